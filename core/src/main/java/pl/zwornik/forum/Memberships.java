package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.id.OrganisationId;

/**
 * The memberships of a forum, past and present, in the order of the source: a list that cannot be changed, and knows the
 * memberships of each member. One more, or one in place of another, makes a new list that shares nearly everything with the old, so
 * that a decision costs the same after ten years as on the first day. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Memberships extends AbstractList<Membership> implements RandomAccess {

    private static final int CHUNK = 64;

    /** Some that stand one behind another, with the day on which all of them are over; that is reckoned when it is asked for. */
    private static final class Chunk {

        private final Membership[] all;
        private @Nullable LocalDate over; // reckoned twice, it is the same day

        Chunk(Membership[] all) {
            this.all = all;
        }

        boolean areOver(LocalDate day) {
            LocalDate known = over;
            if (known == null) {
                known = LocalDate.MIN;
                for (Membership one : all) {
                    LocalDate end =
                            one.getDuring().end().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
                    known = end.isAfter(known) ? end : known;
                }
                over = known;
            }
            return !known.equals(LocalDate.MAX) && !day.isBefore(known);
        }
    }

    private final Chunk[] chunks; // all of them full but the last
    private final int size;
    private final Map<OrganisationId, int[]> places; // of those before the tail
    private final int tail;

    private Memberships(Chunk[] chunks, int size, Map<OrganisationId, int[]> places, int tail) {
        this.chunks = chunks;
        this.size = size;
        this.places = places;
        this.tail = tail;
    }

    /** Returns no membership. */
    public static Memberships none() {
        return new Memberships(new Chunk[0], 0, Map.of(), 0);
    }

    /**
     * Returns some memberships in their order.
     *
     * @throws NullPointerException if one is null
     */
    public static Memberships of(Collection<Membership> memberships) {
        if (memberships instanceof Memberships made) {
            return made;
        }
        Membership[] all = List.copyOf(memberships).toArray(Membership[]::new);
        Chunk[] chunks = new Chunk[(all.length + CHUNK - 1) / CHUNK];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = new Chunk(Arrays.copyOfRange(all, i * CHUNK, Math.min(all.length, (i + 1) * CHUNK)));
        }
        return indexed(chunks, all.length);
    }

    private static Memberships indexed(Chunk[] chunks, int size) {
        Map<OrganisationId, int[]> places = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            places.merge(chunks[i / CHUNK].all[i % CHUNK].getMember(), new int[] {i}, Memberships::joined);
        }
        return new Memberships(chunks, size, places, size);
    }

    private static int[] joined(int[] some, int[] more) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    /** Returns these memberships with one more behind them. */
    public Memberships plus(Membership membership) {
        Objects.requireNonNull(membership, "membership");
        int last = size % CHUNK;
        Chunk[] more = Arrays.copyOf(chunks, last == 0 ? chunks.length + 1 : chunks.length);
        int at = more.length - 1;
        Membership[] end = last == 0 ? new Membership[1] : Arrays.copyOf(more[at].all, last + 1);
        end[last] = membership;
        more[at] = new Chunk(end);
        return size - tail < CHUNK ? new Memberships(more, size + 1, places, tail) : indexed(more, size + 1);
    }

    /** Returns these memberships with more behind them, in order. */
    public Memberships plus(List<Membership> memberships) {
        if (memberships.size() == 1) {
            return plus(memberships.get(0));
        }
        List<Membership> all = new ArrayList<>(this);
        all.addAll(memberships);
        return of(all);
    }

    /**
     * Returns these memberships with another in place of one.
     *
     * @throws IndexOutOfBoundsException if there is none at that index
     */
    public Memberships replaced(int index, Membership membership) {
        Objects.requireNonNull(membership, "membership");
        boolean same = get(index).getMember().equals(membership.getMember());
        Chunk[] other = chunks.clone();
        Membership[] changed = other[index / CHUNK].all.clone();
        changed[index % CHUNK] = membership;
        other[index / CHUNK] = new Chunk(changed);
        return same ? new Memberships(other, size, places, tail) : indexed(other, size);
    }

    /** Tells whether an organisation has a membership of any time. */
    public boolean has(OrganisationId member) {
        return indexes(member).findAny().isPresent();
    }

    /** Returns the memberships of one member in their order; empty where it never belonged. */
    public List<Membership> ofMember(OrganisationId member) {
        return indexes(member).mapToObj(this::get).toList();
    }

    /** Returns at which indexes the memberships of one member stand, in their order. */
    IntStream indexes(OrganisationId member) {
        Objects.requireNonNull(member, "member");
        int[] known = places.get(member);
        return IntStream.concat(
                known == null ? IntStream.empty() : Arrays.stream(known),
                IntStream.range(tail, size).filter(i -> get(i).getMember().equals(member)));
    }

    /** Returns those that may not have been over on a day, in order; some that were may be among them. */
    List<Membership> from(LocalDate day) {
        List<Membership> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (!chunk.areOver(day)) {
                found.addAll(Arrays.asList(chunk.all));
            }
        }
        return found;
    }

    @Override
    public Membership get(int index) {
        Objects.checkIndex(index, size);
        return chunks[index / CHUNK].all[index % CHUNK];
    }

    @Override
    public int size() {
        return size;
    }
}

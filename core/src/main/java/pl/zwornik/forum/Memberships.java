package pl.zwornik.forum;

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

    private final Membership[][] chunks; // all of them full but the last
    private final int size;
    private final Map<OrganisationId, int[]> places; // of those before the tail
    private final int tail;

    private Memberships(Membership[][] chunks, int size, Map<OrganisationId, int[]> places, int tail) {
        this.chunks = chunks;
        this.size = size;
        this.places = places;
        this.tail = tail;
    }

    /** Returns no membership. */
    public static Memberships none() {
        return new Memberships(new Membership[0][], 0, Map.of(), 0);
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
        Membership[][] chunks = new Membership[(all.length + CHUNK - 1) / CHUNK][];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = Arrays.copyOfRange(all, i * CHUNK, Math.min(all.length, (i + 1) * CHUNK));
        }
        return indexed(chunks, all.length);
    }

    private static Memberships indexed(Membership[][] chunks, int size) {
        Map<OrganisationId, int[]> places = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            places.merge(chunks[i / CHUNK][i % CHUNK].getMember(), new int[] {i}, Memberships::joined);
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
        Membership[][] more = Arrays.copyOf(chunks, last == 0 ? chunks.length + 1 : chunks.length);
        int at = more.length - 1;
        more[at] = last == 0 ? new Membership[1] : Arrays.copyOf(more[at], last + 1);
        more[at][last] = membership;
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
        Membership[][] other = chunks.clone();
        other[index / CHUNK] = other[index / CHUNK].clone();
        other[index / CHUNK][index % CHUNK] = membership;
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

    @Override
    public Membership get(int index) {
        Objects.checkIndex(index, size);
        return chunks[index / CHUNK][index % CHUNK];
    }

    @Override
    public int size() {
        return size;
    }
}

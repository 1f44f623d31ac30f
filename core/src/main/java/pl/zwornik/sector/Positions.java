package pl.zwornik.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Position;
import pl.zwornik.people.Person;
import pl.zwornik.people.Post;
import pl.zwornik.vocabulary.Code;

/**
 * Who held the positions of organisations, as the posts of the people of a sector say.
 *
 * <p>A post that names a position is of that one and of no other, whatever its role. A post that names none may be of every
 * position of its organisation with its role, and is of none for certain; where the position is not here, so that its role is
 * not known, of that one too. Nobody holds a position on a day on which it certainly was not there. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Positions {

    private final Map<OrganisationId, Organisation> organisations;
    private final Map<OrganisationId, List<Held>> held = new HashMap<>();
    private final boolean whole;

    /** A post, and whose it is. */
    private record Held(PersonId person, Post post) {}

    Positions(Contents contents) {
        this.organisations = contents.organisations();
        for (Person person : contents.people().values()) {
            for (Post post : person.getPosts()) {
                held.computeIfAbsent(post.getOrganisation(), unused -> new ArrayList<>(1))
                        .add(new Held(person.getId(), post));
            }
        }
        this.whole = contents.people().values().stream().noneMatch(Positions::hidesPosts);
    }

    private static boolean hidesPosts(Person person) {
        return person.isErased()
                || person.getWithheld().stream().anyMatch(one -> one.attribute().equals("posts"));
    }

    /** Returns a position; empty where its organisation is elsewhere, or states no position with that id. */
    public Optional<Position> find(OrganisationId organisation, LocalId position) {
        return Optional.ofNullable(organisations.get(organisation)).stream()
                .flatMap(one -> one.getPositions().stream())
                .filter(one -> one.getId().equals(position))
                .findFirst();
    }

    /**
     * Returns the people of whom it can be said with this answer that they held a position on a day, in the order of their
     * ids: certainly, or maybe, or certainly not although a post of another day is, or may be, of it.
     */
    public List<PersonId> holders(OrganisationId organisation, LocalId position, LocalDate on, Tri answer) {
        Map<PersonId, Tri> answers = answers(organisation, position, on);
        return answers.keySet().stream()
                .filter(person -> answers.get(person) == answer)
                .toList();
    }

    /**
     * Tells whether a position was there on a day and nobody held it.
     *
     * <p>No where somebody certainly held it, or where it, or its organisation, certainly was not there; otherwise unknown,
     * and never yes. Sources name holders. That none is named, or that a tenure ended, does not say that nobody followed.
     */
    public Tri isVacant(OrganisationId organisation, LocalId position, LocalDate on) {
        return isVacant(organisation, position, on, false);
    }

    /**
     * Tells whether a position was there on a day and nobody held it, for a caller who knows that no post is missing.
     *
     * <p>Yes where the day lies within the period, the position certainly was there, and no post is of it, or may be of it, on
     * that day; but unknown where somebody's posts are withheld, or somebody was erased, for these may have held it. On other
     * days as {@link #isVacant(OrganisationId, LocalId, LocalDate)}.
     *
     * @param everyPost the days for which the caller declares that every post at the organisation is stated in this sector
     */
    public Tri isVacant(OrganisationId organisation, LocalId position, LocalDate on, Period everyPost) {
        return isVacant(organisation, position, on, whole && everyPost.contains(on));
    }

    private Tri isVacant(OrganisationId organisation, LocalId position, LocalDate on, boolean everyPost) {
        Tri byOthers = everyPost ? Tri.NO : Tri.UNKNOWN;
        Tri isHeld = answers(organisation, position, on).values().stream().reduce(byOthers, Tri::or);
        return wasThere(organisation, position, on).and(isHeld.not());
    }

    /** Returns of each person with a post that is or may be of a position whether they held it. */
    private Map<PersonId, Tri> answers(OrganisationId organisation, LocalId position, LocalDate on) {
        Optional<Code> role = find(organisation, position).map(Position::getRole);
        Tri maybeThere = wasThere(organisation, position, on).isNo() ? Tri.NO : Tri.YES;
        Map<PersonId, Tri> answers = new LinkedHashMap<>();
        for (Held one : held.getOrDefault(organisation, List.of())) {
            Tri isOf = isOf(one.post(), position, role);
            if (!isOf.isNo()) {
                Tri then = one.post().getTenure().includes(on).and(maybeThere);
                answers.merge(one.person(), isOf.and(then), Tri::or);
            }
        }
        return answers;
    }

    private static Tri isOf(Post post, LocalId position, Optional<Code> role) {
        boolean fits = role.isEmpty() || role.get().equals(post.getRole());
        return post.getPosition().map(named -> Tri.of(named.equals(position))).orElse(fits ? Tri.UNKNOWN : Tri.NO);
    }

    private Tri wasThere(OrganisationId organisation, LocalId position, LocalDate on) {
        Organisation of = organisations.get(organisation);
        if (of != null && of.existsOn(on).isNo()) {
            return Tri.NO;
        }
        return find(organisation, position)
                .map(one -> one.getLife().includes(on))
                .orElse(Tri.UNKNOWN);
    }
}

package pl.zwornik.sector;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.Withheld;

/**
 * Views of aggregates, and of whole sectors, that show what a redaction shows.
 *
 * <p>Every attribute that holds text is asked for. A text that is not shown stands as {@link Withheld#MARK}; identifiers,
 * contact points, extensions and holders of seats are left out. A person says itself what is withheld, a sector says it of all others.
 *
 * @since 0.1.0
 */
public final class Redactions {

    private Redactions() {}

    /**
     * Returns the view of an aggregate, of the same type.
     *
     * @throws IllegalArgumentException if it is no organisation, person, series, forum or meeting
     */
    public static Aggregate of(Aggregate aggregate, Redaction redaction) {
        Objects.requireNonNull(redaction, "redaction");
        return of(aggregate, redaction, new TreeSet<>());
    }

    /** Returns the view of a sector, which declares what is withheld. */
    static Sector of(Sector sector, Redaction redaction) {
        SortedSet<String> withheld = new TreeSet<>();
        Sector.Builder view = Sector.builder();
        sector.aggregates().forEach(one -> view.add(of(one, redaction, withheld)));
        sector.external().forEach(view::external);
        sector.coverage().forEach(view::covers);
        sector.withheld().forEach(view::withholds);
        sector.withheld().forEach(before -> withheld.remove(before.attribute()));
        withheld.forEach(attribute -> view.withholds(new Withheld(attribute, redaction.reason())));
        return view.build().orThrow();
    }

    private static Aggregate of(Aggregate aggregate, Redaction redaction, SortedSet<String> withheld) {
        SectorChecks.requireModel(aggregate);
        if (aggregate instanceof Person person) {
            return person.redacted(redaction);
        }
        View view = new View(aggregate.id().kind().key(), redaction);
        Aggregate shown = shown(aggregate, view);
        withheld.addAll(view.withheld());
        return shown;
    }

    private static Aggregate shown(Aggregate aggregate, View view) {
        if (aggregate instanceof Organisation organisation) {
            return OrganisationViews.of(organisation, view);
        }
        if (aggregate instanceof Meeting meeting) {
            return MeetingViews.of(meeting, view);
        }
        return aggregate instanceof Series series ? Views.of(series, view) : Views.of((Forum) aggregate, view);
    }
}

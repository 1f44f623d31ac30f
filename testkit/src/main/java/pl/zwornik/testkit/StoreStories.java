package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Memberships;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.samples.SampleOrganisations;

/** Small courses of events that several rules share. */
final class StoreStories {

    /** An id that no story keeps. */
    static final OrganisationId NOBODY = OrganisationId.parse("nobody");

    private StoreStories() {}

    /** The values that one organisation has over time. */
    static List<Organisation> threeVersions() {
        Organisation first = SampleOrganisations.minimal();
        Organisation second = renamed(first, "Druga nazwa");
        return List.of(
                first, second, second.toBuilder().life(Lifespan.parse("/2030")).build());
    }

    /** The causes of those values, each as different from the others as causes can be. */
    static List<Cause> threeCauses() {
        return List.of(
                new Cause(Steps.NOW, "usługa", "założenie", "zgłoszenie-1"),
                new Cause(
                        Steps.NOW.minusSeconds(86_400).plusNanos(1_000),
                        "żółw 漢 \ud83d\ude00",
                        "literówka; -- 'x'",
                        null),
                new Cause(Steps.NOW.plusNanos(876_543_000), "a", "koniec", "ł".repeat(1_000)));
    }

    /** Keeps three versions of one organisation, by three causes. */
    static void keepThreeVersions(Store store) {
        List<Organisation> values = threeVersions();
        List<Cause> causes = threeCauses();
        store.commit(Changes.by(causes.get(0)).create(values.get(0)));
        store.commit(Changes.by(causes.get(1)).save(values.get(1), 1));
        store.commit(Changes.by(causes.get(2)).save(values.get(2), 2));
    }

    /** Returns an organisation under one more name. */
    static Organisation renamed(Organisation organisation, String name) {
        return organisation.toBuilder()
                .names(List.of(Dated.of(Name.of(NameKinds.FULL, name))))
                .build();
    }

    /** Returns an organisation that is a part of another. */
    static Organisation partOf(String id, OrganisationId parent) {
        return SampleOrganisations.named(id, "Filia " + id).toBuilder()
                .parent(parent)
                .build();
    }

    /** Returns a forum with members. */
    static Forum forumOf(String id, OrganisationId... members) {
        return Forum.builder(ForumId.parse(id), ForumForms.FORUM)
                .memberships(Memberships.of(List.of(members).stream()
                        .map(member -> Membership.builder(member).build())
                        .toList()))
                .build();
    }
}

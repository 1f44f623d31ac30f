package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.forum.Formalities;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Purposes;

/**
 * Forums; their parts come from {@link ForumPartArbitraries}.
 *
 * @since 0.1.0
 */
public final class ForumArbitraries {

    private ForumArbitraries() {}

    /** Returns forums. */
    public static Arbitrary<Forum> forums() {
        return Combinators.combine(
                        governed(),
                        FactArbitraries.claims(FactArbitraries.counts()).optional(0.5),
                        VocabularyArbitraries.wordings(Purposes.PEER_SUPPORT, Purposes.EXCHANGE_OF_EXPERIENCE)
                                .list()
                                .ofMaxSize(2),
                        GatheringArbitraries.involvements().list().ofMaxSize(2),
                        IdArbitraries.seriesIds().list().ofMaxSize(2),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions(),
                        AccountArbitraries.accounts().optional(0.4))
                .as((forum, founders, purposes, involvements, series, sources, extensions, account) -> forum.toBuilder()
                        .account(account)
                        .statedFounders(founders)
                        .purposes(purposes)
                        .involvements(involvements)
                        .series(series)
                        .sources(sources)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Forum> governed() {
        return Combinators.combine(
                        founded(),
                        ForumPartArbitraries.memberships().list().ofMaxSize(4),
                        ForumPartArbitraries.organs().list().ofMaxSize(2).uniqueElements(Organ::getId),
                        CharterArbitraries.charters(),
                        MeetingPartArbitraries.lastNumbers().list().ofMaxSize(2).uniqueElements(LastNumber::clause))
                .as((forum, memberships, organs, charter, numbers) -> forum.toBuilder()
                        .memberships(Memberships.of(memberships))
                        .organs(organs)
                        .clauses(charter.clauses())
                        .lastNumbers(numbers)
                        .build());
    }

    private static Arbitrary<Forum> founded() {
        return Combinators.combine(
                        IdArbitraries.forumIds(),
                        VocabularyArbitraries.codes(ForumForms.FORUM, ForumForms.KONWENT),
                        FactArbitraries.dated(OrganisationArbitraries.names())
                                .list()
                                .ofMaxSize(2),
                        TerritoryArbitraries.units().optional(0.5),
                        ForumPartArbitraries.foundings().optional(0.6),
                        FactArbitraries.lifespans(),
                        FactArbitraries.dated(
                                        VocabularyArbitraries.codes(Formalities.INFORMAL, Formalities.FORMALISING))
                                .list()
                                .ofMaxSize(2))
                .as((id, form, names, area, founding, life, formality) -> Forum.builder(id, form)
                        .formality(formality)
                        .names(names)
                        .area(area)
                        .founding(founding)
                        .life(life)
                        .build());
    }
}

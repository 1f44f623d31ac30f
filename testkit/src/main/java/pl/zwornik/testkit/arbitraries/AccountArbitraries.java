package pl.zwornik.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.forum.Account;
import pl.zwornik.forum.Aim;
import pl.zwornik.forum.Purposes;
import pl.zwornik.gathering.MediaItem;
import pl.zwornik.gathering.MediaKinds;
import pl.zwornik.gathering.Standards;
import pl.zwornik.gathering.Statement;
import pl.zwornik.gathering.Topics;
import pl.zwornik.id.LocalId;

/**
 * What is said and shown of forums.
 *
 * @since 0.1.0
 */
public final class AccountArbitraries {

    private AccountArbitraries() {}

    /** Returns statements, of which more or less is known. */
    public static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        TextArbitraries.blocks().list().ofMaxSize(2),
                        IdArbitraries.personIds().optional(0.7),
                        PeopleArbitraries.posts().optional(0.5),
                        VocabularyArbitraries.wordings(Topics.PANDEMIC_TASKS, Topics.TEAM_MANAGEMENT)
                                .list()
                                .ofMaxSize(2),
                        VocabularyArbitraries.codes(Standards.SEPARATION, Standards.SOCIAL_WORK)
                                .list()
                                .ofMaxSize(1),
                        FactArbitraries.sources().list().ofMaxSize(1))
                .as((id, readings, speaker, post, topics, standards, sources) -> Statement.builder(id)
                        .readings(readings)
                        .speaker(speaker)
                        .post(post)
                        .topics(topics)
                        .standards(standards)
                        .sources(sources)
                        .build());
    }

    /** Returns what forums are for by some statement. */
    public static Arbitrary<Aim> aims() {
        return aims(IdArbitraries.localIds());
    }

    private static Arbitrary<Aim> aims(Arbitrary<LocalId> statements) {
        return Combinators.combine(
                        VocabularyArbitraries.wordings(Purposes.PEER_SUPPORT, Purposes.EXCHANGE_OF_EXPERIENCE),
                        VocabularyArbitraries.codes(Standards.SEPARATION, Standards.SOCIAL_WORK)
                                .optional(0.5),
                        statements)
                .as((wording, standard, statement) -> new Aim(wording, standard.orElse(null), statement));
    }

    /** Returns items of media. */
    public static Arbitrary<MediaItem> media() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(MediaKinds.PHOTOGRAPH, MediaKinds.PRESENTATION),
                        TextArbitraries.blocks().optional(0.7),
                        TextArbitraries.lines().optional(0.3))
                .as((kind, caption, file) -> new MediaItem(kind, caption.orElse(null), file.orElse(null)));
    }

    /** Returns accounts, whose aims rest on their statements. */
    public static Arbitrary<Account> accounts() {
        return statements()
                .list()
                .ofMaxSize(3)
                .uniqueElements(Statement::getId)
                .flatMap(statements -> Combinators.combine(
                                aimsOf(statements).list().ofMaxSize(statements.isEmpty() ? 0 : 2),
                                media().list().ofMaxSize(2))
                        .as((aims, media) -> Account.builder()
                                .statements(statements)
                                .aims(aims)
                                .media(media)
                                .build()));
    }

    private static Arbitrary<Aim> aimsOf(List<Statement> statements) {
        return statements.isEmpty()
                ? aims()
                : aims(Arbitraries.of(statements.stream().map(Statement::getId).toList()));
    }
}

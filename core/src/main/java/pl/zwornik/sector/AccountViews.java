package pl.zwornik.sector;

import java.util.List;
import java.util.Optional;
import pl.zwornik.forum.Account;
import pl.zwornik.forum.Aim;
import pl.zwornik.gathering.MediaItem;
import pl.zwornik.gathering.Statement;
import pl.zwornik.people.Post;

/** The view of what is said and shown of a forum. */
final class AccountViews {

    private AccountViews() {}

    static Account of(Account account, View view) {
        return account.toBuilder()
                .statements(account.getStatements().stream()
                        .map(one -> of(one, view))
                        .toList())
                .aims(account.getAims().stream().map(aim -> of(aim, view)).toList())
                .media(account.getMedia().stream().map(item -> of(item, view)).toList())
                .build();
    }

    /** Where one reading is left out all are, for the others would tell of it. */
    private static Statement of(Statement statement, View view) {
        long shown = statement.getReadings().stream()
                .filter(reading -> view.shows("account/statements/readings", reading))
                .count();
        return statement.toBuilder()
                .readings(shown == statement.getReadings().size() ? statement.getReadings() : List.of())
                .speaker(statement
                        .getSpeaker()
                        .filter(person -> view.shows("account/statements/speaker", person.value())))
                .post(statement.getPost().flatMap(post -> of(post, view)))
                .topics(view.wordings("account/statements/topics", statement.getTopics()))
                .sources(view.sources("account/statements/sources", statement.getSources()))
                .build();
    }

    /** A post tells who it was, so it is shown whole or not at all. */
    private static Optional<Post> of(Post post, View view) {
        return view.shows("account/statements/post", post.getOrganisation().value())
                ? Optional.of(post.toBuilder()
                        .written(
                                post.getWritten().map(written -> view.text("account/statements/post/written", written)))
                        .build())
                : Optional.empty();
    }

    private static Aim of(Aim aim, View view) {
        return new Aim(view.wordings("account/aims", List.of(aim.wording())).get(0), aim.standard(), aim.statement());
    }

    private static MediaItem of(MediaItem item, View view) {
        return new MediaItem(
                item.kind(),
                item.words()
                        .filter(words -> view.shows("account/media/caption", words))
                        .orElse(null),
                item.whereabouts()
                        .filter(file -> view.shows("account/media/file", file))
                        .orElse(null));
    }
}

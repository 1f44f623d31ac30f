package pl.zwornik.json.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.forum.Account;
import pl.zwornik.forum.Aim;
import pl.zwornik.forum.Purposes;
import pl.zwornik.gathering.MediaItem;
import pl.zwornik.gathering.MediaKinds;
import pl.zwornik.gathering.Standards;
import pl.zwornik.gathering.Statement;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.PersonId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Wording;

/** What is said and shown of a forum. */
final class AccountTables {

    private static final Table<Statement, Statement.Builder> STATEMENT = Table.<Statement, Statement.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its account.",
                    s -> s.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .texts(
                    "readings",
                    Shape.BLOCK,
                    "The words as they stand, best first; several where it is not plain at which of them it begins or ends.",
                    Statement::getReadings,
                    text -> text,
                    (b, t) -> b.addReadings(t))
            .optional(
                    "speaker",
                    Shape.ID,
                    "Who said it, by the person's id.",
                    s -> s.getSpeaker().map(PersonId::value).orElse(null),
                    (b, t) -> b.speaker(PersonId.parse(t)))
            .object("post", PersonTables.POST, "As what they said it.", Statement::getPost, (b, post) -> b.post(post))
            .objects(
                    "topics",
                    WordingTables.TOPIC,
                    "What it is about.",
                    Statement::getTopics,
                    (b, topic) -> b.addTopics(topic))
            .texts(
                    "standards",
                    Shape.CODE,
                    "The standards that it speaks of, codes of standard.",
                    Statement::getStandards,
                    Code::value,
                    (b, t) -> b.addStandards(Standards.of(t)))
            .objects(
                    "sources",
                    FactTables.SOURCE,
                    "Where it stands.",
                    Statement::getSources,
                    (b, source) -> b.addSources(source))
            .table("statement", "What somebody said.", Statement::builder, b -> b.build());

    private static final Table<Aim, AimDraft> AIM = Table.<Aim, AimDraft>rows()
            .required("text", Shape.LINE, "The words.", a -> a.wording().text(), (d, t) -> d.text = t)
            .optional(
                    "meaning",
                    Shape.CODE,
                    "What they are about, a code of purpose.",
                    a -> a.wording().classified().map(Code::value).orElse(null),
                    (d, t) -> d.meaning = Purposes.of(t))
            .optional(
                    "standard",
                    Shape.CODE,
                    "The standard that it is to bring about, a code of standard.",
                    a -> a.ofStandard().map(Code::value).orElse(null),
                    (d, t) -> d.standard = Standards.of(t))
            .required(
                    "statement",
                    Shape.ID,
                    "The statement that says so, by its id.",
                    a -> a.statement().value(),
                    (d, t) -> d.statement = LocalId.parse(t))
            .table("aim", "What a forum is for in the eyes of somebody.", AimDraft::new, AimDraft::finish);

    private static final Table<MediaItem, MediaDraft> MEDIA = Table.<MediaItem, MediaDraft>rows()
            .required(
                    "kind",
                    Shape.CODE,
                    "What it is, a code of media-kind.",
                    m -> m.kind().value(),
                    (d, t) -> d.kind = MediaKinds.of(t))
            .optional("caption", Shape.BLOCK, "The words beside it.", MediaItem::caption, (d, t) -> d.caption = t)
            .optional(
                    "file",
                    Shape.LINE,
                    "What the source calls it or where it is.",
                    MediaItem::file,
                    (d, t) -> d.file = t)
            .table("mediaItem", "A photograph or other item that a source shows.", MediaDraft::new, MediaDraft::finish);

    static final Table<Account, Account.Builder> ACCOUNT = Table.<Account, Account.Builder>rows()
            .objects(
                    "statements",
                    STATEMENT,
                    "What people said.",
                    Account::getStatements,
                    (b, statement) -> b.addStatements(statement))
            .objects("aims", AIM, "What it is for by what they said.", Account::getAims, (b, aim) -> b.addAims(aim))
            .objects("media", MEDIA, "What is shown of it.", Account::getMedia, (b, item) -> b.addMedia(item))
            .table("account", "What is said and shown of a forum.", Account::builder, b -> b.build());

    private AccountTables() {}

    static final class AimDraft {
        private @Nullable String text;
        private @Nullable Code meaning;
        private @Nullable Code standard;
        private @Nullable LocalId statement;

        private Aim finish() {
            return new Aim(
                    new Wording(Objects.requireNonNull(text), meaning), standard, Objects.requireNonNull(statement));
        }
    }

    static final class MediaDraft {
        private @Nullable Code kind;
        private @Nullable String caption;
        private @Nullable String file;

        private MediaItem finish() {
            return new MediaItem(Objects.requireNonNull(kind), caption, file);
        }
    }
}

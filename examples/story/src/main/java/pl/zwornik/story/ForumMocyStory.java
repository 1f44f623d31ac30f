package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Dated;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.jdbc.JdbcMigrations;
import pl.zwornik.jdbc.JdbcStore;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.port.Store;
import pl.zwornik.port.Versioned;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Outcome;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.rule.RuleFindings;
import pl.zwornik.sector.Sector;

/** What an application does: read, check, keep, change, refuse a stale change, and write. */
public final class ForumMocyStory {

    /** The forum that the story is about. */
    public static final ForumId FORUM = ForumId.parse("forum-mocy");

    /** The day for which the rules are asked: the founding. */
    public static final LocalDate FOUNDED = LocalDate.of(2021, 11, 3);

    /** The invented organisation that joins; a sector in which the story is told does not have it yet. */
    public static final OrganisationId NEWCOMER = OrganisationId.parse("ops-przykladowo");

    private static final String NAME = "forum-mocy";
    private static final LocalDate JOINED = LocalDate.of(2022, 1, 12); // invented, like the organisation that joins

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
    private final JsonFormat format = JsonFormat.strict();

    /** Returns what codes mean in the story, and its rules. */
    public Zwornik zwornik() {
        return zwornik;
    }

    /** Reads bundles into a sector: every failure with file, line, column, JSON Pointer and code. */
    public Outcome<Sector> read(List<Document> bundles) {
        JsonFormat importing = format.refusingUnknownCodes(zwornik.vocabularies());
        return new SectorReader(importing).read(bundles);
    }

    /**
     * Checks a sector on a day. No source states a charter of the forum; the story asks for three common clauses
     * nevertheless, and the report says that they are assumed.
     */
    public Report check(Sector sector, LocalDate date) {
        RuleBook rules = zwornik.ruleBook()
                .askingFor(
                        RuleFindings.SEAT_OUTSIDE_MEMBERS,
                        RuleFindings.SEATS_OF_ONE_MEMBER,
                        RuleFindings.SEAT_HELD_TWICE);
        return rules.on(date).check(sector);
    }

    /** Returns how a forum decides on the invented organisation, which wants to join. */
    public static Decision<Forum> admission(Forum forum) {
        return forum.decide(JOINED).admit(NEWCOMER);
    }

    /**
     * Tells the story of a sector that has the forum, has not the {@link #NEWCOMER}, and whose forum admits it.
     *
     * @param sector the facts
     * @param folder an existing folder without files of an earlier telling; database and JSON are written to it
     */
    public StoryResult tell(Sector sector, Path folder) throws IOException {
        Report report = check(sector, FOUNDED);
        DataSource source = h2(folder.resolve(NAME));
        keep(sector, source);
        try (Store store = JdbcStore.builder(source, format).build()) {
            boolean equal = store.snapshot().aggregates().equals(sector.aggregates());
            Versioned<Forum> read = store.forums().find(FORUM).orElseThrow();
            join(store, read);
            ConflictingChangeException late = changeLate(store, read);
            Sector after = store.snapshot();
            byte[] json = format.writeSector(after);
            boolean same = Arrays.equals(json, format.writeSector(after));
            return new StoryResult(
                    sector,
                    report,
                    equal,
                    NEWCOMER,
                    after,
                    store.forums().revisions(FORUM),
                    late.getConflicts().get(0),
                    late.getFailures().get(0),
                    same,
                    json.length,
                    database(folder),
                    Files.write(json(folder), json));
        }
    }

    /** Returns the file of the database in a folder. */
    public static Path database(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Returns the file of the canonical JSON in a folder. */
    public static Path json(Path folder) {
        return folder.resolve(NAME + ".json");
    }

    /** Keeps everything in a new database and closes it. */
    private void keep(Sector sector, DataSource source) {
        JdbcMigrations.of(source).migrate();
        try (Store store = JdbcStore.builder(source, format).build()) {
            store.commit(Changes.by(cause("2021-11-04T08:00:00Z", "import", "Przepisano ze źródła"))
                    .createAll(sector.aggregates()));
        }
    }

    /** An invented organisation joins: decided on the value, committed with the version that was read. */
    private static void join(Store store, Versioned<Forum> read) {
        Organisation newcomer = Organisation.builder(NEWCOMER, OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.SHORT, "OPS Przykładowo (zmyślony)")))
                .build();
        Forum larger = admission(read.value()).orThrow();
        store.commit(Changes.by(cause("2022-01-12T10:00:00Z", "sekretariat", "Przystąpiła nowa jednostka (zmyślona)"))
                .create(newcomer)
                .save(larger, read.version()));
    }

    /** A second writer, who read before the newcomer joined, is refused. */
    private static ConflictingChangeException changeLate(Store store, Versioned<Forum> stale) {
        Forum renamed = stale.value().toBuilder()
                .addNames(Dated.of(Name.of(NameKinds.SHORT, "Forum Mocy")))
                .build();
        try {
            store.commit(Changes.by(cause("2022-01-12T10:05:00Z", "redakcja", "Dodano nazwę"))
                    .save(renamed, stale.version()));
        } catch (ConflictingChangeException e) {
            return e;
        }
        throw new IllegalStateException("a stale change was kept");
    }

    private static Cause cause(String at, String actor, String reason) {
        return Cause.of(Instant.parse(at), actor, reason);
    }

    private static DataSource h2(Path path) {
        JdbcDataSource source = new JdbcDataSource();
        // no trace file: that the tables are not there yet is no mishap, and is told where it is one
        source.setURL("jdbc:h2:file:" + path.toAbsolutePath() + ";TRACE_LEVEL_FILE=0");
        return source;
    }
}

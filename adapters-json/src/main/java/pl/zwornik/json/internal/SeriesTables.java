package pl.zwornik.json.internal;

import java.time.DayOfWeek;
import pl.zwornik.fact.Tri;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Ordinal;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.SeriesId;
import pl.zwornik.vocabulary.Code;

/** Series of meetings. */
final class SeriesTables {

    static final Table<Series, Series.Builder> SERIES = Table.<Series, Series.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its identifier, unique among series.",
                    s -> s.getId().value(),
                    (b, t) -> b.id(SeriesId.parse(t)))
            .objects("names", NameTables.Undated.NAME, "Its names.", Series::getNames, (b, name) -> b.addNames(name))
            .optional(
                    "weekday",
                    Shape.WEEKDAY,
                    "The day of the week on which the meetings fall.",
                    s -> s.getWeekday().map(DayOfWeek::name).orElse(null),
                    (b, t) -> b.weekday(Words.parse(DayOfWeek.class, t)))
            .optional(
                    "ordinal",
                    Shape.ORDINAL,
                    "On which of the month's days of that name they fall, where not on each.",
                    s -> s.getOrdinal().map(Ordinal::name).orElse(null),
                    (b, t) -> b.ordinal(Words.parse(Ordinal.class, t)))
            .optional(
                    "mode",
                    Shape.CODE,
                    "How people meet, a code of meeting-mode.",
                    s -> s.getMode().map(Code::value).orElse(null),
                    (b, t) -> b.mode(MeetingModes.of(t)))
            .object(
                    "run",
                    FactTables.Claims.LIFESPAN,
                    "When the series ran, stated or inferred.",
                    Series::getRun,
                    (b, run) -> b.run(run))
            .objects(
                    "topics",
                    WordingTables.TOPIC,
                    "The topics, in the order of the source.",
                    Series::getTopics,
                    (b, topic) -> b.addTopics(topic))
            .optional(
                    "topicsComplete",
                    Shape.TRI,
                    "Whether the topics are all.",
                    s -> Words.stated(s.getTopicsComplete()),
                    (b, t) -> b.topicsComplete(Words.parse(Tri.class, t)))
            .objects(
                    "contexts",
                    CodeTables.CONTEXT,
                    "The times it ran in.",
                    Series::getContexts,
                    (b, context) -> b.addContexts(context))
            .objects(
                    "outcomes",
                    WordingTables.OUTCOME,
                    "What came of it, nothing of it measured.",
                    Series::getOutcomes,
                    (b, outcome) -> b.addOutcomes(outcome))
            .objects(
                    "involvements",
                    GatheringTables.INVOLVEMENT,
                    "Who had a part in it.",
                    Series::getInvolvements,
                    (b, one) -> b.addInvolvements(one))
            .objects(
                    "sources",
                    FactTables.SOURCE,
                    "Where the facts were found.",
                    Series::getSources,
                    (b, source) -> b.addSources(source))
            .extensions(Series::getExtensions, (b, extensions) -> b.extensions(extensions))
            .table("series", "A run of meetings under one name.", Series::builder, b -> b.build());

    private SeriesTables() {}
}

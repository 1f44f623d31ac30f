package pl.zwornik.json.wrong;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.result.Failure;

/** The formats that are wrong. */
final class WrongFormats {

    private WrongFormats() {}

    /** Writes no extensions, knowing none. */
    static final class DropsExtensions extends ForwardingFormat {

        @Override
        Aggregate changed(Aggregate aggregate) {
            return switch (aggregate.id().kind()) {
                case ORGANISATION ->
                    ((Organisation) aggregate)
                            .toBuilder().extensions(Extensions.none()).build();
                case PERSON ->
                    ((Person) aggregate)
                            .toBuilder().extensions(Extensions.none()).build();
                case SERIES ->
                    ((Series) aggregate)
                            .toBuilder().extensions(Extensions.none()).build();
                case FORUM ->
                    ((Forum) aggregate)
                            .toBuilder().extensions(Extensions.none()).build();
                case MEETING ->
                    ((Meeting) aggregate)
                            .toBuilder().extensions(Extensions.none()).build();
            };
        }
    }

    /** Writes the months in which lives of forums began, not the days. */
    static final class RoundsDates extends ForwardingFormat {

        @Override
        Aggregate changed(Aggregate aggregate) {
            if (!(aggregate instanceof Forum forum)) {
                return aggregate;
            }
            Lifespan life = forum.getLife();
            return forum.toBuilder()
                    .life(new Lifespan(
                            life.beginning().map(RoundsDates::month).orElse(null), life.ended(), life.open()))
                    .build();
        }

        private static PartialDate month(PartialDate date) {
            return new PartialDate(date.year(), date.month(), 0, date.qualifier());
        }
    }

    /** Writes the topics of a series from the last to the first. */
    static final class LosesOrder extends ForwardingFormat {

        @Override
        Aggregate changed(Aggregate aggregate) {
            if (!(aggregate instanceof Series series)) {
                return aggregate;
            }
            List<pl.zwornik.vocabulary.Wording> topics = new ArrayList<>(series.getTopics());
            Collections.reverse(topics);
            return series.toBuilder().topics(topics).build();
        }
    }

    /** Reads over what it does not know, and says nothing. */
    static final class SwallowsUnknownFields extends ForwardingFormat {

        SwallowsUnknownFields() {
            super(JsonFormat.strict().lenient());
        }

        @Override
        List<Failure> changed(List<Failure> failures) {
            return failures.stream()
                    .filter(failure -> failure.severity() == pl.zwornik.result.Severity.ERROR)
                    .toList();
        }
    }

    /** Writes a space more each second time. */
    static final class WritesUnstableBytes extends ForwardingFormat {

        private final AtomicInteger writings = new AtomicInteger();

        @Override
        public byte[] write(Aggregate aggregate) {
            String text = new String(super.write(aggregate), StandardCharsets.UTF_8);
            return (text + " ".repeat(writings.getAndIncrement() % 2)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Tells of the first failure and stops. */
    static final class StopsAtTheFirstFailure extends ForwardingFormat {

        @Override
        List<Failure> changed(List<Failure> failures) {
            return failures.subList(0, Math.min(1, failures.size()));
        }
    }
}

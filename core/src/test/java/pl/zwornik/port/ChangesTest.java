package pl.zwornik.port;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.id.CountingAggregate;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes.Change;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A change set")
class ChangesTest {

    private static final Cause CAUSE =
            new Cause(Instant.parse("2021-11-03T10:15:30.123456789Z"), "tester", "to test", "case-7");

    @Test
    @DisplayName("grows in order, and stays as it was when another is made of it")
    void growsInOrder() {
        Changes none = Changes.by(CAUSE);
        Changes two = none.create(Lipka.ops()).save(Lipka.cus(), 3);
        assertThat(two.list()).containsExactly(new Change(Lipka.ops(), 0), new Change(Lipka.cus(), 3));
        assertThat(two.createAll(List.of(Lipka.anna(), Lipka.series())).list()).hasSize(4);
        assertThat(none.list()).isEmpty();
        assertThat(two.cause()).isEqualTo(CAUSE);
    }

    @Test
    @DisplayName("names no aggregate twice; one id may name two of different kinds")
    void namesNothingTwice() {
        Changes changes = Changes.by(CAUSE).create(Lipka.ops());
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> changes.save(Lipka.ops(), 1))
                .matches(e -> e.getFailure().code() == PortFailures.CHANGES_UNUSABLE);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> changes.createAll(List.of(Lipka.cus(), Lipka.cus())));
        Person namesake = Person.builder(new PersonId("ops-lipka-mala")).build();
        assertThat(changes.create(namesake).list()).hasSize(2);
    }

    @Test
    @DisplayName("is made of another that has grown since, and sees nothing of that growth")
    void branches() {
        Changes one = Changes.by(CAUSE).create(Lipka.ops());
        Changes two = one.create(Lipka.cus());
        Changes other = one.save(Lipka.cus(), 2).create(Lipka.anna());
        assertThat(one.list()).containsExactly(new Change(Lipka.ops(), 0));
        assertThat(two.list()).containsExactly(new Change(Lipka.ops(), 0), new Change(Lipka.cus(), 0));
        assertThat(other.list())
                .containsExactly(new Change(Lipka.ops(), 0), new Change(Lipka.cus(), 2), new Change(Lipka.anna(), 0));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> one.createAll(List.of(Lipka.series(), Lipka.ops())));
        assertThat(one.create(Lipka.series()).list()).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> one.list().clear());
    }

    @Test
    @DisplayName("looks at no change again when another is added")
    void growsAtTheCostOfOne() {
        AtomicInteger asked = new AtomicInteger();
        Changes changes = Changes.by(CAUSE);
        for (int i = 0; i < 500; i++) {
            changes = changes.create(new CountingAggregate(new PersonId("a-" + i), asked))
                    .save(new CountingAggregate(new PersonId("b-" + i), asked), 1);
        }
        assertThat(changes.list()).hasSize(1_000);
        assertThat(asked).hasValueLessThanOrEqualTo(2_000);
    }

    @Test
    @DisplayName("saves versions from 1, and creates with 0")
    void savesVersionsFromOne() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Changes.by(CAUSE).save(Lipka.ops(), 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Change(Lipka.ops(), -1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Versioned<>(Lipka.ops(), 0));
    }

    @Test
    @DisplayName("has a cause, kept to the microsecond, which need not be linked with anything")
    void hasACause() {
        assertThat(CAUSE.at()).isEqualTo("2021-11-03T10:15:30.123456Z");
        assertThat(CAUSE.correlated()).contains("case-7");
        assertThat(Cause.of(Instant.EPOCH, "tester", "to test").correlated()).isEmpty();
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Cause.of(Instant.EPOCH, " ", "to test"))
                .matches(e -> e.getFailure().place().pointer().equals("/actor"));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Cause(Instant.EPOCH, "a", "b", "\n"))
                .matches(e -> e.getFailure().place().pointer().equals("/correlation"));
    }

    @Test
    @DisplayName("that a port cannot keep is answered by an exception with every failure, and the driver's as cause")
    void isAnsweredByExceptions() {
        Failure failure = Failure.of(PortFailures.STORE_UNAVAILABLE, "");
        Exception driver = new IllegalStateException("of the driver");
        PortUnavailableException exception = new PortUnavailableException(failure, driver);
        assertThat(exception.getFailures()).containsExactly(failure);
        assertThat(exception).hasMessage(failure.toString()).hasCause(driver);
        RejectedChangesException rejected = new RejectedChangesException(List.of(failure, failure));
        assertThat(rejected).hasMessage(failure + "\n" + failure).hasNoCause();
    }
}

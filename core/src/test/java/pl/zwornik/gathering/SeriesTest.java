package pl.zwornik.gathering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.Reference;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;
import pl.zwornik.vocabulary.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A series of meetings")
class SeriesTest {

    @Test
    @DisplayName("needs an id, and whether its topics are all is unknown unless said")
    void needsAnId() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Series.builder().build());
        Series bare = Series.builder(Lipka.SERIES_ID).build();
        assertThat(bare.getTopicsComplete()).isEqualTo(Tri.UNKNOWN);
        assertThat(bare.references()).isEmpty();
        assertThat(bare.codes()).isEmpty();
        assertThat(bare.id()).isEqualTo(Lipka.SERIES_ID);
    }

    @Test
    @DisplayName("mentions who had a part in it, and its codes, with their paths")
    void mentionsOrganisationsAndCodes() {
        Series series = Lipka.series();
        assertThat(series.references()).containsExactly(new Reference("/involvements/0/organisation", Lipka.OPS_ID));
        assertThat(series.codes())
                .containsExactly(
                        new CodeUse("/names/0/kind", NameKinds.FULL),
                        new CodeUse("/mode", MeetingModes.REMOTE),
                        new CodeUse("/topics/0/meaning", Topics.TEAM_MANAGEMENT),
                        new CodeUse("/involvements/0/role", InvolvementRoles.ORGANISER));
        assertThat(series.toBuilder().build()).isEqualTo(series);
    }

    @Test
    @DisplayName("holds codes of the schemes that its attributes ask for")
    void holdsCodesOfItsSchemes() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() ->
                        Lipka.series().toBuilder().mode(Topics.TEAM_MANAGEMENT).build())
                .matches(e -> e.getFailure().code() == VocabularyFailures.SCHEME_WRONG);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Lipka.series().toBuilder()
                        .addTopics(Wording.of("x", MeetingModes.REMOTE))
                        .build())
                .matches(e -> e.getFailure().place().pointer().equals("/topics"));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Attendance(MeetingModes.REMOTE, Count.unknown(), null))
                .matches(e -> e.getFailure().place().pointer().equals("/as"));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Involvement(Lipka.OPS_ID, MeetingModes.REMOTE, null))
                .matches(e -> e.getFailure().place().pointer().equals("/role"));
    }

    @Test
    @DisplayName("tells who acted for an organisation, and from where people came, only where stated")
    void tellsWhoActed() {
        assertThat(new Involvement(Lipka.OPS_ID, InvolvementRoles.INITIATOR, "its head").actedThrough())
                .contains("its head");
        assertThat(new Involvement(Lipka.OPS_ID, InvolvementRoles.INITIATOR, null).actedThrough())
                .isEmpty();
        assertThat(new Attendance(AttendeeKinds.REPRESENTATIVES, Count.unknown(), Lipka.OPS_ID).from())
                .contains(Lipka.OPS_ID);
        assertThat(new Attendance(AttendeeKinds.HEADS_OF_UNITS, Count.exactly(2), null).from())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-03, WEDNESDAY, FIRST,  YES",
        "2021-11-10, WEDNESDAY, FIRST,  NO",
        "2021-11-10, WEDNESDAY, SECOND, YES",
        "2021-11-24, WEDNESDAY, FOURTH, YES",
        "2021-11-24, WEDNESDAY, LAST,   YES",
        "2021-12-29, WEDNESDAY, FIFTH,  YES",
        "2021-12-29, WEDNESDAY, LAST,   YES",
        "2021-12-22, WEDNESDAY, LAST,   NO",
        "2021-11-24, WEDNESDAY, FIFTH,  NO",
        "2021-11-04, WEDNESDAY, FIRST,  NO",
        "2021-11-04, WEDNESDAY, ,       NO",
        "2021-11-03, WEDNESDAY, ,       UNKNOWN",
        "2021-11-03, ,          FIRST,  UNKNOWN",
        "2021-11-10, ,          FIRST,  NO",
        "2021-11-03, ,          ,       UNKNOWN"
    })
    @DisplayName("meets on days of its name and place in the month, as far as these are stated")
    void meetsOnItsDays(LocalDate day, @Nullable DayOfWeek name, @Nullable Ordinal ordinal, Tri expected) {
        Series series = Series.builder(Lipka.SERIES_ID)
                .weekday(Optional.ofNullable(name))
                .ordinal(Optional.ofNullable(ordinal))
                .build();
        assertThat(series.meetsOn(day)).isEqualTo(expected);
    }
}

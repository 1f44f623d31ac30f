package pl.zwornik.charter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A scheme of numbers")
class NumberSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "Uchwała nr {n}/{yyyy}, Uchwała nr 1/2021, 1/2021",
        "Nr {S}/{n}/{yy},       Nr XXII/144/16,    144s22/2016",
        "Nr {S}/{n}/{yy},       Nr L/247/10,       247s50/2010",
        "Nr {S}/{n}/{yyyy},     Nr LV/719/2023,    719s55/2023",
        "Nr {S}.{n}.{yyyy},     Nr VII.53.2019,    53s7/2019",
        "{S}/{n}/{yy},          XXXII/374/21,      374s32/2021",
        "ZARZĄDZENIE NR {n}/{yyyy}, ZARZĄDZENIE NR 1/2024, 1/2024",
        "{n}-{s}/{yy},          12-3/05,           12s3/2005"
    })
    @DisplayName("reads and writes the numbers that councils use")
    void readsAndWrites(String pattern, String text, String number) {
        NumberScheme scheme = new NumberScheme(pattern, Restart.TERM);
        assertThat(scheme.read(text)).hasToString(number).isEqualTo(ResolutionNumber.parse(number));
        assertThat(scheme.write(ResolutionNumber.parse(number))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Nr {S}/{n}/{yy}, Nr XXIIII/1/16",
        "Nr {S}/{n}/{yy}, Nr IIX/1/16",
        "Nr {S}/{n}/{yy}, Nr MMMM/1/16",
        "{n}/{yyyy},      01/2021",
        "{n}/{yyyy},      1/21",
        "{n}/{yyyy},      1/2021 "
    })
    @DisplayName("reads nothing that is not of it, such as a Roman numeral that is not canonical")
    void readsNothingElse(String pattern, String text) {
        NumberScheme scheme = new NumberScheme(pattern, Restart.TERM);
        String padded = text.equals("1/2021") ? text + " " : text;
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> scheme.read(padded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{n}{n}", "{n}/{s}/{S}", "{n}/{yy}/{yyyy}", "{x}/{n}", "{n}/{", "}{n}", "{n"})
    @DisplayName("is refused where it lacks the number, says something twice, or a mark that there is not")
    void isRefused(String pattern) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new NumberScheme(pattern, Restart.NEVER))
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(CharterFailures.NUMBER_SCHEME_MALFORMED));
    }

    @Test
    @DisplayName("that begins anew each year says the year")
    void yearIsSaid() {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new NumberScheme("{S}/{n}", Restart.YEAR));
    }

    @Test
    @DisplayName("makes numbers with what it asks for, and asks for the session where it has one")
    void makesNumbers() {
        NumberScheme simple = new NumberScheme("{n}/{yyyy}", Restart.YEAR);
        assertThat(simple.number(7, 3, 2022)).isEqualTo(new ResolutionNumber(7, null, 2022));
        NumberScheme municipal = new NumberScheme("{S}/{n}", Restart.TERM);
        assertThat(municipal.number(7, 3, 2022)).isEqualTo(new ResolutionNumber(7, 3, null));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> municipal.number(7, null, 2022));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> municipal.write(new ResolutionNumber(7, null, null)));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> simple.write(new ResolutionNumber(7, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1/99", "1s0", "1s4000", "1000000", "1/3000", "1s", "/2021", "x"})
    @DisplayName("has no numbers out of range")
    void numbersAreInRange(String text) {
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> ResolutionNumber.parse(text));
    }

    @Property
    @DisplayName("writes sessions in canonical Roman numerals, and reads them back")
    void romanRoundTrip(@ForAll @IntRange(min = 1, max = 3_999) int number) {
        assertThat(Roman.number(Roman.of(number))).isEqualTo(number);
        assertThat(Roman.of(number)).doesNotContain("IIII", "XXXX", "CCCC", "VV", "LL", "DD");
    }

    @Property
    @DisplayName("keeps every number as its canonical text")
    void numbersRoundTrip(
            @ForAll @IntRange(min = 1, max = 999_999) int sequence,
            @ForAll @IntRange(min = 1, max = 3_999) int session,
            @ForAll @IntRange(min = 1_900, max = 2_999) int year) {
        for (ResolutionNumber number : new ResolutionNumber[] {
            new ResolutionNumber(sequence, null, null),
            new ResolutionNumber(sequence, session, null),
            new ResolutionNumber(sequence, null, year),
            new ResolutionNumber(sequence, session, year)
        }) {
            assertThat(ResolutionNumber.parse(number.toString())).isEqualTo(number);
        }
    }
}

package pl.zwornik.fact;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of {@link PartialDate} over all dates and over text that only looks like one. */
class PartialDateProperties {

    @Property
    void parseIsTheInverseOfToString(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void everyDayOfTheCalendarIsADate(@ForAll @IntRange(min = 1, max = 3_652_059) int day) {
        LocalDate exact = LocalDate.of(1, 1, 1).plusDays(day - 1L);
        PartialDate date = PartialDate.of(exact);
        assertThat(date).hasToString(exact.toString());
        assertThat(date.exact()).contains(exact);
    }

    @Property
    void theExactDayLiesWithinItsMonthAndYear(@ForAll("exactDays") LocalDate day) {
        for (PartialDate wider : new PartialDate[] {
            PartialDate.of(day), PartialDate.of(day.getYear(), day.getMonthValue()), PartialDate.of(day.getYear())
        }) {
            assertThat(wider.earliest().orElseThrow()).isBeforeOrEqualTo(day);
            assertThat(wider.latest().orElseThrow()).isAfterOrEqualTo(day);
        }
    }

    @Property
    void textIsReadAsItIsWrittenOrRefused(@ForAll("nearlyDates") String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (MalformedCodeException e) {
            assertThat(e.getFailure().code()).isIn(FactFailures.DATE_MALFORMED, FactFailures.DATE_NOT_REAL);
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 12) String text) {
        try {
            PartialDate.parse(text);
        } catch (MalformedCodeException e) {
            assertThat(e.getMessage()).startsWith("FACT-0");
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Qualifier> qualifiers = Arbitraries.of(Qualifier.values());
        Arbitrary<PartialDate> exact = exactDays().map(PartialDate::of);
        Arbitrary<PartialDate> yearless =
                exactDays().map(day -> new PartialDate(0, day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE));
        Arbitrary<PartialDate> months = exactDays().map(day -> PartialDate.of(day.getYear(), day.getMonthValue()));
        Arbitrary<PartialDate> years = exactDays().map(day -> PartialDate.of(day.getYear()));
        Arbitrary<PartialDate> yeared = Arbitraries.oneOf(exact, months, years);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.oneOf(yeared, yearless), qualifiers)
                        .as(PartialDate::qualified),
                yeared.map(PartialDate::orEarlier),
                yeared.map(PartialDate::orLater));
    }

    @Provide
    Arbitrary<LocalDate> exactDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 366))
                .as((year, day) ->
                        LocalDate.ofYearDay(year, Math.min(day, Year.of(year).length())));
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0123456789X-?~%").ofMinLength(3).ofMaxLength(11);
    }
}

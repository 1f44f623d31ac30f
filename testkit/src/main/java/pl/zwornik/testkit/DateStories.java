package pl.zwornik.testkit;

import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Qualifier;

/** Dates of every precision, trust and reach. */
final class DateStories {

    private static final List<String> PRECISIONS =
            List.of("2021-11-03", "2021-11", "2021", "XXXX-02-29", "XXXX-12", "0001-01-01", "9999");
    private static final List<String> REACHES =
            List.of("[..2021-11-03]", "[2021-11-03..]", "[..2021-11]", "[2021-11..]", "[..2021]", "[2021..]");

    private DateStories() {}

    static List<PartialDate> all() {
        return Stream.concat(
                        PRECISIONS.stream()
                                .flatMap(date -> Stream.of(Qualifier.values()).map(trust -> date + trust.mark())),
                        REACHES.stream())
                .map(PartialDate::parse)
                .toList();
    }
}

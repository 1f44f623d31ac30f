package pl.zwornik.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.zwornik.fact.Reason;
import pl.zwornik.people.Inflection.Fit;

/**
 * How a known name stands in a text.
 *
 * @param fit how well the words fit
 * @param given how the given names stand
 */
record NameMatch(Fit fit, Given given) {

    /** How the given names stand beside the family name, the surest first. */
    enum Given {
        ALL,
        FEWER,
        INITIAL,
        NONE
    }

    static final Comparator<NameMatch> CLOSEST_FIRST =
            Comparator.comparing(NameMatch::given).thenComparing(NameMatch::fit);

    /**
     * Returns the closest match of a name among words.
     *
     * @param isTitle tells whether the word at an index belongs to a courtesy, a title or a post
     */
    static Optional<NameMatch> in(List<String> words, PersonName name, IntPredicate isTitle) {
        List<String> family = NameWords.of(name.family());
        List<String> given = NameWords.of(name.given());
        return IntStream.rangeClosed(0, words.size() - family.size())
                .boxed()
                .flatMap(at -> NameWords.fit(words, at, family).stream()
                        .flatMap(fit -> beside(words, at, family.size(), given, isTitle)
                                .map(match -> new NameMatch(NameWords.worse(fit, match.fit), match.given))))
                .min(CLOSEST_FIRST);
    }

    /** Returns how given names stand beside a family name: before it, after it, as an initial, or not at all. */
    private static Stream<NameMatch> beside(
            List<String> words, int at, int length, List<String> given, IntPredicate isTitle) {
        List<NameMatch> found = new ArrayList<>();
        for (int names = 1; names <= given.size(); names++) {
            Given how = names == given.size() ? Given.ALL : Given.FEWER;
            List<String> first = given.subList(0, names);
            NameWords.fit(words, at - names, first).ifPresent(fit -> found.add(new NameMatch(fit, how)));
            NameWords.fit(words, at + length, first).ifPresent(fit -> found.add(new NameMatch(fit, how)));
        }
        boolean initial = at > 0
                && !given.isEmpty()
                && words.get(at - 1).length() == 1
                && given.get(0).regionMatches(true, 0, words.get(at - 1), 0, 1);
        if (initial) {
            found.add(new NameMatch(Fit.SAME, Given.INITIAL));
        }
        if (found.isEmpty() && isAlone(words, at, at + length, isTitle)) {
            found.add(new NameMatch(Fit.SAME, Given.NONE));
        }
        return found.stream();
    }

    /** Tells whether no other given name stands beside a family name, which would be somebody else's. */
    private static boolean isAlone(List<String> words, int from, int until, IntPredicate isTitle) {
        boolean begins = from == 0 || isTitle.test(from - 1);
        boolean ends = until == words.size()
                || isTitle.test(until)
                || !Character.isUpperCase(words.get(until).charAt(0));
        return begins && ends;
    }

    /** Returns why the name may be meant. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        switch (fit) {
            case SAME -> reasons.add(Reason.parse("SAME_NAME"));
            case INFLECTED -> reasons.add(Reason.parse("INFLECTED_NAME"));
            case PLAIN -> reasons.add(Reason.parse("NAME_WITHOUT_DIACRITICS"));
            case PLAIN_INFLECTED -> {
                reasons.add(Reason.parse("INFLECTED_NAME"));
                reasons.add(Reason.parse("NAME_WITHOUT_DIACRITICS"));
            }
        }
        switch (given) {
            case ALL -> {}
            case FEWER -> reasons.add(Reason.parse("FEWER_GIVEN_NAMES"));
            case INITIAL -> reasons.add(Reason.parse("GIVEN_NAME_INITIAL"));
            case NONE -> reasons.add(Reason.parse("FAMILY_NAME_ONLY"));
        }
        return reasons;
    }
}

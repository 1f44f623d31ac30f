package pl.zwornik.poland;

import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.fact.Tri;

/**
 * How many of some organisations do something.
 *
 * @param certain of how many that is certain
 * @param possible of how many it may be so, the certain ones among them
 */
record Tally(int certain, int possible) {

    static Tally of(Stream<Tri> answers) {
        List<Tri> all = answers.toList();
        int certain = (int) all.stream().filter(Tri::isYes).count();
        int possible = (int) all.stream().filter(answer -> !answer.isNo()).count();
        return new Tally(certain, possible);
    }

    /** Returns the number, or from how many to how many. */
    String range() {
        return certain == possible ? String.valueOf(certain) : certain + "–" + possible;
    }

    /** Tells whether they are exactly so many. */
    Tri is(int number) {
        if (number < certain || number > possible) {
            return Tri.NO;
        }
        return certain == possible ? Tri.YES : Tri.UNKNOWN;
    }
}

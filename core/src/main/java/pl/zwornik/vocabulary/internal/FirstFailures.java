package pl.zwornik.vocabulary.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.vocabulary.VocabularyFailures;

/** The first failures of a file that may have very many; of the others it is told how many there are. Not thread-safe. */
public final class FirstFailures {

    /** How many are told one by one. */
    public static final int LIMIT = 1_000;

    private static final String UNTOLD = "untold";

    private final List<Failure> told = new ArrayList<>();
    private @Nullable Place firstUntold;
    private Severity heaviest = Severity.INFO;
    private int untold;

    /** Adds a failure. */
    public void add(Failure failure) {
        if (told.size() < LIMIT) {
            told.add(failure);
            return;
        }
        untold++;
        firstUntold = firstUntold == null ? failure.place() : firstUntold;
        heaviest = failure.severity().compareTo(heaviest) > 0 ? failure.severity() : heaviest;
    }

    /**
     * Returns the first in order and, where there are more, a last one that says how many, where the first of these stands,
     * and which weighs as much as the heaviest of them.
     */
    public List<Failure> list() {
        List<Failure> all = new ArrayList<>(told);
        if (firstUntold != null) {
            all.add(Failure.of(VocabularyFailures.MORE_FAILURES, firstUntold)
                    .as(heaviest)
                    .with(UNTOLD, untold)
                    .with("limit", LIMIT));
        }
        return all;
    }

    /** Returns how many failures a list stands for, with those that its last one only counts. */
    public static int count(List<Failure> failures) {
        return failures.stream()
                .mapToInt(failure -> failure.code() == VocabularyFailures.MORE_FAILURES
                        ? Integer.parseInt(failure.parameters().getOrDefault(UNTOLD, "1"))
                        : 1)
                .sum();
    }
}

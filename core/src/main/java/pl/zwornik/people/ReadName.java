package pl.zwornik.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;

/**
 * The name of a person as a text has it, taken apart: a personal value, which {@code toString} hides.
 *
 * <p>Given and family names stand in the case in which the text has them: {@code prof. Marii Mendel} gives {@code Marii} and
 * {@code Mendel}. What their nominative is, only somebody who knows the person can say. Immutable and thread-safe.
 *
 * @param titles the titles before and after the name, in the order of the text; empty where there are none
 * @param given the given names as they stand; null where the text has none, or one initial letter
 * @param family the family name as it stands, hyphens closed up
 * @param rest what follows the name, such as a post; empty where nothing does
 * @since 0.1.0
 */
public record ReadName(List<PersonTitle> titles, @Nullable String given, String family, String rest) {

    /**
     * Copies the list, and checks the texts.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a text is unusable
     */
    public ReadName {
        titles = List.copyOf(Objects.requireNonNull(titles, "titles"));
        given = given == null ? null : Texts.line(given, "/given");
        family = Texts.line(family, "/family");
        rest = Objects.requireNonNull(rest, "rest").isEmpty() ? rest : Texts.line(rest, "/rest");
    }

    /** Returns the given names as they stand, where the text has any. */
    public Optional<String> givenNames() {
        return Optional.ofNullable(given);
    }

    /**
     * Returns the name for somebody who knows that the text has it in the nominative.
     *
     * @throws IllegalStateException if the text has no given names
     */
    public PersonName inNominative() {
        if (given == null) {
            throw new IllegalStateException("the text has no given names");
        }
        return PersonName.of(given, family);
    }

    /** Hides the name. */
    @Override
    public String toString() {
        return "[personal]";
    }
}

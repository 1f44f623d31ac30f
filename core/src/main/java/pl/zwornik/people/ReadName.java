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
 * @param given the given names as they stand, with initials beside one that is written out, such as {@code Anna B.}; null
 *     where the text has none, or initials alone
 * @param family the family name as it stands, hyphens closed up; an initial where the text has no more
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

    /** Returns the given names as they stand; empty where the text has none, or initials alone. */
    public Optional<String> givenNames() {
        return Optional.ofNullable(given);
    }

    /**
     * Returns the name for somebody who knows that the text has it in the nominative; empty where the text has no given
     * names, or an initial for the family name.
     *
     * @throws pl.zwornik.result.ModelException if a part has a comma, as none has that a {@link PersonNameReader} read
     */
    public Optional<PersonName> inNominative() {
        return givenNames().filter(names -> !NameWords.isInitial(family)).map(names -> PersonName.of(names, family));
    }

    /** Hides the name. */
    @Override
    public String toString() {
        return "[personal]";
    }
}

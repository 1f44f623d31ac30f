package pl.zwornik.people;

import java.util.List;
import java.util.Objects;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What is declared of an attribute that may hold personal data, or of one that was looked at and holds none. Immutable and
 * thread-safe.
 *
 * @param attribute the kind and the names of the fields below it, such as {@code person/name}; what stands below it is meant
 *     with it
 * @param dataClass what it holds, a code of {@link DataClasses}
 * @param purposes for what it is used, codes of {@link ProcessingPurposes}; empty where nothing personal is in it
 * @param retention how long it is kept, a code of {@link Retentions}; {@link Retentions#NONE} where nothing personal is in it
 * @since 0.1.0
 */
public record PersonalAttribute(String attribute, Code dataClass, List<Code> purposes, Code retention) {

    /**
     * Copies the list.
     *
     * @throws pl.zwornik.result.ModelException if the attribute is not of its form, a code is of another scheme, or purposes
     *     and retention stand where nothing is personal, or do not stand where something is
     */
    public PersonalAttribute {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(dataClass, "dataClass");
        Objects.requireNonNull(retention, "retention");
        purposes = List.copyOf(Objects.requireNonNull(purposes, "purposes"));
        Checks.requireForm(Withheld.isAttribute(attribute), PeopleFailures.ATTRIBUTE_MALFORMED);
        CodeUses.requireScheme(dataClass, DataClasses.SCHEME, "/dataClass");
        purposes.forEach(purpose -> CodeUses.requireScheme(purpose, ProcessingPurposes.SCHEME, "/purposes"));
        CodeUses.requireScheme(retention, Retentions.SCHEME, "/retention");
        boolean personal = !dataClass.equals(DataClasses.NOT_PERSONAL);
        Checks.require(
                purposes.isEmpty() != personal && retention.equals(Retentions.NONE) != personal,
                PeopleFailures.DECLARATION_INCOMPLETE,
                "/purposes");
    }

    /** Tells whether it may hold personal data. */
    public boolean isPersonal() {
        return !dataClass.equals(DataClasses.NOT_PERSONAL);
    }

    /** Tells whether it may be used for a purpose; what is not personal may be used for each. */
    public boolean serves(Code purpose) {
        return !isPersonal() || purposes.contains(purpose);
    }
}

package pl.zwornik.result;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One thing that is wrong: a code, how much it weighs, where it stands, and parameters for its sentences.
 *
 * <p>Parameters are safe to show and to log: names of attributes, identifiers, well-formed codes, numbers and dates.
 * A value that was refused is never among them, because it may be personal. Immutable and thread-safe.
 *
 * @param code the code of the catalogue
 * @param severity how much it weighs
 * @param place where it stands
 * @param parameters by name, in the order of their names; empty where the sentence needs none
 * @since 0.1.0
 */
public record Failure(FailureCode code, Severity severity, Place place, Map<String, String> parameters) {

    /** Copies the parameters. */
    public Failure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        parameters =
                java.util.Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(parameters, "parameters")));
    }

    /** Returns an error without parameters at a place. */
    public static Failure of(FailureCode code, Place place) {
        return new Failure(code, Severity.ERROR, place, Map.of());
    }

    /** Returns an error without parameters at a JSON Pointer or attribute path. */
    public static Failure of(FailureCode code, String pointer) {
        return of(code, Place.at(pointer));
    }

    /**
     * Returns this failure with one more parameter.
     *
     * @param value safe to show: an identifier, a well-formed code, a number, a date or a name of the format
     */
    public Failure with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value.toString());
        return new Failure(code, severity, place, more);
    }

    /** Returns this failure at another place. */
    public Failure at(Place other) {
        return new Failure(code, severity, other, parameters);
    }

    /** Returns this failure with another weight. */
    public Failure as(Severity other) {
        return new Failure(code, other, place, parameters);
    }

    /** Returns the sentence that says what is wrong. */
    public String message(Language language) {
        return code.texts().sentence(code.code(), language, parameters);
    }

    /** Returns the sentence that says what to do about it. */
    public String advice(Language language) {
        return code.texts().sentence(code.code() + ".advice", language, parameters);
    }

    /** Returns code, place and message on one line, in English; for logs. */
    @Override
    public String toString() {
        String where = place.toString();
        return code.code() + (where.isEmpty() ? "" : " at " + where) + ": " + message(Language.EN);
    }
}

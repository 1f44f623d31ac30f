package pl.zwornik.result;

import java.util.List;

/**
 * Thrown by a builder that lacks attributes which every instance has.
 *
 * @since 0.1.0
 */
public final class IncompleteModelException extends ModelException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> attributes;

    /** Makes the exception for the names of the missing attributes; not empty. */
    public IncompleteModelException(String... attributes) {
        super(Failure.of(ResultFailures.ATTRIBUTE_MISSING, Place.WHOLE)
                .with("attributes", String.join(", ", attributes)));
        this.attributes = List.of(attributes);
    }

    /** Returns the names of the missing attributes, such as {@code type}. */
    public List<String> getAttributes() {
        return attributes;
    }
}

package pl.zwornik.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;

/**
 * What reading a document gave.
 *
 * @param value nothing where it could not be read
 * @param failures located, in the order of the document
 */
public record Read<T>(@Nullable T value, List<Failure> failures) {}

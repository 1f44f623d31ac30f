package pl.zwornik.json.internal;

import pl.zwornik.result.Failure;

/**
 * A failure with the offset at which it stands in the document.
 *
 * @param failure with its pointer
 * @param offset in bytes; {@link #NOWHERE} where only the pointer is known
 */
record Found(Failure failure, int offset) {

    static final int NOWHERE = -1;
}

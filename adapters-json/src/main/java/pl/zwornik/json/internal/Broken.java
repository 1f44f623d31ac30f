package pl.zwornik.json.internal;

import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Where and why Jackson could not read on. */
final class Broken {

    private Broken() {}

    /** Returns the failure that ended the reading of a document. */
    static Found found(JsonParser in, RuntimeException cause, JsonLimits limits, Diagnosis diagnosis) {
        String pointer = diagnosis.pointer() + pending(in, diagnosis);
        if (!(cause instanceof JacksonException jackson) || cause instanceof StreamConstraintsException) {
            Found exceeded = LimitScan.first(diagnosis.content(), limits);
            if (exceeded != null) {
                return new Found(exceeded.failure().at(Place.at(pointer)), exceeded.offset());
            }
            return new Found(Failure.of(JsonFailures.SYNTAX, pointer), diagnosis.endOffset());
        }
        return new Found(Failure.of(JsonFailures.SYNTAX, pointer), offset(in, jackson));
    }

    /** Returns where a syntax error stands. */
    static int offset(JsonParser in, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return (int) (location == null ? in.currentLocation() : location).getByteOffset();
    }

    /** Jackson reads the start of a value together with its name: such a name is not yet part of the path. */
    private static String pending(JsonParser in, Diagnosis diagnosis) {
        TokenStreamContext context = in.streamReadContext();
        String name = context.inObject() ? context.currentName() : null;
        if (name == null || name.equals(diagnosis.lastName()) || !diagnosis.isShown(name)) {
            return "";
        }
        return context.getNestingDepth() == diagnosis.depth() + 1 ? "/" + name : "";
    }
}

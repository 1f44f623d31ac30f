package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the positions at which pointers stand in a document. Thread-safe. */
final class Locator {

    /** A pointer that is looked for, or one on the way to it. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private int offset = Found.NOWHERE;

        @Nullable
        Step next(String name) {
            return below.get(name);
        }
    }

    private final JsonFactory factory;

    Locator(JsonFactory factory) {
        this.factory = factory;
    }

    /** Returns failures with document and position, in the order of the document. */
    List<Failure> places(Document document, List<Found> found) {
        List<Found> resolved = resolve(document, found);
        resolved.sort(Comparator.comparingInt(Found::offset));
        Cursor cursor = new Cursor(document.content());
        return resolved.stream()
                .map(one -> one.failure()
                        .at(cursor.at(one.offset(), one.failure().place()).in(document.name())))
                .toList();
    }

    /** Returns failures in the order given, each with document and position where it had none. */
    List<Failure> locate(Document document, List<Failure> failures) {
        List<Found> found = failures.stream()
                .map(failure -> new Found(failure, isSettled(document, failure) ? 0 : Found.NOWHERE))
                .toList();
        List<Found> resolved = resolve(document, found);
        Cursor cursor = new Cursor(document.content());
        List<Failure> located = new ArrayList<>();
        for (Found one : resolved) {
            Place place = one.failure().place();
            boolean settled = isSettled(document, one.failure());
            located.add(
                    settled
                            ? one.failure()
                            : one.failure().at(cursor.at(one.offset(), place).in(document.name())));
        }
        return located;
    }

    private static boolean isSettled(Document document, Failure failure) {
        Place place = failure.place();
        return place.hasPosition()
                || place.inDocument()
                        .filter(name -> !name.equals(document.name()))
                        .isPresent();
    }

    /** Returns the same with an offset for each: of its pointer, or of the nearest one above that stands. */
    private List<Found> resolve(Document document, List<Found> found) {
        Step root = new Step();
        boolean sought = false;
        for (Found one : found) {
            if (one.offset() == Found.NOWHERE) {
                add(root, one.failure().place().pointer());
                sought = true;
            }
        }
        if (sought) {
            walk(document, root);
        }
        List<Found> resolved = new ArrayList<>();
        for (Found one : found) {
            boolean nowhere = one.offset() == Found.NOWHERE;
            resolved.add(nowhere ? new Found(one.failure(), offset(root, one)) : one);
        }
        return resolved;
    }

    private static void add(Step root, String pointer) {
        Step step = root;
        for (String name : steps(pointer)) {
            step = step.below.computeIfAbsent(name, any -> new Step());
        }
    }

    private static int offset(Step root, Found one) {
        int offset = Math.max(root.offset, 0);
        Step step = root;
        for (String name : steps(one.failure().place().pointer())) {
            step = step.next(name);
            if (step == null || step.offset == Found.NOWHERE) {
                break;
            }
            offset = step.offset;
        }
        return offset;
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < pointer.length(); ) {
            int slash = pointer.indexOf('/', at + 1);
            int end = slash < 0 ? pointer.length() : slash;
            steps.add(pointer.substring(at + 1, end).replace("~1", "/").replace("~0", "~"));
            at = end;
        }
        return steps;
    }

    private void walk(Document document, Step root) {
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), document.content())) {
            in.nextToken();
            visit(in, root);
        } catch (JacksonException e) {
            // behind a syntax error nothing can be found; what stands before it has been
        }
    }

    /** Notes where the current value stands, and goes below it where something is looked for. */
    private static void visit(JsonParser in, Step step) {
        if (step.offset == Found.NOWHERE) {
            step.offset = (int) in.currentTokenLocation().getByteOffset();
        }
        boolean list = in.hasToken(JsonToken.START_ARRAY);
        if (step.below.isEmpty() || !(list || in.hasToken(JsonToken.START_OBJECT))) {
            in.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken token = in.nextToken(); token != null && !token.isStructEnd(); token = in.nextToken()) {
            Step next = step.next(list ? Integer.toString(index++) : in.currentName());
            if (!list) {
                in.nextToken();
            }
            if (next == null || next.offset != Found.NOWHERE) {
                in.skipChildren();
            } else {
                visit(in, next);
            }
        }
    }
}

package pl.zwornik.benchmarks;

import java.util.Arrays;
import java.util.function.Function;
import pl.zwornik.benchmarks.peer.Databind;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * One document as both sides read and write it; proves on creation that both sides have the same bytes and data.
 *
 * @param <A> the aggregate
 * @param <P> the plain record
 */
final class JsonPair<A extends Aggregate, P> {

    final A value;
    final P plain;
    private final Class<A> type;
    private final DocumentFormat format = JsonFormat.strict();
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Document document;

    JsonPair(A value, Class<A> type, Class<P> plainType, Function<A, P> toPlain) {
        this.value = value;
        this.plain = toPlain.apply(value);
        this.type = type;
        Databind databind = new Databind();
        this.reader = databind.reader(plainType);
        this.writer = databind.writer(plainType);
        this.document = new Document("sample", encode());
        require(Arrays.equals(encode(), encodeByDatabind()), "both sides write the same bytes");
        require(decode().equals(value), "what Zwornik reads is what it wrote");
        require(decodeByDatabind().equals(plain), "what databind reads is what Zwornik reads");
    }

    byte[] encode() {
        return format.write(value);
    }

    byte[] encodeByDatabind() {
        return writer.writeValueAsBytes(plain);
    }

    A decode() {
        return format.read(type, document).orThrow();
    }

    P decodeByDatabind() {
        return reader.readValue(document.content());
    }

    int length() {
        return document.content().length;
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}

package pl.zwornik.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import pl.zwornik.id.Aggregate;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;

/** A format whose documents are tokens of values that it remembers: what a store does shows without any real format. */
final class TokenFormat implements DocumentFormat {

    private final String name;
    private final Map<String, Aggregate> remembered = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private volatile int padding;

    TokenFormat() {
        this("token");
    }

    TokenFormat(String name) {
        this.name = name;
    }

    /** Makes documents longer, to a length in bytes. */
    void padTo(int length) {
        padding = length;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public byte[] write(Aggregate aggregate) {
        String token = "token " + last.incrementAndGet();
        remembered.put(token, aggregate);
        return (token + " ".repeat(Math.max(0, padding - token.length()))).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public <T extends Aggregate> Outcome<T> read(Class<T> type, Document document) {
        Aggregate value = remembered.get(new String(document.content(), StandardCharsets.US_ASCII).strip());
        return value == null
                ? Outcome.failed(Failure.of(PortFailures.FILE_UNREADABLE, ""))
                : Outcome.of(type.cast(value));
    }

    @Override
    public byte[] writeSector(Sector sector) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Bundle> readBundle(Document document) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Failure> locate(Document document, List<Failure> failures) {
        throw new UnsupportedOperationException();
    }
}

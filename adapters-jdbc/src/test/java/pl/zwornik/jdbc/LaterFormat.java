package pl.zwornik.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;

/**
 * JSON whose aggregates are written as a later release may write them; all else is as it is now.
 *
 * @param version such as 1.1
 * @param field one that 1.0 does not know; empty where the documents have none
 */
record LaterFormat(String version, String field) implements DocumentFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public byte[] write(Aggregate aggregate) {
        String text = new String(JsonFormat.strict().write(aggregate), StandardCharsets.UTF_8)
                .replace("zwornik/1.0", "zwornik/" + version);
        String added = field.isEmpty() ? text : text.substring(0, text.length() - 1) + ",\"" + field + "\":\"x\"}";
        return added.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T extends Aggregate> Outcome<T> read(Class<T> type, Document document) {
        return JsonFormat.strict().read(type, document);
    }

    @Override
    public byte[] writeSector(Sector sector) {
        return JsonFormat.strict().writeSector(sector);
    }

    @Override
    public Outcome<Bundle> readBundle(Document document) {
        return JsonFormat.strict().readBundle(document);
    }

    @Override
    public List<Failure> locate(Document document, List<Failure> failures) {
        return JsonFormat.strict().locate(document, failures);
    }
}

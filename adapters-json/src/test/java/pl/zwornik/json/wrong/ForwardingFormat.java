package pl.zwornik.json.wrong;

import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;

/** JSON, with places to be wrong in; this one is right. */
class ForwardingFormat implements DocumentFormat {

    private final JsonFormat json;

    ForwardingFormat() {
        this(JsonFormat.strict());
    }

    ForwardingFormat(JsonFormat json) {
        this.json = json;
    }

    /** Changes what is about to be written, or was read. */
    Aggregate changed(Aggregate aggregate) {
        return aggregate;
    }

    /** Changes the failures of a reading. */
    List<Failure> changed(List<Failure> failures) {
        return failures;
    }

    @Override
    public String name() {
        return json.name();
    }

    @Override
    public String version() {
        return json.version();
    }

    @Override
    public byte[] write(Aggregate aggregate) {
        return json.write(changed(aggregate));
    }

    @Override
    public <T extends Aggregate> Outcome<T> read(Class<T> type, Document document) {
        return changed(json.read(type, document));
    }

    @Override
    public byte[] writeSector(Sector sector) {
        Sector.Builder changed = Sector.builder();
        sector.aggregates().forEach(one -> changed.add(changed(one)));
        sector.external().forEach(changed::external);
        sector.coverage().forEach(changed::covers);
        sector.withheld().forEach(changed::withholds);
        return json.writeSector(changed.build().orThrow());
    }

    @Override
    public Outcome<Bundle> readBundle(Document document) {
        return changed(json.readBundle(document));
    }

    @Override
    public List<Failure> locate(Document document, List<Failure> failures) {
        return json.locate(document, failures);
    }

    private <T> Outcome<T> changed(Outcome<T> outcome) {
        List<Failure> failures = changed(outcome.failures());
        return outcome.isPresent() ? Outcome.of(outcome.orThrow(), failures) : Outcome.failed(failures);
    }
}

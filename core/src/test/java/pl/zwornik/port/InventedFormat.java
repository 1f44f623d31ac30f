package pl.zwornik.port;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.zwornik.Lipka;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Sector;

/**
 * A format of one word on each line, for tests of the reader: {@code ops}, {@code cus}, {@code anna}, {@code series} and
 * {@code forum} are the aggregates of {@link Lipka}; {@code external ID} and {@code unreadable ID} name organisations;
 * {@code hint} is a warning; {@code broken} is a document whose aggregates cannot be told.
 */
final class InventedFormat implements DocumentFormat {

    private static final Map<String, Aggregate> WORDS = Map.of(
            "ops",
            Lipka.ops(),
            "cus",
            Lipka.cus(),
            "anna",
            Lipka.anna(),
            "series",
            Lipka.series(),
            "forum",
            Lipka.forum());

    private final boolean namesDocuments;

    InventedFormat() {
        this(true);
    }

    /** Makes a format that may forget to say in which document a part stands. */
    InventedFormat(boolean namesDocuments) {
        this.namesDocuments = namesDocuments;
    }

    static Document document(String name, String... lines) {
        return new Document(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "invented";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Outcome<Bundle> readBundle(Document document) {
        List<Bundle.Part> parts = new ArrayList<>();
        List<Id> unreadable = new ArrayList<>();
        List<Id> external = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        List<String> lines = lines(document);
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split(" ", -1);
            Place place = namesDocuments ? Place.at("/" + i).in(document.name()) : Place.at("/" + i);
            Failure failure = Failure.of(FactFailures.DATE_MALFORMED, place.on(i + 1, 1));
            switch (words[0]) {
                case "broken" -> {
                    return Outcome.failed(failure);
                }
                case "hint" -> failures.add(failure.as(Severity.WARNING));
                case "external" -> external.add(new OrganisationId(words[1]));
                case "unreadable" -> {
                    unreadable.add(new OrganisationId(words[1]));
                    failures.add(failure);
                }
                default ->
                    parts.add(new Bundle.Part(
                            Optional.ofNullable(WORDS.get(words[0])).orElseThrow(), place));
            }
        }
        return Outcome.of(new Bundle(parts, unreadable, external, List.of(), List.of()), failures);
    }

    @Override
    public List<Failure> locate(Document document, List<Failure> failures) {
        return failures.stream()
                .map(failure -> {
                    int line = failure.place().pointer().charAt(1) - '0' + 1;
                    return failure.at(failure.place().on(line, 1));
                })
                .toList();
    }

    @Override
    public byte[] write(Aggregate aggregate) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(aggregate))
                .findFirst()
                .orElseThrow()
                .getKey()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T extends Aggregate> Outcome<T> read(Class<T> type, Document document) {
        return readBundle(document)
                .map(bundle -> type.cast(bundle.parts().get(0).value()));
    }

    @Override
    public byte[] writeSector(Sector sector) {
        return String.join(
                        "\n",
                        sector.aggregates().stream()
                                .map(one -> new String(write(one), StandardCharsets.UTF_8))
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Document document) {
        return new String(document.content(), StandardCharsets.UTF_8).lines().toList();
    }
}

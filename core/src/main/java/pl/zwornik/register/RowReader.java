package pl.zwornik.register;

import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionReasons;
import pl.zwornik.result.ModelException;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Makes an organisation of a row: what the row says, and what its name says of itself. */
final class RowReader {

    private static final int LONGEST_ID = 64;
    private static final NamedUnit NOTHING =
            new NamedUnit(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final RegisterMapping mapping;
    private final NameRecogniser recogniser;
    private final Areas areas;

    RowReader(RegisterMapping mapping, NameRecogniser recogniser, Gazetteer gazetteer) {
        TercCode scope = mapping.scope();
        this.mapping = mapping;
        this.recogniser = scope == null ? recogniser : recogniser.within(scope);
        this.areas = new Areas(gazetteer, scope);
    }

    /** Returns the organisation; empty where the row cannot be one, and then the row says why. */
    Optional<Organisation> read(Row row) {
        Optional<String> written = row.get(RegisterColumn.NAME);
        if (written.isEmpty()) {
            row.refuse(RegisterFailures.NAME_MISSING);
            return Optional.empty();
        }
        try {
            return organisation(row, written.get());
        } catch (ModelException e) {
            row.refuse(RegisterFailures.NAME_UNUSABLE);
            return Optional.empty();
        }
    }

    private Optional<Organisation> organisation(Row row, String written) {
        String name = written.replaceAll("\\s+", " ");
        NamedUnit named = recognised(name, row);
        Optional<Code> type = type(row, named);
        if (type.isEmpty()) {
            row.refuse(RegisterFailures.TYPE_UNKNOWN);
            return Optional.empty();
        }
        Name full = Name.of(NameKinds.FULL, name);
        Candidates<TercCode> area = areas.of(row, named);
        Organisation.Builder unit = Organisation.builder(id(type.get(), area, name), type.get());
        unit.variant(named.variant());
        unit.addNames(Dated.of(name.equals(written) ? full : full.writtenAs(written)));
        if (!area.options().isEmpty()) {
            unit.addAreas(Dated.of(area));
        }
        Particulars.contactPoints(row).forEach(point -> unit.addContactPoints(Dated.of(point)));
        Particulars.identifiers(row, mapping.keyScheme())
                .forEach(identifier -> unit.addIdentifiers(Dated.of(identifier)));
        unit.addSources(Source.of(mapping.source()));
        return Optional.of(unit.build());
    }

    private NamedUnit recognised(String name, Row row) {
        return recogniser.recognise(name).options().stream()
                .findFirst()
                .map(option -> {
                    boolean mistaken = option.reasons().contains(RecognitionReasons.PLACE_ONE_EDIT)
                            || option.reasons().contains(RecognitionReasons.TYPE_ONE_EDIT);
                    if (mistaken) {
                        row.doubt(
                                RegisterFailures.NAME_MISTAKEN,
                                "place",
                                option.value().place().orElse("–"));
                    }
                    return option.value();
                })
                .orElse(NOTHING);
    }

    /** The name counts; the publisher's word is taken where the name says nothing. */
    private Optional<Code> type(Row row, NamedUnit named) {
        Optional<NamedUnit> published = row.get(RegisterColumn.TYPE)
                .flatMap(text -> recogniser.recognise(text).options().stream().findFirst())
                .map(option -> option.value());
        Optional<Code> ofPublisher = published.flatMap(NamedUnit::type);
        if (named.type().isEmpty()) {
            ofPublisher.ifPresent(type -> row.doubt(RegisterFailures.TYPE_OF_PUBLISHER, "type", type.value()));
            return ofPublisher;
        }
        if (ofPublisher.isPresent() && !ofPublisher.equals(named.type())) {
            row.doubt(
                    RegisterFailures.TYPE_DIFFERS,
                    "named",
                    named.type().get().value(),
                    "published",
                    ofPublisher.get().value());
        }
        return named.type();
    }

    /** Where the area is settled, of the type and its code, such as {@code ops-2401011}; else of the name. */
    private static OrganisationId id(Code type, Candidates<TercCode> area, String name) {
        String prefix = slug(type.value());
        String id = area.settled().map(code -> prefix + "-" + code.value()).orElseGet(() -> prefix + "-" + slug(name));
        return OrganisationId.parse(
                id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID).replaceAll("-+$", ""));
    }

    static String slug(String text) {
        String slug = PolishText.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" : slug;
    }
}

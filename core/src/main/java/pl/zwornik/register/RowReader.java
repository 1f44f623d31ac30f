package pl.zwornik.register;

import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionReasons;
import pl.zwornik.result.ModelException;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * Makes an organisation of a row: what the row says, and what its name says of itself. Where the type serves an area, the
 * place of the row is that area; of others, as of a DPS, it is the seat.
 */
final class RowReader {

    private static final NamedUnit NOTHING =
            new NamedUnit(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final RegisterMapping mapping;
    private final NameRecogniser recogniser;
    private final RowPlaces places;

    RowReader(RegisterMapping mapping, NameRecogniser recogniser, Gazetteer gazetteer) {
        TercCode scope = mapping.scope();
        this.mapping = mapping;
        this.recogniser = scope == null ? recogniser : recogniser.within(scope);
        this.places = new RowPlaces(gazetteer, this.recogniser, scope);
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
        List<TercCode> powiats = places.powiats(row);
        Candidates<NamedUnit> found = recognised(name, row, powiats);
        NamedUnit named = likeliest(found, row);
        Optional<Code> type = type(row, named);
        if (type.isEmpty()) {
            row.refuse(RegisterFailures.TYPE_UNKNOWN);
            return Optional.empty();
        }
        Name full = Name.of(NameKinds.FULL, name);
        Optional<Area> served = recogniser.areaServed(type.get());
        Candidates<TercCode> place = places.of(row, powiats, found, served);
        OrganisationId id = served.isPresent() && place.settled().isPresent()
                ? UnitIds.ofArea(type.get(), place.settled().get())
                : UnitIds.ofName(type.get(), place.settled(), name);
        Organisation.Builder unit = Organisation.builder(id, type.get());
        unit.variant(named.variant());
        unit.addNames(Dated.of(name.equals(written) ? full : full.writtenAs(written)));
        if (!place.options().isEmpty()) {
            unit = served.isPresent() ? unit.addAreas(Dated.of(place)) : unit.addSeats(Dated.of(place));
        }
        for (ContactPoint point : Particulars.contactPoints(row)) {
            unit.addContactPoints(Dated.of(point));
        }
        for (Identifier identifier : Particulars.identifiers(row, mapping.keyScheme())) {
            unit.addIdentifiers(Dated.of(identifier));
        }
        unit.addSources(Source.of(mapping.source()));
        return Optional.of(unit.build());
    }

    /** Where the row says the powiat and no gmina, the name is looked for in the powiat first. */
    private Candidates<NamedUnit> recognised(String name, Row row, List<TercCode> powiats) {
        if (powiats.size() == 1 && row.get(RegisterColumn.GMINA).isEmpty()) {
            Candidates<NamedUnit> inPowiat = recogniser.within(powiats.get(0)).recognise(name);
            boolean found = inPowiat.options().stream()
                    .anyMatch(option -> !option.value().terc().isEmpty());
            if (found) {
                return inPowiat;
            }
        }
        return recogniser.recognise(name);
    }

    /** Returns what the name says of itself most likely, and doubts a mistaken letter and a slip. */
    private static NamedUnit likeliest(Candidates<NamedUnit> found, Row row) {
        if (found.options().isEmpty()) {
            return NOTHING;
        }
        Candidate<NamedUnit> option = found.options().get(0);
        boolean mistaken = option.reasons().contains(RecognitionReasons.PLACE_ONE_EDIT)
                || option.reasons().contains(RecognitionReasons.TYPE_ONE_EDIT);
        if (mistaken) {
            row.doubt(
                    RegisterFailures.NAME_MISTAKEN,
                    "place",
                    option.value().place().orElse("–"));
        }
        if (option.reasons().contains(RecognitionReasons.NAME_SLIP)) {
            row.doubt(
                    RegisterFailures.NAME_SLIP,
                    "type",
                    option.value().type().map(Code::value).orElse("–"));
        }
        return option.value();
    }

    /** The name counts; the publisher's word is taken where the name says nothing. */
    private Optional<Code> type(Row row, NamedUnit named) {
        Optional<NamedUnit> published = row.get(RegisterColumn.TYPE)
                .filter(text -> row.isUsable(RegisterColumn.TYPE, text))
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
}

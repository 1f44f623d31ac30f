package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Period;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;

/** Invented centres in real units, with little that could distract. */
final class Country {

    static final LocalDate DATE = LocalDate.of(2021, 11, 3);

    private static final String SINCE_LONG = "1990-01-01/..";

    private Country() {}

    /** Returns the rules, also those that no source confirms, with no register but the extract of the pack. */
    static RuleBook rules() {
        RuleBook book = Zwornik.builder().plugin(new PolandPlugin()).build().ruleBook();
        return book.askingFor(PolandFindings.values());
    }

    /** Returns a state of the register as of the beginning of 2021. */
    static Gazetteer register(String... codes) {
        return Gazetteer.of(
                LocalDate.of(2021, 1, 1),
                Stream.of(codes)
                        .map(code -> new TerritorialUnit(TercCode.parse(code), "Z" + code))
                        .toList());
    }

    static Organisation.Builder centre(String id, String type) {
        return Organisation.builder(OrganisationId.parse(id), OrganisationTypes.of(type))
                .life(Lifespan.parse(SINCE_LONG));
    }

    /** Returns a centre that sits somewhere. */
    static Organisation.Builder sitting(String id, String type, String seat) {
        return centre(id, type).addSeats(at(seat));
    }

    /** Returns a centre that serves something. */
    static Organisation.Builder serving(String id, String type, String... areas) {
        return centre(id, type).addAllAreas(Stream.of(areas).map(Country::at).toList());
    }

    static Dated<Candidates<TercCode>> at(String code) {
        return Dated.of(Candidates.certain(TercCode.parse(code)));
    }

    /** Returns a sector of all organisations of some types in a unit. */
    static Sector.Builder complete(String territory, String... types) {
        Sector.Builder sector = Sector.builder();
        List.of(types)
                .forEach(type -> sector.covers(new Coverage(
                        OrganisationTypes.of(type), TercCode.parse(territory), Period.from(LocalDate.of(2000, 1, 1)))));
        return sector;
    }
}

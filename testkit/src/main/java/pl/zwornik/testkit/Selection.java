package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.zwornik.fact.PolishText;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.Store;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * One question to the index of a store, with the answer that follows from a sector.
 *
 * @param name the selection and what was asked, for messages
 * @param asked the question
 * @param expected the ids that it should give, in their order
 */
record Selection(String name, Function<Store, List<? extends Id>> asked, List<? extends Id> expected) {

    /** Returns every question of every selection that the contents of a sector suggest. */
    static List<Selection> all(Sector sector) {
        List<Selection> all = new ArrayList<>();
        all.addAll(ofType(sector));
        all.addAll(named(sector));
        all.addAll(identifiedBy(sector));
        all.addAll(maySitIn(sector));
        all.addAll(mayServe(sector));
        all.addAll(actingFor(sector));
        all.addAll(maySucceed(sector));
        all.addAll(inNameOrder(sector));
        all.addAll(withPostAt(sector));
        all.addAll(peopleNamed(sector));
        all.addAll(linkedWith(sector));
        all.addAll(withMember(sector));
        all.addAll(withSeatHeldBy(sector));
        all.addAll(MeetingSelections.all(sector));
        return all;
    }

    static List<Selection> ofType(Sector sector) {
        Set<Code> types = new TreeSet<>(Set.of(Code.parse("organisation-type:none"), Code.parse("role:OPS")));
        sector.organisations().forEach(one -> types.add(one.getType()));
        return types.stream()
                .map(type -> new Selection(
                        "ofType " + type,
                        store -> store.organisations().ofType(type),
                        ids(sector.organisations(), one -> one.getType().equals(type))))
                .toList();
    }

    static List<Selection> named(Sector sector) {
        Set<String> texts = new TreeSet<>(Set.of("nobody", " ", "ops"));
        sector.organisations().stream().flatMap(one -> one.getNames().stream()).forEach(name -> {
            texts.add(name.value().text());
            texts.add(name.value().text().toUpperCase(Locale.ROOT));
            texts.add(name.value().asWritten().orElse("nobody"));
        });
        return texts.stream().map(text -> named(sector, text)).toList();
    }

    static Selection named(Sector sector, String text) {
        return new Selection(
                "named " + text,
                store -> store.organisations().named(text),
                ids(sector.organisations(), one -> one.isNamed(text)));
    }

    static List<Selection> identifiedBy(Sector sector) {
        Set<Identifier> identifiers = new LinkedHashSet<>(List.of(new Identifier(IdentifierSchemes.RJPS, "none")));
        sector.organisations().stream()
                .flatMap(one -> one.getIdentifiers().stream())
                .map(one -> one.value())
                .forEach(one -> {
                    identifiers.add(one);
                    identifiers.add(new Identifier(IdentifierSchemes.of("OTHER"), one.value()));
                });
        return identifiers.stream()
                .map(identifier -> new Selection(
                        "identifiedBy " + identifier,
                        store -> store.organisations().identifiedBy(identifier),
                        ids(sector.organisations(), one -> one.isIdentifiedBy(identifier))))
                .toList();
    }

    static List<Selection> maySitIn(Sector sector) {
        Set<TercCode> units = new TreeSet<>(Set.of(TercCode.parse("32"), TercCode.parse("3021")));
        sector.organisations().stream()
                .flatMap(one -> one.getSeats().stream())
                .flatMap(seat -> seat.value().options().stream())
                .map(option -> option.value())
                .forEach(unit -> {
                    units.add(unit);
                    units.add(unit.voivodeship());
                });
        return units.stream()
                .map(unit -> new Selection(
                        "maySitIn " + unit,
                        store -> store.organisations().maySitIn(unit),
                        ids(sector.organisations(), one -> one.maySitIn(unit))))
                .toList();
    }

    static List<Selection> mayServe(Sector sector) {
        Set<TercCode> units = new TreeSet<>(Set.of(TercCode.parse("32"), TercCode.parse("3021052")));
        sector.organisations().stream()
                .flatMap(one -> one.getAreas().stream())
                .flatMap(area -> area.value().options().stream())
                .map(option -> option.value())
                .forEach(unit -> {
                    units.add(unit);
                    units.add(unit.voivodeship());
                });
        return units.stream()
                .map(unit -> new Selection(
                        "mayServe " + unit,
                        store -> store.organisations().mayServe(unit),
                        ids(sector.organisations(), one -> one.mayServe(unit))))
                .toList();
    }

    static List<Selection> actingFor(Sector sector) {
        return related(sector, "actingFor", Organisations::actingFor, Organisation::actsFor);
    }

    static List<Selection> maySucceed(Sector sector) {
        return related(sector, "maySucceed", Organisations::maySucceed, Organisation::maySucceed);
    }

    private static List<Selection> related(
            Sector sector,
            String name,
            BiFunction<Organisations, OrganisationId, List<OrganisationId>> asked,
            BiPredicate<Organisation, OrganisationId> condition) {
        return sector.organisations().stream()
                .map(Organisation::getId)
                .map(id -> new Selection(
                        name + " " + id,
                        store -> asked.apply(store.organisations(), id),
                        ids(sector.organisations(), one -> condition.test(one, id))))
                .toList();
    }

    static List<Selection> inNameOrder(Sector sector) {
        List<? extends Id> expected = sector.organisations().stream()
                .sorted(Comparator.comparing(Organisation::displayName, PolishText.ORDER)
                        .thenComparing(Organisation::getId))
                .map(Organisation::getId)
                .toList();
        return List.of(
                new Selection("inNameOrder", store -> store.organisations().inNameOrder(), expected));
    }

    static List<Selection> withPostAt(Sector sector) {
        return sector.organisations().stream()
                .map(Organisation::getId)
                .map(id -> new Selection(
                        "withPostAt " + id,
                        store -> store.people().withPostAt(id),
                        ids(sector.people(), one -> one.hasPostAt(id))))
                .toList();
    }

    static List<Selection> peopleNamed(Sector sector) {
        Set<String> texts = new TreeSet<>(Set.of("nobody", " "));
        sector.people().stream().flatMap(one -> one.getName().stream()).forEach(name -> {
            texts.add(name.spoken().toUpperCase(Locale.ROOT));
            texts.add(name.text());
            texts.add(name.family());
        });
        return texts.stream()
                .map(text -> new Selection(
                        "people named " + text,
                        store -> store.people().named(text),
                        ids(sector.people(), one -> one.isNamed(text))))
                .toList();
    }

    static List<Selection> linkedWith(Sector sector) {
        return sector.people().stream()
                .map(Person::getId)
                .map(id -> new Selection(
                        "linkedWith " + id,
                        store -> store.people().linkedWith(id),
                        sector.linksOf(id).stream()
                                .map(PersonLink::other)
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    static List<Selection> withMember(Sector sector) {
        return sector.organisations().stream()
                .map(Organisation::getId)
                .map(id -> new Selection(
                        "withMember " + id,
                        store -> store.forums().withMember(id),
                        ids(sector.forums(), one -> one.getMemberships().has(id))))
                .toList();
    }

    static List<Selection> withSeatHeldBy(Sector sector) {
        return sector.people().stream()
                .map(Person::getId)
                .map(id -> new Selection(
                        "withSeatHeldBy " + id,
                        store -> store.forums().withSeatHeldBy(id),
                        ids(sector.forums(), (Forum one) -> one.getOrgans().stream()
                                .anyMatch(organ -> organ.hasSeatHeldBy(id)))))
                .toList();
    }

    private static <T extends Aggregate> List<Id> ids(Collection<T> of, Predicate<T> condition) {
        return of.stream().filter(condition).map(Aggregate::id).toList();
    }
}

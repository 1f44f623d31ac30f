package pl.zwornik.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.Succession;
import pl.zwornik.sector.Relations;
import pl.zwornik.sector.Sector;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;

/** An organisation for people: what it is, where it is and how to reach it, and who belongs to it. */
final class OrganisationPage {

    private final Page page;
    private final Words words;
    private final Sector sector;

    OrganisationPage(Page page, Words words, Sector sector) {
        this.page = page;
        this.words = words;
        this.sector = sector;
    }

    void of(Organisation organisation) {
        Table table = new Table();
        identity(table, organisation);
        organisation.getSeats().forEach(seat -> table.row(words.say("siedziba", "seat"), words.seat(seat.value())));
        organisation
                .getAreas()
                .forEach(area -> table.row(
                        words.say("obszar działania", "area served"),
                        words.dated(words.seat(area.value()), area.during())));
        relations(table, organisation);
        table.row(words.say("istnienie", "life"), words.life(organisation.getLife()));
        page.table(table);
        contactPoints(organisation);
        page.list(
                words.say("Stanowiska", "Positions"),
                organisation.getPositions().stream().map(this::position).toList());
        page.list(words.say("Członkostwa", "Memberships"), memberships(organisation));
        page.list(words.say("Osoby na stanowiskach", "People in posts"), people(organisation));
    }

    private void identity(Table table, Organisation organisation) {
        table.row(words.say("identyfikator", "id"), organisation.getId().value())
                .row(words.say("typ", "type"), words.coded(organisation.getType()))
                .row(
                        words.say("wariant nazwy", "name variant"),
                        organisation.getVariant().map(words::coded).orElse(words.notStated()));
        organisation
                .getNames()
                .forEach(name -> table.row(words.label(name.value().kind()), words.name(name)));
        organisation
                .getIdentifiers()
                .forEach(one -> table.row(
                        words.label(one.value().scheme()),
                        words.dated(one.value().value(), one.during())));
    }

    private void relations(Table table, Organisation organisation) {
        organisation
                .getPartKind()
                .ifPresent(kind -> table.row(words.say("rodzaj części", "kind of part"), words.label(kind)));
        organisation
                .getParent()
                .ifPresent(parent -> table.row(words.say("jednostka nadrzędna", "part of"), name(parent)));
        organisation
                .getLegalEntities()
                .forEach(one -> table.row(
                        words.say("osoba prawna", "legal entity"), words.dated(name(one.value()), one.during())));
        organisation
                .getSuccessions()
                .forEach(one -> table.row(words.say("poprzedniczka", "predecessor"), succession(one)));
        Relations relations = sector.relations();
        for (Claim.Basis basis : Claim.Basis.values()) {
            relations
                    .successors(organisation.getId(), basis)
                    .forEach(id -> table.row(words.say("następczyni", "successor"), words.known(basis, name(id))));
        }
        list(table, words.say("części", "parts"), relations.parts(organisation.getId()));
        list(
                table,
                words.say("działają w jej imieniu", "units acting for it"),
                relations.implementingUnits(organisation.getId()));
    }

    private String succession(Claim<Succession> claim) {
        Succession one = claim.value();
        return words.claim(
                claim,
                Stream.of(
                                Optional.of(name(one.getPredecessor())),
                                one.getKind().map(words::label),
                                one.getAct().map(this::act),
                                one.getEffectiveFrom().map(day -> words.say("od ", "from ") + words.date(day)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }

    private String act(LocalAct act) {
        return Stream.of(
                        act.getForm().map(words::label),
                        act.getNumber(),
                        act.getAdopted().map(day -> words.say("z ", "of ") + words.date(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Returns the short name with the id, or the id alone where the organisation is elsewhere. */
    private String name(OrganisationId id) {
        return sector.organisation(id)
                .map(one -> one.shortName() + " (" + id.value() + ")")
                .orElse(id.value());
    }

    private void list(Table table, String heading, List<OrganisationId> ids) {
        ids.forEach(id -> table.row(heading, name(id)));
    }

    private void contactPoints(Organisation organisation) {
        if (organisation.getContactPoints().isEmpty()) {
            return;
        }
        Table table = new Table();
        organisation
                .getContactPoints()
                .forEach(one ->
                        table.row(words.label(one.value().getKind()), words.dated(written(one.value()), one.during())));
        page.section(words.say("Kontakt", "Contact")).table(table);
    }

    private String position(Position position) {
        String title = words.label(position.getTitle().orElse(position.getRole()));
        return words.dated(title, position.getLife());
    }

    /** Returns the parts of an address, and how the source writes it where that is kept beside them. */
    private String written(ContactPoint point) {
        return point.getAddress()
                .map(address -> address.text()
                        + point.getValue()
                                .map(value -> words.say(" (w źródle: ", " (in the source: ") + value + ")")
                                .orElse(""))
                .orElseGet(point::text);
    }

    private List<String> memberships(Organisation organisation) {
        return sector.forums().stream()
                .flatMap(forum -> forum.getMemberships().stream()
                        .filter(one -> one.getMember().equals(organisation.getId()))
                        .map(one -> forum.displayName() + ": " + words.life(one.getDuring())))
                .toList();
    }

    private List<String> people(Organisation organisation) {
        return sector.people().stream()
                .filter(person -> person.hasPostAt(organisation.getId()))
                .map(PersonPage::name)
                .sorted(PolishText.ORDER)
                .toList();
    }
}

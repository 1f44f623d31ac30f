package pl.zwornik.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;

import static org.assertj.core.api.Assertions.assertThat;

/** The units of these tests are invented, in places that there are. */
@DisplayName("The changes of a register")
class RegisterChangesTest {

    private static final String BESTWINA = "GOPS,bielski,Bestwina,GOPS w Bestwinie,Bestwina\n";
    private static final String BUCZKOWICE = "GOPS,bielski,Buczkowice,GOPS w Buczkowicach,Buczkowice\n";

    private static List<Organisation> organisations(String rows) {
        return UnitRegisterTest.read(rows).units().stream()
                .map(RegisteredUnit::organisation)
                .toList();
    }

    private static RegisterChanges between(List<Organisation> known, String rows) {
        return RegisterChanges.between(known, UnitRegisterTest.read(rows));
    }

    @Test
    @DisplayName("are all new at first, and none the second time")
    void areNoneTheSecondTime() {
        RegisterChanges first = between(List.of(), BESTWINA + BUCZKOWICE);
        assertThat(first.created()).hasSize(2);
        RegisterChanges second = between(first.created(), BUCZKOWICE + BESTWINA);
        assertThat(second).hasToString("0 new, 0 changed, 0 gone, 2 unchanged");
    }

    @Test
    @DisplayName("say what is said otherwise, and keep what is no matter of the register")
    void sayWhatIsOtherwise() {
        Organisation known = organisations(BESTWINA).get(0);
        Dated<Name> former = new Dated<>(
                Name.of(NameKinds.FULL, "OPS w Bestwinie"),
                Lifespan.began(LocalDate.of(1990, 5, 1)).endedOn(LocalDate.of(2004, 5, 1)));
        ContactPoint telephone = ContactPoint.of(ContactKinds.TELEPHONE, "33 000 00 00");
        Organisation richer = known.toBuilder()
                .addNames(former)
                .addContactPoints(Dated.of(telephone))
                .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                .build();
        assertThat(between(List.of(richer), BESTWINA).unchanged()).containsExactly(richer);

        RegisterChanges changes =
                between(List.of(richer), "GOPS,bielski,Bestwina,Ośrodek Pomocy Społecznej w Bestwinie,Kaniów\n");
        ChangedUnit changed = changes.changed().get(0);
        assertThat(changed.before()).isEqualTo(richer);
        assertThat(changed.attributes()).containsExactly("variant", "names", "contactPoints");
        Organisation after = changed.after();
        assertThat(after.getVariant()).hasValue(NameVariants.OPS);
        assertThat(after.getNames())
                .containsExactly(Dated.of(Name.of(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Bestwinie")), former);
        assertThat(after.getContactPoints())
                .extracting(point -> point.value().text())
                .containsExactly("Kaniów", "33 000 00 00");
        assertThat(after.getFunctions()).containsExactly(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE);
        assertThat(changes.gone()).isEmpty();
    }

    @Test
    @DisplayName("propose what is gone from the same register for closing, and nothing else")
    void proposeWhatIsGone() {
        List<Organisation> known = new ArrayList<>(organisations(BESTWINA + BUCZKOWICE));
        Organisation other = Organisation.builder(OrganisationId.parse("ops-other"), OrganisationTypes.OPS)
                .build();
        known.add(other);
        RegisterChanges changes = between(known, BESTWINA);
        assertThat(changes.gone()).containsExactly(known.get(1));
        assertThat(changes.unchanged()).containsExactly(known.get(0));

        Organisation closed = known.get(1).toBuilder()
                .life(Lifespan.unknown().endedOn(LocalDate.of(2020, 1, 1)))
                .build();
        assertThat(between(List.of(known.get(0), closed), BESTWINA).gone()).isEmpty();
    }

    @Test
    @DisplayName(
            "propose the only unit of an area as the successor of the only one that is gone, until somebody has told")
    void proposeSuccessors() {
        List<Organisation> known = organisations(BESTWINA + BUCZKOWICE);
        RegisterChanges changes =
                between(known, BUCZKOWICE + "CUS,bielski,Bestwina,Centrum Usług Społecznych w Bestwinie,Bestwina\n");
        assertThat(changes.successions())
                .containsExactly(
                        new ProposedSuccession(known.get(0), changes.created().get(0)));
        assertThat(changes.created().get(0).getSuccessions()).isEmpty();
        assertThat(between(known, BUCZKOWICE).successions()).isEmpty();

        Organisation cus = changes.created().get(0);
        List<Organisation> both = List.of(known.get(0), known.get(1), cus);
        String list = BUCZKOWICE + "CUS,bielski,Bestwina,Centrum Usług Społecznych w Bestwinie,Bestwina\n";
        assertThat(between(both, list).successions()).containsExactly(new ProposedSuccession(known.get(0), cus));
        Organisation told = cus.toBuilder()
                .addSuccessions(
                        Claim.stated(Succession.builder(known.get(0).getId()).build()))
                .build();
        assertThat(between(List.of(known.get(0), known.get(1), told), list).successions())
                .isEmpty();
    }

    @Test
    @DisplayName("propose successors in the order of their areas, whatever that of the rows")
    void proposeInOrder() {
        String city = "MOPS,Bielsko-Biała,Bielsko-Biała,MOPS w Bielsku-Białej,Bielsko-Biała\n";
        List<Organisation> known = organisations(city + BUCZKOWICE + BESTWINA);
        String cus = (BUCZKOWICE + city + BESTWINA).replaceAll("[GM]OPS", "CUS");
        assertThat(between(known, cus).successions())
                .extracting(pair -> pair.successor().getId().value())
                .containsExactly("cus-2402022", "cus-2402032", "cus-2461011");
    }

    @Test
    @DisplayName("propose no successor where several may be meant, or another area is served")
    void proposeNoSuccessor() {
        String cus = "CUS,bielski,Bestwina,Centrum Usług Społecznych w Bestwinie,Bestwina\n";
        String other = "CUS,bielski,Bestwina,Centrum Usług Społecznych „Razem” w Bestwinie,Bestwina\n";
        List<Organisation> known = organisations(BESTWINA);
        assertThat(between(known, cus + other).successions()).isEmpty();
        assertThat(between(organisations(cus + other), BESTWINA).successions()).isEmpty();
        assertThat(between(known, cus.replace("Bestwin", "Buczkowic")).successions())
                .isEmpty();
    }

    @Test
    @DisplayName("find a unit again by its number, under whatever id it is kept")
    void findByIdentifier() {
        RegisterMapping mapping = new RegisterMapping(
                "An invented register", null, null, Map.of(RegisterColumn.NAME, "n", RegisterColumn.REGON, "r"));
        UnitRegister register = UnitRegisterTest.read(mapping, "n,r\nGOPS w Bestwinie,123456785\n")
                .orThrow();
        Organisation kept = register.units().get(0).organisation().toBuilder()
                .id(OrganisationId.parse("bestwina"))
                .build();
        assertThat(RegisterChanges.between(List.of(kept), register).unchanged()).containsExactly(kept);
    }

    @Test
    @DisplayName("are none where rows have moved, also of units that share type and area")
    void areNoneWhereRowsMove() {
        String first = "OPS,bielski,Bestwina,OPS w Bestwinie,Bestwina\n";
        String second = "OPS,bielski,Bestwina,OPS nr 2 w Bestwinie,Bestwina\n";
        List<Organisation> known = organisations(first + second + second);
        assertThat(known)
                .extracting(unit -> unit.getId().value())
                .containsExactly("ops-2402022", "ops-2402022-ops-nr-2-w-bestwinie");
        assertThat(between(known, BUCZKOWICE + first + second)).hasToString("1 new, 0 changed, 0 gone, 2 unchanged");
        assertThat(between(known, second + first)).hasToString("0 new, 0 changed, 0 gone, 2 unchanged");

        RegisterChanges inserted =
                between(known, "OPS,bielski,Bestwina,OPS nr 3 w Bestwinie,Bestwina\n" + first + second);
        assertThat(inserted).hasToString("1 new, 0 changed, 0 gone, 2 unchanged");
        assertThat(inserted.created().get(0).getId().value()).isEqualTo("ops-2402022-ops-nr-3-w-bestwinie");
    }

    @Test
    @DisplayName("do not take a number that two units share for a sign of either")
    void doNotTrustSharedNumbers() {
        RegisterMapping mapping = new RegisterMapping(
                "An invented register", null, null, Map.of(RegisterColumn.NAME, "n", RegisterColumn.NIP, "nip"));
        UnitRegister register = UnitRegisterTest.read(
                        mapping, "n,nip\nOPS w Bestwinie,1234563218\nDom Pomocy Społecznej w Bestwinie,1234563218\n")
                .orThrow();
        List<Organisation> known =
                register.units().stream().map(RegisteredUnit::organisation).toList();
        assertThat(RegisterChanges.between(known, register)).hasToString("0 new, 0 changed, 0 gone, 2 unchanged");
    }

    @Test
    @DisplayName("keep a variant that is known where the register says the same name")
    void keepVariant() {
        Organisation read = organisations(
                        "OPS,bielski,Bestwina,Wiejski Ośrodek Pomocy Społecznej w Bestwinie,Bestwina\n")
                .get(0);
        assertThat(read.getVariant()).isEmpty();
        Organisation known = read.toBuilder().variant(NameVariants.GOPS).build();
        assertThat(between(
                                List.of(known),
                                "OPS,bielski,Bestwina,Wiejski Ośrodek Pomocy Społecznej w Bestwinie,Bestwina\n")
                        .unchanged())
                .containsExactly(known);
    }

    @Test
    @DisplayName("find a unit again whose gmina has become a town")
    void findWhereTheGminaHasChangedItsKind() {
        RegisterMapping mapping = new RegisterMapping(
                "An invented register", null, null, Map.of(RegisterColumn.NAME, "n", RegisterColumn.TERC, "t"));
        List<Organisation> known =
                UnitRegisterTest.read(mapping, "n,t\nOPS w Bestwinie,2402022\n").orThrow().units().stream()
                        .map(RegisteredUnit::organisation)
                        .toList();
        UnitRegister later =
                UnitRegisterTest.read(mapping, "n,t\nOPS w Bestwinie,2402023\n").orThrow();
        RegisterChanges changes = RegisterChanges.between(known, later);
        assertThat(changes).hasToString("0 new, 1 changed, 0 gone, 0 unchanged");
        assertThat(changes.changed().get(0).after().getId()).hasToString("ops-2402022");
        assertThat(changes.changed().get(0).attributes()).containsExactly("areas");
    }
}

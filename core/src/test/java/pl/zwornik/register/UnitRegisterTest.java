package pl.zwornik.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TercFile;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The units of these tests are invented, in places that there are. */
@DisplayName("A register of units")
class UnitRegisterTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();

    private static final Gazetteer GAZETTEER =
            TercFile.read("terc.csv", """
            WOJ;POW;GMI;RODZ;NAZWA;STAN_NA
            24;;;;ŚLĄSKIE;2021-01-01
            24;02;;;bielski;2021-01-01
            24;02;02;2;Bestwina;2021-01-01
            24;02;03;2;Buczkowice;2021-01-01
            24;61;;;Bielsko-Biała;2021-01-01
            24;61;01;1;Bielsko-Biała;2021-01-01
            30;;;;WIELKOPOLSKIE;2021-01-01
            30;27;;;turecki;2021-01-01
            30;27;01;1;Turek;2021-01-01
            30;27;08;2;Turek;2021-01-01
            30;22;;;rawicki;2021-01-01
            30;22;01;3;Bojanowo;2021-01-01
            18;;;;PODKARPACKIE;2021-01-01
            18;18;;;stalowowolski;2021-01-01
            18;18;02;2;Bojanów;2021-01-01
            """.getBytes(StandardCharsets.UTF_8)).orThrow();

    private static final RegisterMapping MAPPING =
            RegisterMapping.read("mapping.properties", """
            source = An invented register
            name = nazwa
            type = typ
            powiat = powiat
            gmina = gmina
            locality = miejscowosc
            """).orThrow();

    private static final String HEADS = "typ,powiat,gmina,nazwa,miejscowosc\n";

    @Test
    @DisplayName("counts its rows, also those that are only counted among the failures")
    void countsRows() {
        byte[] content = (HEADS + "x\n".repeat(1_500)).getBytes(StandardCharsets.UTF_8);
        Outcome<UnitRegister> read =
                UnitRegister.read("r.csv", content, MAPPING, ZWORNIK.names().recogniser(GAZETTEER), GAZETTEER);
        assertThat(read.failures()).hasSize(1_001);
        assertThat(read.orThrow().rows()).isEqualTo(1_500);
    }

    static Outcome<UnitRegister> read(RegisterMapping mapping, String content) {
        return UnitRegister.read(
                "units.csv",
                content.getBytes(StandardCharsets.UTF_8),
                mapping,
                ZWORNIK.names().recogniser(GAZETTEER),
                GAZETTEER);
    }

    static UnitRegister read(String rows) {
        return read(MAPPING, HEADS + rows).orThrow();
    }

    private static List<Failure> doubts(String rows) {
        return read(MAPPING, HEADS + rows).failures();
    }

    @Test
    @DisplayName("becomes organisations that hold what the rows say, and nothing else")
    void becomesOrganisations() {
        UnitRegister register = read("GOPS,bielski,Bestwina,Gminny Ośrodek Pomocy Społecznej w  Bestwinie,Kaniów\n");
        assertThat(register.rows()).isEqualTo(1);
        RegisteredUnit unit = register.units().get(0);
        assertThat(unit.line()).isEqualTo(2);
        Organisation organisation = unit.organisation();
        assertThat(organisation.getId().value()).isEqualTo("ops-2402022");
        assertThat(organisation.getType()).isEqualTo(OrganisationTypes.OPS);
        assertThat(organisation.getVariant()).hasValue(NameVariants.GOPS);
        assertThat(organisation.displayName()).isEqualTo("Gminny Ośrodek Pomocy Społecznej w Bestwinie");
        assertThat(organisation.getNames().get(0).value().asWritten())
                .hasValue("Gminny Ośrodek Pomocy Społecznej w  Bestwinie");
        assertThat(organisation.getAreas().get(0).value()).isEqualTo(Candidates.certain(TercCode.parse("2402022")));
        assertThat(organisation.getContactPoints().get(0).value().text()).isEqualTo("Kaniów");
        assertThat(organisation.getSources().get(0).document()).isEqualTo("An invented register");
        assertThat(organisation.getLife().isUnknown()).isTrue();
        assertThat(organisation.getSeats()).isEmpty();
        assertThat(organisation.getIdentifiers()).isEmpty();
    }

    @Test
    @DisplayName("holds contact points and numbers of every column that the mapping names")
    void holdsEveryColumn() {
        RegisterMapping mapping = RegisterMapping.read("m", """
                source = An invented register
                scope = 24
                key-scheme = RJPS
                key = nr
                name = n
                terc = t
                street = ul
                postal-code = kod
                post-office = poczta
                locality = m
                telephone = tel
                email = mail
                site = www
                bip = bip
                e-delivery = ade
                nip = nip
                regon = regon
                krs = krs
                """).orThrow();
        Outcome<UnitRegister> read = read(
                mapping,
                "nr;n;t;ul;kod;poczta;m;tel;mail;www;bip;ade;nip;regon;krs\n"
                        + "7;OPS Bestwina;2402022;Polna 1;43-512;Bestwina;Kaniów;33 000 00 00;ops@example.org;"
                        + "https://ops.example.org;bip.example.org;AE:PL-1;123-456-32-18;123456785;\n");
        assertThat(read.failures()).isEmpty();
        Organisation unit = read.orThrow().units().get(0).organisation();
        assertThat(unit.getContactPoints())
                .extracting(
                        point -> point.value().getKind(), point -> point.value().text())
                .containsExactly(
                        tuple(ContactKinds.ADDRESS, "Kaniów, Polna 1, 43-512 Bestwina"),
                        tuple(ContactKinds.TELEPHONE, "33 000 00 00"),
                        tuple(ContactKinds.EMAIL, "ops@example.org"),
                        tuple(ContactKinds.SITE, "https://ops.example.org"),
                        tuple(ContactKinds.BIP, "bip.example.org"),
                        tuple(ContactKinds.E_DELIVERY, "AE:PL-1"));
        assertThat(unit.getIdentifiers())
                .extracting(one -> one.value().toString())
                .containsExactly("NIP 1234563218", "REGON 123456785", "RJPS 7");
        assertThat(unit.getIdentifiers().get(2).value().scheme()).isEqualTo(IdentifierSchemes.RJPS);
    }

    @Test
    @DisplayName("notes every doubt with its line, and makes an organisation all the same")
    void notesDoubts() {
        assertThat(doubts("""
                GOPS,bielski,Buczkowice Gmina Buczkowice-,GOPS w Buczkowicach,Buczkowice
                CUS,bielski,Bestwina,Ośrodek Pomocy Społecznej w Bestwinie,Bestwina
                OPS,bielski,Nigdzie,OPS w Bestwinie,Bestwina
                GOPS,turecki,Turek,Gminny Ośrodek Pomocy Społecznej w Turku,Turek
                DPS,bielski,Bestwina,Dom Pomocy Społecznej w Buczkowicach,Buczkowice
                MOPS,Bielsko-Biała,Bielsko-Biała,MOPS w Bielsku-Bialei,Bielsko-Biała
                CUS,bielski,Buczkowice,Centrum w Buczkowicach,Buczkowice
                ROPS,,,Regionalny Ośrodek Pomocy Społecznej Województwa Śląskiego,Katowice
                """))
                .extracting(Failure::code, doubt -> doubt.place().line(), Failure::severity)
                .containsExactly(
                        tuple(RegisterFailures.GMINA_REPAIRED, 2, Severity.WARNING),
                        tuple(RegisterFailures.TYPE_DIFFERS, 3, Severity.WARNING),
                        tuple(RegisterFailures.GMINA_UNKNOWN, 4, Severity.WARNING),
                        tuple(RegisterFailures.UNIT_TWICE, 4, Severity.WARNING),
                        tuple(RegisterFailures.GMINA_AMBIGUOUS, 5, Severity.WARNING),
                        tuple(RegisterFailures.PLACE_DIFFERS, 6, Severity.WARNING),
                        tuple(RegisterFailures.NAME_MISTAKEN, 7, Severity.WARNING),
                        tuple(RegisterFailures.TYPE_OF_PUBLISHER, 8, Severity.WARNING),
                        tuple(RegisterFailures.NAME_SLIP, 9, Severity.WARNING));
    }

    @Test
    @DisplayName("keeps all gminas that fit as candidates, and a unit where neither row nor name says where it is")
    void keepsCandidates() {
        Organisation turek =
                read("GOPS,turecki,Turek,GOPS w Turku,Turek\n").units().get(0).organisation();
        assertThat(turek.getAreas().get(0).value().certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(turek.getId().value()).isEqualTo("ops-gops-w-turku");
        Organisation somewhere =
                read("OPS,,,Ośrodek Pomocy Społecznej,\n").units().get(0).organisation();
        assertThat(somewhere.getAreas()).isEmpty();
    }

    @Test
    @DisplayName("leaves out rows that are no units, and the same row again, and says so")
    void leavesOutRows() {
        Outcome<UnitRegister> read = read(MAPPING, HEADS + """
                OPS,bielski,Bestwina,,Bestwina
                ,bielski,Bestwina,Biblioteka w Bestwinie,Bestwina
                GOPS,bielski,Bestwina,GOPS w Bestwinie,Bestwina
                GOPS,bielski,Bestwina,GOPS w Bestwinie,Bestwina
                GOPS,bielski,Bestwina
                """);
        assertThat(read.orThrow().units()).hasSize(1);
        assertThat(read.failures())
                .extracting(Failure::code, doubt -> doubt.place().line(), Failure::severity)
                .containsExactly(
                        tuple(RegisterFailures.NAME_MISSING, 2, Severity.ERROR),
                        tuple(RegisterFailures.TYPE_UNKNOWN, 3, Severity.ERROR),
                        tuple(RegisterFailures.ROW_TWICE, 5, Severity.WARNING),
                        tuple(VocabularyFailures.FIELDS_MISCOUNTED, 6, Severity.ERROR));
    }

    @Test
    @DisplayName("leaves out values that are not of their form, and does not repeat them")
    void leavesOutValues() {
        RegisterMapping mapping = new RegisterMapping(
                "An invented register",
                null,
                null,
                Map.of(RegisterColumn.NAME, "n", RegisterColumn.NIP, "nip", RegisterColumn.EMAIL, "mail"));
        Outcome<UnitRegister> read = read(mapping, "n,nip,mail\nOPS w Bestwinie,1234567890,nobody at home\n");
        Organisation unit = read.orThrow().units().get(0).organisation();
        assertThat(unit.getIdentifiers()).isEmpty();
        assertThat(unit.getContactPoints()).isEmpty();
        assertThat(read.failures())
                .allMatch(doubt -> doubt.severity() == Severity.WARNING)
                .extracting(doubt -> doubt.place().line() + " " + doubt.message(Language.EN))
                .containsExactly(
                        "2 The value of email is not of its form, and was left out.",
                        "2 An e-mail address is not of its form.",
                        "2 The value of nip is not of its form, and was left out.",
                        "2 There is no such NIP: its digits have no check digit (remainder 10), or all are zero.");
    }

    @Test
    @DisplayName("keeps a row that holds a PESEL, a line break or a cell that is too long, without these")
    void keepsTheRow() {
        Outcome<UnitRegister> read = read(
                MAPPING,
                HEADS
                        + "OPS,bielski,Bestwina,OPS w Bestwinie 44051401359,Bestwina\n"
                        + "OPS,bielski,Buczkowice,\"Ośrodek Pomocy\r\nSpołecznej w Buczkowicach\",Buczkowice\n"
                        + "x".repeat(1_001) + ",,Bestwina,DPS w Bestwinie," + "\n");
        assertThat(read.orThrow().units())
                .extracting(unit -> unit.organisation().displayName())
                .containsExactly("OPS w Bestwinie […]", "Ośrodek Pomocy Społecznej w Buczkowicach", "DPS w Bestwinie");
        assertThat(read.failures())
                .extracting(
                        doubt -> doubt.code().code() + " " + doubt.parameters().get("column"))
                .containsExactly("REG-022 name", "REG-015 type");
    }

    @Test
    @DisplayName("keeps what is usable of an address, and counts every row")
    void keepsTheRestOfAnAddress() {
        RegisterMapping mapping = new RegisterMapping(
                "An invented register",
                null,
                null,
                Map.of(
                        RegisterColumn.NAME, "n",
                        RegisterColumn.STREET, "ul",
                        RegisterColumn.POSTAL_CODE, "kod",
                        RegisterColumn.LOCALITY, "m"));
        Outcome<UnitRegister> read =
                read(mapping, "n,ul,kod,m\nOPS w Bestwinie,Polna 1,43512,Bestwina\nOPS w Buczkowicach\n");
        assertThat(read.orThrow().rows()).isEqualTo(2);
        assertThat(read.orThrow().units().get(0).organisation().getContactPoints())
                .extracting(point -> point.value().text())
                .containsExactly("Polna 1, Bestwina");
        assertThat(read.failures().get(0).parameters()).containsEntry("column", "postal-code");
    }

    @Test
    @DisplayName("has no value where a column of the mapping is not there, or the content is no table")
    void refusesFiles() {
        assertThat(read(MAPPING, "nazwa,gmina\nOPS,Buk\n").isPresent()).isFalse();
        assertThat(read(MAPPING, "").isPresent()).isFalse();
        assertThat(read(MAPPING, HEADS + "\"broken").isPresent()).isFalse();
    }

    @Test
    @DisplayName("is read in windows-1250 as in UTF-8")
    void readsEncodings() {
        String rows = HEADS + "GOPS,bielski,Bestwina,Gminny Ośrodek Pomocy Społecznej w Bestwinie,Bestwina\n";
        assertThat(UnitRegister.read(
                                "units.csv",
                                rows.getBytes(Charset.forName("windows-1250")),
                                MAPPING,
                                ZWORNIK.names().recogniser(GAZETTEER),
                                GAZETTEER)
                        .orThrow())
                .isEqualTo(read(MAPPING, rows).orThrow());
    }

    @Test
    @DisplayName("of a whole voivodeship becomes an organisation for each of its 167 rows")
    void readsVoivodeship() throws IOException {
        Path data = Path.of("../../shared/data");
        assumeTrue(Files.exists(data), "the real data stand outside the project, not here");
        Gazetteer whole = TercFile.read("terc", Files.readAllBytes(data.resolve("terc-2021-12-08.csv")))
                .orThrow();
        RegisterMapping mapping = new RegisterMapping("śląskie", TercCode.parse("24"), null, MAPPING.columns());
        Outcome<UnitRegister> read = UnitRegister.read(
                "units-slaskie.csv",
                Files.readAllBytes(data.resolve("units-slaskie.csv")),
                mapping,
                ZWORNIK.names().recogniser(whole),
                whole);
        assertThat(read.orThrow().units()).hasSize(167);
        assertThat(read.orThrow().units())
                .allMatch(unit -> unit.organisation().getAreas().get(0).value().certainty() == Certainty.CERTAIN);
        assertThat(read.failures())
                .filteredOn(doubt -> doubt.code() != RegisterFailures.TYPE_DIFFERS)
                .extracting(Failure::code)
                .containsExactly(
                        RegisterFailures.GMINA_REPAIRED,
                        RegisterFailures.NAME_MISTAKEN,
                        RegisterFailures.GMINA_REPAIRED,
                        RegisterFailures.GMINA_REPAIRED);
    }
}

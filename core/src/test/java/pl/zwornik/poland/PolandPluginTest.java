package pl.zwornik.poland;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisations of these tests are invented. */
@DisplayName("The Polish pack")
class PolandPluginTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final LocalDate DATE = LocalDate.of(2021, 11, 3);
    private static final OrganisationId ID = OrganisationId.parse("unit");

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "name-variant, m-gops, MGOPS",
        "name-variant, ŚOPS, SOPS",
        "organisation-type, RCPS, ROPS",
        "organisation-type, dops, ROPS",
        "organisation-type, ŚDS, SDS",
        "organisation-type, klub Senior+, DDP",
        "organisation-type, MRPiPS, MIN",
        "organisation-type, Fundacja, NGO",
        "organisation-type, Gmina, JST"
    })
    @DisplayName("knows former codes and other names of its entries")
    void knowsAliases(String scheme, String name, String value) {
        assertThat(ZWORNIK.vocabularies().named(scheme, name))
                .extracting(entry -> entry.code().value())
                .containsExactly(value);
    }

    @Test
    @DisplayName("brings vocabularies in both languages, acts with what is confirmed of them, and sixteen voivodeships")
    void bringsItsContent() {
        assertThat(ZWORNIK.vocabularies().label(OrganisationTypes.CUS, Language.PL))
                .isEqualTo("centrum usług społecznych");
        assertThat(ZWORNIK.vocabularies().get(OrganisationTypes.CUS).inUse())
                .isEqualTo(Period.from(LocalDate.of(2020, 1, 1)));
        assertThat(ZWORNIK.vocabularies().entries("voivodeship")).hasSize(16);
        assertThat(ZWORNIK.act("CUSA").orElseThrow().promulgation()).hasValue("Dz.U. 2019 poz. 1818");
        assertThat(ZWORNIK.act("UPS").orElseThrow().promulgation()).hasValue("Dz.U. 2004 nr 64 poz. 593");
        assertThat(ZWORNIK.plugins()).singleElement().satisfies(plugin -> assertThat(plugin.rules())
                .isEqualTo(15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPS",
                "CUS",
                "PCPR",
                "ROPS",
                "DPS",
                "OIK",
                "SDS",
                "DDP",
                "PSP",
                "SCHR",
                "OA",
                "POW",
                "PWD",
                "CIS",
                "KIS",
                "WPS",
                "MIN",
                "CRZL",
                "NGO",
                "JST",
                "URZAD_MIASTA",
                "URZAD_WOJEWODZKI",
                "UCZELNIA",
                "INSTYTUT",
                "ORGAN_DORADCZY",
                "KONWENT",
                "FORUM"
            })
    @DisplayName("knows the whole catalogue of types, and the other actors of the source documents")
    void knowsTheCatalogue(String type) {
        assertThat(ZWORNIK.vocabularies().knows(OrganisationTypes.of(type))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPS", "GOPS", "MOPS", "MGOPS", "GMOPS", "MOPR", "SOPS"})
    @DisplayName("knows every variant of the name of an OPS")
    void knowsTheVariants(String variant) {
        assertThat(ZWORNIK.vocabularies().knows(NameVariants.of(variant))).isTrue();
    }

    @Test
    @DisplayName("cites only acts that it brings")
    void citesItsActs() {
        assertThat(ZWORNIK.ruleBook().rules())
                .flatExtracting(rule -> rule.basis().inStatute().stream().toList())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(ZWORNIK.act(citation.act())).isPresent());
        assertThat(ZWORNIK.vocabularies().schemes())
                .flatExtracting(scheme -> ZWORNIK.vocabularies().entries(scheme))
                .flatExtracting(entry -> entry.legalBasis().stream().toList())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(ZWORNIK.act(citation.act())).isPresent());
    }

    @Test
    @DisplayName("asks what a statute says from the day on which the statute took effect, not from that of its title")
    void rulesBeginWithTheirActs() {
        assertThat(ZWORNIK.ruleBook().rules().stream()
                        .filter(rule -> rule.basis().inStatute().isPresent())
                        .toList())
                .hasSizeGreaterThan(7)
                .allSatisfy(rule -> {
                    assertThat(rule.inForce().firstDay())
                            .isEqualTo(inForce(
                                    rule.basis().inStatute().orElseThrow().act()));
                    assertThat(rule.inForce().firstDay().isPresent() || !rule.verified())
                            .as("off where nobody knows since when the act is in force")
                            .isTrue();
                });
    }

    private static Optional<LocalDate> inForce(String act) {
        return ZWORNIK.act(act).orElseThrow().inForce().beginning().flatMap(PartialDate::exact);
    }

    @ParameterizedTest
    @EnumSource(PolandFindings.class)
    @DisplayName("has sentences and advice for every finding, in both languages")
    void hasSentences(PolandFindings finding) {
        for (Language language : Language.values()) {
            assertThat(finding.texts().keys(language)).contains(finding.code(), finding.code() + ".advice");
        }
    }

    @Test
    @DisplayName("has words for every reason of its rules")
    void hasWordsForReasons() throws ReflectiveOperationException {
        for (Field field : Reasons.class.getDeclaredFields()) {
            if (field.getType().equals(Reason.class)) {
                assertThat(ZWORNIK.vocabularies()
                                .knows(Code.of("reason", field.get(null).toString())))
                        .as(field.getName())
                        .isTrue();
            }
        }
    }

    @Nested
    @DisplayName("asks of a name variant and its gmina (CHK-A7)")
    class VariantAndGmina {

        @ParameterizedTest
        @CsvSource({"GOPS,3021052", "MGOPS,3020063", "MOPS,3027011", "MOPR,0463011"})
        @DisplayName("nothing where they go together")
        void suits(String variant, String gmina) {
            assertThat(codes(check(ops(variant, gmina)))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"GOPS,3020063", "MGOPS,3021052", "MOPS,2002063", "MOPR,3027011"})
        @DisplayName("a look where they do not: usage, not law")
        void isUnusual(String variant, String gmina) {
            Report report = check(ops(variant, gmina));

            assertThat(codes(report)).containsExactly("CHK-A7");
            assertThat(report.findings().get(0).severity()).isEqualTo(Severity.WARNING);
            assertThat(report.hasErrors()).isFalse();
        }

        @Test
        @DisplayName("nothing of a centre without adjective, of another type, or under an earlier act")
        void doesNotApply() {
            assertThat(summary(check(ops("OPS", "3021052")), "CHK-A7").notApplying())
                    .isEqualTo(1);
            Organisation cus = Organisation.builder(ID, OrganisationTypes.CUS)
                    .variant(NameVariants.GOPS)
                    .build();
            assertThat(summary(check(cus), "CHK-A7").notApplying()).isEqualTo(1);
            Report before = check(LocalDate.of(2004, 4, 30), ops("GOPS", "3020063"));
            assertThat(summary(before, "CHK-A7").state()).isEqualTo(RuleSummary.State.NOT_IN_FORCE);
            Report then = check(LocalDate.of(2004, 5, 1), ops("GOPS", "3020063"));
            assertThat(summary(then, "CHK-A7").state()).isEqualTo(RuleSummary.State.APPLIED);
        }

        @Test
        @DisplayName("and cannot tell where the seat is ambiguous, too coarse, or not stated")
        void cannotTell() {
            Organisation.Builder gops =
                    Organisation.builder(ID, OrganisationTypes.OPS).variant(NameVariants.GOPS);
            Organisation none = gops.build();
            Organisation coarse = none.toBuilder()
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse("302105"))))
                    .build();
            Organisation ambiguous =
                    none.toBuilder().addSeats(Dated.of(turek())).build();
            Organisation former = none.toBuilder()
                    .addSeats(new Dated<>(Candidates.certain(TercCode.parse("3020063")), Lifespan.parse("1990/2000")))
                    .build();

            assertThat(List.of(none, coarse, ambiguous, former))
                    .allSatisfy(one -> assertThat(summary(check(one), "CHK-A7").notAssessable())
                            .isEqualTo(1));
            assertThat(check(ambiguous).notAssessed().get(0).reason()).hasToString("SEAT_AMBIGUOUS");
            assertThat(check(none).notAssessed().get(0).reason()).hasToString("SEAT_NOT_STATED");
        }
    }

    @Test
    @DisplayName("tells that a name fits several gminas (CHK-N1), unless that seat is long past")
    void nameAmbiguous() {
        Organisation turek = Organisation.builder(ID, OrganisationTypes.OPS)
                .addSeats(Dated.of(turek()))
                .build();
        Organisation past = Organisation.builder(ID, OrganisationTypes.OPS)
                .addSeats(new Dated<>(turek(), Lifespan.parse("1990/2000")))
                .build();

        assertThat(check(turek).findings().get(0).failure().parameters()).containsEntry("gminas", "3027011, 3027082");
        assertThat(codes(check(past))).isEmpty();
    }

    @Nested
    @DisplayName("counts social-policy centres of a voivodeship (CHK-A6)")
    class RopsOfVoivodeship {

        @Test
        @DisplayName("only when asked, because no source confirms the article")
        void isOff() {
            Report report = ZWORNIK.ruleBook().on(DATE).check(rops(0, "2000/.."));

            assertThat(summary(report, "CHK-A6").state()).isEqualTo(RuleSummary.State.SWITCHED_OFF);
            assertThat(report.findings()).isEmpty();
        }

        @Test
        @DisplayName("and only where the sector declares that its list is complete")
        void needsCoverage() {
            assertThat(codes(asked(rops(0, "2000/..")))).containsExactly("CHK-A6");
            assertThat(codes(asked(rops(1, "2000/..")))).isEmpty();
            assertThat(summary(asked(rops(1, "2000/..")), "CHK-A6").held()).isEqualTo(1);
            assertThat(codes(asked(rops(2, "2000/..")))).containsExactly("CHK-A6");
            assertThat(summary(asked(sector()), "CHK-A6").violated()).isZero();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @DisplayName("and cannot be assessed where it is not stated whether a centre still existed")
        void needsLives(int count) {
            assertThat(summary(asked(rops(count, "/")), "CHK-A6").notAssessable())
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"OPS,30,2021-01-01/..", "ROPS,3021,2021-01-01/..", "ROPS,30,2022-01-01/.."})
        @DisplayName("not for another type, a smaller unit or another time")
        void doesNotApply(String type, String territory, String during) {
            Sector sector = Sector.builder()
                    .covers(new Coverage(OrganisationTypes.of(type), TercCode.parse(territory), Period.parse(during)))
                    .build()
                    .orThrow();

            assertThat(summary(asked(sector), "CHK-A6").notApplying()).isEqualTo(1);
        }

        private Report asked(Sector sector) {
            return ZWORNIK.ruleBook()
                    .askingFor(PolandFindings.NOT_ONE_ROPS)
                    .on(DATE)
                    .check(sector);
        }

        private Sector rops(int count, String life) {
            Sector.Builder sector = Sector.builder()
                    .covers(new Coverage(OrganisationTypes.ROPS, TercCode.parse("30"), Period.ALWAYS))
                    .add(centre("ended", OrganisationTypes.ROPS, "3064011", "1990/2000"))
                    .add(centre("elsewhere", OrganisationTypes.ROPS, "0463011", "2000/.."))
                    .add(centre("other", OrganisationTypes.OPS, "3064011", "/"));
            for (int i = 0; i < count; i++) {
                sector.add(centre("rops-" + i, OrganisationTypes.ROPS, "3064011", life));
            }
            return sector.build().orThrow();
        }

        private Organisation centre(String id, Code type, String seat, String life) {
            return Organisation.builder(OrganisationId.parse(id), type)
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse(seat))))
                    .life(Lifespan.parse(life))
                    .build();
        }
    }

    private static Organisation ops(String variant, String gmina) {
        return Organisation.builder(ID, OrganisationTypes.OPS)
                .variant(NameVariants.of(variant))
                .addSeats(Dated.of(Candidates.certain(TercCode.parse(gmina))))
                .build();
    }

    private static Candidates<TercCode> turek() {
        return Candidates.ambiguous(
                List.of(Candidate.of(TercCode.parse("3027011")), Candidate.of(TercCode.parse("3027082"))));
    }

    private static Sector sector(Aggregate... aggregates) {
        Sector.Builder sector = Sector.builder();
        List.of(aggregates).forEach(sector::add);
        return sector.build().orThrow();
    }

    private static Report check(Organisation organisation) {
        return check(DATE, organisation);
    }

    private static Report check(LocalDate date, Organisation organisation) {
        return ZWORNIK.ruleBook().on(date).check(sector(organisation));
    }

    private static List<String> codes(Report report) {
        return report.findings().stream()
                .map(finding -> finding.failure().code().code())
                .toList();
    }

    private static RuleSummary summary(Report report, String code) {
        return report.rules().stream()
                .filter(one -> one.rule().code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

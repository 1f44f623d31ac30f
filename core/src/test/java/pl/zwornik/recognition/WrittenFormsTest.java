package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The written forms of a unit")
class WrittenFormsTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final Gazetteer EXTRACT = ZWORNIK.gazetteers().latest().orElseThrow();

    private static NamedUnit unit(Code type, @Nullable Code variant, String place) {
        return new NamedUnit(
                Optional.of(type),
                Optional.ofNullable(variant),
                Optional.of(place).filter(name -> !name.isEmpty()),
                List.of());
    }

    @Test
    @DisplayName("are its names in full and short, in every case, with the known forms of the place")
    void areNamesInEveryCase() {
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.OPS, NameVariants.MGOPS, "Solec Kujawski")))
                .contains(
                        "Miejsko-Gminny Ośrodek Pomocy Społecznej w Solcu Kujawskim",
                        "Miejsko-Gminnego Ośrodka Pomocy Społecznej z Solca Kujawskiego",
                        "Miejskiemu i Gminnemu Ośrodkowi Pomocy Społecznej Solec Kujawski",
                        "Miejsko-Gminnym Ośrodkiem Pomocy Społecznej Gminy Solec Kujawski",
                        "MGOPS Solec Kujawski",
                        "M-GOPS w Solcu Kujawskim")
                .doesNotHaveDuplicates();
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.PCPR, null, "")))
                .contains("Powiatowe Centrum Pomocy Rodzinie", "Powiatowego Centrum Pomocy Rodzinie", "PCPR");
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.of("POW"), null, "")))
                .contains("Placówka Opiekuńczo-Wychowawcza", "Placówki Opiekuńczo-Wychowawczej");
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.of("NGO"), null, "")))
                .contains("Fundacja", "Stowarzyszenia")
                .doesNotContain("Polskiego Czerwonego Krzyża");
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.CUS, null, "Rawicz")))
                .contains("CUS w Rawiczu")
                .noneMatch(form -> form.matches("(?i).*(miejski|samorządow|mgcus).*"));
    }

    @Test
    @DisplayName("are read as that unit, each of them")
    void areReadBack() {
        NameRecogniser recogniser = ZWORNIK.names().recogniser(EXTRACT);
        Set<Code> variants =
                Set.of(NameVariants.OPS, NameVariants.GOPS, NameVariants.MOPS, NameVariants.MGOPS, NameVariants.MOPR);
        List<NamedUnit> units = new ArrayList<>();
        EXTRACT.gminas().map(TerritorialUnit::name).distinct().forEach(place -> {
            variants.forEach(variant -> units.add(unit(OrganisationTypes.OPS, variant, place)));
            List.of("CUS", "DPS", "SDS", "OIK", "POW", "PWD", "CIS", "KIS", "OA", "PSP")
                    .forEach(type -> units.add(unit(OrganisationTypes.of(type), null, place)));
        });
        units.add(unit(OrganisationTypes.PCPR, null, "poznański"));
        units.add(unit(OrganisationTypes.ROPS, null, "wielkopolskie"));
        assertThat(units).allSatisfy(unit -> assertThat(ZWORNIK.names().writtenForms(unit))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(recogniser.recognise(form).options())
                        .as(form)
                        .extracting(Candidate::value)
                        .anyMatch(read -> read.type().equals(unit.type())
                                && read.variant().equals(unit.variant())
                                && read.place().equals(unit.place()))));
    }

    @ParameterizedTest
    @CsvSource({
        "Śrem,OPS w Śremie,OPS ze Śremu",
        "Swarzędz,OPS w Swarzędzu,OPS ze Swarzędza",
        "Witkowo,OPS w Witkowie,OPS z Witkowa",
        "Śrem,Ośrodek Pomocy Społecznej w Śremie,Ośrodka Pomocy Społecznej ze Śremu"
    })
    @DisplayName("take w or we, z or ze, as the place begins")
    void takeThePreposition(String place, String locative, String genitive) {
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.OPS, NameVariants.OPS, place)))
                .contains(locative, genitive);
    }

    @Test
    @DisplayName("have no locative and no genitive where no inflection is known")
    void inventNothing() {
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.OPS, NameVariants.OPS, "Krotoszyn")))
                .isNotEmpty()
                .allMatch(form -> form.endsWith(" Krotoszyn"));
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.OPS, NameVariants.OPS, "Babiak")))
                .contains("OPS w Babiaku")
                .noneMatch(form -> form.contains(" z "));
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.of("OTHER"), null, "Śrem")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPS,OPS", "OPS,GOPS", "OPS,MOPS", "OPS,MGOPS", "OPS,GMOPS", "OPS,MOPR", "OPS,SOPS", "CUS,", "DPS,", "SDS,",
        "OIK,", "DDP,", "PSP,", "SCHR,", "OA,", "POW,", "PWD,", "CIS,", "KIS,", "URZAD_MIASTA,"
    })
    @DisplayName("are each recognised as that unit")
    void areRecognised(String type, @Nullable String variant) {
        NameRecogniser recogniser = ZWORNIK.names().recogniser(EXTRACT);
        for (TerritorialUnit gmina : EXTRACT.gminas().toList()) {
            NamedUnit unit =
                    unit(OrganisationTypes.of(type), variant == null ? null : NameVariants.of(variant), gmina.name());
            assertThat(ZWORNIK.names().writtenForms(unit)).isNotEmpty().allSatisfy(form -> {
                NamedUnit found = recogniser.recognise(form).options().get(0).value();
                assertThat(found.type()).isEqualTo(unit.type());
                assertThat(found.variant()).isEqualTo(unit.variant());
                assertThat(found.place()).isEqualTo(unit.place());
            });
        }
    }

    @Test
    @DisplayName("have the preposition that is spoken, also before two letters of one consonant")
    void haveThePreposition() {
        NameLexicon names = NameLexicon.of(
                        List.of(),
                        List.of(new NamePattern(
                                "OPS",
                                NamePattern.Role.UNIT,
                                NamePattern.Area.GMINA,
                                OrganisationTypes.OPS,
                                null,
                                Set.of(),
                                null,
                                null)),
                        List.of(
                                new PlaceInflection("Szubin", "Szubina", "Szubinie", null),
                                new PlaceInflection("Szczecin", "Szczecina", "Szczecinie", null)))
                .orThrow();
        assertThat(names.writtenForms(unit(OrganisationTypes.OPS, null, "Szubin")))
                .contains("OPS z Szubina", "OPS w Szubinie");
        assertThat(names.writtenForms(unit(OrganisationTypes.OPS, null, "Szczecin")))
                .contains("OPS ze Szczecina");
    }

    @Test
    @DisplayName("are none that only some units bear, and none cut short")
    void areNoneOfOthers() {
        NamedUnit city = new NamedUnit(
                Optional.of(OrganisationTypes.OPS),
                Optional.empty(),
                Optional.of("Rybnik"),
                List.of(TercCode.parse("2473011")));
        assertThat(ZWORNIK.names().writtenForms(city))
                .isEmpty(); // as it calls itself none of the variants, nobody knows how
        assertThat(ZWORNIK.names().writtenForms(unit(OrganisationTypes.OPS, NameVariants.GOPS, "Buk")))
                .noneMatch(form -> form.startsWith("gm"));
    }

    private static NamedUnit of(String type, @Nullable Code variant, String place, String terc) {
        return new NamedUnit(
                Optional.of(OrganisationTypes.of(type)),
                Optional.ofNullable(variant),
                Optional.of(place),
                List.of(TercCode.parse(terc)));
    }

    @Test
    @DisplayName("say powiats, voivodeships and districts as their adjectives and titles do")
    void sayAreas() {
        NameLexicon names = ZWORNIK.names();
        assertThat(names.writtenForms(of("ROPS", null, "kujawsko-pomorskie", "04")))
                .contains(
                        "Regionalny Ośrodek Polityki Społecznej Województwa Kujawsko-Pomorskiego",
                        "ROPS Województwa Kujawsko-Pomorskiego")
                .noneMatch(form -> form.contains("pomorskie"));
        assertThat(names.writtenForms(of("ROPS", null, "dolnośląskie", "02")))
                .contains("DOPS")
                .doesNotContain("MCPS");
        assertThat(names.writtenForms(of("PCPR", null, "łódzki wschodni", "1006")))
                .contains("Powiatowemu Centrum Pomocy Rodzinie Powiatu Łódzkiego Wschodniego");
        assertThat(names.writtenForms(of("OPS", NameVariants.OPS, "Ochota", "1465068")))
                .contains("Ośrodek Pomocy Społecznej Dzielnicy Ochota m.st. Warszawy")
                .noneMatch(form -> form.contains("Gminy"));
        assertThat(names.writtenForms(of("OPS", NameVariants.MOPS, "Gdańsk", "2261011")))
                .noneMatch(form -> form.contains("Gminy"));
    }

    @Test
    @DisplayName("have the adjective of the place before an acronym, in the gender of what it stands for")
    void haveTheAdjective() {
        assertThat(ZWORNIK.names().writtenForms(of("OPS", NameVariants.MOPS, "Łapy", "2002063")))
                .contains("łapski MOPS", "łapskiego MOPS", "łapskim MOPS")
                .doesNotContain("łapskie MOPS");
        assertThat(ZWORNIK.names().writtenForms(of("CUS", null, "Łapy", "2002063")))
                .contains("łapskie CUS", "łapskiego CUS");
    }

    @ParameterizedTest
    @CsvSource({
        "ROPS,kujawsko-pomorskie,04",
        "ROPS,dolnośląskie,02",
        "PCPR,poznański,3021",
        "PCPR,turecki,3027",
        "KONWENT,wielkopolskie,30"
    })
    @DisplayName("of areas larger or smaller than gminas are recognised by their codes")
    void areRecognisedByCode(String type, String place, String terc) {
        NameRecogniser recogniser = ZWORNIK.names().recogniser(EXTRACT);
        NamedUnit unit = of(type, null, place, terc);
        assertThat(ZWORNIK.names().writtenForms(unit)).isNotEmpty().allSatisfy(form -> {
            NamedUnit found = recogniser.recognise(form).options().get(0).value();
            assertThat(found.type()).isEqualTo(unit.type());
            assertThat(found.terc()).isEqualTo(unit.terc());
        });
    }
}

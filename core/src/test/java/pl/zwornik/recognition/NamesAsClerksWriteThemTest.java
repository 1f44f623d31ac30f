package pl.zwornik.recognition;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.fact.Reason;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Some of the units are invented; the places are rows of the register. */
@DisplayName("A name as clerks write it")
class NamesAsClerksWriteThemTest {

    private static final NameRecogniser RECOGNISER = Zwornik.builder()
            .plugin(new PolandPlugin())
            .build()
            .names()
            .recogniser(TercFile.read("terc.csv", """
                    WOJ;POW;GMI;RODZ;NAZWA;STAN_NA
                    02;;;;DOLNOŚLĄSKIE;2021-01-01
                    02;04;;;górowski;2021-01-01
                    02;04;01;3;Góra;2021-01-01
                    02;06;;;karkonoski;2021-01-01
                    02;61;;;Jelenia Góra;2021-01-01
                    02;61;01;1;Jelenia Góra;2021-01-01
                    12;;;;MAŁOPOLSKIE;2021-01-01
                    12;61;01;1;Kraków;2021-01-01
                    14;25;13;2;Zakrzew;2021-01-01
                    14;65;01;1;Warszawa;2021-01-01
                    18;07;02;3;Dukla;2021-01-01
                    20;13;08;2;Sokoły;2021-01-01
                    24;61;01;1;Bielsko-Biała;2021-01-01
                    30;;;;WIELKOPOLSKIE;2021-01-01
                    30;05;03;3;Grodzisk Wielkopolski;2021-01-01
                    30;08;03;3;Kępno;2021-01-01
                    30;17;01;1;Ostrów Wielkopolski;2021-01-01
                    30;17;08;2;Ostrów Wielkopolski;2021-01-01
                    30;20;05;2;Gołuchów;2021-01-01
                    30;22;01;3;Bojanowo;2021-01-01
                    18;18;02;2;Bojanów;2021-01-01
                    30;22;;;rawicki;2021-01-01
                    30;26;04;3;Śrem;2021-01-01
                    30;21;03;3;Buk;2021-01-01
                    30;31;07;2;Zakrzewo;2021-01-01
                    30;07;;;kaliski;2021-01-01
                    30;61;01;1;Kalisz;2021-01-01
                    22;13;05;2;Kaliska;2021-01-01
                    04;14;05;3;Nowe;2021-01-01
                    04;12;04;3;Radziejów;2021-01-01
                    22;64;01;1;Sopot;2021-01-01
                    26;61;01;1;Kielce;2021-01-01
                    22;12;05;2;Główczyce;2021-01-01
                    10;20;02;3;Głowno;2021-01-01
                    08;61;01;1;Gorzów Wielkopolski;2021-01-01
                    06;02;05;2;Goraj;2021-01-01
                    32;10;01;1;Stargard;2021-01-01
                    22;13;04;1;Starogard Gdański;2021-01-01
                    30;64;01;1;Poznań;2021-01-01
                    32;03;03;3;Kalisz Pomorski;2021-01-01
                    04;10;03;3;Nakło nad Notecią;2021-01-01
                    28;15;03;2;Grunwald;2021-01-01
                    """.getBytes(StandardCharsets.UTF_8))
                    .orThrow());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPS Grodzisk Wlkp. | OPS OPS Grodzisk Wielkopolski 3005033",
                "MGOPS w Grodzisku Wlkp | OPS MGOPS Grodzisk Wielkopolski 3005033",
                "OPS w Kaliszu Pom. | OPS OPS Kalisz Pomorski 3203033",
                "OPS Kalisz | OPS OPS Kalisz 3061011",
                "MGOPS Nakło n. Notecią | OPS MGOPS Nakło nad Notecią 0410033",
                "MGOPS w Nakle n/Not. | OPS MGOPS Nakło nad Notecią 0410033",
                "ŚDS „Sokoły” Poznań | SDS - Poznań 3064011",
                "DPS nr 1 Poznań | DPS - Poznań 3064011",
                "MOPS, ul. Kolejowa 14, 61-001 Poznań | OPS MOPS Poznań 3064011",
                "Dom Pomocy Społecznej przy ul. Kolejowej w Poznaniu | DPS - Poznań 3064011",
                "DPS im. św. Jana z Dukli w Krakowie | DPS - Kraków 1261011",
                "Dom Pomocy Społecznej dla Dorosłych w Śremie | DPS - Śrem 3026043",
                "Ośrodek Pomocy Społecznej i Świadczeń Rodzinnych w Śremie | OPS OPS Śrem 3026043",
                "Gm. Ośr. Pom. Społ. w Gołuchowie | OPS GOPS Gołuchów 3020052",
                "GminnyOśrodek PomocySpołecznej wGołuchowie | OPS GOPS Gołuchów 3020052",
                "OPS wBuku | OPS OPS Buk 3021033",
                "kaliski PCPR | PCPR - kaliski 3007",
                "Miejsko-Gminny OPS w Śremie | OPS MGOPS Śrem 3026043",
                "Miejskiego OPS w Kielcach | OPS MOPS Kielce 2661011",
                "GOPS w Sokoł\u00adach | OPS GOPS Sokoły 2013082",
                "M-G Ośrodek Pomocy Społecznej w Buku | OPS MGOPS Buk 3021033",
                "OPS w mieście Śrem | OPS OPS Śrem 3026043",
                "OPS w Śremie (Ośrodek Pomocy Społecznej Śrem) | OPS OPS Śrem 3026043",
                "GMINA ZAKRZEW/GOPS W ZAKRZEWIE | OPS GOPS Zakrzew 1425132",
                "OPS w Bojanowie, powiat rawicki | OPS OPS Bojanowo 3022013",
                "PCPR Powiatu Karkonoskiego w Jeleniej Górze | PCPR - Jelenia Góra 0206",
                "Warszawskie Centrum Pomocy Rodzinie w Warszawie | PCPR - Warszawa 1465",
                "Wielkopolski Urząd Wojewódzki w Poznaniu | URZAD_WOJEWODZKI - wielkopolskie 30",
                "Miasto Stołeczne Warszawa | JST - Warszawa 1465011",
                "Urząd Miasta Stołecznego Warszawy | URZAD_MIASTA - Warszawa 1465011"
            })
    @DisplayName("is certain where it can mean one unit only")
    void isCertain(String text, String expected) {
        Candidates<NamedUnit> found = RECOGNISER.recognise(text);
        assertThat(Lines.of(found)).containsExactly(expected);
        assertThat(found.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPS Śrem Wielkopolski | OPS OPS Śrem 3026043 | WORD_AFTER_PLACE",
                "CUS sp. z o.o. w Poznaniu | CUS - Poznań 3064011 | UNFAMILIAR_WORDS",
                "MOPS Poznań sp. z o.o. | OPS MOPS Poznań 3064011 | UNFAMILIAR_WORDS",
                "OPS Logistyka w Poznaniu | OPS OPS Poznań 3064011 | UNFAMILIAR_WORDS",
                "Centrum Usług Społecznych i Biznesowych w Poznaniu | CUS - Poznań 3064011 | UNFAMILIAR_WORDS",
                "Schronisko dla bezdomnych zwierząt w Poznaniu | SCHR - Poznań 3064011 | UNFAMILIAR_WORDS",
                "MCPS w Krakowie | ROPS - Kraków 14 | AREA_CONTRADICTS",
                "MOPR Grunwald | OPS MOPR Grunwald 2815032 | VARIANT_UNUSUAL",
                "Gmina Buk / OPS w Śremie | OPS OPS Śrem 3026043 | AREA_CONTRADICTS",
                "OPS Śremu | OPS OPS Śrem 3026043 | PLACE_WITHOUT_PREPOSITION",
                "DPS Sokołach | DPS - Sokoły 2013082 | PLACE_WITHOUT_PREPOSITION",
                "Kaliski Dom Pomocy Społecznej | DPS - Kalisz 3061011 | SHARED_FORM",
                "Kaliski MOPS | OPS MOPS Kalisz 3061011 | SHARED_FORM",
                "Nowa siedziba GOPS | OPS GOPS - | WORDS_BEFORE",
                "Główna Księgowa GOPS Buk | OPS GOPS Buk 3021033 | WORDS_BEFORE",
                "Biała księga MOPS Kielce | OPS MOPS Kielce 2661011 | WORDS_BEFORE",
                "Śrem: nowy OPS | OPS OPS Śrem 3026043 | WORDS_BEFORE",
                "Śrem: OPS przeniesiony do szkoły | OPS OPS Śrem 3026043 | UNFAMILIAR_WORDS",
                "OPS w Główczycach koło Słupska | OPS OPS Główczyce 2212052 | WORD_AFTER_PLACE",
                "Strona główna MOPS w Kielcahc | OPS MOPS Kielce 2661011 | PLACE_ONE_EDIT",
                "GOPS w Górąju | OPS GOPS Goraj 0602052 | PLACE_ONE_EDIT",
                "MOPS w Gorzowie | OPS MOPS Gorzów Wielkopolski 0861011 | PLACE_BEGUN",
                "MOPS w Starogardzie | OPS MOPS Starogard Gdański 2213041 | PLACE_BEGUN",
                "PCPR w Gołuchowie | PCPR - Gołuchów 3020 | SEAT_UNUSUAL",
                "ROPS w Śremie | ROPS - Śrem 30 | SEAT_UNUSUAL",
                "OPS Śrem, Buk | OPS OPS Śrem 3026043 | ANOTHER_PLACE",
                "OPS Śrem/Buk | OPS OPS Śrem 3026043 | ANOTHER_PLACE",
                "Filia OPS w Śremie | OPS OPS Śrem 3026043 | WORDS_BEFORE",
                "b. MOPS w Kielcach | OPS MOPS Kielce 2661011 | WORDS_BEFORE",
                "GOPS w Kielcach | OPS GOPS Kielce 2661011 | VARIANT_UNUSUAL",
                "Gmina Ostrów Wielkopolski | JST - Ostrów Wielkopolski 3017082 3017011 | GMINA_NAMED",
                "OPS Śrem i Buk | OPS OPS Śrem 3026043 | WORD_AFTER_PLACE",
                "Gmina Śrem/Szkoła Podstawowa | JST - Śrem 3026043 | TYPE_NAMED",
                "PCPR w Jeleniej Górze | PCPR - Jelenia Góra | AREA_NOT_KNOWN",
                "OPS w Bojanowie, powiat pilski | OPS OPS Bojanowo 3022013 | SHARED_FORM"
            })
    @DisplayName("is not certain where it says more than the name of one unit")
    void isNotCertain(String text, String first, String reason) {
        Candidates<NamedUnit> found = RECOGNISER.recognise(text);
        assertThat(Lines.of(found)).first().isEqualTo(first);
        assertThat(found.options().get(0).reasons()).contains(new Reason(reason));
        assertThat(found.certainty()).isEqualTo(Certainty.AMBIGUOUS);
    }

    @Test
    @DisplayName("is not certain where the register leaves out units that may have the same name")
    void needsTheRegister() {
        String rows = "WOJ;POW;GMI;RODZ;NAZWA;STAN_NA\n30;31;07;2;Zakrzewo;2021-01-01\n";
        String broken = "04;01;O9;2;Zakrzewo;2021-01-01\n";
        NameLexicon names = Zwornik.builder().plugin(new PolandPlugin()).build().names();
        Gazetteer damaged = TercFile.read("terc.csv", (rows + broken).getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Candidates<NamedUnit> found = names.recogniser(damaged).recognise("GOPS Zakrzewo");
        assertThat(found.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(found.options().get(0).reasons()).contains(RecognitionReasons.REGISTER_INCOMPLETE);
        Gazetteer closed = damaged.asExtractWithNamesakes();
        assertThat(names.recogniser(closed).recognise("GOPS Zakrzewo").certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(closed).isNotEqualTo(damaged).isEqualTo(closed.asExtractWithNamesakes());
        assertThat(closed.isExtract()).isTrue();
    }

    @Test
    @DisplayName("may name several units, each with its place")
    void namesSeveralUnits() {
        Candidates<NamedUnit> found = RECOGNISER.recognise("OPS w Śremie i OPS w Buku oraz PCPR w Kępnie");
        assertThat(Lines.of(found)).containsExactly("OPS OPS Śrem 3026043", "OPS OPS Buk 3021033", "PCPR - Kępno 3008");
        assertThat(found.options().get(1).reasons()).contains(RecognitionReasons.ANOTHER_UNIT);
        assertThat(found.certainty()).isEqualTo(Certainty.AMBIGUOUS);
    }

    @Test
    @DisplayName("says once that the area contradicts, also where both legal entity and powiat do")
    void saysEachReasonOnce() {
        Candidates<NamedUnit> found = RECOGNISER.recognise("Gmina Buk / OPS w Śremie, powiat rawicki");
        assertThat(found.options().get(0).reasons())
                .contains(RecognitionReasons.AREA_CONTRADICTS)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("says no place where it need not")
    void needsNoPlace() {
        assertThat(RECOGNISER
                        .recognise("Ministerstwo Rodziny i Polityki Społecznej")
                        .options())
                .singleElement()
                .satisfies(option -> assertThat(option.reasons())
                        .doesNotContain(RecognitionReasons.PLACE_NOT_FOUND, RecognitionReasons.PLACE_NOT_NAMED));
    }

    @Test
    @DisplayName("says in which case a mistaken place stands, and no other")
    void saysTheCaseOfMistakenPlaces() {
        Candidates<NamedUnit> found = RECOGNISER.recognise("OPS w Gołuchwie");
        assertThat(found.options().get(0).reasons())
                .contains(RecognitionReasons.PLACE_LOCATIVE, RecognitionReasons.PLACE_ONE_EDIT)
                .doesNotContain(RecognitionReasons.PLACE_NOMINATIVE, RecognitionReasons.PLACE_GENITIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPS Śrem Filia Psarskie | 3026043 | BRANCH_NAMED",
                "OPS w Śremie - Filia w Psarskiem | 3026043 | BRANCH_NAMED",
                "OPS Śrem, filia w Buku | 3026043 | BRANCH_NAMED",
                "GOPS w Buku gm. Śrem | 3026043 | ANOTHER_PLACE",
                "GOPS Buk gmina Śrem | 3026043 | ANOTHER_PLACE",
                "śremski OPS | 3026043 | ADJECTIVE_DERIVED",
                "kępińskiego OPS | 3008033 | ADJECTIVE_DERIVED"
            })
    @DisplayName(
            "that names a branch, another gmina too, or the place by an adjective made by a rule, is never certain, and says why")
    void neverCertain(String name, String terc, String reason) {
        Candidates<NamedUnit> found = RECOGNISER.recognise(name);
        assertThat(found.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(found.options().get(0).value().terc())
                .extracting(Object::toString)
                .contains(terc);
        assertThat(found.options().get(0).reasons()).contains(new Reason(reason));
    }

    @Test
    @DisplayName("has the adjective of Buk, which no rule makes")
    void knowsTheAdjectiveOfBuk() {
        assertThat(RECOGNISER
                        .recognise("bukowskiego OPS")
                        .settled()
                        .orElseThrow()
                        .terc())
                .extracting(Object::toString)
                .containsExactly("3021033");
    }
}

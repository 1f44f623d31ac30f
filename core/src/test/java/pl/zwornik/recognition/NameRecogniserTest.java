package pl.zwornik.recognition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.fact.Reason;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TercFile;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("A recogniser of names")
class NameRecogniserTest {

    private static final NameLexicon NAMES =
            Zwornik.builder().plugin(new PolandPlugin()).build().names();

    /** Units as the register of 2021 has them, where they make names hard to tell. */
    private static final Gazetteer REGISTER =
            TercFile.read("terc.csv", """
            WOJ;POW;GMI;RODZ;NAZWA;STAN_NA
            02;;;;DOLNOŚLĄSKIE;2021-01-01
            02;02;02;1;Dzierżoniów;2021-01-01
            02;02;05;2;Dzierżoniów;2021-01-01
            04;;;;KUJAWSKO-POMORSKIE;2021-01-01
            04;01;09;2;Zakrzewo;2021-01-01
            04;03;08;3;Solec Kujawski;2021-01-01
            04;09;01;2;Dąbrowa;2021-01-01
            04;15;;;toruński;2021-01-01
            04;15;01;1;Chełmża;2021-01-01
            04;63;01;1;Toruń;2021-01-01
            06;11;;;łukowski;2021-01-01
            06;11;02;1;Łuków;2021-01-01
            06;02;10;2;Łukowa;2021-01-01
            10;12;01;1;Radomsko;2021-01-01
            10;12;12;2;Radomsko;2021-01-01
            14;;;;MAZOWIECKIE;2021-01-01
            14;01;05;3;Nowe Miasto nad Pilicą;2021-01-01
            14;29;02;2;Bielany;2021-01-01
            14;33;06;2;Miedzna;2021-01-01
            14;65;01;1;Warszawa;2021-01-01
            14;65;04;8;Bielany;2021-01-01
            14;65;06;8;Ochota;2021-01-01
            14;65;07;8;Praga-Południe;2021-01-01
            16;09;;;opolski;2021-01-01
            16;09;02;2;Dąbrowa;2021-01-01
            16;09;07;3;Niemodlin;2021-01-01
            20;02;06;3;Łapy;2021-01-01
            20;61;01;1;Białystok;2021-01-01
            22;61;01;1;Gdańsk;2021-01-01
            24;;;;ŚLĄSKIE;2021-01-01
            24;02;;;bielski;2021-01-01
            24;02;02;2;Bestwina;2021-01-01
            24;05;;;gliwicki;2021-01-01
            24;05;08;2;Wielowieś;2021-01-01
            24;06;06;2;Miedźno;2021-01-01
            24;06;08;2;Przystajń;2021-01-01
            24;61;01;1;Bielsko-Biała;2021-01-01
            24;66;01;1;Gliwice;2021-01-01
            30;;;;WIELKOPOLSKIE;2021-01-01
            30;21;;;poznański;2021-01-01
            30;21;05;2;Dopiewo;2021-01-01
            30;26;04;3;Śrem;2021-01-01
            30;27;01;1;Turek;2021-01-01
            30;27;08;2;Turek;2021-01-01
            30;31;07;2;Zakrzewo;2021-01-01
            30;64;01;1;Poznań;2021-01-01
            32;11;01;2;Dobra (Szczecińska);2021-01-01
            """.getBytes(StandardCharsets.UTF_8)).orThrow();

    private static final NameRecogniser RECOGNISER = NAMES.recogniser(REGISTER);

    private static Candidates<NamedUnit> in(String scope, String text) {
        return RECOGNISER.within(TercCode.parse(scope)).recognise(text);
    }

    private static NamedUnit first(Candidates<NamedUnit> found) {
        return found.options().get(0).value();
    }

    private static List<Reason> reasons(Candidates<NamedUnit> found) {
        return found.options().get(0).reasons();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPS DOPIEWO | OPS OPS Dopiewo 3021052",
                "ops dopiewo | OPS OPS Dopiewo 3021052",
                "GOPS w Dopiewie | OPS GOPS Dopiewo 3021052",
                "Osrodek Pomocy Spolecznej w Sremie | OPS OPS Śrem 3026043",
                "Dyrektor Ośrodka Pomocy Społecznej w Śremie | OPS OPS Śrem 3026043",
                "Miejsko – Gminnego Ośrodka Pomocy Społecznej z Solca Kujawskiego | OPS MGOPS Solec Kujawski 0403083",
                "Miejsko Gminny  Ośrodek Pomocy Społecznej w  Solcu Kujawskim | OPS MGOPS Solec Kujawski 0403083",
                "G.O.P.S. w Dopiewie | OPS GOPS Dopiewo 3021052",
                "Miejski Ośr. Pom. Społ. w Gdańsku | OPS MOPS Gdańsk 2261011",
                "OPS gm. Dopiewo | OPS OPS Dopiewo 3021052",
                "M-GOPS Solec Kujawski | OPS MGOPS Solec Kujawski 0403083",
                "Gminno-Miejski Ośrodek Pomocy Społecznej w Niemodlinie | OPS GMOPS Niemodlin 1609073",
                "MOPS w Bielsku-Białej | OPS MOPS Bielsko-Biała 2461011",
                "Miejski Ośrodek Pomocy Rodzinie w Gdańsku | OPS MOPR Gdańsk 2261011",
                "MOPS w Białymstoku | OPS MOPS Białystok 2061011",
                "GOPS w Wielowsi | OPS GOPS Wielowieś 2405082",
                "MGOPS w Nowym Mieście nad Pilicą | OPS MGOPS Nowe Miasto nad Pilicą 1401053",
                "łapskiego MOPS | OPS MOPS Łapy 2002063",
                "Toruńskie Centrum Usług Społecznych | CUS - Toruń 0463011",
                "GOPS i Świadczeń Rodzinnych w Bestwinie | OPS GOPS Bestwina 2402022",
                "GOPS w Miedźnie | OPS GOPS Miedźno 2406062",
                "GOPS w Miedznie | OPS GOPS Miedzna 1433062",
                "MOPS w Łukowie | OPS MOPS Łuków 0611021",
                "GOPS w Łukowej | OPS GOPS Łukowa 0602102",
                "GOPS w Dobrej | OPS GOPS Dobra (Szczecińska) 3211012",
                "GOPS w Wielowsi zs. w Dopiewie | OPS GOPS Wielowieś 2405082",
                "Gmina Śrem / OPS w Śremie | OPS OPS Śrem 3026043",
                "GMINA ŚREM - OPS | OPS OPS Śrem 3026043",
                "Gmina Miejska Turek, Ośrodek Pomocy Społecznej w Turku | OPS OPS Turek 3027011",
                "OPS w Dąbrowie, powiat opolski | OPS OPS Dąbrowa 1609022",
                "OPS w Dąbrowie (woj. kujawsko-pomorskie) | OPS OPS Dąbrowa 0409012",
                "OPS Dzielnicy Ochota m.st. Warszawy | OPS OPS Ochota 1465068",
                "Ośrodek Pomocy Społecznej m.st. Warszawy Dzielnicy Bielany | OPS OPS Bielany 1465048",
                "OPS Praga-Południe | OPS OPS Praga-Południe 1465078",
                "OPS Warszawa-Ochota | OPS OPS Ochota 1465068",
                "GOPS w Bielanach | OPS GOPS Bielany 1429022",
                "Regionalny Ośrodek Polityki Społecznej w Toruniu | ROPS - Toruń 04",
                "Regionalnego Ośrodka Pomocy Społecznej w Toruniu | ROPS - Toruń 04",
                "Województwo Kujawsko-Pomorskie / ROPS w Toruniu | ROPS - Toruń 04",
                "ROPS Województwa Śląskiego | ROPS - śląskie 24",
                "Dolnośląski Ośrodek Polityki Społecznej | ROPS - dolnośląskie 02",
                "MCPS | ROPS - - 14",
                "DOPS | ROPS - - 02",
                "MRPiPS | MIN - -",
                "Ministerstwie Rodziny i Polityki Społecznej | MIN - -",
                "Unię Europejską | ORGANIZACJA_MIEDZYNARODOWA - -",
                "RCPS | ROPS - - 10",
                "Warszawskiego Centrum Pomocy Rodzinie | PCPR - - 1465",
                "OPS Dzielnicy Ochota im. Patrona m.st. Warszawy | OPS OPS Ochota 1465068",
                "Powiatowe Centrum Pomocy Rodzinie w Bielsku-Białej | PCPR - Bielsko-Biała 2402",
                "PCPR w Poznaniu | PCPR - Poznań 3021",
                "PCPR Powiatu Gliwickiego | PCPR - gliwicki 2405",
                "Konwent Ośrodków Pomocy Społecznej Województwa Kujawsko – Pomorskiego | KONWENT - kujawsko-pomorskie 04",
                "Kujawsko-Pomorskim Oddziałem Okręgowym Polskiego Czerwonego Krzyża | NGO - kujawsko-pomorskie 04",
                "Uniwersytetu Gdańskiego | UCZELNIA - Gdańsk 2261011",
                "Dom Pomocy Społecznej „Złota Jesień” w Gliwicach | DPS - Gliwice 2466011",
                "Miasta Gdańsk | JST - Gdańsk 2261011",
                "Gmina Dopiewo | JST - Dopiewo 3021052",
                "powiatu poznańskiego | JST - poznański 3021",
                "województwie wielkopolskim | JST - wielkopolskie 30"
            })
    @DisplayName("is certain where a name fits one unit, however it is written")
    void isCertain(String text, String expected) {
        Candidates<NamedUnit> found = RECOGNISER.recognise(text);
        assertThat(Lines.of(found)).containsExactly(expected);
        assertThat(found.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPS TUREK | OPS OPS Turek 3027011 3027082 | SEVERAL_OF_NAME",
                "MOPS Turek | OPS MOPS Turek 3027011 3027082 | VARIANT_FITS_KIND",
                "Gminny Ośrodek Pomocy Społecznej w Turku | OPS GOPS Turek 3027082 3027011 | VARIANT_FITS_KIND",
                "OPS Gminy Dzierżoniów | OPS OPS Dzierżoniów 0202052 0202021 | GMINA_NAMED",
                "OPS w Dąbrowie | OPS OPS Dąbrowa 0409012 1609022 | SEVERAL_OF_NAME",
                "Ośrodek Pomcoy Społecznej w Śremie | OPS OPS Śrem 3026043 | TYPE_ONE_EDIT",
                "GOPS w Przystaji | OPS GOPS Przystajń 2406082 | PLACE_ONE_EDIT",
                "GOPS w Bestwnie | OPS GOPS Bestwina 2402022 | PLACE_ONE_EDIT",
                "GOPS w Bsetwinie | OPS GOPS Bestwina 2402022 | PLACE_ONE_EDIT",
                "Koło Emerytów MOPS w Gdańsku | OPS MOPS Gdańsk 2261011 | WORDS_BEFORE",
                "OPS w Dopiewie Wielkim | OPS OPS Dopiewo 3021052 | WORD_AFTER_PLACE",
                "Miejski Ośrodek Pomocy Społecznej | OPS MOPS - | PLACE_NOT_NAMED",
                "OPS w Nieznanowie | OPS OPS - | PLACE_NOT_FOUND",
                "OPS-y | OPS OPS - | PLACE_NOT_NAMED",
                "Gmina Wiejska Śrem / OPS w Śremie | OPS OPS Śrem 3026043 | AREA_CONTRADICTS",
                "PCPR w Gdańsku | PCPR - Gdańsk | AREA_NOT_KNOWN",
                "Forum Ośrodków Pomocy Społecznej z Wielkopolski | FORUM - wielkopolskie 30 | REGION_NAMED",
                "Dopiewo | - - Dopiewo 3021052 | TYPE_NOT_NAMED",
                "w Dopiewie | - - Dopiewo 3021052 | TYPE_NOT_NAMED",
                "w Solcu Kujawskim | - - Solec Kujawski 0403083 | TYPE_NOT_NAMED"
            })
    @DisplayName("is not certain where anything speaks against it, and says what")
    void isAmbiguous(String text, String expected, String reason) {
        Candidates<NamedUnit> found = RECOGNISER.recognise(text);
        assertThat(Lines.of(found)).containsExactly(expected);
        assertThat(found.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(reasons(found)).contains(new Reason(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", "zupełnie co innego", "12345", "Stowarzyszony Pan Kowalski"})
    @DisplayName("knows nothing where neither a type nor a place is named")
    void isUnknown(String text) {
        assertThat(RECOGNISER.recognise(text)).isEqualTo(Candidates.unknown());
    }

    @Nested
    @DisplayName("within a scope")
    class WithinScope {

        @Test
        @DisplayName("settles a name that is ambiguous in the country, and says why")
        void settles() {
            Candidates<NamedUnit> found = in("30", "GOPS ZAKRZEWO");
            assertThat(found.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(Lines.of(first(found))).isEqualTo("OPS GOPS Zakrzewo 3031072");
            assertThat(reasons(found)).contains(RecognitionReasons.ONLY_ONE_IN_SCOPE);
        }

        @Test
        @DisplayName("names a place outside it without a code")
        void namesWhatIsOutside() {
            Candidates<NamedUnit> found = in("24", "OPS Dopiewo");
            assertThat(found.certainty()).isEqualTo(Certainty.AMBIGUOUS);
            assertThat(Lines.of(first(found))).isEqualTo("OPS OPS Dopiewo");
            assertThat(reasons(found)).contains(RecognitionReasons.PLACE_NOT_IN_SCOPE);
        }

        @Test
        @DisplayName("may be a powiat, and then knows the voivodeship around it")
        void mayBePowiat() {
            assertThat(in("3021", "ROPS w Poznaniu").certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(in("3021", "OPS Dopiewo").certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(in("3021", "OPS Śrem").certainty()).isEqualTo(Certainty.AMBIGUOUS);
        }
    }

    @Nested
    @DisplayName("near another unit that the source names")
    class Near {

        private List<String> near(String other, String text) {
            return Lines.of(RECOGNISER.near(TercCode.parse(other)).recognise(text));
        }

        private List<Reason> reasonsNear(String other, String text) {
            return reasons(RECOGNISER.near(TercCode.parse(other)).recognise(text));
        }

        @Test
        @DisplayName("S1-04: puts first what lies in its powiat or its voivodeship, says so, and settles nothing")
        void ranks() {
            assertThat(near("1609073", "OPS w Dąbrowie")).containsExactly("OPS OPS Dąbrowa 1609022 0409012");
            assertThat(reasonsNear("1609073", "OPS w Dąbrowie")).contains(RecognitionReasons.SAME_POWIAT_AS_NAMED);
            assertThat(near("0463011", "OPS w Dąbrowie")).containsExactly("OPS OPS Dąbrowa 0409012 1609022");
            assertThat(reasonsNear("0463011", "OPS w Dąbrowie"))
                    .contains(RecognitionReasons.SAME_VOIVODESHIP_AS_NAMED)
                    .doesNotContain(RecognitionReasons.SAME_POWIAT_AS_NAMED);
            assertThat(RECOGNISER
                            .near(TercCode.parse("1609073"))
                            .recognise("OPS w Dąbrowie")
                            .certainty())
                    .isEqualTo(Certainty.AMBIGUOUS);
        }

        @Test
        @DisplayName("puts first one of several places whose names share the form, but no other type before the first")
        void ranksPlaces() {
            assertThat(near("1429", "OPS Bielany"))
                    .containsExactly("OPS OPS Bielany 1429022", "OPS OPS Bielany 1465048");
            assertThat(near("1465", "OPS Bielany"))
                    .containsExactly("OPS OPS Bielany 1465048", "OPS OPS Bielany 1429022");
            assertThat(near("14", "OPS Bielany")).containsExactly("OPS OPS Bielany 1429022", "OPS OPS Bielany 1465048");
        }

        @Test
        @DisplayName("changes nothing where all are as near, or none is")
        void changesNothing() {
            for (String text : List.of("OPS w Dąbrowie", "OPS Turek", "OPS Śrem", "DPS przy MOPS w Gdańsku", "")) {
                assertThat(RECOGNISER.near(TercCode.parse("3026")).recognise(text))
                        .isEqualTo(RECOGNISER.recognise(text));
            }
        }

        @Test
        @DisplayName("goes with a scope")
        void withinScope() {
            assertThat(Lines.of(RECOGNISER
                            .near(TercCode.parse("0463011"))
                            .within(TercCode.parse("16"))
                            .recognise("OPS w Dąbrowie")))
                    .containsExactly("OPS OPS Dąbrowa 1609022");
        }
    }

    @Test
    @DisplayName("gives a candidate for each place whose names share the form, and for each type")
    void givesSeveralCandidates() {
        assertThat(Lines.of(RECOGNISER.recognise("OPS Bielany")))
                .containsExactly("OPS OPS Bielany 1429022", "OPS OPS Bielany 1465048");
        assertThat(Lines.of(RECOGNISER.recognise("DPS przy MOPS w Gdańsku")))
                .containsExactly("DPS - Gdańsk 2261011", "OPS MOPS Gdańsk 2261011");
    }

    @Test
    @DisplayName("says how it read the place")
    void saysTheCase() {
        assertThat(reasons(RECOGNISER.recognise("OPS Śrem"))).contains(RecognitionReasons.PLACE_NOMINATIVE);
        assertThat(reasons(RECOGNISER.recognise("OPS w Śremie"))).contains(RecognitionReasons.PLACE_LOCATIVE);
        assertThat(reasons(RECOGNISER.recognise("OPS ze Śremu"))).contains(RecognitionReasons.PLACE_GENITIVE);
        assertThat(reasons(RECOGNISER.recognise("łapskiego MOPS"))).contains(RecognitionReasons.PLACE_ADJECTIVE);
        assertThat(reasons(RECOGNISER.recognise("GMINA ŚREM - OPS"))).contains(RecognitionReasons.LEGAL_ENTITY_NAMED);
    }

    @Test
    @DisplayName("refuses a text longer than names are, and says how long one may be")
    void refusesLongTexts() {
        String longest = "OPS Śrem " + "x".repeat(NameRecogniser.MAX_LENGTH - 9);
        assertThat(first(RECOGNISER.recognise(longest)).place()).hasValue("Śrem");
        assertThatThrownBy(() -> RECOGNISER.recognise(longest + "x"))
                .isInstanceOfSatisfying(InvariantViolationException.class, e -> {
                    assertThat(e.getFailure().code()).isEqualTo(RecognitionFailures.TEXT_TOO_LONG);
                    assertThat(e.getFailure().parameters()).containsEntry("limit", "1000");
                });
    }

    @Test
    @DisplayName("gives every reason a label in the vocabulary")
    void labelsItsReasons() throws IllegalAccessException {
        Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
        for (var field : RecognitionReasons.class.getFields()) {
            Reason reason = (Reason) field.get(null);
            assertThat(zwornik.vocabularies().knows(Code.of("reason", reason.value())))
                    .as(reason.value())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("gives candidates that hold what a seat needs")
    void givesCandidates() {
        Candidate<NamedUnit> option = RECOGNISER.recognise("OPS Śrem").options().get(0);
        assertThat(option.value().terc()).containsExactly(TercCode.parse("3026043"));
    }
}

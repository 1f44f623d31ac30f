package pl.zwornik.people;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates;
import pl.zwornik.id.PersonId;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is not named by the source documents is invented. */
@DisplayName("People whom a text may mean")
class NameCandidatesTest {

    private static final Vocabularies POLAND =
            Zwornik.builder().plugin(new PolandPlugin()).build().vocabularies();
    private static final PersonNameReader READER = PersonNameReader.of(POLAND);

    private static String found(String text, List<Person> known) {
        Candidates<PersonId> candidates = READER.candidates(text, known);
        assertThat(candidates.settled()).as("a name settles nothing").isEmpty();
        return String.join(
                " ",
                candidates.options().stream()
                        .map(one -> one.value() + one.reasons().toString().replace(" ", ""))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Magdalena Popłońska-Kowalska Dyrektor OPS w Dopiewie. | p-4[SAME_NAME]
        – mówi Magdalena Popłońska-Kowalska Dyrektor OPS w Dopiewie. | p-4[SAME_NAME]
        Maria Świdurska Dyrektor OPS w Śremie. | p-3[SAME_NAME]
        • Agnieszka Maciejowicz – Dyrektor OPS Swarzędz | p-1[SAME_NAME]
        • Tomasz Majewski – Dyrektor OPS Sompolno | p-2[SAME_NAME]
        • Maria Świdurska – Dyrektor OPS Śrem | p-3[SAME_NAME]
        • Magdalena Popłońska-Kowalska – Dyrektor OPS Dopiewo. | p-4[SAME_NAME]
        – mówi Tomasz Majewski Dyrektor OPS Sompolno. | p-2[SAME_NAME]
        – mówi Agnieszka Maciejowicz Dyrektor Ośrodka Pomocy Społecznej w Swarzędzu. | p-1[SAME_NAME]
        dr hab. Marek Rymsza, doradca Prezydenta RP | p-5[SAME_NAME]
        Pan prof. nadzw. dr hab Mirosław Grewiński omówił perspektywę usług | p-6[SAME_NAME]
        przedstawił dr hab. Arkadiusz Karwacki prof. UMK. | p-7[SAME_NAME]
        Pani Krystyna Wyrwicka Dyrektor Departamentu Pomocy i Integracji Społecznej | p-8[SAME_NAME]
        Pani Marzena Bartosiewicz Zastępca Dyrektora Departamentu | p-9[SAME_NAME]
        p. Dorota Wróblewska, dyrektor Regionalnego Ośrodka Pomocy Społecznej w Toruniu | p-10[SAME_NAME]
        wykład ekspertki CAL z Uniwersytetu Gdańskiego, prof. Marii Mendel | p-11[INFLECTED_NAME]
        przedstawienie przez Magdalenę Popłońską-Kowalską, ekspertkę CAL | p-4[INFLECTED_NAME]
        Prezentacja_Maria_Mendel | p-11[SAME_NAME]
        Prezentacja_Magdalena_Poplonska-Kowalska | p-4[NAME_WITHOUT_DIACRITICS]
        """)
    @DisplayName(
            "are those of the source documents, each from every spelling there (S0-17, S2-09, S3-08, S4-08 to S4-10, S4-18)")
    void ofTheDocuments(String text, String expected) {
        assertThat(found(text, KnownPeople.ALL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Marka Rymszy, p-5[INFLECTED_NAME]",
        "Markowi Rymszy, p-5[INFLECTED_NAME]",
        "z Markiem Rymszą, p-5[INFLECTED_NAME]",
        "o Marku Rymszy, p-5[INFLECTED_NAME]",
        "Mirosława Grewińskiego, p-6[INFLECTED_NAME]",
        "z Mirosławem Grewińskim, p-6[INFLECTED_NAME]",
        "o Mirosławie Grewińskim, p-6[INFLECTED_NAME]",
        "Arkadiuszowi Karwackiemu, p-7[INFLECTED_NAME]",
        "Tomasza Majewskiego, p-2[INFLECTED_NAME]",
        "z Tomaszem Majewskim, p-2[INFLECTED_NAME]",
        "Doroty Wróblewskiej, p-10[INFLECTED_NAME]",
        "o Dorocie Wróblewskiej, p-10[INFLECTED_NAME]",
        "z Dorotą Wróblewską, p-10[INFLECTED_NAME]",
        "Agnieszki Maciejowicz, p-1[INFLECTED_NAME]",
        "Agnieszce Maciejowicz, p-1[INFLECTED_NAME]",
        "Marię Świdurską, p-3[INFLECTED_NAME]",
        "Krystynie Wyrwickiej, p-8[INFLECTED_NAME]",
        "Marzeny Bartosiewicz, p-9[INFLECTED_NAME]",
        "MARII MENDEL, p-11[INFLECTED_NAME]",
        "Doroty Wroblewskiej, 'p-10[INFLECTED_NAME,NAME_WITHOUT_DIACRITICS]'",
        "Popłońska - Kowalska Magdalena, p-4[SAME_NAME]",
        "M. Rymsza, 'p-5[SAME_NAME,GIVEN_NAME_INITIAL]'",
        "p. Wróblewska, 'p-10[SAME_NAME,FAMILY_NAME_ONLY]'",
        "Dyrektor Majewski powiedział, 'p-2[SAME_NAME,FAMILY_NAME_ONLY]'",
        "Wróblewska, 'p-10[SAME_NAME,FAMILY_NAME_ONLY]'"
    })
    @DisplayName("are found in every case, without diacritics, in either order and by less than the whole name")
    void inEveryCase(String text, String expected) {
        assertThat(found(text, KnownPeople.ALL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Jan Majewski",
        "Majewski Jan",
        "K. Rymsza",
        "Maria Mendelska",
        "Tomasz Majeski",
        "Anna Popłońska",
        "w gminie Majewskiego"
    })
    @DisplayName("are nobody where the name is another's, or nobody's whom one knows")
    void isNobody(String text) {
        assertThat(READER.candidates(text, KnownPeople.ALL)).isEqualTo(Candidates.unknown());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Pawła Kozła, Paweł, Kozioł",
        "Piotrze Stępniu, Piotr, Stępień",
        "Jana Gołębia, Jan, Gołąb",
        "Aleksandra Wróbla, Aleksander, Wróbel",
        "Jackowi Kupcowi, Jacek, Kupiec",
        "Roberta Kwietnia, Robert, Kwiecień",
        "Antoniego Fredry, Antoni, Fredro",
        "Jerzego Matejki, Jerzy, Matejko",
        "Kingi Sapieżance, Kinga, Sapieżanka",
        "Barbarze Cichej, Barbara, Cicha",
        "Wandzie Wiśle, Wanda, Wisła",
        "Mai Łosiowi, Maja, Łoś",
        "Zofii Bończy-Tomaszewskiej, Zofia, Bończa-Tomaszewska"
    })
    @DisplayName("are found by the declension of Polish names")
    void byDeclension(String text, String given, String family) {
        assertThat(found(text, List.of(KnownPeople.person("p-1", given, family))))
                .isEqualTo("p-1[INFLECTED_NAME]");
    }

    @Test
    @DisplayName("are several where names coincide, the closest first")
    void areSeveral() {
        List<Person> known = List.of(
                KnownPeople.person("p-1", "Jana", "Nowak"),
                KnownPeople.person("p-2", "Jan", "Nowak"),
                KnownPeople.person("p-3", "Jan Maria", "Nowak"),
                KnownPeople.person("p-4", "Jan", "Nowak"),
                Person.builder(PersonId.parse("p-5")).build());
        assertThat(found("Jan Nowak", known))
                .isEqualTo("p-2[SAME_NAME] p-4[SAME_NAME] p-3[SAME_NAME,FEWER_GIVEN_NAMES]");
        assertThat(found("Jana Nowak", known))
                .isEqualTo(
                        "p-1[SAME_NAME] p-2[INFLECTED_NAME] p-4[INFLECTED_NAME] p-3[INFLECTED_NAME,FEWER_GIVEN_NAMES]");
    }

    @Test
    @DisplayName("are named once each, by the closest of their names, also where they are given in several versions")
    void areNamedOnce() {
        Person before = KnownPeople.person("p-1", "Jan", "Nowakowski");
        Person after = KnownPeople.person("p-1", "Jan Maria", "Nowak");
        Person now = KnownPeople.person("p-1", "Jan", "Nowak");
        Person other = KnownPeople.person("p-0", "Jan Maria", "Nowak");
        assertThat(found("Jan Nowak", List.of(now, now))).isEqualTo("p-1[SAME_NAME]");
        assertThat(found("Jan Nowak", List.of(before, after, other, now)))
                .isEqualTo("p-1[SAME_NAME] p-0[SAME_NAME,FEWER_GIVEN_NAMES]");
    }

    @Test
    @DisplayName("come with reasons that the vocabulary explains")
    void haveReasons() {
        assertThat(Stream.of(
                        "SAME_NAME",
                        "INFLECTED_NAME",
                        "NAME_WITHOUT_DIACRITICS",
                        "FEWER_GIVEN_NAMES",
                        "GIVEN_NAME_INITIAL",
                        "FAMILY_NAME_ONLY"))
                .allMatch(reason -> POLAND.knows(Code.of("reason", reason)));
    }

    @Test
    @DisplayName("may stand in a text under their family name, declined or not; that is not said of others")
    void mayStandInAText() {
        PersonName name = PersonName.of("Dorota", "Wróblewska");
        for (String text : List.of("z p. Wróblewską", "WROBLEWSKA", "x\nWróblewskiej.", "Wróblewska-Nowak")) {
            assertThat(name.mayStandIn(text)).as(text).isTrue();
        }
        assertThat(name.mayStandIn("Dorota Wróbel")).isFalse();
        assertThat(name.mayStandIn("")).isFalse();
    }

    @Test
    @DisplayName("may stand in a text under each part of a double family name, and through signs that nobody sees")
    void mayStandInParts() {
        PersonName both = PersonName.of("Anna", "Zmyślona-Przykładowa");
        for (String text :
                List.of("pani Zmyślona", "o Przykładowej", "zmyslona", "Zmyśl\u00adonej", "Przy\u200bkładowa")) {
            assertThat(both.mayStandIn(text)).as(text).isTrue();
        }
        assertThat(PersonName.of("Anna", "Zmy\u00adślona").mayStandIn("p. Zmyślonej"))
                .isTrue();
        assertThat(PersonName.of("Anna", "von Zmyślona").mayStandIn("von Nowak"))
                .isFalse();
        assertThat(PersonName.of("Anna", "K. Zmyślona").mayStandIn("k Zmyśleniu"))
                .isFalse();
    }

    @Test
    @DisplayName("may stand nowhere without letters")
    void withoutLettersStandsNowhere() {
        for (String family : List.of("-", "%7", "12", ".")) {
            assertThat(PersonName.of("Anna", family).mayStandIn("request 12-2026, a %7 b."))
                    .as(family)
                    .isFalse();
        }
    }
}

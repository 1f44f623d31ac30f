package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonNameReader;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.Post;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.Redaction;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisplayName("The people of the source documents, row by row")
class PeopleFactsTest {

    private static final Path DOCUMENTS = Path.of("../../../shared/documents");

    private final ForumMocyStory story = new ForumMocyStory();
    private final Sector sector = story.read(Bundles.all()).orThrow();
    private final PersonNameReader reader = PersonNameReader.of(story.zwornik().vocabularies());

    private static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of("Pani Krystyna Wyrwicka", "p-61d4"),
                Arguments.of("Pani Marzena Bartosiewicz", "p-6f2b"),
                Arguments.of("prof. nadzw. dr hab Mirosław Grewiński", "p-3be7"),
                Arguments.of("dr hab. Marek Rymsza", "p-2a91"),
                Arguments.of("dr hab. Arkadiusz Karwacki prof. UMK", "p-5c08"),
                Arguments.of("p. Dorota Wróblewska", "p-83aa"),
                Arguments.of("prof. Marii Mendel", "p-94e1"),
                Arguments.of("Prezentacja_Maria_Mendel", "p-94e1"),
                Arguments.of("Magdalenę Popłońską-Kowalską", "p-a7c3 p-c658"),
                Arguments.of("Prezentacja_Magdalena_Poplonska-Kowalska", "p-a7c3 p-c658"),
                Arguments.of("Agnieszka Maciejowicz – Dyrektor OPS Swarzędz", "p-4f1c"),
                Arguments.of("Tomasz Majewski – Dyrektor OPS Sompolno", "p-7b2e"),
                Arguments.of("Maria Świdurska – Dyrektor OPS Śrem", "p-9d30"));
    }

    private Person person(String id) {
        return sector.person(PersonId.parse(id)).orElseThrow();
    }

    private static List<PersonTitle> titles(Person person) {
        return person.getTitles().stream().map(Dated::value).toList();
    }

    @Test
    @DisplayName("S2-09: titles before and after the name, a missing full stop, and several affiliations at once")
    void speakersOfTheForum() {
        assertThat(person("p-2a91").getPosts())
                .extracting(post -> post.getOrganisation().value())
                .containsExactly("prezydent-rp", "nrr-polityka-spoleczna");
        assertThat(sector.organisation(OrganisationId.parse("nrr-polityka-spoleczna"))
                        .flatMap(Organisation::getParent))
                .hasValue(OrganisationId.parse("nrr"));
        assertThat(titles(person("p-3be7")))
                .containsExactly(
                        PersonTitle.before(PersonTitles.PROFESOR_NADZWYCZAJNY),
                        PersonTitle.before(PersonTitles.DOKTOR_HABILITOWANY).writtenAs("dr hab"));
        assertThat(titles(person("p-5c08")))
                .containsExactly(
                        PersonTitle.before(PersonTitles.DOKTOR_HABILITOWANY),
                        PersonTitle.after(PersonTitles.PROFESOR_UCZELNI).writtenAs("prof. UMK"));
    }

    @Test
    @DisplayName("S3-08: a department of the ministry has a director and a deputy")
    void heads() {
        Post director = person("p-61d4").getPosts().get(0);
        Post deputy = person("p-6f2b").getPosts().get(0);
        assertThat(director.getOrganisation()).isEqualTo(deputy.getOrganisation());
        assertThat(director.getRole()).isEqualTo(Roles.HEAD);
        assertThat(deputy.getRole()).isEqualTo(Roles.DEPUTY_HEAD);
        assertThat(sector.organisation(director.getOrganisation()).flatMap(Organisation::getParent))
                .hasValue(OrganisationId.parse("mpips"));
    }

    @Test
    @DisplayName("S3-08, S1-17: who held which position is stated, on which days is not; so nobody certainly held it")
    void positions() {
        LocalDate day = LocalDate.of(2013, 1, 1);
        OrganisationId department = OrganisationId.parse("mpips-dpis");
        Map<LocalId, String> holders = Map.of(LocalId.parse("head"), "p-61d4", LocalId.parse("deputy"), "p-6f2b");
        holders.forEach((position, holder) -> {
            assertThat(sector.positions().holders(department, position, day, Tri.YES))
                    .isEmpty();
            assertThat(sector.positions().holders(department, position, day, Tri.UNKNOWN))
                    .containsExactly(PersonId.parse(holder));
            assertThat(sector.positions().isVacant(department, position, day)).isEqualTo(Tri.UNKNOWN);
        });
        assertThat(sector.positions()
                        .holders(OrganisationId.parse("ops-dabrowa"), LocalId.parse("head"), day, Tri.UNKNOWN))
                .containsExactly(PersonId.parse("p-c0f2"));
    }

    @Test
    @DisplayName("S0-19: women hold posts whose titles are masculine")
    void masculineTitles() {
        for (String id : List.of("p-61d4", "p-83aa", "p-4f1c")) {
            assertThat(person(id).getPosts().get(0).getTitle()).hasValue(PostTitles.DYREKTOR);
        }
        assertThat(person("p-94e1").getPosts().get(0).getWritten()).hasValue("ekspertki");
    }

    @Test
    @DisplayName("S4-09: an expert of an association is an academic as well")
    void expertAndAcademic() {
        assertThat(person("p-94e1").getPosts())
                .extracting(Post::getRole)
                .containsExactly(Roles.of("EXPERT"), Roles.of("AFFILIATED"));
    }

    @Test
    @DisplayName("S4-10, X-06: one person in two roles is linked by evidence and never merged")
    void linked() {
        PersonId director = PersonId.parse("p-c658");
        PersonId expert = PersonId.parse("p-a7c3");
        assertThat(sector.linksOf(director)).singleElement().satisfies(link -> {
            assertThat(link.other()).isEqualTo(expert);
            assertThat(link.state()).isEqualTo(PersonLink.State.CONFIRMED);
            assertThat(link.same().isStated()).isFalse();
            assertThat(link.same().evidence()).hasSizeGreaterThan(1);
        });
        assertThat(person("p-c658").getName()).isEqualTo(person("p-a7c3").getName());
        Lifespan directed = person("p-c658").getPosts().get(0).getTenure();
        assertThat(directed.includes(LocalDate.of(2021, 6, 1))).isEqualTo(Tri.UNKNOWN);
        assertThat(directed).hasToString("[..2021]/[2021..]");
        assertThat(person("p-a7c3").getPosts().get(0).getTenure().isUnknown()).isTrue();
        assertThat(sector.linksOf(PersonId.parse("p-7b2e"))).singleElement().satisfies(link -> {
            assertThat(link.other()).isEqualTo(PersonId.parse("p-b5d9"));
            assertThat(link.state()).isEqualTo(PersonLink.State.PROPOSED);
        });
    }

    @Test
    @DisplayName("S4-11: women who represented two units took part, whoever they are; that the units did is not stated")
    void representatives() {
        Map.of("p-d3a6", "mopr-gdansk", "p-e184", "mops-wejherowo").forEach((id, unit) -> {
            assertThat(person(id).getUnnamed()).isEqualTo(Tri.YES);
            assertThat(person(id).getPosts()).singleElement().satisfies(post -> {
                assertThat(post.getOrganisation()).isEqualTo(OrganisationId.parse(unit));
                assertThat(post.getRole()).isEqualTo(Roles.of("REPRESENTATIVE"));
                assertThat(post.getTitle()).isEmpty();
                assertThat(post.getWritten()).hasValue("reprezentantki");
            });
        });
    }

    @Test
    @DisplayName("S1-17, S2-17: heads of whom the sources speak without a name are unnamed, not unknown")
    void unnamed() {
        for (String id : List.of("p-c0f2", "p-b5d9")) {
            assertThat(person(id).getName()).isEmpty();
            assertThat(person(id).getUnnamed()).isEqualTo(Tri.YES);
            assertThat(person(id).getPosts().get(0).getRole()).isEqualTo(Roles.HEAD);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    @DisplayName("S0-17, S4-18, S4-21: are recognised from their spellings there; one name of two people gives both")
    void recognised(String text, String ids) {
        assertThat(reader.candidates(text, sector.people()).options())
                .extracting(Candidate::value)
                .extracting(PersonId::value)
                .containsExactly(ids.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    @DisplayName("are spelt there so")
    void spelt(String spelling, String ids) throws IOException {
        assumeTrue(Files.exists(DOCUMENTS), "the documents stand outside the project, not here");
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            assertThat(files.toList())
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains(spelling));
        }
    }

    @Test
    @DisplayName("are recognised from every quote that names one of them")
    void recognisedFromQuotes() {
        sector.people().stream().filter(one -> one.getName().isPresent()).forEach(one -> one.getSources()
                .forEach(source -> assertThat(reader.candidates(source.words().orElseThrow(), sector.people())
                                .options())
                        .extracting(Candidate::value)
                        .contains(one.getId())));
    }

    @Test
    @DisplayName("X-09: are in public functions, and shown to the public by name, titles and posts alone")
    void shownToThePublic() {
        Sector view =
                sector.redacted(Redaction.forPurpose(PrivacyMap.standard(), ProcessingPurposes.PUBLIC_INFORMATION));
        Person rymsza = view.person(PersonId.parse("p-2a91")).orElseThrow();
        assertThat(rymsza.getName().map(PersonName::spoken)).hasValue("Marek Rymsza");
        assertThat(rymsza.getPosts()).hasSize(2);
        assertThat(view.linksOf(PersonId.parse("p-c658"))).isEmpty();
        assertThat(rymsza.getWithheld()).isNotEmpty();
        assertThat(view.withheld()).isNotEmpty();
    }
}

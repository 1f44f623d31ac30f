package pl.zwornik.completeness;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Tombstone;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.territory.TercCode;
import pl.zwornik.validation.Violations;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisations of these tests are invented. */
@DisplayName("Constraints of the model")
class CompletenessTest {

    private static final Name NAME = Name.of(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Lipce Małej");
    private static final Source SOURCE = Source.of("An invented document");
    private static final Organisation BARE =
            Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS).build();

    private final Validator validator = Validating.inEnglish();

    static Stream<Aggregate> bare() {
        return Stream.of(
                BARE,
                Forum.builder(Lipka.FORUM_ID, ForumForms.FORUM).build(),
                Series.builder(Lipka.SERIES_ID).build());
    }

    @ParameterizedTest
    @MethodSource("bare")
    @DisplayName(
            "ask for nothing where no purpose is named, for a name of a draft, and for a source of what is published")
    void askByPurpose(Aggregate bare) {
        assertThat(validator.validate(bare)).isEmpty();
        assertThat(paths(bare, Draft.class)).containsExactly("names");
        assertThat(paths(bare, Publishable.class)).contains("names", "sources");
    }

    @Test
    @DisplayName("find a draft that has no more than its name complete enough as a draft, and not to be published")
    void namedIsADraft() {
        Organisation draft = BARE.toBuilder().addNames(Dated.of(NAME)).build();
        assertThat(validator.validate(draft, Draft.class)).isEmpty();
        assertThat(paths(draft, Publishable.class)).containsExactly("findable", "sources");
        Series series = Series.builder(Lipka.SERIES_ID)
                .addNames(NAME)
                .addSources(SOURCE)
                .build();
        assertThat(validator.validate(series, Publishable.class)).isEmpty();
        Forum forum = Lipka.forum().toBuilder()
                .sources(List.of(SOURCE))
                .clauses(Lipka.forum().getClauses().stream()
                        .map(clause -> clause.toBuilder().addSources(SOURCE).build())
                        .toList())
                .build();
        assertThat(validator.validate(forum, Publishable.class)).isEmpty();
    }

    @Test
    @DisplayName("ask of a forum that is published for the source of each clause of its charter, at its place")
    void askOfClauses() {
        Forum forum = Lipka.forum().toBuilder().sources(List.of(SOURCE)).build();
        assertThat(forum.getClauses()).isNotEmpty();
        assertThat(Violations.failures(validator.validate(forum, Publishable.class)))
                .hasSameSizeAs(forum.getClauses())
                .allSatisfy(failure -> assertThat(failure.code()).isEqualTo(CompletenessFailures.SOURCE_MISSING))
                .extracting(failure -> failure.place().pointer())
                .contains("/clauses/0/sources");
        assertThat(validator.validate(forum, Draft.class)).isEmpty();
    }

    @Test
    @DisplayName("ask who a person is, which may be withheld, known to nobody or erased, and where that was found")
    void askOfPeople() {
        Person nobody = Person.builder(new PersonId("p-1")).build();
        assertThat(validator.validate(nobody)).isEmpty();
        assertThat(paths(nobody, Draft.class)).containsExactly("nameSettled");
        assertThat(paths(nobody, Publishable.class)).containsExactly("nameSettled", "sourced");
        assertThat(Violations.failures(validator.validate(nobody, Publishable.class)))
                .extracting(
                        failure -> failure.code().code() + " " + failure.place().pointer())
                .containsExactly("VAL-001 ", "VAL-003 ");
        assertThat(Stream.of(
                        nobody.toBuilder()
                                .name(PersonName.of("Anna", "Przykładowa"))
                                .build(),
                        nobody.toBuilder().unnamed(Tri.YES).build(),
                        nobody.toBuilder()
                                .addWithheld(new Withheld("name/family", WithholdingReasons.OBJECTION))
                                .build()))
                .allSatisfy(some -> {
                    assertThat(paths(some, Draft.class)).isEmpty();
                    assertThat(paths(some.toBuilder().addSources(SOURCE).build(), Publishable.class))
                            .isEmpty();
                });
        Person erased = nobody.toBuilder()
                .erased(new Tombstone(Instant.parse("2026-01-02T03:04:05Z"), ErasureGrounds.REQUEST))
                .build();
        assertThat(paths(erased, Publishable.class)).isEmpty();
        Person unsourced = nobody.toBuilder()
                .unnamed(Tri.YES)
                .addWithheld(new Withheld("sources", WithholdingReasons.OBJECTION))
                .build();
        assertThat(paths(unsourced, Publishable.class)).isEmpty();
    }

    @Nested
    @DisplayName("ask of a centre to be published where it is")
    class Whereabouts {

        private final Organisation nowhere =
                BARE.toBuilder().addNames(Dated.of(NAME)).addSources(SOURCE).build();

        @Test
        @DisplayName("which a seat, an area or the whole that it is a part of can say, and an ambiguous one too")
        void anyWillDo() {
            Candidates<TercCode> one = Candidates.certain(TercCode.parse("3021052"));
            Candidates<TercCode> two = Candidates.ambiguous(
                    List.of(Candidate.of(TercCode.parse("3027011")), Candidate.of(TercCode.parse("3027082"))));
            assertThat(Stream.of(
                            nowhere.toBuilder()
                                    .addSeats(new Dated<>(one, Lifespan.parse("2000/..")))
                                    .build(),
                            nowhere.toBuilder().addSeats(Dated.of(two)).build(),
                            nowhere.toBuilder().addAreas(Dated.of(one)).build(),
                            nowhere.toBuilder().parent(Lipka.CUS_ID).build()))
                    .allSatisfy(
                            some -> assertThat(paths(some, Publishable.class)).isEmpty());
        }

        @ParameterizedTest
        @CsvSource({"OPS, true", "CUS, true", "PCPR, true", "ROPS, true", "MIN, false", "NGO, false", "DPS, false"})
        @DisplayName("but not of a body that belongs to no certain gmina, powiat or voivodeship")
        void bySomeTypes(String type, boolean asked) {
            Organisation other =
                    nowhere.toBuilder().type(OrganisationTypes.of(type)).build();
            assertThat(paths(other, Publishable.class)).isEqualTo(asked ? List.of("findable") : List.of());
        }

        @Test
        @DisplayName("which a seat of which nothing is known does not say")
        void unknownSeat() {
            Organisation unknown =
                    nowhere.toBuilder().addSeats(Dated.of(Candidates.unknown())).build();
            assertThat(paths(unknown, Publishable.class)).containsExactly("findable");
            assertThat(paths(unknown, Draft.class)).isEmpty();
        }
    }

    private List<String> paths(Aggregate one, Class<?> purpose) {
        return validator.validate(one, purpose).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}

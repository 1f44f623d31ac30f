package pl.zwornik.organisation;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("What an organisation was on a day")
class OrganisationOnDayTest {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 12);
    private static final TercCode ONE = TercCode.parse("3021052");
    private static final TercCode OTHER = TercCode.parse("3021063");
    private static final TercCode THIRD = TercCode.parse("3022053");
    private static final Lifespan EARLY = Lifespan.parse("2000-01-01/2010-01-01");
    private static final Lifespan LATE = Lifespan.parse("2010-01-01/..");

    private final Organisation bare =
            Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS).build();

    @Test
    @DisplayName("is unknown where nothing is stated")
    void isUnknownWhereNothingIsStated() {
        OrganisationOnDay then = bare.on(DAY);
        assertThat(then.exists()).isEqualTo(Tri.UNKNOWN);
        assertThat(then.name(NameKinds.FULL)).isEqualTo(Candidates.unknown());
        assertThat(then.identifier(IdentifierSchemes.NIP)).isEqualTo(Candidates.unknown());
        assertThat(then.seat()).isEqualTo(Candidates.unknown());
        assertThat(then.areas(Tri.YES)).isEmpty();
        assertThat(then.legalEntity()).isEqualTo(Candidates.unknown());
        assertThat(then).hasToString(bare.getId() + " on 2018-09-12");
    }

    @Test
    @DisplayName("has the name of a kind and language that it bore then, or those that it may have borne")
    void hasTheNameOfTheDay() {
        Name before = Name.of(NameKinds.FULL, "Gminny Ośrodek Pomocy Społecznej w Lipce");
        Name since = Name.of(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Lipce");
        Name german = new Name(NameKinds.FULL, "Sozialzentrum", "de", null);
        Organisation renamed = bare.toBuilder()
                .life(Lifespan.began(LocalDate.of(1990, 5, 1)).goingOn())
                .addNames(new Dated<>(german, LATE), new Dated<>(before, EARLY), new Dated<>(since, LATE))
                .build();
        assertThat(renamed.on(DAY).exists()).isEqualTo(Tri.YES);
        assertThat(renamed.on(DAY).name(NameKinds.FULL)).isEqualTo(Candidates.certain(since));
        assertThat(renamed.on(DAY).name(NameKinds.FULL, "de")).isEqualTo(Candidates.certain(german));
        assertThat(renamed.on(LocalDate.of(2009, 12, 31)).name(NameKinds.FULL)).isEqualTo(Candidates.certain(before));
        assertThat(renamed.on(DAY).name(NameKinds.SHORT)).isEqualTo(Candidates.unknown());

        Organisation attested = bare.toBuilder()
                .addNames(new Dated<>(before, Lifespan.attested(DAY)), Dated.of(since))
                .build();
        assertThat(attested.on(DAY).name(NameKinds.FULL)).isEqualTo(Candidates.certain(before));
        assertThat(attested.on(DAY.plusDays(1)).name(NameKinds.FULL))
                .isEqualTo(Candidates.ambiguous(List.of(Candidate.of(before), Candidate.of(since))));
    }

    @Test
    @DisplayName("has the identifier of a scheme that it had then")
    void hasTheIdentifierOfTheDay() {
        Identifier nip = Identifier.of(Nip.parse("5260250274"));
        Organisation numbered =
                bare.toBuilder().addIdentifiers(new Dated<>(nip, LATE)).build();
        assertThat(numbered.on(DAY).identifier(IdentifierSchemes.NIP)).isEqualTo(Candidates.certain(nip));
        assertThat(numbered.on(DAY).identifier(IdentifierSchemes.REGON)).isEqualTo(Candidates.unknown());
        assertThat(numbered.on(LocalDate.of(2009, 12, 31)).identifier(IdentifierSchemes.NIP))
                .isEqualTo(Candidates.unknown());
    }

    @Test
    @DisplayName("has the seat of the day as it is known, or all units in which it may have sat, each once")
    void hasTheSeatOfTheDay() {
        Candidates<TercCode> either = Candidates.ambiguous(List.of(Candidate.of(ONE), Candidate.of(OTHER)));
        Organisation moved = bare.toBuilder()
                .addSeats(new Dated<>(either, EARLY), new Dated<>(Candidates.certain(THIRD), LATE))
                .build();
        assertThat(moved.on(DAY).seat()).isEqualTo(Candidates.certain(THIRD));
        assertThat(moved.on(LocalDate.of(2005, 1, 1)).seat()).isEqualTo(either);
        assertThat(moved.on(LocalDate.of(1999, 1, 1)).seat()).isEqualTo(Candidates.unknown());

        Organisation undated = bare.toBuilder()
                .addSeats(Dated.of(either), Dated.of(Candidates.certain(OTHER)), Dated.of(Candidates.unknown()))
                .build();
        assertThat(undated.on(DAY).seat()).isEqualTo(either);
    }

    @Test
    @DisplayName("has the areas that it served, those that it may have served, and those of other times")
    void hasTheAreasOfTheDay() {
        Organisation serving = bare.toBuilder()
                .addAreas(new Dated<>(Candidates.certain(ONE), LATE))
                .addAreas(new Dated<>(Candidates.ambiguous(List.of(Candidate.of(OTHER), Candidate.of(ONE))), LATE))
                .addAreas(new Dated<>(Candidates.certain(THIRD), EARLY))
                .build();
        assertThat(serving.on(DAY).areas(Tri.YES)).containsExactly(ONE);
        assertThat(serving.on(DAY).areas(Tri.UNKNOWN)).containsExactly(OTHER);
        assertThat(serving.on(DAY).areas(Tri.NO)).containsExactly(THIRD);
        assertThat(serving.on(LocalDate.of(2005, 1, 1)).areas(Tri.NO)).containsExactly(ONE, OTHER);
    }
}

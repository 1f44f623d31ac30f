package pl.zwornik.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.ActForms;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PartKinds;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.port.SectorReader;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionReasons;
import pl.zwornik.rule.Finding;
import pl.zwornik.sector.Relations;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("The organisations of the source documents and how they are related, row by row")
class OrganisationsFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
    private final Sector sector = new SectorReader(JsonFormat.strict().refusingUnknownCodes(zwornik.vocabularies()))
            .read(List.of(
                    Bundles.forumMocy(),
                    Bundles.organisations(),
                    Bundles.people(),
                    Bundles.inventedUnits(),
                    Bundles.forums()))
            .orThrow();
    private final Relations relations = sector.relations();

    @Test
    @DisplayName(
            "MOPS Mława became a CUS by resolution LV/719/2023 of 6 November 2023, with effect from 1 January 2024")
    void mlawa() {
        Claim<Succession> claim = organisation("cus-mlawa").getSuccessions().get(0);
        assertThat(claim.isStated()).isTrue();
        assertThat(claim.value().getKind()).hasValue(SuccessionKinds.TRANSFORMATION);
        assertThat(claim.value().getAct())
                .hasValue(LocalAct.builder()
                        .form(ActForms.RESOLUTION)
                        .number("LV/719/2023")
                        .adopted(PartialDate.of(2023, 11, 6))
                        .build());
        assertThat(claim.value().getEffectiveFrom()).hasValue(PartialDate.of(2024, 1, 1));
        assertThat(organisation("mops-mlawa").existsOn(LocalDate.of(2023, 12, 31)))
                .isEqualTo(Tri.YES);
        assertThat(organisation("mops-mlawa").existsOn(LocalDate.of(2024, 1, 1)))
                .isEqualTo(Tri.NO);
        assertThat(relations.latestForms(id("mops-mlawa"))).containsExactly(id("cus-mlawa"));
        assertThat(relations.successors(id("mops-mlawa"), Claim.Basis.STATED)).containsExactly(id("cus-mlawa"));
    }

    @Test
    @DisplayName("X-07: CUS is a legal form since its act; CUS Rawicz came from an OPS by transformation in 2021")
    void legalFormSinceItsAct() {
        assertThat(zwornik.vocabularies().get(OrganisationTypes.CUS).inUse().contains(LocalDate.of(2018, 9, 12)))
                .isFalse();
        assertThat(relations.predecessors(id("cus-rawicz"), Claim.Basis.STATED)).containsExactly(id("mgops-rawicz"));
        Organisation tooEarly = organisation("cus-rawicz").toBuilder()
                .successions(List.of(Claim.stated(Succession.builder(id("mgops-rawicz"))
                        .kind(SuccessionKinds.TRANSFORMATION)
                        .effectiveFrom(PartialDate.of(2018, 9, 12))
                        .build())))
                .build();
        assertThat(codes(sector.toBuilder().put(tooEarly).build().orThrow())).contains("CHK-A10");
        assertThat(codes(sector)).doesNotContain("CHK-A10");
    }

    @Test
    @DisplayName("S3-07: that CUS Łapy came from MOPS Łapy is a candidate with evidence, and assumed by nothing")
    void candidateSuccession() {
        Claim<Succession> claim = organisation("cus-lapy").getSuccessions().get(0);
        assertThat(claim.isStated()).isFalse();
        assertThat(claim.evidence()).hasSize(2);
        assertThat(claim.value().getKind()).isEmpty();
        assertThat(relations.successors(id("mops-lapy"), Claim.Basis.INFERRED)).containsExactly(id("cus-lapy"));
        assertThat(relations.successors(id("mops-lapy"), Claim.Basis.STATED)).isEmpty();
        assertThat(relations.latestForms(id("mops-lapy"))).containsExactly(id("mops-lapy"));
    }

    @Test
    @DisplayName("A CUS founded beside an OPS, as in Toruń, came from nobody")
    void besideAnOps() {
        assertThat(organisation("cus-torun").getSuccessions()).isEmpty();
        assertThat(relations.latestForms(id("mopr-torun"))).containsExactly(id("mopr-torun"));
    }

    @Test
    @DisplayName("S2-12: a partner is the branch of a national organisation")
    void branch() {
        assertThat(organisation("pck-kujawsko-pomorski").getPartKind()).hasValue(PartKinds.BRANCH);
        assertThat(organisation("pck-kujawsko-pomorski").getParent()).hasValue(id("pck"));
        assertThat(relations.parts(id("pck"))).containsExactly(id("pck-kujawsko-pomorski"));
    }

    @Test
    @DisplayName("S3-08: a department of the ministry has a director and a deputy, whoever they are")
    void department() {
        Organisation department = organisation("mpips-dpis");
        assertThat(department.getPartKind()).hasValue(PartKinds.DEPARTMENT);
        assertThat(department.getParent()).hasValue(id("mpips"));
        assertThat(department.getPositions())
                .extracting(Position::getRole, one -> one.getTitle().orElseThrow())
                .containsExactly(
                        tuple(Roles.HEAD, PostTitles.DYREKTOR),
                        tuple(Roles.DEPUTY_HEAD, PostTitles.of("ZASTEPCA_DYREKTORA")));
    }

    @Test
    @DisplayName("S1-17: the kierownik of OPS Dąbrowa is a post, whoever holds it")
    void postWithoutHolder() {
        assertThat(organisation("ops-dabrowa").getPositions()).singleElement().satisfies(head -> {
            assertThat(head.getRole()).isEqualTo(Roles.HEAD);
            assertThat(head.getTitle()).hasValue(PostTitles.KIEROWNIK);
        });
    }

    @Test
    @DisplayName(
            "X-01, S2-17: OPS Sompolno is one unit of two names and two titles of its head, one of 2018 and one of 2021; nobody says what came between")
    void twoNames() {
        LocalDate attested = LocalDate.of(2018, 9, 12);
        Organisation sompolno = organisation("ops-sompolno");
        assertThat(sompolno.getNames())
                .extracting(name -> name.value().text())
                .containsExactly("OPS Sompolno", "Miejsko-Gminny Ośrodek Pomocy Społecznej w Sompolnie");
        assertThat(sompolno.on(attested).name(NameKinds.FULL))
                .isEqualTo(Candidates.certain(sompolno.getNames().get(1).value()));
        assertThat(sompolno.on(attested.plusDays(1)).name(NameKinds.FULL).certainty())
                .isEqualTo(Candidates.Certainty.AMBIGUOUS);
        assertThat(sompolno.getNames().get(0).during()).hasToString("[..2021]/[2021..]");
        assertThat(sompolno.getSuccessions()).isEmpty();
        assertThat(sompolno.maySitIn(TercCode.parse("30"))).isTrue();
        assertThat(sompolno.maySitIn(TercCode.parse("04"))).isFalse(); // a guest of the forum of another voivodeship
        assertThat(sompolno.getSources()).hasSize(2);
        assertThat(sector.people().stream()
                        .flatMap(one -> one.getPosts().stream())
                        .filter(post -> post.getOrganisation().equals(sompolno.getId()))
                        .map(post -> post.getTenure() + " "
                                + post.getTitle().orElseThrow().value()))
                .containsExactlyInAnyOrder("[..2018-09-12]/[2018-09-13..] KIEROWNIK", "[..2021]/[2021..] DYREKTOR");
    }

    @Test
    @DisplayName(
            "S1-03, S1-04: the unit that was visited sits in one of two gminas; the powiat of the visitor speaks for one")
    void rankedSeat() {
        Candidates<TercCode> seat =
                organisation("ops-dabrowa").getSeats().get(0).value();
        assertThat(seat.certainty()).isEqualTo(Candidates.Certainty.AMBIGUOUS);
        assertThat(seat.options())
                .extracting(
                        option -> option.value().value(),
                        option -> option.reasons().stream().map(Reason::value).toList())
                .containsExactly(tuple("1609022", List.of("SAME_POWIAT_AS_NAMED")), tuple("0409012", List.of()));
        assertThat(organisation("ops-niemodlin").maySitIn(TercCode.parse("1609")))
                .isTrue();
        TercCode visitor = TercCode.parse("1609073");
        Candidate<NamedUnit> read = zwornik.names()
                .recogniser(zwornik.gazetteers().latest().orElseThrow())
                .near(visitor)
                .recognise("Ośrodku Pomocy Społecznej w Dąbrowie")
                .options()
                .get(0);
        assertThat(read.value().terc()).extracting(TercCode::value).containsExactly("1609022", "0409012");
        assertThat(read.reasons()).contains(RecognitionReasons.SAME_POWIAT_AS_NAMED);
    }

    @Test
    @DisplayName("S2-04: a konwent is a kind of its own over a voivodeship, and who its members are is not known")
    void konwent() {
        Organisation konwent = organisation("konwent-ops-kujawsko-pomorskie");
        assertThat(konwent.getType()).isEqualTo(OrganisationTypes.of("KONWENT"));
        assertThat(konwent.mayServe(TercCode.parse("04"))).isTrue();
        assertThat(sector.forum(ForumId.parse("konwent-ops-kujawsko-pomorskie")))
                .isEmpty();
    }

    @Test
    @DisplayName("S3-24: in Radomsko, Działdowo and Sochaczew the town comes first, because a MOPS is usual there")
    void townFirst() {
        for (String unit : List.of("mops-radomsko", "mops-dzialdowo", "mops-sochaczew")) {
            Candidates<TercCode> seat = organisation(unit).getSeats().get(0).value();
            assertThat(seat.options().get(0).value().gminaKind()).hasValue(GminaKind.URBAN);
            assertThat(seat.options().get(0).reasons()).containsExactly(RecognitionReasons.VARIANT_FITS_KIND);
            assertThat(seat.certainty()).isEqualTo(Candidates.Certainty.AMBIGUOUS);
        }
    }

    @Test
    @DisplayName(
            "S3-12, S3-13: a city and an association have practices of their own; a slip of the source stays as it is")
    void otherOwners() {
        assertThat(organisation("miasto-sopot").getType()).isEqualTo(OrganisationTypes.of("JST"));
        Name name = organisation("dla-rodziny").getNames().get(0).value();
        assertThat(name.asWritten().orElseThrow()).contains("rodzinnie „Dla rodziny”");
    }

    @Test
    @DisplayName(
            "S4-08: the name that the source confuses is kept as written beside the right one, and known to be a slip")
    void wrongName() {
        Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
        Candidate<NamedUnit> read = zwornik.names()
                .recogniser(zwornik.gazetteers().latest().orElseThrow())
                .recognise("Regionalnego Ośrodka Pomocy Społecznej w Toruniu")
                .options()
                .get(0);
        assertThat(read.value().type()).hasValue(OrganisationTypes.of("ROPS"));
        assertThat(read.reasons()).contains(RecognitionReasons.NAME_SLIP);
        Name name = organisation("rops-torun").getNames().get(0).value();
        assertThat(name.text()).isEqualTo("Regionalny Ośrodek Polityki Społecznej w Toruniu");
        assertThat(name.asWritten()).hasValue("Regionalnego Ośrodka Pomocy Społecznej w Toruniu");
    }

    @Test
    @DisplayName("A MOPR of a city with powiat rights is an OPS that does a PCPR's tasks as well, by law")
    void centresOfCities() {
        for (String id : List.of("mopr-torun", "mopr-gdansk")) {
            Organisation centre = organisation(id);
            assertThat(centre.getType()).isEqualTo(OrganisationTypes.OPS);
            assertThat(centre.getVariant()).hasValue(NameVariants.MOPR);
            assertThat(centre.getFunctions())
                    .containsExactly(
                            OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE,
                            OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE);
        }
    }

    @Test
    @DisplayName("X-04: ROPS Toruń and ROPS Poznań are one organisation each, whatever they do")
    void manyRoles() {
        for (String place : List.of("w Toruniu", "w Poznaniu")) {
            assertThat(sector.organisations())
                    .filteredOn(one -> one.displayName().equals("Regionalny Ośrodek Polityki Społecznej " + place))
                    .hasSize(1);
        }
        Forum forum = sector.forum(ForumMocyStory.FORUM).orElseThrow();
        assertThat(forum.getInvolvements())
                .filteredOn(one -> one.organisation().equals(id("rops-poznan")))
                .hasSize(2);
        assertThat(sector.meetings().stream().flatMap(one -> one.getInvolvements().stream()))
                .filteredOn(one -> one.organisation().equals(id("rops-torun")))
                .extracting(one -> one.role().value())
                .containsExactly("ORGANISER");
    }

    @Test
    @DisplayName("X-02, X-11: a forum that is an event and an association named otherwise are linked with nothing")
    void notLinked() {
        assertThat(sector.meetings())
                .filteredOn(one -> one.getId().value().equals("kp-forum-pomocy-spolecznej-4"))
                .singleElement()
                .satisfies(event -> assertThat(event.getForum()).isEmpty());
        assertThat(sector.forums())
                .extracting(one -> one.getId().value())
                .doesNotContain("kp-forum-pomocy-spolecznej", "ogolnopolskie-stowarzyszenie-ops");
        assertThat(organisation("ogolnopolskie-stowarzyszenie-ops").getNames()).hasSize(1);
    }

    @Test
    @DisplayName("The legal entity is the unit of local government, and the centre its implementing unit")
    void implementingUnits() {
        assertThat(organisation("rops-torun").on(DAY).legalEntity().options())
                .extracting(option -> option.value())
                .containsExactly(id("wojewodztwo-kujawsko-pomorskie"));
        assertThat(relations.implementingUnits(id("gmina-mlawa"))).containsExactly(id("cus-mlawa"), id("mops-mlawa"));
        assertThat(organisation("cus-zmyslone").on(DAY).legalEntity())
                .isEqualTo(Candidates.certain(id("gmina-zmyslona")));
    }

    @Test
    @DisplayName("A ROPS sits in a city and serves a voivodeship; a CUS may serve several gminas at once")
    void areas() {
        TercCode gmina = TercCode.parse("0409012");
        assertThat(organisation("rops-torun").mayServe(gmina)).isTrue();
        assertThat(organisation("rops-torun").maySitIn(gmina)).isFalse();
        assertThat(organisation("cus-zmyslone").getAreas()).hasSize(3);
    }

    @Test
    @DisplayName("CUS Mława has a page of the Public Information Bulletin")
    void contactPoints() {
        assertThat(organisation("cus-mlawa").on(DAY).contactPoints(ContactKinds.BIP, Tri.UNKNOWN))
                .extracting(ContactPoint::text)
                .containsExactly("bip.cus.mlawa.pl");
    }

    @Test
    @DisplayName(
            "Nothing is found but what the sources leave open: a MOPS in an urban-rural gmina, and units that fit two gminas")
    void findings() {
        assertThat(zwornik.ruleBook().on(DAY).check(sector).findings())
                .extracting(finding -> finding.failure().code().code(), finding -> finding.subject()
                        .key())
                .containsExactly(
                        tuple("CHK-A7", "mops-lapy"),
                        tuple("CHK-N1", "cus-zmyslone"), // invented, with an area of two gminas
                        tuple("CHK-N1", "mops-dzialdowo"),
                        tuple("CHK-N1", "mops-radomsko"),
                        tuple("CHK-N1", "mops-sochaczew"),
                        tuple("CHK-N1", "mops-wejherowo"),
                        tuple("CHK-N1", "ops-dabrowa"),
                        tuple("CHK-N1", "ops-turek"),
                        tuple("MDL-009", "forum-mocy"),
                        tuple("MDL-009", "konwent-pcpr-lodzkie"));
    }

    @Test
    @DisplayName("A store gives the units back, and finds them by what they serve and whom they came from")
    void store() {
        try (MemoryStore store = new MemoryStore()) {
            store.commit(Changes.by(Cause.of(Instant.EPOCH, "test", "test")).createAll(sector.aggregates()));
            assertThat(store.snapshot().aggregates()).isEqualTo(sector.aggregates());
            assertThat(store.organisations().maySucceed(id("mops-lapy"))).containsExactly(id("cus-lapy"));
            assertThat(store.organisations().mayServe(TercCode.parse("0463011")))
                    .contains(id("rops-torun"), id("wojewodztwo-kujawsko-pomorskie"));
            assertThat(store.organisations().actingFor(id("gmina-mlawa")))
                    .containsExactly(id("cus-mlawa"), id("gmina-mlawa"), id("mops-mlawa"));
        }
    }

    private List<String> codes(Sector of) {
        return zwornik.ruleBook().on(DAY).check(of).findings().stream()
                .map(Finding::failure)
                .map(failure -> failure.code().code())
                .toList();
    }

    private Organisation organisation(String id) {
        return sector.organisation(id(id)).orElseThrow();
    }

    private static OrganisationId id(String text) {
        return OrganisationId.parse(text);
    }
}

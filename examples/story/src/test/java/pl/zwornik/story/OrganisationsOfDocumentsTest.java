package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionReasons;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The table {@code documents/organisations.csv} says of each spelling which rows of the acceptance list it shows. */
@DisplayName("Every organisation and place of the five source documents")
class OrganisationsOfDocumentsTest {

    private static final Path DOCUMENTS = Path.of("../../../shared/documents");

    private static final Sector SECTOR =
            new ForumMocyStory().read(Bundles.all()).orThrow();
    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final NameRecogniser RECOGNISER =
            ZWORNIK.names().recogniser(ZWORNIK.gazetteers().latest().orElseThrow());

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvFileSource(resources = "/documents/organisations.csv", numLinesToSkip = 1)
    @DisplayName("is recognised from its spelling there")
    void isRecognised(
            String rows,
            int document,
            String spelling,
            @Nullable String scope,
            String outcome,
            @Nullable String type,
            @Nullable String variant,
            @Nullable String place,
            @Nullable String terc,
            @Nullable String id) {
        NameRecogniser recogniser = scope == null ? RECOGNISER : RECOGNISER.within(TercCode.parse(scope));
        Candidates<NamedUnit> found = recogniser.recognise(spelling);
        assertThat(found.certainty().name().toLowerCase(Locale.ROOT)).isEqualTo(outcome);
        if (outcome.equals("unknown")) {
            return;
        }
        NamedUnit unit = found.options().get(0).value();
        assertThat(unit.type().map(Code::value).orElse(null)).isEqualTo(type);
        assertThat(unit.variant().map(Code::value).orElse(null)).isEqualTo(variant);
        assertThat(unit.place().orElse(null)).isEqualTo(place);
        assertThat(unit.terc().stream().map(TercCode::value).collect(Collectors.joining(" ")))
                .isEqualTo(terc == null ? "" : terc);
        if (rows.contains("S3-24")) { // the variant selects the town, as an inference that says why
            assertThat(found.options().get(0).reasons()).contains(RecognitionReasons.VARIANT_FITS_KIND);
        }
    }

    @ParameterizedTest(name = "{2}: {9}")
    @CsvFileSource(resources = "/documents/organisations.csv", numLinesToSkip = 1)
    @DisplayName("is in the bundles, with a type and a place that the spelling may mean")
    void isInTheBundles(
            String rows,
            int document,
            String spelling,
            @Nullable String scope,
            String outcome,
            @Nullable String type,
            @Nullable String variant,
            @Nullable String place,
            @Nullable String terc,
            @Nullable String id) {
        if (id == null) { // a kind of units, an event or a place: nothing that the bundles could have
            return;
        }
        if (type != null && type.equals("FORUM")) {
            assertThat(SECTOR.forum(ForumId.parse(id))).isPresent();
            return;
        }
        Organisation organisation =
                SECTOR.organisation(OrganisationId.parse(id)).orElseThrow();
        assertThat(organisation.getType().value()).isEqualTo(type);
        if (terc == null
                || (organisation.getSeats().isEmpty() && organisation.getAreas().isEmpty())) {
            return;
        }
        assertThat(terc.split(" ", -1))
                .extracting(TercCode::parse)
                .anyMatch(code -> organisation.maySitIn(code) || organisation.mayServe(code));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "/documents/organisations.csv", numLinesToSkip = 1)
    @DisplayName("is spelt there as the table says")
    void isSpeltSo(String rows, int document, String spelling) throws IOException {
        assumeTrue(Files.exists(DOCUMENTS), "the documents stand outside the project, not here");
        List<Path> files;
        try (Stream<Path> all = Files.list(DOCUMENTS)) {
            files = all.sorted().toList();
        }
        assertThat(Files.readString(files.get(document))).contains(spelling);
    }
}

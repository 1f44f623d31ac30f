package pl.zwornik.json;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.port.Document;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.TercCode;
import pl.zwornik.testkit.samples.SampleForums;
import pl.zwornik.testkit.samples.SamplePeople;
import pl.zwornik.testkit.samples.SampleSeries;
import pl.zwornik.testkit.samples.Samples;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JsonFormatTest {

    private final JsonFormat format = JsonFormat.strict();

    @Test
    @DisplayName("An organisation stands in one line, fields in fixed order, defaults left out")
    void writesOrganisation() {
        Organisation given = Organisation.builder(OrganisationId.parse("ops-dopiewo"), OrganisationTypes.OPS)
                .addSeats(Dated.of(Candidates.certain(TercCode.parse("3021052"), Reason.parse("ONLY_ONE_IN_SCOPE"))))
                .addNames(new Dated<>(
                        Name.of(NameKinds.SHORT, "OPS Dopiewo").writtenAs("OPS \"DOPIEWO\"/\\"),
                        Lifespan.parse("2020/")))
                .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                .variant(NameVariants.MGOPS)
                .life(Lifespan.unknown())
                .build();
        assertThat(Texts.utf8(format.write(given)))
                .isEqualTo(
                        "{\"format\":\"zwornik/1.0\",\"kind\":\"organisation\",\"id\":\"ops-dopiewo\",\"type\":\"OPS\","
                                + "\"variant\":\"MGOPS\",\"functions\":[\"GMINA_SOCIAL_ASSISTANCE\"],"
                                + "\"names\":[{\"kind\":\"SHORT\",\"text\":\"OPS Dopiewo\",\"language\":\"pl\","
                                + "\"written\":\"OPS \\\"DOPIEWO\\\"/\\\\\",\"during\":\"2020/\"}],"
                                + "\"seats\":[{\"certainty\":\"CERTAIN\",\"options\":"
                                + "[{\"value\":\"3021052\",\"reasons\":[\"ONLY_ONE_IN_SCOPE\"]}]}]}");
    }

    @Test
    @DisplayName("A sector stands with one aggregate a line, its declarations before them")
    void writesSector() {
        String text = Texts.utf8(format.writeSector(Samples.declaringSector()));
        assertThat(text)
                .startsWith("{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"coverage\":[{\"type\":\"OPS\","
                        + "\"territory\":\"30\",\"during\":\"2021-11-03/2021-11-04\"},{\"type\":\"ROPS\",\"territory\":\"02\","
                        + "\"during\":\"../..\"}],\"external\":[{\"kind\":\"forum\",\"id\":\"forum-przyklad\"},"
                        + "{\"kind\":\"organisation\",\"id\":\"elsewhere\"}],"
                        + "\"withheld\":[{\"attribute\":\"organisation/sources/quote\","
                        + "\"reason\":\"NOT_FOR_PURPOSE\"}],\"organisations\":[\n{\"id\":\"a\",\"type\":\"CUS\"},\n{")
                .contains("}\n],\"people\":[\n{", "}\n],\"series\":[\n{", "}\n],\"forums\":[\n{")
                .endsWith("}\n]}\n");
    }

    @Test
    @DisplayName("An empty sector has no lists, and is read back")
    void writesEmptySector() {
        byte[] written =
                format.writeSector(pl.zwornik.sector.Sector.builder().build().orThrow());
        assertThat(Texts.utf8(written)).isEqualTo(Texts.sector("") + "\n");
        assertThat(format.readBundle(new Document("a.json", written)).orThrow().parts())
                .isEmpty();
    }

    @Test
    @DisplayName("Fields are read in any order, with white space anywhere, and a byte order mark")
    void readsWhatIsNotCanonical() {
        String text = "\uFEFF \r\n{\t\"format\" : \"zwornik/1.0\", \"kind\":\"organisation\" ,\n \"life\":\"/\","
                + "\"type\":\"OPS\",\"names\":[ ], \"id\":\"ops-\\u0061\" } \n";
        assertThat(format.read(Organisation.class, Texts.document(text)).orThrow())
                .isEqualTo(Organisation.builder(OrganisationId.parse("ops-a"), OrganisationTypes.OPS)
                        .build());
    }

    @Test
    @DisplayName("A newer minor version is read; its unknown fields are reported with the weight of the mode")
    void readsNewerMinorVersions() {
        String newer = Texts.organisation("").replace("zwornik/1.0", "zwornik/1.12");
        assertThat(format.read(Organisation.class, Texts.document(newer)).failures())
                .isEmpty();
        String marked = newer.replace("\"type\"", "§\"budget\":{\"a\":[1]},\"type\"");
        Document unknown = Texts.document(marked);
        assertThat(format.read(Organisation.class, unknown).isPresent()).isFalse();
        Outcome<Organisation> lenient = format.lenient().read(Organisation.class, unknown);
        assertThat(lenient.isPresent()).isTrue();
        assertThat(Texts.lines(lenient.failures())).isEqualTo(Texts.at(marked, "WARNING JSON-008"));
    }

    @Test
    @DisplayName("Codes that no vocabulary knows are kept, or refused on request with place and code")
    void refusesUnknownCodesOnRequest() {
        String text = Texts.organisation("\"variant\":§\"NEW\",\n\"functions\":[§\"F\"]")
                .replace("\"OPS\"", "§\"OPS\"");
        Document document = Texts.document(text);
        assertThat(format.read(Organisation.class, document).failures()).isEmpty();
        Outcome<Organisation> refused =
                format.refusingUnknownCodes(Vocabularies.none()).read(Organisation.class, document);
        assertThat(refused.isPresent()).isFalse();
        assertThat(Texts.lines(refused.failures()))
                .isEqualTo(Texts.at(text, "VOC-002 /type", "VOC-002 /variant", "VOC-002 /functions/0"));
        assertThat(refused.failures().get(1).parameters()).containsEntry("code", "name-variant:NEW");
        String bundle = Texts.sector("\"coverage\":[{\"type\":§\"X\",\"territory\":\"30\",\"during\":\"../..\"}],"
                + "\"withheld\":[{\"attribute\":\"forum/sources\",\"reason\":§\"X\"}],"
                + "\"people\":[{\"id\":\"p\",\"posts\":[{\"organisation\":\"a\",\"role\":§\"R\"}]}]");
        assertThat(Texts.lines(format.refusingUnknownCodes(Vocabularies.none())
                        .readBundle(Texts.document(bundle))
                        .failures()))
                .isEqualTo(Texts.at(
                        bundle,
                        "VOC-002 /coverage/0/type",
                        "VOC-002 /withheld/0/reason",
                        "VOC-002 /people/0/posts/0/role"));
    }

    @Test
    @DisplayName("Only types of the model have documents")
    void refusesOtherTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.read(pl.zwornik.id.Aggregate.class, Texts.document("{}")));
    }

    @Test
    @DisplayName("Every wither leaves the rest as it was")
    void withersKeepTheRest() {
        String text = Texts.organisation("§\"x\":1").replace("\"OPS\"", "§\"OPS\"");
        Document document = Texts.document(text);
        JsonFormat both = JsonFormat.strict()
                .within(JsonLimits.DEFAULT.withDepth(8))
                .lenient()
                .refusingUnknownCodes(Vocabularies.none());
        assertThat(Texts.lines(both.read(Organisation.class, document).failures()))
                .isEqualTo(Texts.at(text, "VOC-002 /type", "WARNING JSON-008"));
        assertThat(Texts.lines(both.within(JsonLimits.DEFAULT)
                        .read(Organisation.class, document)
                        .failures()))
                .hasSize(2);
    }

    @Test
    @DisplayName("Every kind is written and read back")
    void readsEveryKind() {
        List.of(
                        SamplePeople.full(),
                        SamplePeople.unnamed(),
                        SamplePeople.withheld(),
                        SamplePeople.erased(),
                        SampleSeries.full(),
                        SampleForums.full(),
                        SampleForums.wordy())
                .forEach(given -> assertThat(Again.again(format, given)).isEqualTo(given));
    }
}

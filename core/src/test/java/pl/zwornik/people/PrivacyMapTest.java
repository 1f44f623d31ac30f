package pl.zwornik.people;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.architecture.CoreClasses;
import pl.zwornik.fact.Source;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("The map of personal data")
class PrivacyMapTest {

    private static final PrivacyMap MAP = PrivacyMap.standard();

    @Test
    @DisplayName("declares class, purposes and retention of every personal attribute, in words of vocabularies (X-09)")
    void declares() {
        Vocabularies poland =
                Zwornik.builder().plugin(new PolandPlugin()).build().vocabularies();
        assertThat(MAP.attributes()).hasSizeGreaterThan(20).allSatisfy(one -> {
            Stream<Code> codes = Stream.of(
                            Stream.of(one.dataClass()), one.purposes().stream(), Stream.of(one.retention()))
                    .flatMap(all -> all);
            assertThat(codes).allMatch(poland::knows);
        });
        PersonalAttribute name = MAP.find("person/name").orElseThrow();
        assertThat(name.dataClass()).isEqualTo(DataClasses.IDENTITY);
        assertThat(name.serves(ProcessingPurposes.PUBLIC_INFORMATION)).isTrue();
        assertThat(name.serves(ProcessingPurposes.STATISTICS)).isFalse();
        assertThat(name.retention()).isEqualTo(Retentions.FUNCTION);
    }

    @ParameterizedTest
    @CsvSource({
        "STATISTICS, person/id",
        "GOVERNANCE, forum/memberships/person forum/organs/seats/tenures/holder meeting/ballots/candidates/person meeting/motions/vote/choices/person meeting/present/person organisation/contactPoints/value person/id person/name person/posts",
        "PUBLIC_INFORMATION, forum/account/statements/post forum/account/statements/speaker forum/memberships/person forum/organs/seats/tenures/holder meeting/ballots/candidates/person meeting/motions/vote/choices/person meeting/present/person organisation/contactPoints/value person/id person/name"
                + " person/posts person/titles",
        "IDENTIFICATION, forum/account/statements/post forum/account/statements/speaker forum/memberships/person forum/organs/seats/tenures/holder meeting/ballots/candidates/person meeting/motions/vote/choices/person meeting/present/person person/id person/links person/name person/posts person/sources"
                + " person/titles",
        "ACCOUNTABILITY, cause/actor cause/correlation cause/reason person/id",
        "HOST, forum/extensions meeting/extensions organisation/extensions person/extensions series/extensions"
    })
    @DisplayName("shows a purpose these attributes, and no other")
    void servesPurposes(String purpose, String attributes) {
        assertThat(MAP.attributes().stream()
                        .filter(one -> one.isPersonal() && one.serves(ProcessingPurposes.of(purpose)))
                        .map(PersonalAttribute::attribute))
                .containsExactly(attributes.split(" ", -1));
    }

    @Test
    @DisplayName("keeps every class of data for one time")
    void retains() {
        assertThat(MAP.attributes().stream()
                        .map(one ->
                                one.dataClass().value() + " " + one.retention().value())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "PSEUDONYM AFTER_ERASURE",
                        "IDENTITY FUNCTION",
                        "PUBLIC_FUNCTION FUNCTION",
                        "CONTACT FUNCTION",
                        "IDENTITY_CLAIM CLAIM",
                        "SOURCE_TEXT SOURCE",
                        "STAFF REVISION",
                        "HOST_DATA HOST",
                        "NOT_PERSONAL NONE");
    }

    @Test
    @DisplayName("means with an attribute what stands below it, and knows nothing of others")
    void findsTheNearest() {
        assertThat(MAP.find("person/name/given"))
                .isEqualTo(MAP.find("person/name"))
                .isPresent();
        assertThat(MAP.find("person")).isEmpty();
        assertThat(MAP.find("person/names")).isEmpty();
        assertThat(MAP.find("")).isEmpty();
    }

    @Test
    @DisplayName("knows every attribute whose value hides itself from logs")
    void knowsWhatHidesItself() {
        List<String> redacted = CoreClasses.ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Value.Redacted.class))
                .filter(method -> !method.getOwner().getSimpleName().startsWith("Immutable"))
                .map(PrivacyMapTest::attribute)
                .toList();
        assertThat(redacted).contains("person/name", "person/titles").allMatch(one -> MAP.find(one)
                .filter(PersonalAttribute::isPersonal)
                .isPresent());
    }

    private static String attribute(JavaMethod method) {
        String name = method.getName().substring("get".length());
        return method.getOwner().getSimpleName().toLowerCase(Locale.ROOT)
                + "/"
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1);
    }

    @Test
    @DisplayName("is replaced and extended by the host, and the map it came from stays as it was")
    void isExtended() {
        PersonalAttribute mine = new PersonalAttribute(
                "organisation/names",
                DataClasses.of("acme.NAMED_AFTER"),
                List.of(ProcessingPurposes.EVIDENCE),
                Retentions.of("acme.5Y"));
        PrivacyMap extended = MAP.with(mine);
        assertThat(extended.find("organisation/names/text")).hasValue(mine);
        assertThat(extended).isNotEqualTo(MAP).isEqualTo(MAP.with(mine)).hasSameHashCodeAs(MAP.with(mine));
        assertThat(MAP.find("organisation/names").orElseThrow().isPersonal()).isFalse();
        assertThat(MAP.with(new PersonalAttribute("acme/x", DataClasses.NOT_PERSONAL, List.of(), Retentions.NONE))
                        .attributes())
                .hasSize(MAP.attributes().size() + 1);
    }

    @Test
    @DisplayName("is read from CSV, whole or not at all")
    void isRead() {
        String head = "attribute,class,purposes,retention\n";
        PrivacyMap read = PrivacyMap.read("a.csv", head + "person/name,IDENTITY,GOVERNANCE|EVIDENCE,HOST\n")
                .orThrow();
        assertThat(read.find("person/name").orElseThrow().purposes())
                .containsExactly(ProcessingPurposes.GOVERNANCE, ProcessingPurposes.EVIDENCE);
        Outcome<PrivacyMap> bad = PrivacyMap.read(
                "a.csv",
                head + "person/name,IDENTITY,GOVERNANCE,HOST\n/x,IDENTITY,GOVERNANCE,HOST\na,b c,d,e\nshort\n");
        assertThat(bad.isPresent()).isFalse();
        assertThat(bad.failures())
                .extracting(Failure::place)
                .extracting(place -> place.line())
                .containsExactly(3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY,,HOST", "IDENTITY,EVIDENCE,NONE", "NOT_PERSONAL,EVIDENCE,NONE", "NOT_PERSONAL,,HOST"})
    @DisplayName("declares purposes and retention where something is personal, and only there")
    void isComplete(String dataClass, String purpose, String retention) {
        List<Code> purposes = purpose == null ? List.of() : List.of(ProcessingPurposes.of(purpose));
        Code kept = Retentions.of(retention);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new PersonalAttribute("person/name", DataClasses.of(dataClass), purposes, kept))
                .matches(e -> e.getFailure().code() == PeopleFailures.DECLARATION_INCOMPLETE);
    }

    @Test
    @DisplayName("of a cause covers all its texts")
    void coversCauses() {
        for (String attribute : List.of("cause/actor", "cause/reason", "cause/correlation")) {
            assertThat(MAP.find(attribute)).isPresent();
        }
        assertThat(Source.of("x")).hasToString("[source]");
    }
}

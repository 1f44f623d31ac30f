package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import pl.zwornik.id.Aggregate;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.SamplePeople;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link DocumentFormatContract} about documents that are damaged, or hold what nobody may see.
 *
 * @since 0.1.0
 */
public interface FormatDamageChapter extends FormatChapter {

    /** A personal value that is not of the form of anything; invented. */
    String SECRET = "Tajemnicza Zmyslona 77";

    /**
     * Cuts documents off at every byte. If this fails, look whether the end of the document is checked, and what an
     * exception of the parser becomes.
     */
    @ContractRule(id = "FORMAT-21", says = "MUST refuse a document that was cut off anywhere, without an exception.")
    default void refusesCutDocuments() {
        for (Aggregate whole : List.of(SampleOrganisations.full(), SamplePeople.full())) {
            byte[] written = format().write(whole);
            for (int length = 0; length < withoutSpace(written); length++) {
                assertRefused(FormatSteps.read(format(), whole, Arrays.copyOf(written, length)), length);
            }
        }
        byte[] sector = format().writeSector(FormatSteps.sector(FormatSteps.child(), FormatSteps.parent()));
        for (int length = 0; length < withoutSpace(sector); length++) {
            Document cut = new Document("cut", Arrays.copyOf(sector, length));
            Outcome<?> outcome = format().readBundle(cut);
            assertThat(outcome.failures()).as("cut off after %d bytes", length).isNotEmpty();
        }
    }

    private static void assertRefused(Outcome<?> outcome, int length) {
        assertThat(outcome.isPresent()).as("cut off after %d bytes", length).isFalse();
        assertThat(outcome.failures())
                .allSatisfy(failure -> assertThat(failure.place().inDocument()).contains("document"));
    }

    private static int withoutSpace(byte[] document) {
        int length = document.length;
        while (length > 0 && (document[length - 1] == '\n' || document[length - 1] == ' ')) {
            length--;
        }
        return length;
    }

    /**
     * Reads nothing, noise, and documents in which a few bytes are others. If this fails, look what an exception of the
     * parser, of the encoding or of the model becomes.
     */
    @ContractRule(id = "FORMAT-22", says = "MUST answer any bytes with an outcome, never with an exception.")
    default void answersAnyBytes() {
        Random random = new Random(22);
        byte[] written = format().write(SampleOrganisations.full());
        byte[] sector = format().writeSector(FormatSteps.sector(FormatSteps.child(), FormatSteps.parent()));
        for (int round = 0; round < 500; round++) {
            byte[] noise = new byte[round];
            random.nextBytes(noise);
            assertThat(readBoth(noise)).as("noise").allMatch(outcome -> !outcome.isPresent());
            assertThat(readBoth(flipped(written, random))).isNotEmpty();
            assertThat(readBoth(flipped(sector, random))).isNotEmpty();
        }
    }

    private List<Outcome<?>> readBoth(byte[] content) {
        Document document = new Document("bytes", content);
        return List.of(format().read(Organisation.class, document), format().readBundle(document));
    }

    private static byte[] flipped(byte[] document, Random random) {
        byte[] other = document.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    /**
     * Puts a personal value in the place of an id, a code, a date, a unit and an attribute, and cuts off the document of a
     * person. If this fails, look for the message of a parser or an exception in a parameter.
     */
    @ContractRule(id = "FORMAT-23", says = "MUST NOT mention a value of the document in any failure.")
    default void keepsValuesSecret() {
        List<Failure> failures = new ArrayList<>();
        byte[] written = format().write(FormatSteps.child());
        for (String text : List.of("a-child", "OPS", "FULL", FormatSteps.SEAT, FormatSteps.PARENT, FormatSteps.DAY)) {
            failures.addAll(refusals(format(), replaced(written, text, SECRET)));
        }
        byte[] unknown = replaced(written, "parent", "parxnt");
        failures.addAll(refusals(format(), replaced(unknown, FormatSteps.PARENT, SECRET)));

        byte[] person = format().write(Person.builder(SamplePeople.MINIMAL)
                .name(PersonName.of(SECRET, SECRET)) // invented
                .build());
        failures.addAll(refusals(format(), person));
        for (int length = 0; length < withoutSpace(person); length++) {
            byte[] cut = Arrays.copyOf(person, length);
            failures.addAll(
                    format().read(Person.class, new Document("cut", cut)).failures());
            failures.addAll(format().readBundle(new Document("cut", cut)).failures());
        }
        for (Failure failure : failures) {
            assertThat(failure.toString()
                            + failure.parameters()
                            + failure.advice(Language.EN)
                            + failure.message(Language.PL)
                            + failure.advice(Language.PL))
                    .doesNotContainIgnoringCase("tajemnicza")
                    .doesNotContainIgnoringCase("zmyslona");
        }
    }

    private static List<Failure> refusals(DocumentFormat format, byte[] content) {
        List<Failure> failures = format.read(Organisation.class, new Document("damaged", content))
                .failures();
        assertThat(failures).as("failures of a damaged document").isNotEmpty();
        return failures;
    }
}

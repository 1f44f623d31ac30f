package pl.zwornik.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.result.Severity;
import pl.zwornik.testkit.samples.RandomSamples;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The fast reader has its own eyes for JSON; Jackson's, behind the thorough one, must see the same. */
class FastReadingProperties {

    private static final byte[] SIGNS = "{}[],:\"\\\\u0aż \n\t-1eE.tn\u0001/".getBytes(StandardCharsets.UTF_8);

    private final JsonLimits limits = JsonLimits.DEFAULT;
    private final JsonFactory factory = Documents.factory(limits);

    @Property(tries = 3000)
    @Label(
            "Whatever happens to the bytes, what the fast reader accepts the thorough one reads alike, without a failure")
    void acceptsNoMore(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = JsonFormat.strict().writeSector(RandomSamples.sector(seed % 50));
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = damaged(bytes, random);
        }
        Optional<Bundle> fast = Utf8.firstInvalid(bytes) < 0 ? fast(bytes) : Optional.empty();
        if (fast.isPresent()) {
            Read<Bundle> thorough = thorough(bytes);
            assertThat(thorough.failures()).isEmpty();
            assertThat(fast).contains(thorough.value());
        }
    }

    @Property(tries = 200)
    @Label("Space, escapes and a byte order mark slow nothing down: the fast reader reads them itself")
    void acceptsWhatOthersWrite(@ForAll long seed) {
        byte[] canonical = JsonFormat.strict().writeSector(RandomSamples.sector(seed));
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        byte[] pretty = ("\uFEFF "
                        + mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(canonical)))
                .replace("\n", "\r\n")
                .replace("\" :", "\":")
                .getBytes(StandardCharsets.UTF_8);
        Read<Bundle> thorough = thorough(pretty);
        assertThat(thorough.failures()).isEmpty();
        assertThat(fast(pretty)).contains(thorough.value());
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(40), bytes.length - at);
        byte[] sign = {SIGNS[random.nextInt(SIGNS.length)]};
        return switch (random.nextInt(4)) {
            case 0 -> spliced(bytes, at, at + 1, sign);
            case 1 -> spliced(bytes, at, at, sign);
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            default -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        byte[] result = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(between, 0, result, from, between.length);
        System.arraycopy(bytes, to, result, from + between.length, bytes.length - to);
        return result;
    }

    private Optional<Bundle> fast(byte[] bytes) {
        FastInput in = new FastInput(bytes, limits, factory);
        BundleDraft draft = new BundleDraft(new Document("a.json", bytes));
        try {
            in.header(Header.SECTOR);
            BundleTables.SECTOR.read(in, draft);
            in.end();
            return Optional.of(draft.finish());
        } catch (RuntimeException e) { // of whatever type, as is its way
            return Optional.empty();
        }
    }

    private Read<Bundle> thorough(byte[] bytes) {
        Document document = new Document("a.json", bytes);
        return new DiagnosticReader(factory, limits, Severity.ERROR).read(document, Header.SECTOR, in -> {
            BundleDraft draft = new BundleDraft(document);
            BundleTables.SECTOR.diagnose(in, draft, Found.NOWHERE);
            return draft.finish();
        });
    }
}

package pl.zwornik.json.internal;

import pl.zwornik.json.JsonLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** How Jackson is set up. */
public final class Documents {

    /** Jackson counts bytes of a name; the characters are counted by the readers. */
    private static final int BYTES_OF_A_CHARACTER = 3;

    private Documents() {}

    /** Returns a factory of parsers that keep to limits and of generators that escape no more than JSON requires. */
    public static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.text())
                        .maxNameLength(Math.multiplyExact(limits.text(), BYTES_OF_A_CHARACTER))
                        .maxNumberLength(limits.number())
                        .maxTokenCount(limits.tokens())
                        .build())
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .rootValueSeparator((String) null)
                .build();
    }
}

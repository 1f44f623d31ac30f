package pl.zwornik.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson databind as one would set it up for these documents: strict about unknown fields, in the order of the records,
 * without what is not stated; readers and writers made once.
 */
public final class Databind {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(Texts.module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Makes a mapper. */
    public Databind() {}

    /** Returns a reader of documents of a type. */
    public ObjectReader reader(Class<?> type) {
        return mapper.readerFor(type);
    }

    /** Returns a writer of documents of a type. */
    public ObjectWriter writer(Class<?> type) {
        return mapper.writerFor(type);
    }
}

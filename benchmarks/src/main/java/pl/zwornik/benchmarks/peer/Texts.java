package pl.zwornik.benchmarks.peer;

import java.util.function.Function;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** The value types as texts, parsed by the same methods as Zwornik's own adapter. */
final class Texts {

    private Texts() {}

    static JacksonModule module() {
        SimpleModule module = new SimpleModule("zwornik-values");
        add(module, OrganisationId.class, OrganisationId::parse, OrganisationId::value);
        add(module, PersonId.class, PersonId::parse, PersonId::value);
        add(module, ForumId.class, ForumId::parse, ForumId::value);
        add(module, SeriesId.class, SeriesId::parse, SeriesId::value);
        add(module, LocalId.class, LocalId::parse, LocalId::value);
        add(module, TercCode.class, TercCode::parse, TercCode::value);
        add(module, Reason.class, Reason::parse, Reason::value);
        add(module, PartialDate.class, PartialDate::parse, PartialDate::toString);
        add(module, Lifespan.class, Lifespan::parse, Lifespan::toString);
        add(module, Count.class, Count::parse, Count::toString);
        module.addSerializer(Code.class, new Writer<>(Code.class, Code::value)); // read by Codes
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<String, T> parse, Function<T, String> text) {
        module.addDeserializer(type, new Reader<>(type, parse));
        module.addSerializer(type, new Writer<>(type, text));
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return parse.apply(in.getString());
        }
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {

        private final Function<T, String> text;

        Writer(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }
}

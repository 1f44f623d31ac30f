package pl.zwornik.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents from texts in which {@code §} marks where failures are expected, and failures as texts. */
final class Texts {

    private static final String MARK = "§";
    private static final String HEADER = "{\"format\":\"zwornik/1.0\",\"kind\":\"%s\"";

    private Texts() {}

    /** An invented organisation with more fields behind {@code id} and {@code type}, which may be none. */
    static String organisation(String fields) {
        return HEADER.formatted("organisation")
                + ",\"id\":\"ops-a\",\"type\":\"OPS\""
                + (fields.isEmpty() ? "" : ",")
                + fields
                + "}";
    }

    static String sector(String fields) {
        return HEADER.formatted("sector") + (fields.isEmpty() ? "" : ",") + fields + "}";
    }

    /** The document of a text, without its marks. */
    static Document document(String text) {
        return new Document("a.json", text.replace(MARK, "").getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of failures at the marks of a text, in their order; each is given as code and pointer. */
    static List<String> at(String text, String... failures) {
        List<String> lines = new ArrayList<>();
        String before = "";
        String[] pieces = text.split(MARK, -1);
        assertThat(pieces).as("one mark for each failure").hasSize(failures.length + 1);
        for (int i = 0; i < failures.length; i++) {
            before += pieces[i];
            String[] broken = before.replaceFirst("^\\uFEFF", "").split("\\r\\n|\\r|\\n", -1);
            String last = broken[broken.length - 1];
            String position = "a.json:" + broken.length + ":" + (last.codePointCount(0, last.length()) + 1);
            int pointer = failures[i].indexOf(" /");
            lines.add(
                    pointer < 0
                            ? failures[i] + " " + position
                            : failures[i].substring(0, pointer) + " " + position + failures[i].substring(pointer));
        }
        return lines;
    }

    /** One line for each failure: severity where it is no error, code, place. */
    static List<String> lines(List<Failure> failures) {
        return failures.stream()
                .map(failure -> (failure.severity() == Severity.ERROR ? "" : failure.severity() + " ")
                        + failure.code().code()
                        + " "
                        + failure.place())
                .toList();
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

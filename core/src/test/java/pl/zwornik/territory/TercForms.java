package pl.zwornik.territory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Rows of a register in every form in which GUS publishes it, each row on the same line. */
final class TercForms {

    private static final List<String> COLUMNS = List.of("WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA");
    private static final String BEFORE =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><teryt><catalog name=\"TERC\" type=\"ALL\" date=\"2021-01-01\">\n";
    private static final String AFTER = "</catalog></teryt>\n";

    private TercForms() {}

    static String csv(List<List<String>> rows) {
        return String.join(";", COLUMNS) + "\n"
                + rows.stream()
                        .map(row -> row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(";"))
                                + "\n")
                        .collect(Collectors.joining());
    }

    /** As since 2018: {@code <WOJ>02</WOJ>}, an empty cell {@code <POW />}. */
    static String xml(List<List<String>> rows) {
        return xml(rows, "<%1$s>%2$s</%1$s>", "<%1$s />");
    }

    /** As until 2016: {@code <col name="WOJ">02</col>}, an empty cell {@code <col name="POW"/>}. */
    static String formerXml(List<List<String>> rows) {
        return xml(rows, "<col name=\"%1$s\">%2$s</col>", "<col name=\"%1$s\"/>")
                .replace("\"NAZWA_DOD\"", "\"NAZDOD\"");
    }

    private static String xml(List<List<String>> rows, String cell, String empty) {
        return BEFORE
                + rows.stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> (row.get(i).isEmpty() ? empty : cell)
                                        .formatted(COLUMNS.get(i), escaped(row.get(i))))
                                .collect(Collectors.joining("", "<row>", "</row>\n")))
                        .collect(Collectors.joining())
                + AFTER;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

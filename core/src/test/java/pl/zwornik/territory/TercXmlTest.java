package pl.zwornik.territory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("The register as XML")
class TercXmlTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static final List<List<String>> ROWS = List.of(
            List.of("30", "", "", "", "WIELKOPOLSKIE", "województwo", "2021-01-01"),
            List.of("30", "26", "", "", "śremski", "powiat", "2021-01-01"),
            List.of("30", "26", "04", "3", "Śrem", "gmina miejsko-wiejska", "2021-01-01"),
            List.of("30", "26", "04", "4", "Śrem", "miasto", "2021-01-01"),
            List.of("30", "26", "04", "5", "Śrem", "obszar wiejski", "2021-01-01"));
    private static final String XML = TercForms.xml(ROWS);
    private static final Gazetteer REGISTER = wholly(TercForms.utf8(TercForms.csv(ROWS)));

    @Test
    @DisplayName("is read with cells called as their columns, and with the column in an attribute of the cell")
    void readsBothForms() {
        assertThat(REGISTER.unit(TercCode.parse("3026043"))).isPresent();
        assertThat(wholly(utf8(XML))).isEqualTo(REGISTER);
        assertThat(wholly(utf8(TercForms.formerXml(ROWS)))).isEqualTo(REGISTER);
        assertThat(wholly(utf8(
                        TercForms.formerXml(ROWS).replace("<col ", "<column ").replace("</col>", "</column>"))))
                .isEqualTo(REGISTER);
    }

    @Test
    @DisplayName("may have lines within cells and before the first element, comments, CR LF, and no declaration")
    void readsVariants() {
        assertThat(wholly(utf8(XML.replace("<POW />", "<POW>\n   </POW>")))).isEqualTo(REGISTER);
        assertThat(wholly(utf8(XML.replace(">Śrem<", ">\n<![CDATA[Śr]]>e&#109;<!-- a town -->\n<"))))
                .isEqualTo(REGISTER);
        assertThat(wholly(utf8(XML.replace("\n", "\r\n")))).isEqualTo(REGISTER);
        assertThat(wholly(utf8("\n\t" + XML.replace(DECLARATION, "")))).isEqualTo(REGISTER);
        assertThat(wholly(utf8(XML.replace("<row>", "<!-- next --><row><?next?>"))))
                .isEqualTo(REGISTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2"})
    @DisplayName("is read in the encoding that it declares")
    void readsEncodings(String charset) {
        String declared = XML.replace("utf-8", charset);
        assertThat(wholly(declared.getBytes(Charset.forName(charset)))).isEqualTo(REGISTER);
        assertThat(wholly(("\uFEFF" + XML).getBytes(StandardCharsets.UTF_8))).isEqualTo(REGISTER);
        assertThat(wholly(("\uFEFF" + XML).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(REGISTER);
    }

    @Test
    @DisplayName("is refused where its bytes are not of the encoding that it declares, or nobody knows that")
    void refusesWrongEncodings() {
        assertThat(broken(XML.getBytes(Charset.forName("windows-1250")))).isEqualTo(1);
        assertThat(broken(utf8(XML.replace("utf-8", "klingon")))).isEqualTo(1);
        assertThat(broken(utf8(XML.replace("utf-8", "-")))).isEqualTo(1);
        assertThat(broken(utf8(XML.replace("utf-8", "UTF-16")))).isEqualTo(1);
    }

    @Test
    @DisplayName("has failures of rows at the lines of the rows, and the other rows are kept")
    void keepsGoodRows() {
        String bad = """
                <row><WOJ>31</WOJ><POW/><GMI/><RODZ/><NAZWA>X</NAZWA></row>
                <row>
                <WOJ>30</WOJ>
                <POW>2605</POW>
                <GMI/>
                <RODZ/>
                <NAZWA>X</NAZWA>
                </row>
                <row><WOJ>30</WOJ><POW/><GMI/><NAZWA>X</NAZWA></row>
                <row><WOJ>30</WOJ><WOJ>02</WOJ><POW/><GMI/><RODZ/><NAZWA>X</NAZWA></row>
                <row/>
                """;
        Outcome<Gazetteer> read = TercFile.read("terc.xml", utf8(XML.replace("</catalog>", bad + "</catalog>")));
        assertThat(read.value()).contains(REGISTER.asExtract());
        assertThat(read.failures())
                .map(failure -> failure.place() + " " + failure.code().code())
                .containsExactly(
                        "terc.xml:7:1 TER-014",
                        "terc.xml:8:1 /POW TER-010",
                        "terc.xml:15:1 VOC-005",
                        "terc.xml:16:1 VOC-005",
                        "terc.xml:17:1 VOC-005");
        assertThat(read.failures().get(3).message(Language.EN)).isEqualTo("Columns are missing or stand twice: WOJ.");
    }

    @Test
    @DisplayName("is taken as of the day of its rows or of the caller, never twice of one row")
    void findsTheDay() {
        String undated = XML.replaceAll("<STAN_NA>[^<]*</STAN_NA>", "");
        LocalDate day = LocalDate.of(2021, 1, 1);
        assertThat(TercFile.read("terc.xml", utf8(undated), day).value()).contains(REGISTER);
        assertThat(TercFile.read("terc.xml", utf8(undated)).failures())
                .extracting(Failure::code)
                .containsExactly(TerritoryFailures.STATE_UNSTATED);
        assertThat(TercFile.read("terc.xml", utf8(XML.replace("NAZWA_DOD", "STAN_NA")), day)
                        .failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.parameters()).containsEntry("columns", "STAN_NA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<teryt/>", "<row/>", "<a><b><c>text</c></b></a>", "<row><RM>01</RM></row>"})
    @DisplayName("is refused as a whole where no row has the columns")
    void refusesOtherXml(String xml) {
        Outcome<Gazetteer> read = TercFile.read("terc.xml", utf8(xml), LocalDate.of(2021, 1, 1));
        assertThat(read.value()).isEmpty();
        assertThat(read.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(VocabularyFailures.COLUMNS_MISSING);
            assertThat(failure.parameters()).containsEntry("columns", "WOJ, POW, GMI, RODZ, NAZWA");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "< | 1",
                "<teryt>${}<row> | 2",
                "<teryt>${}<row></teryt> | 2",
                "<teryt>${}<row><WOJ>3<b>0</b></WOJ></row></teryt> | 2",
                "<teryt>${}<row>text</row></teryt> | 2",
                "<teryt>${}&nbsp;</teryt> | 2",
                "<teryt>${}<row><WOJ>&x;</WOJ></row></teryt> | 2",
                "<teryt>${}<row><WOJ a='1' a='2'/></row></teryt> | 2",
                "<teryt>${}<row><WOJ>&#0;</WOJ></row></teryt> | 2",
                "<teryt/>${}<teryt/> | 2",
                "<!DOCTYPE html>${}<html></html> | 1",
                "<!-- -->${}<!DOCTYPE a [\u0001]><a/> | 2"
            })
    @DisplayName("is refused with the line where it is not of rows with cells")
    void refusesBroken(String xml, int line) {
        assertThat(broken(utf8(xml.replace("${}", "\n")))).isEqualTo(line);
    }

    @Test
    @DisplayName("is refused wherever it was cut off")
    void refusesTruncated() {
        byte[] whole = utf8(XML.strip());
        for (int length = 1; length < whole.length; length += 7) {
            assertThat(broken(Arrays.copyOf(whole, length))).isBetween(1, 7);
        }
    }

    @Test
    @DisplayName("is refused with a document type, and neither file nor address that it names is opened")
    void opensNothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Śrem");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String type : List.of(
                    "[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]",
                    "[<!ENTITY x SYSTEM \"" + address + "\">]",
                    "[<!ENTITY % x SYSTEM \"" + address + "\"> %x;]",
                    "SYSTEM \"" + address + "\"")) {
                String hostile = XML.replace(DECLARATION, DECLARATION + "<!DOCTYPE teryt " + type + ">")
                        .replace(">Śrem<", ">&x;<");
                Outcome<Gazetteer> read = TercFile.read("terc.xml", utf8(hostile));
                assertThat(read.value()).isEmpty();
                assertThat(read.failures()).extracting(Failure::code).containsExactly(TerritoryFailures.XML_BROKEN);
            }
            server.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    @DisplayName("is refused before it costs much: entities within entities, depth, names and attributes without end")
    void refusesBombs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE teryt [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        assertThat(broken(utf8(entities + "]><teryt>&e29;</teryt>"))).isEqualTo(1);
        assertThat(broken(utf8("<a>".repeat(2_000_000)))).isEqualTo(1);
        assertThat(broken(utf8("<" + "a".repeat(2_000_000) + "/>"))).isEqualTo(1);
        StringBuilder attributes = new StringBuilder("<teryt");
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertThat(broken(utf8(attributes + "/>"))).isEqualTo(1);
    }

    /** Returns the line at which the content is said not to be XML of rows. */
    private static int broken(byte[] content) {
        Outcome<Gazetteer> read = TercFile.read("terc.xml", content);
        assertThat(read.value()).isEmpty();
        assertThat(read.failures()).extracting(Failure::code).containsExactly(TerritoryFailures.XML_BROKEN);
        assertThat(read.failures().get(0).place().inDocument()).contains("terc.xml");
        return read.failures().get(0).place().line();
    }

    private static Gazetteer wholly(byte[] content) {
        Outcome<Gazetteer> read = TercFile.read("terc.xml", content);
        assertThat(read.failures()).isEmpty();
        return read.orThrow();
    }

    private static byte[] utf8(String text) {
        return TercForms.utf8(text);
    }
}

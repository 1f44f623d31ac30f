package pl.zwornik.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;

import static org.assertj.core.api.Assertions.assertThat;

class TercFileFuzzTest {

    private static final String CSV = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n";
    private static final String XML = "<teryt><catalog><row><WOJ>30</WOJ><POW/><GMI/><RODZ/><NAZWA>X</NAZWA>";

    @FuzzTest(maxDuration = "2m")
    @DisplayName("Any bytes give a register, failures with their places, or both; nothing else happens")
    void reads(byte @NotNull [] bytes) throws IOException {
        for (byte[] content : List.of(bytes, after(CSV, bytes), after(XML, bytes), after("<?xml ", bytes))) {
            check(TercFile.read("fuzz.csv", content), content.length);
            check(TercFile.read("fuzz.csv", packed(content)), content.length);
        }
        byte[] damaged = packed(after(CSV, bytes));
        System.arraycopy(bytes, 0, damaged, 4, Math.min(bytes.length, damaged.length - 4));
        check(TercFile.read("fuzz.csv", damaged), CSV.length() + bytes.length);
    }

    private static byte[] after(String start, byte[] bytes) {
        byte[] content = Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), start.length() + bytes.length);
        System.arraycopy(bytes, 0, content, start.length(), bytes.length);
        return content;
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("terc.csv"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void check(Outcome<Gazetteer> read, int length) {
        assertThat(read.failures())
                .as("a row fails once, and has a byte at least")
                .hasSizeLessThanOrEqualTo(length + 1);
        for (Failure failure : read.failures()) {
            assertThat(failure.place().inDocument()).hasValue("fuzz.csv");
        }
        read.value().ifPresent(gazetteer -> gazetteer.units().forEach(unit -> {
            assertThat(gazetteer.unit(unit.code())).hasValue(unit);
            assertThat(gazetteer.named(unit.name())).contains(unit);
            assertThat(gazetteer.ancestors(unit.code())).hasSizeLessThan(4);
        }));
    }
}

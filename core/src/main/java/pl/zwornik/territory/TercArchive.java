package pl.zwornik.territory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

/** The ZIP archive in which GUS publishes the register: one file of CSV or XML. */
final class TercArchive {

    private TercArchive() {}

    /** Tells whether the content begins as an archive does; {@code PK} alone may begin CSV. */
    static boolean isArchive(byte[] content) {
        return content.length > 2 && content[0] == 'P' && content[1] == 'K' && content[2] > 0 && content[2] < '\t';
    }

    /**
     * Returns the one file in it whose name ends in csv or xml, wherever it lies; names that begin with a dot do not count.
     *
     * @param limit how many bytes all that is packed may have together; more are never unpacked
     */
    static Outcome<byte[]> unpack(Place document, byte[] content, int limit) {
        byte @Nullable [] found = null;
        int files = 0;
        int left = limit;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] unpacked = zip.readNBytes(left + 1);
                if (unpacked.length > left) {
                    return Outcome.failed(Failure.of(TerritoryFailures.FILE_TOO_LONG, document)
                            .with("limit", limit));
                }
                left -= unpacked.length;
                if (isTable(entry.getName())) {
                    found = unpacked;
                    files++;
                }
            }
        } catch (IOException | IllegalArgumentException e) { // damaged, encrypted, or with names that cannot be
            return Outcome.failed(Failure.of(TerritoryFailures.ARCHIVE_BROKEN, document));
        }
        return found == null || files > 1
                ? Outcome.failed(
                        Failure.of(TerritoryFailures.ARCHIVE_UNCLEAR, document).with("files", files))
                : Outcome.of(found);
    }

    private static boolean isTable(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return (name.endsWith(".csv") || name.endsWith(".xml")) && !name.startsWith(".");
    }
}

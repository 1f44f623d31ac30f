package pl.zwornik.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import pl.zwornik.fact.PolishText;

/** Looks for values in bytes: in every case, composition and encoding, folded, as hexadecimal digits, and compressed, in files also as H2 does. */
final class RawSearch {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("ISO-8859-2"),
            Charset.forName("windows-1250"));
    private static final int LONGEST = 1 << 20;

    private final Set<String> forms = new LinkedHashSet<>();

    RawSearch(Collection<String> values) {
        for (String value : values) {
            for (String cased : List.of(
                    value, value.toLowerCase(Locale.ROOT), value.toUpperCase(Locale.ROOT), PolishText.fold(value))) {
                forms.add(cased);
                forms.add(Normalizer.normalize(cased, Normalizer.Form.NFD));
            }
            forms.add(PolishText.sortKey(value));
        }
    }

    /** Returns the values and forms that stand somewhere in all files of a folder. */
    Set<String> in(Path folder) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                found.addAll(in(bytes));
                found.addAll(in(Lzf.expanded(bytes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Returns the forms that stand in bytes, as they are, as digits, and within every stream that can be inflated. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>(plain(bytes));
        found.addAll(plain(unhexed(bytes)));
        for (byte[] inflated : inflated(bytes)) {
            found.addAll(plain(inflated));
        }
        for (byte[] inflated : inflated(unhexed(bytes))) {
            found.addAll(plain(inflated));
        }
        return found;
    }

    private Set<String> plain(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1); // one character for each byte
        Set<String> found = new TreeSet<>();
        for (String form : forms) {
            for (Charset encoding : ENCODINGS) {
                if (encoding.newEncoder().canEncode(form)
                        && text.contains(new String(form.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                    found.add(form);
                }
            }
            if (text.contains(new String(asInH2(form), StandardCharsets.ISO_8859_1))) {
                found.add(form);
            }
        }
        return found;
    }

    /** How H2 writes texts in its files: like UTF-8, but without the mark of bytes that go on. */
    private static byte[] asInH2(String form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < form.length(); i++) {
            char one = form.charAt(i);
            if (one < 0x80) {
                out.write(one);
            } else if (one < 0x800) {
                out.write(0xC0 | (one >> 6));
                out.write(one & 0x3F);
            } else {
                out.write(0xE0 | (one >> 12));
                out.write((one >> 6) & 0x3F);
                out.write(one & 0x3F);
            }
        }
        return out.toByteArray();
    }

    /** Every byte pair of hexadecimal digits as the byte that it writes; dumps have bytes so. */
    private static byte[] unhexed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i + 1 < bytes.length; i++) {
            int high = Character.digit(bytes[i], 16);
            int low = Character.digit(bytes[i + 1], 16);
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i++;
            }
        }
        return out.toByteArray();
    }

    private static List<byte[]> inflated(byte[] bytes) {
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x78 && ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)) % 31 == 0) {
                byte[] inflated = inflate(bytes, i);
                if (inflated.length > 0) {
                    all.add(inflated);
                }
            }
        }
        return all;
    }

    private static byte[] inflate(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            inflater.setInput(bytes, from, Math.min(LONGEST, bytes.length - from));
            int length = inflater.inflate(part);
            while (length > 0 && out.size() < LONGEST) {
                out.write(part, 0, length);
                length = inflater.inflate(part);
            }
        } catch (DataFormatException e) {
            // what was read before it broke off counts
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}

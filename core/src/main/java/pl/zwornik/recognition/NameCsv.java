package pl.zwornik.recognition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Reason;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.internal.CsvTable;

/**
 * Reads what names are recognised by from CSV content: separated by commas, semicolons or tabs, quoted where needed, with a
 * header line.
 *
 * <p>Words have the columns {@code word, kind, stem, endings}: the kind in lower case, the endings joined by {@code |} and {@code -} where the stem is a
 * form by itself. Patterns have {@code words, role, area, type, variant, kinds, terc, reason}: role and area in lower case,
 * kinds as the digits of the register, empty where there is nothing to say. Inflections have
 * {@code name, genitive, locative, adjective}. Every row that cannot be used is a failure with its line, and then there is no
 * value.
 *
 * @since 0.1.0
 */
public final class NameCsv {

    private NameCsv() {}

    /**
     * Reads words with their forms.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<List<NameWord>> words(String document, String content) {
        return complete(CsvTable.read(
                document,
                content,
                List.of("word", "kind", "stem", "endings"),
                row -> new NameWord(
                        row.get("word"),
                        constant(NameWord.Kind.values(), row.get("kind")),
                        row.get("endings").isEmpty() ? List.of() : forms(row.get("stem"), row.get("endings")))));
    }

    /**
     * Reads patterns.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<List<NamePattern>> patterns(String document, String content) {
        return complete(CsvTable.read(
                document,
                content,
                List.of("words", "role", "area", "type", "variant", "kinds", "terc", "reason"),
                row -> new NamePattern(
                        row.get("words"),
                        constant(NamePattern.Role.values(), row.get("role")),
                        constant(NamePattern.Area.values(), row.get("area").isEmpty() ? "none" : row.get("area")),
                        row.get("type").isEmpty() ? null : OrganisationTypes.of(row.get("type")),
                        row.get("variant").isEmpty() ? null : NameVariants.of(row.get("variant")),
                        kinds(row.get("kinds")),
                        row.get("terc").isEmpty() ? null : TercCode.parse(row.get("terc")),
                        row.get("reason").isEmpty() ? null : Reason.parse(row.get("reason")))));
    }

    /**
     * Reads inflections of places.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<List<PlaceInflection>> inflections(String document, String content) {
        return complete(CsvTable.read(
                document,
                content,
                List.of("name", "genitive", "locative", "adjective"),
                row -> new PlaceInflection(
                        row.get("name"),
                        stated(row.get("genitive")),
                        stated(row.get("locative")),
                        stated(row.get("adjective")))));
    }

    private static List<String> forms(String stem, String endings) {
        return Stream.of(endings.split("\\|", -1))
                .map(ending -> stem + (ending.equals("-") ? "" : ending))
                .toList();
    }

    private static <T> Outcome<T> complete(Outcome<T> read) {
        return read.failures().isEmpty() ? read : Outcome.failed(read.failures());
    }

    private static @Nullable String stated(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedCodeException(RecognitionFailures.PATTERN_MALFORMED));
    }

    private static Set<GminaKind> kinds(String digits) {
        Set<GminaKind> kinds = EnumSet.noneOf(GminaKind.class);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            kinds.add(Arrays.stream(GminaKind.values())
                    .filter(kind -> kind.digit() == digit)
                    .findFirst()
                    .orElseThrow(() -> new MalformedCodeException(RecognitionFailures.PATTERN_MALFORMED)));
        }
        return kinds;
    }
}

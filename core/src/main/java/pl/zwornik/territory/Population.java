package pl.zwornik.territory;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * How many people lived in a gmina in a year, as far as the user brought figures.
 *
 * <p>A gmina is found under each of its codes, whichever the figure was brought under: with its kind, also a former one,
 * by six digits, and where it is a city with powiat rights by four ({@code 3064011}, {@code 306401}, {@code 3064}). A part
 * of a gmina has figures of its own, under its seven digits. Of anything else nothing is known. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Population {

    /** The longest content that is read, in bytes; all gminas of a hundred years have about 5 000 000. */
    public static final int MAX_LENGTH = 8 << 20;

    private static final List<String> COLUMNS = List.of("terc", "year", "population");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");

    /** By gmina and year; empty where two different figures were given. */
    private final Map<TercCode, NavigableMap<Year, OptionalInt>> figures;

    private Population(Map<TercCode, NavigableMap<Year, OptionalInt>> figures) {
        this.figures = Map.copyOf(figures);
    }

    /** Returns the population of which nothing is known. */
    public static Population unknown() {
        return new Population(Map.of());
    }

    /**
     * Reads CSV content with the columns {@code terc} (a code of a gmina, or of a part of one), {@code year} (four digits)
     * and {@code population} (a whole number from 0 to 999 999 999); separators and encodings as in {@link TercFile}. Every
     * row that cannot be used is a failure with its line, of more than a thousand the last one says how many; the rest is
     * kept. A second figure of a gmina in a year is a failure too, and where it differs from the first, neither is believed.
     *
     * @param name what the content is called in failures
     * @param content its bytes
     * @return the figures; no value where the content is longer than {@link #MAX_LENGTH}, no CSV, or lacks a column
     */
    public static Outcome<Population> read(String name, byte[] content) {
        if (content.length > MAX_LENGTH) {
            return Outcome.failed(Failure.of(TerritoryFailures.FILE_TOO_LONG, Place.WHOLE.in(name))
                    .with("limit", MAX_LENGTH));
        }
        Map<TercCode, NavigableMap<Year, OptionalInt>> figures = new HashMap<>();
        return CsvTable.read(name, TextBytes.decode(content), COLUMNS, row -> add(row, figures))
                .map(rows -> new Population(figures));
    }

    private static TercCode add(CsvTable.Row row, Map<TercCode, NavigableMap<Year, OptionalInt>> figures) {
        TercCode code = TercCode.parse(row.get("terc").strip());
        String year = row.get("year").strip();
        String text = row.get("population").strip();
        boolean countable = code.gmina().isPresent() || code.gminaKind().isPresent();
        if (!countable || !matches(YEAR, year) || !matches(FIGURE, text)) {
            throw unusable();
        }
        Map<Year, OptionalInt> years = figures.computeIfAbsent(key(code), unused -> new TreeMap<>());
        OptionalInt figure = OptionalInt.of(Integer.parseInt(text));
        OptionalInt other = years.putIfAbsent(Year.parse(year), figure);
        if (other != null) {
            years.put(Year.parse(year), other.equals(figure) ? figure : OptionalInt.empty());
            throw unusable();
        }
        return code;
    }

    private static TercCode key(TercCode code) {
        return code.gmina().orElse(code);
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static InvariantViolationException unusable() {
        return new InvariantViolationException(Failure.of(TerritoryFailures.POPULATION_UNUSABLE, ""));
    }

    /**
     * Returns how many people lived in a gmina, or in a part of one, in a year; empty where nobody brought a figure, where
     * two were brought that contradict each other, and for a code that names neither.
     */
    public OptionalInt of(TercCode gmina, Year year) {
        return of(gmina).getOrDefault(year, OptionalInt.empty());
    }

    /**
     * Returns the last figure of a gmina, or of a part of one, that is of the year of a day or earlier; empty where there
     * is none so early, where the last year has two that contradict each other, and for a code that names neither.
     */
    public OptionalInt on(TercCode gmina, LocalDate day) {
        Map.Entry<Year, OptionalInt> last = of(gmina).floorEntry(Year.from(day));
        return last == null ? OptionalInt.empty() : last.getValue();
    }

    private NavigableMap<Year, OptionalInt> of(TercCode gmina) {
        return figures.getOrDefault(key(gmina), Collections.emptyNavigableMap());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** Returns how much is known, such as {@code 120 figures of 43 gminas}. */
    @Override
    public String toString() {
        int known = figures.values().stream().mapToInt(NavigableMap::size).sum();
        return known + " figures of " + figures.size() + " gminas";
    }
}

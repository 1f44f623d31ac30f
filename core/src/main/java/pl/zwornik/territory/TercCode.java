package pl.zwornik.territory;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.zwornik.result.internal.Checks;

/**
 * A code of the official register of territorial units (TERC), such as {@code 3021052}.
 *
 * <p>Two digits name a voivodeship (even, 02 to 32), four a powiat (from 61 on a city with powiat rights), six a gmina
 * without its kind, seven a gmina or a part of one. Leading zeros belong to the code; there is no check digit.
 * A well-formed code need not exist. Immutable and thread-safe.
 *
 * @param value the digits
 * @since 0.1.0
 */
public record TercCode(String value) implements Comparable<TercCode> {

    /** What a code names. */
    public enum Level {
        /** Two digits. */
        VOIVODESHIP,
        /** Four digits. */
        POWIAT,
        /** Six digits: a gmina, its kind not said. */
        GMINA_OF_ANY_KIND,
        /** Seven digits: a gmina or a part of one. */
        GMINA
    }

    private static final int FIRST_CITY = 61;
    private static final int LENGTH = 7;

    /** The fifth and sixth digit of every city with powiat rights; its districts and delegatury have others. */
    private static final String CITY = "01";

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it is not 2, 4, 6 or 7 digits, or a part of it is zero
     *     ({@code TER-001}); if the first two are no voivodeship ({@code TER-014}); if the seventh is no kind
     *     ({@code TER-015}); or if the kind is none of a city with powiat rights, whose only gmina is urban and 01, or one
     *     that only such a city has ({@code TER-016})
     */
    public TercCode {
        Objects.requireNonNull(value, "value");
        Checks.requireForm(hasDigits(value), TerritoryFailures.TERC_MALFORMED);
        Checks.requireForm(isVoivodeship(number(value, 0)), TerritoryFailures.VOIVODESHIP_UNKNOWN);
        Optional<GminaKind> kind = kind(value);
        Checks.requireForm(value.length() < LENGTH || kind.isPresent(), TerritoryFailures.KIND_UNKNOWN);
        Checks.requireForm(
                kind.isEmpty() || suits(kind.get(), number(value, 2) >= FIRST_CITY, number(value, 4)),
                TerritoryFailures.KIND_OF_CITY_WRONG);
    }

    /** Returns the code of a text; the inverse of {@link #toString()}. */
    public static TercCode parse(String text) {
        return new TercCode(Objects.requireNonNull(text, "text"));
    }

    /** Returns what the code names. */
    public Level level() {
        return switch (value.length()) {
            case 2 -> Level.VOIVODESHIP;
            case 4 -> Level.POWIAT;
            case 6 -> Level.GMINA_OF_ANY_KIND;
            default -> Level.GMINA;
        };
    }

    /** Returns the kind of gmina; empty unless the code has seven digits. */
    public Optional<GminaKind> gminaKind() {
        return value.length() == 7 ? GminaKind.of(value.charAt(6)) : Optional.empty();
    }

    /**
     * Returns the one code by which the codes of a gmina are compared: of a city with powiat rights its four digits, of
     * another gmina its six, so that {@code 3064}, {@code 306401} and {@code 3064011} agree. Empty where it names a
     * voivodeship, a powiat or a part of a gmina, or by six digits something in a city that need not be the city.
     */
    public Optional<TercCode> gmina() {
        int digits = digitsOfGmina();
        return digits == 0 ? Optional.empty() : Optional.of(new TercCode(value.substring(0, digits)));
    }

    /** Returns how many digits tell the gmina that it names from others; 0 where it names none, or a part of one. */
    private int digitsOfGmina() {
        boolean city = isCityWithPowiatRights();
        boolean gmina =
                switch (level()) {
                    case VOIVODESHIP -> false;
                    case POWIAT -> city;
                    case GMINA_OF_ANY_KIND -> !city || value.endsWith(CITY);
                    case GMINA -> gminaKind().filter(GminaKind::isGmina).isPresent();
                };
        return gmina ? city ? 4 : 6 : 0;
    }

    /** Returns the code of its voivodeship. */
    public TercCode voivodeship() {
        return new TercCode(value.substring(0, 2));
    }

    /**
     * Tells whether it lies in, or is, another unit, by the digits alone: {@code 3021052} is within {@code 302105},
     * {@code 3021} and {@code 30}. The codes of one gmina are within each other, also those of a kind that it had at another
     * time ({@code 302105} and {@code 3021053}, or {@code 3064} and {@code 3064011}); a town, a rural area, a district and a
     * delegatura are within each of those of their gmina, and within no other part.
     */
    public boolean isWithin(TercCode other) {
        int digits = other.digitsOfGmina();
        return value.regionMatches(0, other.value, 0, digits == 0 ? other.value.length() : digits);
    }

    /** Returns every code within which it is, by {@link #isWithin}, whether or not such a unit was ever there; in order. */
    public SortedSet<TercCode> enclosing() {
        SortedSet<TercCode> found = new TreeSet<>();
        for (int digits : new int[] {2, 4, 6, LENGTH}) {
            if (digits <= value.length()) {
                found.add(new TercCode(value.substring(0, digits)));
            }
        }
        String city = value.length() >= 4 ? value.substring(0, 4) + CITY : "";
        if (isCityWithPowiatRights()) {
            found.add(new TercCode(city));
            found.add(new TercCode(city + GminaKind.URBAN.digit()));
        } else if (value.length() >= 6) {
            String gmina = value.substring(0, 6);
            Stream.of(GminaKind.values())
                    .filter(GminaKind::isGmina)
                    .forEach(kind -> found.add(new TercCode(gmina + kind.digit())));
        }
        return found;
    }

    /** Tells whether it is, or lies in, a city with powiat rights. */
    public boolean isCityWithPowiatRights() {
        return value.length() >= 4 && number(value, 2) >= FIRST_CITY;
    }

    /** Two, four, six or seven digits, of which no powiat and no gmina is 00. */
    private static boolean hasDigits(String text) {
        int length = text.length();
        if (length != 2 && length != 4 && length != 6 && length != LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return (length < 4 || number(text, 2) > 0) && (length < 6 || number(text, 4) > 0);
    }

    private static boolean isVoivodeship(int number) {
        return number >= 2 && number <= 32 && number % 2 == 0;
    }

    private static Optional<GminaKind> kind(String text) {
        return text.length() < LENGTH ? Optional.empty() : GminaKind.of(text.charAt(LENGTH - 1));
    }

    /** A city with powiat rights is one urban gmina, 01; districts and delegatury are in such cities alone. */
    private static boolean suits(GminaKind kind, boolean city, int gmina) {
        return switch (kind) {
            case URBAN -> !city || gmina == 1;
            case DISTRICT, DELEGATURA -> city;
            default -> !city;
        };
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + (text.charAt(at + 1) - '0');
    }

    @Override
    public int compareTo(TercCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

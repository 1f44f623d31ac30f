package pl.zwornik.charter;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;

/**
 * How resolutions are numbered: what is written, and when the numbers begin anew.
 *
 * <p>In the pattern {@code {n}} stands for the number in sequence, {@code {S}} and {@code {s}} for the session in Roman and in
 * Arabic numerals, {@code {yyyy}} and {@code {yy}} for the year: {@code Uchwała nr {n}/{yyyy}},
 * {@code Nr {S}/{n}/{yy}}.
 *
 * @param pattern one line with {@code {n}} once, and each of session and year at most once
 * @param restart when the numbers begin anew
 * @since 0.1.0
 */
public record NumberScheme(String pattern, Restart restart) implements Provision {

    /** When numbers begin anew with 1. */
    public enum Restart {
        /** On the first of January. */
        YEAR,
        /** With a term of the organ. */
        TERM,
        /** Never. */
        NEVER
    }

    private static final Pattern MARK = Pattern.compile("\\{([^{}]*)}");
    private static final String BRACES = "[{}]";
    private static final int CENTURY = 100;

    /**
     * Checks the pattern.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it lacks the number, has something twice or a mark that there is not,
     *     or begins anew each year without saying the year
     * @throws pl.zwornik.result.InvariantViolationException if it is no usable line
     */
    public NumberScheme {
        pattern = Texts.line(Objects.requireNonNull(pattern, "pattern"), "/pattern");
        Objects.requireNonNull(restart, "restart");
        Checks.requireForm(isUsable(pattern, restart), CharterFailures.NUMBER_SCHEME_MALFORMED);
    }

    private static boolean isUsable(String pattern, Restart restart) {
        int numbers = 0;
        int sessions = 0;
        int years = 0;
        Matcher marks = MARK.matcher(pattern);
        while (marks.find()) {
            switch (marks.group(1)) {
                case "n" -> numbers++;
                case "s", "S" -> sessions++;
                case "yyyy", "yy" -> years++;
                default -> {
                    return false;
                }
            }
        }
        boolean bare = Pattern.compile(BRACES)
                .matcher(MARK.matcher(pattern).replaceAll(""))
                .find();
        return !bare && numbers == 1 && sessions <= 1 && years <= 1 && (years == 1 || restart != Restart.YEAR);
    }

    /** Tells whether a number says its year. */
    public boolean hasYear() {
        return pattern.contains("{yy");
    }

    /** Tells whether a number says its session. */
    public boolean hasSession() {
        return pattern.contains("{s}") || pattern.contains("{S}");
    }

    /**
     * Returns the number in this scheme.
     *
     * @param session the number of the session; null where it is not known
     * @throws pl.zwornik.result.MalformedCodeException if the scheme asks for a session and none is given
     */
    public ResolutionNumber number(int sequence, @Nullable Integer session, int year) {
        Checks.requireForm(!hasSession() || session != null, CharterFailures.NUMBER_MALFORMED);
        return new ResolutionNumber(sequence, hasSession() ? session : null, hasYear() ? year : null);
    }

    /** Tells whether a number says the session and the year where this scheme does, and not otherwise. */
    public boolean fits(ResolutionNumber number) {
        return hasSession() == number.ofSession().isPresent()
                && hasYear() == number.ofYear().isPresent();
    }

    /**
     * Returns the number that follows another, or the first one.
     *
     * @param last the number taken last; null where none was since the numbers began anew with a term
     * @param session the number of the session; null where it is not known
     * @param year the year of the resolution
     * @throws pl.zwornik.result.MalformedCodeException if the scheme asks for a session and none is given, or the year is before
     *     that of the last number, or no number is left
     */
    public ResolutionNumber next(@Nullable ResolutionNumber last, @Nullable Integer session, int year) {
        if (last == null) {
            return number(1, session, year);
        }
        int before = last.ofYear().orElse(year);
        Checks.requireForm(year >= before, CharterFailures.NUMBER_MALFORMED);
        boolean anew = restart == Restart.YEAR && year > before;
        return number(anew ? 1 : last.sequence() + 1, session, year);
    }

    /**
     * Returns a number as it is written.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the number lacks the session or year that the scheme asks for
     */
    public String write(ResolutionNumber number) {
        Checks.requireForm(fits(number), CharterFailures.NUMBER_MALFORMED);
        return MARK.matcher(pattern).replaceAll(mark -> switch (mark.group(1)) {
            case "n" -> Integer.toString(number.sequence());
            case "s" -> number.ofSession().orElseThrow().toString();
            case "S" -> Roman.of(number.ofSession().orElseThrow());
            case "yy" -> twoDigits(number.ofYear().orElseThrow() % CENTURY);
            default -> number.ofYear().orElseThrow().toString();
        });
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /**
     * Returns the number that a text in this scheme says; a year of two digits is of this century.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of this scheme, or a Roman numeral not canonical
     */
    public ResolutionNumber read(String text) {
        Objects.requireNonNull(text, "text");
        Matcher marks = MARK.matcher(pattern);
        StringBuilder expected = new StringBuilder();
        int at = 0;
        while (marks.find()) {
            expected.append(Pattern.quote(pattern.substring(at, marks.start()))).append(group(marks.group(1)));
            at = marks.end();
        }
        Matcher read = Pattern.compile(
                        expected.append(Pattern.quote(pattern.substring(at))).toString())
                .matcher(text);
        Checks.requireForm(read.matches(), CharterFailures.NUMBER_MALFORMED);
        ResolutionNumber number = new ResolutionNumber(
                number(read.group("n")),
                hasSession() ? session(read.group("s")) : null,
                hasYear() ? year(read.group("y")) : null);
        Checks.requireForm(write(number).equals(text), CharterFailures.NUMBER_MALFORMED);
        return number;
    }

    private static String group(String mark) {
        return switch (mark) {
            case "n" -> "(?<n>[0-9]{1,6})";
            case "s" -> "(?<s>[0-9]{1,4})";
            case "S" -> "(?<s>[IVXLCDM]{1,15})";
            case "yy" -> "(?<y>[0-9]{2})";
            default -> "(?<y>[0-9]{4})";
        };
    }

    private static int number(String digits) {
        return Digits.number(digits, Integer.MAX_VALUE, CharterFailures.NUMBER_MALFORMED);
    }

    private static int session(String text) {
        return Character.isDigit(text.charAt(0)) ? number(text) : Roman.number(text);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2_000 + year : year;
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.RESOLUTION_NUMBERS);
    }
}

package pl.zwornik.fact;

import pl.zwornik.result.internal.Checks;

/** Reads partial dates from EDTF and writes them. */
final class EdtfDate {

    private EdtfDate() {}

    /** Returns the date of a part of a text. */
    static PartialDate parse(String text, int from, int to) {
        Checks.requireForm(to - from >= 4, FactFailures.DATE_MALFORMED);
        if (text.charAt(from) != '[') {
            return plain(text, from, to, Reach.THAT);
        }
        Checks.requireForm(text.charAt(to - 1) == ']', FactFailures.DATE_MALFORMED);
        return text.startsWith("..", from + 1)
                ? plain(text, from + 3, to - 1, Reach.OR_EARLIER)
                : before(text, from + 1, to - 1);
    }

    private static PartialDate before(String text, int from, int to) {
        Checks.requireForm(text.startsWith("..", to - 2), FactFailures.DATE_MALFORMED);
        return plain(text, from, to - 2, Reach.OR_LATER);
    }

    private static PartialDate plain(String text, int from, int to, Reach reach) {
        Checks.requireForm(to - from >= 4, FactFailures.DATE_MALFORMED);
        Qualifier qualifier = Qualifier.of(text.charAt(to - 1));
        int length = to - from - qualifier.mark().length();
        Checks.requireForm(length == 4 || length == 7 || length == 10, FactFailures.DATE_MALFORMED);
        int year = text.startsWith("XXXX", from) ? 0 : digits(text, from, from + 4);
        Checks.requireForm(year != 0 || text.charAt(from) == 'X', FactFailures.DATE_MALFORMED);
        int month = length >= 7 ? part(text, from + 4) : 0;
        int day = length == 10 ? part(text, from + 7) : 0;
        return new PartialDate(year, month, day, qualifier, reach);
    }

    /** Reads {@code -NN}; a stated part is never zero. */
    private static int part(String text, int hyphen) {
        Checks.requireForm(text.charAt(hyphen) == '-', FactFailures.DATE_MALFORMED);
        int value = digits(text, hyphen + 1, hyphen + 3);
        Checks.requireForm(value != 0, FactFailures.DATE_NOT_REAL);
        return value;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Checks.requireForm(c >= '0' && c <= '9', FactFailures.DATE_MALFORMED);
            value = value * 10 + (c - '0');
        }
        return value;
    }

    static String write(PartialDate date) {
        StringBuilder text = new StringBuilder(14);
        text.append(
                switch (date.reach()) {
                    case THAT -> "";
                    case OR_EARLIER -> "[..";
                    case OR_LATER -> "[";
                });
        if (date.year() == 0) {
            text.append("XXXX");
        } else {
            pad(text, date.year(), 1000);
        }
        if (date.month() != 0) {
            pad(text.append('-'), date.month(), 10);
        }
        if (date.day() != 0) {
            pad(text.append('-'), date.day(), 10);
        }
        text.append(date.qualifier().mark());
        return text.append(
                        switch (date.reach()) {
                            case THAT -> "";
                            case OR_EARLIER -> "]";
                            case OR_LATER -> "..]";
                        })
                .toString();
    }

    private static void pad(StringBuilder text, int value, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            text.append((char) ('0' + value / unit % 10));
        }
    }
}

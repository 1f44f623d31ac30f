package pl.zwornik.organisation;

import java.util.regex.Pattern;

/** The forms of which nobody doubts: how much of an address is checked, and no more. */
final class ContactForms {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{2}-[0-9]{3}");

    /** A name of a host with a dot, perhaps with http or https before it, and a port, a path or a question behind it. */
    private static final Pattern SITE =
            Pattern.compile("(?:(?i:https?)://)?[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)++"
                    + "\\.?(?::[0-9]{1,5})?(?:[/?#][^\\s\\p{Z}]*+)?");

    private ContactForms() {}

    static boolean isPostalCode(String text) {
        return POSTAL_CODE.matcher(text).matches();
    }

    /** Tells whether there is one at sign, with something on both sides of it and no spaces. */
    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at < text.length() - 1
                && text.indexOf('@', at + 1) < 0
                && text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isSite(String text) {
        return SITE.matcher(text).matches();
    }
}

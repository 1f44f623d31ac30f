package pl.zwornik.id;

import java.util.Objects;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.internal.PeselNumbers;
import pl.zwornik.result.internal.Checks;

/** The one form that all ids share. */
final class IdSyntax {

    private IdSyntax() {}

    static void check(String value) {
        Objects.requireNonNull(value, "value");
        Checks.requireForm(isWellFormed(value), IdFailures.MALFORMED);
        Checks.requireForm(!PeselNumbers.isInCode(value), FactFailures.PESEL_REFUSED);
    }

    private static boolean isWellFormed(String value) {
        boolean afterHyphen = true; // so that neither the first nor the last is a hyphen, and no two stand together
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? afterHyphen : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen && value.length() <= Id.MAX_LENGTH;
    }
}

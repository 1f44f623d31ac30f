package pl.zwornik.charter;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.internal.Checks;

/** Numbers as charters write them: digits, no leading zero. */
final class Digits {

    private static final int MOST = 9; // fewer than the largest int has

    private Digits() {}

    static int number(String digits, int largest, FailureCode failure) {
        boolean canonical = !digits.isEmpty()
                && digits.length() <= MOST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        Checks.requireForm(canonical, failure);
        int number = Integer.parseInt(digits);
        Checks.requireForm(number <= largest, failure);
        return number;
    }
}

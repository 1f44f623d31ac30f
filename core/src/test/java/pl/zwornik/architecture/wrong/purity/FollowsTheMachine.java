package pl.zwornik.architecture.wrong.purity;

/** Writes other text on a Turkish machine. */
public final class FollowsTheMachine {

    @SuppressWarnings("StringCaseLocaleUsage") // that is what is wrong with it
    String lower(String text) {
        return text.toLowerCase();
    }

    String number(int number) {
        return "%d".formatted(number);
    }
}

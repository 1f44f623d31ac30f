package pl.zwornik.architecture.wrong.funding;

/** A neighbour of forums. */
public final class SomeFund {

    /** How many there are. */
    public static int count() {
        return 0;
    }

    private SomeFund() {}
}

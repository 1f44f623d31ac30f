package pl.zwornik.architecture.wrong.poland;

/** Stands for the Polish pack. */
public final class SomePack {

    /** How many entries it has. */
    public static int entries() {
        return 0;
    }

    private SomePack() {}
}

package pl.zwornik.benchmarks;

import java.util.Locale;
import java.util.function.Supplier;
import pl.zwornik.Zwornik;
import pl.zwornik.benchmarks.peer.LemmaTable;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameLexicon;
import pl.zwornik.territory.TercFile;

/**
 * Prints how much memory the register keeps, and the recogniser over it, and a dictionary with a hash map: the heap in use
 * after garbage was collected, with and without.
 *
 * <p>{@code java -cp benchmarks.jar pl.zwornik.benchmarks.RegisterMemory}.
 */
public final class RegisterMemory {

    private static final double MEBIBYTE = 1 << 20;

    private RegisterMemory() {}

    /** Prints a line for each. */
    public static void main(String[] args) {
        byte[] terc = RegisterFile.content();
        NameLexicon names = Zwornik.builder().plugin(new PolandPlugin()).build().names();
        measure("register", () -> TercFile.read("terc.csv", terc).orThrow());
        measure(
                "register and recogniser",
                () -> names.recogniser(TercFile.read("terc.csv", terc).orThrow()));
        measure("… after a mistake was met", () -> {
            var recogniser = names.recogniser(TercFile.read("terc.csv", terc).orThrow());
            recogniser.recognise("OPS w Krotoszynnie");
            return recogniser;
        });
        measure("dictionary and hash map", () -> new LemmaTable(terc));
    }

    private static void measure(String what, Supplier<Object> make) {
        Object unused = make.get(); // classes and constants are loaded once
        long before = used();
        Object kept = make.get();
        long after = used();
        System.out.printf(
                Locale.ROOT,
                "%-30s %.1f MiB (%s)%n",
                what,
                (after - before) / MEBIBYTE,
                kept.getClass().getSimpleName());
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

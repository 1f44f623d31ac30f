package pl.zwornik.benchmarks.coldstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.zwornik.benchmarks.Samples;
import pl.zwornik.json.JsonFormat;

/**
 * Times whole processes that start, read one organisation and end: by Zwornik, by databind, and by nobody.
 *
 * <p>{@code java -cp benchmarks.jar pl.zwornik.benchmarks.coldstart.ColdStart [RUNS]}; the three take turns, so that what
 * else the machine does meets them alike. A first turn, which fills the caches of the machine, is not counted.
 */
public final class ColdStart {

    private static final int RUNS = 31;
    private static final List<Class<?>> PROCESSES =
            List.of(ReadByZwornik.class, ReadByDatabind.class, ReadNothing.class);

    private ColdStart() {}

    /** Runs the processes and prints median, quartiles and ratio. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        Path document = Files.createTempFile("organisation", ".json");
        try {
            Files.write(document, JsonFormat.strict().write(Samples.organisation()));
            Map<Class<?>, List<Double>> times = new LinkedHashMap<>();
            for (int run = 0; run <= runs; run++) {
                for (Class<?> process : PROCESSES) {
                    double millis = time(process, document);
                    if (run > 0) {
                        times.computeIfAbsent(process, one -> new ArrayList<>()).add(millis);
                    }
                }
            }
            print(times);
        } finally {
            Files.delete(document);
        }
    }

    private static double time(Class<?> process, Path document) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), process.getName(), document.toString());
        long start = System.nanoTime();
        Process running = builder.redirectErrorStream(true).start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = running.waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exit != 0 || !output.strip().equals("ops-1")) {
            throw new IllegalStateException(process.getSimpleName() + " ended with " + exit + ": " + output);
        }
        return millis;
    }

    private static void print(Map<Class<?>, List<Double>> times) {
        times.values().forEach(all -> all.sort(null));
        double peer = quantile(times.getOrDefault(ReadByDatabind.class, List.of()), 0.5);
        System.out.printf(Locale.ROOT, "%-16s %8s %18s %8s%n", "process", "median", "quartiles (ms)", "ratio");
        times.forEach((process, all) -> System.out.printf(
                Locale.ROOT,
                "%-16s %8.1f %8.1f to %6.1f %8.2f%n",
                process.getSimpleName(),
                quantile(all, 0.5),
                quantile(all, 0.25),
                quantile(all, 0.75),
                quantile(all, 0.5) / peer));
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.round((sorted.size() - 1) * share));
    }
}

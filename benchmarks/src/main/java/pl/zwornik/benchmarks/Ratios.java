package pl.zwornik.benchmarks;

import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the results of a run as a Markdown table, with the ratio of each pair.
 *
 * <p>{@code java -cp benchmarks.jar pl.zwornik.benchmarks.Ratios RESULTS.json}, where {@code -rf json} wrote the file. The
 * error of a ratio is that of its two sides, each the half-width of JMH's 99.9 % interval, added as squares.
 */
public final class Ratios {

    private static final String BY = "By";

    private record Score(double value, double error, String unit) {}

    private Ratios() {}

    /** Prints the table of a file. */
    public static void main(String[] args) {
        Map<String, Score> scores = new TreeMap<>();
        for (JsonNode run : JsonMapper.shared().readTree(new File(args[0]))) {
            JsonNode metric = run.get("primaryMetric");
            scores.put(
                    key(run),
                    new Score(
                            metric.get("score").asDouble(),
                            metric.get("scoreError").asDouble(),
                            metric.get("scoreUnit").asString()));
        }
        System.out.println("| Benchmark | Zwornik | Peer | Ratio |");
        System.out.println("|---|---|---|---|");
        scores.forEach((key, score) -> {
            if (!key.contains(BY)) {
                print(key, score, scores);
            }
        });
    }

    private static void print(String key, Score ours, Map<String, Score> scores) {
        String prefix = key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
        String rest = key.substring(prefix.length());
        String peer = "–";
        String ratio = "–";
        for (Map.Entry<String, Score> other : scores.entrySet()) {
            if (other.getKey().startsWith(prefix + BY) && other.getKey().endsWith(rest)) {
                Score theirs = other.getValue();
                double quotient = ours.value() / theirs.value();
                double error = quotient * Math.hypot(ours.error() / ours.value(), theirs.error() / theirs.value());
                peer = text(theirs);
                ratio = String.format(Locale.ROOT, "%.2f ± %.2f", quotient, error);
            }
        }
        System.out.println("| " + key + " | " + text(ours) + " | " + peer + " | " + ratio + " |");
    }

    private static String text(Score score) {
        return String.format(
                Locale.ROOT,
                "%.2f ± %.2f %s",
                score.value(),
                score.error(),
                score.unit().replace("/op", ""));
    }

    private static String key(JsonNode run) {
        String name = run.get("benchmark").asString();
        StringBuilder key = new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
        JsonNode params = run.get("params");
        if (params != null) {
            params.properties().forEach(param -> key.append(' ')
                    .append(param.getKey())
                    .append('=')
                    .append(param.getValue().asString()));
        }
        return key.toString();
    }
}

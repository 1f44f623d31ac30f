import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fails on a relative link in a Markdown file that leads to no file or to no heading. Asks no network:
 * links with a scheme are left alone.
 *
 * <p>Use: {@code java .ci/CheckLinks.java [directory]}.
 */
public final class CheckLinks {
    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", "node_modules");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})(.*)$");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern SETEXT = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
    private static final Pattern HTML_ANCHOR = Pattern.compile("<[a-zA-Z][^>]*\\s(?:id|name)=\"([^\"]+)\"");
    private static final Pattern HTML_LINK = Pattern.compile("<(?:a|img)\\s[^>]*(?:href|src)=\"([^\"]*)\"");
    private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
    // [text](target "title"), the target possibly in angle brackets or with one level of parentheses
    private static final Pattern INLINE = Pattern.compile(
            "\\]\\(\\s*(<[^>]*>|(?:[^()\\s]|\\([^()\\s]*\\))*)(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[([^\\]^][^\\]]*)\\]:\\s*(<[^>]*>|\\S+).*$");
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final Path root;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int links;

    private CheckLinks(Path root) {
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        var check = new CheckLinks(Path.of(args.length > 0 ? args[0] : ".").toRealPath());
        List<Path> files = check.markdownFiles();
        for (Path file : files) {
            check.check(file);
        }
        check.broken.forEach(System.err::println);
        System.out.printf(
                Locale.ROOT,
                "links: %d relative links in %d Markdown files, %d broken%n",
                check.links,
                files.size(),
                check.broken.size());
        if (!check.broken.isEmpty()) {
            System.exit(1);
        }
    }

    private List<Path> markdownFiles() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skip = !dir.equals(root) && SKIPPED.contains(dir.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith(".md")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    private void check(Path file) throws IOException {
        List<String> lines = withoutCode(Files.readAllLines(file, StandardCharsets.UTF_8));
        for (int i = 0; i < lines.size(); i++) {
            String line = CODE_SPAN.matcher(lines.get(i)).replaceAll("");
            Matcher definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                target(file, i + 1, definition.group(2));
                continue;
            }
            for (Matcher m = INLINE.matcher(line); m.find(); ) {
                target(file, i + 1, m.group(1));
            }
            for (Matcher m = HTML_LINK.matcher(line); m.find(); ) {
                target(file, i + 1, m.group(1));
            }
        }
    }

    private void target(Path file, int line, String written) throws IOException {
        String target = written.startsWith("<") && written.endsWith(">") && written.length() > 1
                ? written.substring(1, written.length() - 1)
                : written;
        if (target.isEmpty()) {
            report(file, line, written, "empty link");
            return;
        }
        if (SCHEME.matcher(target).matches() || target.startsWith("//")) {
            return;
        }
        links++;
        int hash = target.indexOf('#');
        String path = decode(hash < 0 ? target : target.substring(0, hash));
        String anchor = hash < 0 ? "" : decode(target.substring(hash + 1));
        int query = path.indexOf('?');
        if (query >= 0) {
            path = path.substring(0, query);
        }
        Path to = file;
        if (!path.isEmpty()) {
            to = path.startsWith("/") ? root.resolve(path.substring(1)) : file.resolveSibling(path);
            to = to.normalize();
            if (!to.startsWith(root)) {
                report(file, line, target, "leads out of the repository");
                return;
            }
            if (!Files.exists(to) || !sameCase(to)) {
                report(file, line, target, "no such file");
                return;
            }
        }
        if (!anchor.isEmpty() && to.toString().endsWith(".md") && !anchorsOf(to).contains(anchor)) {
            report(file, line, target, "no such heading");
        }
    }

    /** Tells whether the path is spelt as on disk, also where the file system does not mind. */
    private static boolean sameCase(Path path) throws IOException {
        return path.toRealPath().getFileName().equals(path.getFileName()) || Files.isSymbolicLink(path);
    }

    private Set<String> anchorsOf(Path file) throws IOException {
        Set<String> known = anchors.get(file);
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = withoutCode(Files.readAllLines(file, StandardCharsets.UTF_8));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (Matcher m = HTML_ANCHOR.matcher(line); m.find(); ) {
                found.add(m.group(1));
            }
            Matcher atx = HEADING.matcher(line);
            String heading = null;
            if (atx.matches()) {
                heading = atx.group(2);
            } else if (i > 0 && SETEXT.matcher(line).matches() && isText(lines.get(i - 1))) {
                heading = lines.get(i - 1).strip();
            }
            if (heading != null) {
                String slug = slug(heading);
                int times = seen.merge(slug, 1, Integer::sum);
                found.add(times == 1 ? slug : slug + "-" + (times - 1));
            }
        }
        anchors.put(file, found);
        return found;
    }

    private static boolean isText(String line) {
        String text = line.strip();
        return !text.isEmpty() && !text.startsWith("|") && !text.startsWith("#") && !text.startsWith("---");
    }

    /** The anchor that code-hosting sites make of a heading. */
    private static String slug(String heading) {
        String text = heading.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("<[^>]+>", "")
                .replace("`", "")
                .replaceAll("\\*", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        var slug = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                slug.append('-');
            }
        });
        return slug.toString();
    }

    /** The same lines with those of fenced blocks and comments emptied, so that line numbers hold. */
    private static List<String> withoutCode(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.size());
        String fence = null;
        boolean comment = false;
        for (String line : lines) {
            Matcher m = FENCE.matcher(line);
            if (fence != null) {
                boolean closes = m.matches() && m.group(1).startsWith(fence) && m.group(2).isBlank();
                fence = closes ? null : fence;
                kept.add("");
            } else if (comment) {
                comment = !line.contains("-->");
                kept.add("");
            } else if (m.matches()) {
                fence = m.group(1);
                kept.add("");
            } else if (line.strip().startsWith("<!--")) {
                comment = !line.contains("-->");
                kept.add("");
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private void report(Path file, int line, String target, String what) {
        broken.add(root.relativize(file) + ":" + line + ": " + what + ": " + target);
    }
}

package pl.zwornik.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.zwornik.architecture.CoreClasses;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Language;

/** All failure codes of core, found among its classes, and the text of {@code docs/failures.md} that follows from them. */
final class Catalogue {

    static final String START = "<!-- core: written from the catalogue, see FailureCatalogueTest -->";
    static final String END = "<!-- end of core -->";

    /** What the codes of an area are about; a new area needs a line here. */
    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("MOD", "building any value"),
            Map.entry("VAL", "completeness, and values of callers' own classes"),
            Map.entry("ID", "identifiers"),
            Map.entry("FACT", "dates, counts, texts and evidence"),
            Map.entry("LAW", "legal acts and citations"),
            Map.entry("VOC", "codes and vocabularies"),
            Map.entry("TER", "territorial codes"),
            Map.entry("ORG", "organisations"),
            Map.entry("REC", "recognising names"),
            Map.entry("REG", "registers of units"),
            Map.entry("PER", "people"),
            Map.entry("FOR", "forums"),
            Map.entry("CHR", "charters"),
            Map.entry("MEE", "meetings"),
            Map.entry("SEC", "sectors"),
            Map.entry("CHK", "findings of rules of law, charters and usage"),
            Map.entry("MDL", "findings of consistency"),
            Map.entry("PORT", "keeping and sharing"),
            Map.entry("PLG", "plugins"));

    private Catalogue() {}

    /** Returns the types of core that are failure codes; each is to be an enum. */
    static List<Class<?>> types() {
        return CoreClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(FailureCode.class) && !type.isInterface())
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static List<FailureCode> codes() {
        return types().stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(FailureCode.class::cast)
                .sorted(Comparator.comparing((FailureCode one) -> area(one)).thenComparing(Catalogue::order))
                .toList();
    }

    static String area(FailureCode one) {
        return one.code().substring(0, one.code().indexOf('-'));
    }

    /** Returns the part of the document between {@link #START} and {@link #END}. */
    static String document() {
        StringBuilder text = new StringBuilder();
        String area = "";
        for (FailureCode one : codes()) {
            if (!area.equals(area(one))) {
                area = area(one);
                String subject = AREAS.getOrDefault(area, "(name this area in the test class Catalogue)");
                text.append("\n## ").append(area).append(": ").append(subject);
                text.append("\n\n| Code | Meaning | What to do |\n|---|---|---|\n");
            }
            text.append("| ").append(one.code());
            text.append(" | ").append(cell(one, one.code()));
            text.append(" | ").append(cell(one, one.code() + ".advice")).append(" |\n");
        }
        return text.append('\n').toString();
    }

    private static String cell(FailureCode one, String key) {
        return one.texts().sentence(key, Language.EN, Map.of()).replace("|", "\\|");
    }

    /** A10 comes after A7. */
    private static String order(FailureCode one) {
        String rest = one.code().substring(one.code().indexOf('-') + 1);
        String letter = rest.replaceAll("[0-9]", "");
        return letter + "0".repeat(8 - rest.length()) + rest.substring(letter.length());
    }
}

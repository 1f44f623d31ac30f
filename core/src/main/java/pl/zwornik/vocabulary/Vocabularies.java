package pl.zwornik.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.zwornik.fact.PolishText;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;

/**
 * The entries of all vocabularies that a runtime knows. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Vocabularies {

    private static final Vocabularies NONE = new Vocabularies(Map.of());

    private final Map<Code, Entry> entries;
    private final Map<String, Map<String, List<Entry>>> byName; // of each scheme, folded

    private Vocabularies(Map<Code, Entry> entries) {
        this.entries = entries;
        this.byName = new HashMap<>();
        for (Entry entry : entries.values()) {
            Map<String, List<Entry>> names = byName.computeIfAbsent(entry.code().scheme(), scheme -> new HashMap<>());
            names(entry).distinct().forEach(name -> names.computeIfAbsent(name, any -> new ArrayList<>(1))
                    .add(entry));
        }
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.code().value().replace('_', ' '), entry.polish(), entry.english()),
                        entry.aliases().stream())
                .map(PolishText::fold);
    }

    /** Returns vocabularies without entries. */
    public static Vocabularies none() {
        return NONE;
    }

    /** Returns the vocabularies of some entries, in any order; two different entries for one code are a failure. */
    public static Outcome<Vocabularies> of(Collection<Entry> entries) {
        Map<Code, Entry> byCode = new TreeMap<>();
        List<Failure> clashes = new ArrayList<>();
        for (Entry entry : entries) {
            Entry other = byCode.putIfAbsent(entry.code(), entry);
            if (other != null && !other.equals(entry)) {
                clashes.add(Failure.of(VocabularyFailures.ENTRY_CLASH, "").with("code", entry.code()));
            }
        }
        return clashes.isEmpty()
                ? Outcome.of(new Vocabularies(Collections.unmodifiableMap(byCode)))
                : Outcome.failed(clashes);
    }

    /** Tells whether a code is known. */
    public boolean knows(Code code) {
        return entries.containsKey(code);
    }

    /** Returns the entry of a code, where it is known. */
    public Optional<Entry> find(Code code) {
        return Optional.ofNullable(entries.get(code));
    }

    /**
     * Returns the entry of a code.
     *
     * @throws UnknownCodeException if no vocabulary knows the code
     */
    public Entry get(Code code) {
        return find(code).orElseThrow(() -> new UnknownCodeException(code));
    }

    /** Returns the label of a code, or the value of the code itself where it is not known. */
    public String label(Code code, Language language) {
        Entry entry = entries.get(code);
        return entry == null ? code.value() : entry.label(language);
    }

    /**
     * Returns what a name may mean in a scheme, in the order of codes: entries whose value, label or alias it is, without
     * regard to case, diacritics and signs. „m-gops" means {@code name-variant:MGOPS}, whose former code it is. Of several
     * entries nobody here can tell which is meant.
     *
     * @return the entries; empty where none has that name, or the scheme is not known
     */
    public List<Entry> named(String scheme, String name) {
        String wanted = PolishText.fold(name.replace('_', ' '));
        return List.copyOf(byName.getOrDefault(scheme, Map.of()).getOrDefault(wanted, List.of()));
    }

    /** Returns the entries of a scheme in the order of their codes; empty where the scheme is not known. */
    public List<Entry> entries(String scheme) {
        return entries.values().stream()
                .filter(entry -> entry.code().isOf(scheme))
                .toList();
    }

    /** Returns the schemes that have entries, in order. */
    public List<String> schemes() {
        return entries.keySet().stream().map(Code::scheme).distinct().toList();
    }
}

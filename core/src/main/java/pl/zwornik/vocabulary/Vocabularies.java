package pl.zwornik.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private Vocabularies(Map<Code, Entry> entries) {
        this.entries = entries;
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

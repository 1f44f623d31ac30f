package pl.zwornik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.recognition.NameLexicon;
import pl.zwornik.recognition.NamePattern;
import pl.zwornik.recognition.NameWord;
import pl.zwornik.recognition.PlaceInflection;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.rule.BuiltInRules;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginException;
import pl.zwornik.spi.PluginFailures;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Vocabularies;

/** What the plugins of one runtime hand over, and everything that is wrong with it. */
final class PluginContent {

    final List<Failure> failures;
    final List<Entry> entries = new ArrayList<>();
    final Map<String, LegalAct> acts = new TreeMap<>();
    final Map<LocalDate, Gazetteer> gazetteers = new TreeMap<>();
    final Map<String, Rule<?>> rules = new TreeMap<>();
    final List<NameWord> nameWords = new ArrayList<>();
    final List<NamePattern> namePatterns = new ArrayList<>();
    final List<PlaceInflection> inflections = new ArrayList<>();

    private final List<Throwable> causes;
    private final List<InstalledPlugin> installed = new ArrayList<>();

    PluginContent(List<Failure> problems, List<Throwable> causes) {
        this.failures = new ArrayList<>(problems);
        this.causes = new ArrayList<>(causes);
        BuiltInRules.all().forEach(rule -> rules.put(rule.code().code(), rule));
    }

    void take(String id, Plugin plugin) {
        Hand hand = new Hand(id, this);
        try {
            plugin.contribute(hand);
            installed.add(hand.installed(plugin.version()));
        } catch (RuntimeException | LinkageError e) {
            failures.add(notLoaded(id));
            causes.add(e);
        }
    }

    static Failure notLoaded(String id) {
        return Failure.of(PluginFailures.LOADING_FAILED, "").with("plugin", id);
    }

    Zwornik runtime() {
        Outcome<Vocabularies> vocabularies = Vocabularies.of(entries);
        failures.addAll(vocabularies.failures());
        Outcome<NameLexicon> names = NameLexicon.of(nameWords, namePatterns, inflections);
        failures.addAll(names.failures());
        vocabularies.value().ifPresent(known -> namePatterns.forEach(pattern -> requireCodes(pattern, known)));
        rules.values().forEach(rule -> rule.basis()
                .inStatute()
                .ifPresent(citation -> requireAct(citation, rule.code().code())));
        entries.forEach(entry -> entry.legalBasis()
                .ifPresent(citation -> requireAct(citation, entry.code().toString())));
        if (!failures.isEmpty()) {
            PluginException exception = new PluginException(failures);
            causes.forEach(exception::addSuppressed);
            throw exception;
        }
        Vocabularies known = vocabularies.orThrow();
        List<String> editions =
                installed.stream().map(InstalledPlugin::toString).toList();
        Gazetteers states = Gazetteers.of(gazetteers.values());
        return new Zwornik(
                known,
                Collections.unmodifiableMap(new TreeMap<>(acts)),
                states,
                names.orThrow(),
                RuleBook.of(rules.values(), known, editions).knowing(states),
                List.copyOf(installed));
    }

    private void requireCodes(NamePattern pattern, Vocabularies known) {
        Stream.of(Optional.ofNullable(pattern.type()), Optional.ofNullable(pattern.variant()))
                .flatMap(Optional::stream)
                .filter(code -> !known.knows(code))
                .forEach(code -> failures.add(Failure.of(PluginFailures.CODE_UNKNOWN, "")
                        .with("code", code)
                        .with("words", pattern.words())));
    }

    private void requireAct(Citation citation, String what) {
        if (!acts.containsKey(citation.act())) {
            failures.add(Failure.of(PluginFailures.ACT_UNKNOWN, "")
                    .with("act", citation.act())
                    .with("what", what));
        }
    }
}

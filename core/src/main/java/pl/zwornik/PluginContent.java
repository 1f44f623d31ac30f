package pl.zwornik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.BuiltInRules;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginException;
import pl.zwornik.spi.PluginFailures;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.TercFile;
import pl.zwornik.territory.TerritoryFailures;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Vocabularies;
import pl.zwornik.vocabulary.VocabularyCsv;

/** What the plugins of one runtime hand over, and everything that is wrong with it. */
final class PluginContent {

    private final List<Failure> failures;
    private final List<Throwable> causes;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, LegalAct> acts = new TreeMap<>();
    private final Map<LocalDate, Gazetteer> gazetteers = new TreeMap<>();
    private final Map<String, Rule<?>> rules = new TreeMap<>();
    private final List<InstalledPlugin> installed = new ArrayList<>();

    PluginContent(List<Failure> problems, List<Throwable> causes) {
        this.failures = new ArrayList<>(problems);
        this.causes = new ArrayList<>(causes);
        BuiltInRules.all().forEach(rule -> rules.put(rule.code().code(), rule));
    }

    void take(String id, Plugin plugin) {
        Hand hand = new Hand(id);
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
        return new Zwornik(
                known,
                Collections.unmodifiableMap(new TreeMap<>(acts)),
                Gazetteers.of(gazetteers.values()),
                RuleBook.of(rules.values(), known, editions),
                List.copyOf(installed));
    }

    private void requireAct(Citation citation, String what) {
        if (!acts.containsKey(citation.act())) {
            failures.add(Failure.of(PluginFailures.ACT_UNKNOWN, "")
                    .with("act", citation.act())
                    .with("what", what));
        }
    }

    /** Returns the keys that the sentences of a rule lack, each with its language. */
    private static List<String> missing(FailureCode code) {
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            Set<String> keys = code.texts().keys(language);
            for (String key : List.of(code.code(), code.code() + ".advice")) {
                if (!keys.contains(key)) {
                    missing.add(language.tag() + ":" + key);
                }
            }
        }
        return missing;
    }

    /** Takes the content of one plugin. */
    private final class Hand implements Contributions {

        private final String plugin;
        private int entryCount;
        private int actCount;
        private int gazetteerCount;
        private int ruleCount;

        Hand(String plugin) {
            this.plugin = plugin;
        }

        @Override
        public void vocabulary(String name, String csv) {
            Outcome<List<Entry>> read = VocabularyCsv.entries(plugin + "/" + name, csv);
            failures.addAll(read.failures());
            read.value().ifPresent(more -> {
                entries.addAll(more);
                entryCount += more.size();
            });
        }

        @Override
        public void acts(String name, String csv) {
            Outcome<List<LegalAct>> read = VocabularyCsv.acts(plugin + "/" + name, csv);
            failures.addAll(read.failures());
            read.value().ifPresent(more -> more.forEach(this::add));
        }

        private void add(LegalAct act) {
            LegalAct other = acts.putIfAbsent(act.key(), act);
            if (other != null && !other.equals(act)) {
                failures.add(Failure.of(PluginFailures.ACT_CLASH, "")
                        .with("plugin", plugin)
                        .with("act", act.key()));
            }
            actCount++;
        }

        @Override
        public void gazetteer(String name, byte[] terc) {
            Outcome<Gazetteer> read = TercFile.read(plugin + "/" + name, terc);
            read.failures().stream()
                    .filter(failure -> failure.severity() == Severity.ERROR)
                    .forEach(failures::add);
            read.value().ifPresent(this::add);
        }

        private void add(Gazetteer gazetteer) {
            Gazetteer other = gazetteers.putIfAbsent(gazetteer.state(), gazetteer);
            if (other != null && !other.equals(gazetteer)) {
                failures.add(Failure.of(TerritoryFailures.STATE_TWICE, "").with("state", gazetteer.state()));
            }
            gazetteerCount++;
        }

        @Override
        public void rule(Rule<?> rule) {
            if (rules.putIfAbsent(rule.code().code(), rule) != null) {
                failures.add(Failure.of(PluginFailures.RULE_CLASH, "")
                        .with("plugin", plugin)
                        .with("rule", rule.code().code()));
            }
            List<String> missing = missing(rule.code());
            if (!missing.isEmpty()) {
                failures.add(Failure.of(PluginFailures.SENTENCE_MISSING, "")
                        .with("plugin", plugin)
                        .with("rule", rule.code().code())
                        .with("keys", String.join(", ", missing)));
            }
            ruleCount++;
        }

        InstalledPlugin installed(String version) {
            return new InstalledPlugin(plugin, version, entryCount, actCount, gazetteerCount, ruleCount);
        }
    }
}

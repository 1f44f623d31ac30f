package pl.zwornik;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import pl.zwornik.law.LegalAct;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.rule.BuiltInRules;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginException;
import pl.zwornik.spi.PluginFailures;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Vocabularies;
import pl.zwornik.vocabulary.VocabularyCsv;

/** Puts plugins together in the order of their ids, gathering every problem before it gives up. */
final class Installation {

    private final Map<String, Plugin> plugins = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, LegalAct> acts = new TreeMap<>();
    private final Map<String, Rule<?>> rules = new TreeMap<>();

    void add(Plugin plugin) {
        Plugin other = plugins.putIfAbsent(plugin.id(), plugin);
        if (other != null && other.getClass() != plugin.getClass()) {
            failures.add(Failure.of(PluginFailures.ID_CLASH, "").with("plugin", plugin.id()));
        }
        if (plugin.requires() > Zwornik.API_LEVEL || plugin.requires() < 1) {
            failures.add(Failure.of(PluginFailures.LEVEL_UNSUPPORTED, "")
                    .with("plugin", plugin.id())
                    .with("requires", plugin.requires())
                    .with("level", Zwornik.API_LEVEL));
        }
    }

    void discover(ClassLoader loader) {
        Iterator<Plugin> found = ServiceLoader.load(Plugin.class, loader).iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                add(found.next());
            } catch (ServiceConfigurationError e) {
                failures.add(Failure.of(PluginFailures.LOADING_FAILED, "").with("plugin", "?"));
            }
        }
    }

    Zwornik build() {
        if (!failures.isEmpty()) {
            throw new PluginException(failures);
        }
        entries.clear();
        acts.clear();
        rules.clear();
        BuiltInRules.all().forEach(rule -> rules.put(rule.code().code(), rule));
        List<InstalledPlugin> installed = new ArrayList<>();
        for (Plugin plugin : plugins.values()) {
            Hand hand = new Hand(plugin);
            try {
                plugin.contribute(hand);
            } catch (RuntimeException e) {
                failures.add(Failure.of(PluginFailures.LOADING_FAILED, "").with("plugin", plugin.id()));
            }
            installed.add(hand.installed());
        }
        Outcome<Vocabularies> vocabularies = Vocabularies.of(entries);
        failures.addAll(vocabularies.failures());
        if (!failures.isEmpty()) {
            throw new PluginException(failures);
        }
        List<String> editions =
                installed.stream().map(InstalledPlugin::toString).toList();
        Vocabularies known = vocabularies.orThrow();
        return new Zwornik(
                known,
                Collections.unmodifiableMap(new TreeMap<>(acts)),
                RuleBook.of(rules.values(), known, editions),
                List.copyOf(installed));
    }

    /** Takes the content of one plugin. */
    private final class Hand implements Contributions {

        private final Plugin plugin;
        private int entryCount;
        private int actCount;
        private int ruleCount;

        Hand(Plugin plugin) {
            this.plugin = plugin;
        }

        @Override
        public void vocabulary(String name, String csv) {
            Outcome<List<Entry>> read = VocabularyCsv.entries(plugin.id() + "/" + name, csv);
            failures.addAll(read.failures());
            read.value().ifPresent(more -> {
                entries.addAll(more);
                entryCount += more.size();
            });
        }

        @Override
        public void acts(String name, String csv) {
            Outcome<List<LegalAct>> read = VocabularyCsv.acts(plugin.id() + "/" + name, csv);
            failures.addAll(read.failures());
            read.value().ifPresent(more -> more.forEach(this::add));
        }

        private void add(LegalAct act) {
            LegalAct other = acts.putIfAbsent(act.key(), act);
            if (other != null && !other.equals(act)) {
                failures.add(Failure.of(PluginFailures.ACT_CLASH, "")
                        .with("plugin", plugin.id())
                        .with("act", act.key()));
            }
            actCount++;
        }

        @Override
        public void rule(Rule<?> rule) {
            if (rules.putIfAbsent(rule.code().code(), rule) != null) {
                failures.add(Failure.of(PluginFailures.RULE_CLASH, "")
                        .with("plugin", plugin.id())
                        .with("rule", rule.code().code()));
            }
            ruleCount++;
        }

        InstalledPlugin installed() {
            return new InstalledPlugin(plugin.id(), plugin.version(), entryCount, actCount, ruleCount);
        }
    }
}

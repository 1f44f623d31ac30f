package pl.zwornik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pl.zwornik.law.LegalAct;
import pl.zwornik.recognition.NameCsv;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Rule;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.PluginFailures;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;
import pl.zwornik.territory.TerritoryFailures;
import pl.zwornik.vocabulary.VocabularyCsv;

/** Takes the content of one plugin. */
final class Hand implements Contributions {

    private final String plugin;
    private final PluginContent content;
    private int entryCount;
    private int actCount;
    private int gazetteerCount;
    private int ruleCount;
    private int nameCount;

    Hand(String plugin, PluginContent content) {
        this.plugin = plugin;
        this.content = content;
    }

    @Override
    public void vocabulary(String name, String csv) {
        entryCount += take(VocabularyCsv.entries(place(name), csv), content.entries::add);
    }

    @Override
    public void acts(String name, String csv) {
        actCount += take(VocabularyCsv.acts(place(name), csv), this::add);
    }

    @Override
    public void nameWords(String name, String csv) {
        nameCount += take(NameCsv.words(place(name), csv), content.nameWords::add);
    }

    @Override
    public void namePatterns(String name, String csv) {
        nameCount += take(NameCsv.patterns(place(name), csv), content.namePatterns::add);
    }

    @Override
    public void placeInflections(String name, String csv) {
        nameCount += take(NameCsv.inflections(place(name), csv), content.inflections::add);
    }

    private String place(String name) {
        return plugin + "/" + name;
    }

    /** Keeps what was read, and what is wrong with it; returns how much it is. */
    private <T> int take(Outcome<List<T>> read, Consumer<T> keep) {
        content.failures.addAll(read.failures());
        List<T> values = read.value().orElse(List.of());
        values.forEach(keep);
        return values.size();
    }

    private void add(LegalAct act) {
        LegalAct other = content.acts.putIfAbsent(act.key(), act);
        if (other != null && !other.equals(act)) {
            content.failures.add(Failure.of(PluginFailures.ACT_CLASH, "")
                    .with("plugin", plugin)
                    .with("act", act.key()));
        }
    }

    @Override
    public void gazetteer(String name, byte[] terc) {
        read(name, terc).ifPresent(this::add);
    }

    @Override
    public void gazetteerExtract(String name, byte[] terc) {
        read(name, terc).map(Gazetteer::asExtractWithNamesakes).ifPresent(this::add);
    }

    private Optional<Gazetteer> read(String name, byte[] terc) {
        Outcome<Gazetteer> read = TercFile.read(place(name), terc);
        read.failures().stream()
                .filter(failure -> failure.severity() == Severity.ERROR)
                .forEach(content.failures::add);
        return read.value();
    }

    private void add(Gazetteer gazetteer) {
        Gazetteer other = content.gazetteers.putIfAbsent(gazetteer.state(), gazetteer);
        if (other != null && !other.equals(gazetteer)) {
            content.failures.add(Failure.of(TerritoryFailures.STATE_TWICE, "").with("state", gazetteer.state()));
        }
        gazetteerCount++;
    }

    @Override
    public void rule(Rule<?> rule) {
        String code = rule.code().code();
        if (content.rules.putIfAbsent(code, rule) != null) {
            content.failures.add(Failure.of(PluginFailures.RULE_CLASH, "")
                    .with("plugin", plugin)
                    .with("rule", code));
        }
        List<String> missing = missing(rule.code());
        if (!missing.isEmpty()) {
            content.failures.add(Failure.of(PluginFailures.SENTENCE_MISSING, "")
                    .with("plugin", plugin)
                    .with("rule", code)
                    .with("keys", String.join(", ", missing)));
        }
        ruleCount++;
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

    InstalledPlugin installed(String version) {
        return new InstalledPlugin(plugin, version, entryCount, actCount, gazetteerCount, ruleCount, nameCount);
    }
}

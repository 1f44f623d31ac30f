package pl.zwornik;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.law.LegalAct;
import pl.zwornik.recognition.NameLexicon;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginException;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.vocabulary.Vocabularies;

/**
 * The runtime: what the installed plugins know, put together once.
 *
 * <pre>{@code
 * Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
 * Report report = zwornik.ruleBook().on(date).check(sector);
 * }</pre>
 *
 * <p>Immutable and thread-safe; there is no other state anywhere in the library.
 *
 * @since 0.1.0
 */
public final class Zwornik {

    /** The API level that plugins may require. */
    public static final int API_LEVEL = 1;

    private final Vocabularies vocabularies;
    private final Map<String, LegalAct> acts;
    private final Gazetteers gazetteers;
    private final NameLexicon names;
    private final RuleBook ruleBook;
    private final List<InstalledPlugin> plugins;

    Zwornik(
            Vocabularies vocabularies,
            Map<String, LegalAct> acts,
            Gazetteers gazetteers,
            NameLexicon names,
            RuleBook ruleBook,
            List<InstalledPlugin> plugins) {
        this.vocabularies = vocabularies;
        this.acts = acts;
        this.gazetteers = gazetteers;
        this.names = names;
        this.ruleBook = ruleBook;
        this.plugins = plugins;
    }

    /** Starts a runtime without plugins. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what codes mean. */
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /** Returns the legal acts in the order of their keys. */
    public Collection<LegalAct> acts() {
        return acts.values();
    }

    /** Returns the legal act with a key, where it is known. */
    public Optional<LegalAct> act(String key) {
        return Optional.ofNullable(acts.get(key));
    }

    /** Returns the states of the territorial register that plugins brought; the Polish pack brings a small extract. */
    public Gazetteers gazetteers() {
        return gazetteers;
    }

    /** Returns what names of units are made of; with a state of the register it makes a recogniser. */
    public NameLexicon names() {
        return names;
    }

    /** Returns the rules of all plugins. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** Returns the plugins and what each contributed, in the order of their ids. */
    public List<InstalledPlugin> plugins() {
        return plugins;
    }

    /** Puts a {@link Zwornik} together; not thread-safe. */
    public static final class Builder {

        private final Installation installation = new Installation();

        private Builder() {}

        /** Installs a plugin; the same class twice is harmless. */
        public Builder plugin(Plugin plugin) {
            installation.add(Objects.requireNonNull(plugin, "plugin"));
            return this;
        }

        /** Installs every plugin that the class loader offers by {@link java.util.ServiceLoader}. */
        public Builder discover(ClassLoader loader) {
            installation.discover(Objects.requireNonNull(loader, "loader"));
            return this;
        }

        /**
         * Returns the runtime.
         *
         * @throws PluginException with every clash, load failure and wrong API level; what plugins threw is suppressed in it
         */
        public Zwornik build() {
            return installation.build();
        }
    }
}

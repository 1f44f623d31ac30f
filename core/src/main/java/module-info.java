/**
 * The model of the social-assistance sector: values, decisions, rules, and the ports to keep and share them.
 *
 * <p>Start at {@link pl.zwornik.Zwornik}, then at the rooms in the order of the architecture: {@code fact},
 * {@code vocabulary}, {@code organisation}, {@code people}, {@code charter}, {@code forum}, {@code meeting},
 * {@code sector}, {@code rule}, {@code port}.
 */
module pl.zwornik.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires static jakarta.validation;
    requires de.siegmar.fastcsv;
    requires java.xml;

    exports pl.zwornik.result;
    exports pl.zwornik.completeness;
    exports pl.zwornik.id;
    exports pl.zwornik.fact;
    exports pl.zwornik.law;
    exports pl.zwornik.vocabulary;
    exports pl.zwornik.territory;
    exports pl.zwornik.organisation;
    exports pl.zwornik.validation;
    exports pl.zwornik.recognition;
    exports pl.zwornik.register;
    exports pl.zwornik.people;
    exports pl.zwornik.gathering;
    exports pl.zwornik.charter;
    exports pl.zwornik.forum;
    exports pl.zwornik.meeting;
    exports pl.zwornik.sector;
    exports pl.zwornik.rule;
    exports pl.zwornik.port;
    exports pl.zwornik.spi;
    exports pl.zwornik;
    exports pl.zwornik.poland;

    uses pl.zwornik.spi.Plugin;

    provides pl.zwornik.spi.Plugin with
            pl.zwornik.poland.PolandPlugin;
}

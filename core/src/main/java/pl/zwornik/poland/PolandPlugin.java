package pl.zwornik.poland;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;

/**
 * Vocabularies, legal acts and rules of Poland's social assistance, and an extract of the register of territorial units with
 * the places of the library's examples.
 *
 * @since 0.1.0
 */
public final class PolandPlugin implements Plugin {

    /** Makes the plugin. */
    public PolandPlugin() {}

    @Override
    public String id() {
        return "poland";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public int requires() {
        return 1;
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.vocabulary("vocabularies.csv", text("vocabularies.csv"));
        contributions.acts("acts.csv", text("acts.csv"));
        contributions.gazetteerExtract("terc-2024-01-01.csv", content("terc-2024-01-01.csv"));
        contributions.nameWords("name-words.csv", text("name-words.csv"));
        contributions.namePatterns("name-patterns.csv", text("name-patterns.csv"));
        contributions.placeInflections("place-inflections.csv", text("place-inflections.csv"));
        OrganisationRules.all().forEach(contributions::rule);
        BudgetUnitRules.all().forEach(contributions::rule);
        SuccessionRules.all().forEach(contributions::rule);
        CusRules.all().forEach(contributions::rule);
        CoverageRules.all().forEach(contributions::rule);
        AssociationRules.all().forEach(contributions::rule);
        CityRules.all().forEach(contributions::rule);
    }

    private static String text(String resource) {
        return new String(content(resource), StandardCharsets.UTF_8);
    }

    private static byte[] content(String resource) {
        try (InputStream stream = Objects.requireNonNull(
                PolandPlugin.class.getResourceAsStream("/pl/zwornik/poland/" + resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

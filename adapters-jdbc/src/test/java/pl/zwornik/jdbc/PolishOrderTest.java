package pl.zwornik.jdbc;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;

import static org.assertj.core.api.Assertions.assertThat;

/** How names order and fold, the same on every database. */
@ParameterizedClass
@EnumSource
class PolishOrderTest extends OnEachDatabase {

    private static final List<String> NAMES = List.of(
            "Łobżenica",
            "Lipka",
            "Lubasz",
            "Śrem",
            "Swarzędz",
            "S\u0301migiel", // not composed
            "Żnin",
            "Źródła",
            "Zaniemyśl",
            "żnin",
            "Ostrów Wlkp.",
            "Ostrów-Wlkp",
            "Ćmielów",
            "Czarnków",
            "10. Ośrodek",
            "2. Ośrodek",
            "München",
            "Ψ",
            "\uFF21 full width",
            "\uD835\uDD38 beyond the basic plane",
            "???",
            "ą".repeat(900),
            "ą".repeat(899) + "b");

    @Test
    @DisplayName("Names order and fold as in Java: Łobżenica after Lipka, Śrem after Swarzędz")
    void polishOrder() {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            all.add(Fixtures.organisation("o-" + i, NAMES.get(i)));
            all.add(Fixtures.organisation("p-" + (NAMES.size() - i), NAMES.get(i)));
        }
        all.add(Organisation.builder(OrganisationId.parse("nameless"), OrganisationTypes.OPS)
                .build());
        store.commit(changes().createAll(all));

        List<OrganisationId> expected = all.stream()
                .sorted(Comparator.comparing(Organisation::displayName, PolishText.ORDER)
                        .thenComparing(Organisation::getId))
                .map(Organisation::getId)
                .toList();
        assertThat(store.organisations().inNameOrder()).containsExactlyElementsOf(expected);
        assertThat(expected.indexOf(OrganisationId.parse("o-0"))).isGreaterThan(expected.indexOf(id("o-1")));
        assertThat(expected.indexOf(OrganisationId.parse("o-3"))).isGreaterThan(expected.indexOf(id("o-4")));

        List<String> questions = new ArrayList<>(NAMES);
        NAMES.forEach(name -> questions.add(PolishText.fold(name)));
        NAMES.forEach(name -> questions.add(Normalizer.normalize(name, Normalizer.Form.NFD)));
        questions.addAll(List.of("", "\uD800", "LOBZENICA", "srem", "nobody", "%", "_", "'; DROP TABLE x"));
        for (String question : questions) {
            assertThat(store.organisations().named(question))
                    .as(question)
                    .isEqualTo(all.stream()
                            .filter(one -> one.isNamed(question))
                            .map(Organisation::getId)
                            .sorted()
                            .toList());
        }
    }

    private static OrganisationId id(String text) {
        return OrganisationId.parse(text);
    }
}

package pl.zwornik.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.architecture.wrong.elsewhere.WithoutRoom;
import pl.zwornik.architecture.wrong.fact.KnowsForum;
import pl.zwornik.architecture.wrong.forum.KnowsFunding;
import pl.zwornik.architecture.wrong.forum.KnowsPolishPack;
import pl.zwornik.architecture.wrong.forum.SomeForum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The rooms of core")
class RoomRules {

    private static final ArchRule ROOMS = rooms("pl.zwornik");
    private static final ArchRule ROOMS_OF_FIXTURES = rooms("pl.zwornik.architecture.wrong");

    @Test
    @DisplayName("import only from rows above their own, neighbours and the Polish pack not at all")
    void roomsImportOnlyFromAbove() {
        ROOMS.check(CoreClasses.ALL);
    }

    @Test
    @DisplayName("are told apart: an import from below, a neighbour, the pack and a package without a room are found")
    void theRuleFindsWrongImports() {
        assertThat(violations(KnowsForum.class)).hasSize(1).first().asString().contains("SomeForum");
        assertThat(violations(KnowsFunding.class)).hasSize(1).first().asString().contains("SomeFund");
        assertThat(violations(KnowsPolishPack.class))
                .hasSize(1)
                .first()
                .asString()
                .contains("SomePack");
        assertThat(violations(WithoutRoom.class)).hasSize(1).first().asString().contains("no room");
        assertThat(violations(SomeForum.class)).isEmpty();
    }

    private static java.util.List<String> violations(Class<?> type) {
        return ROOMS_OF_FIXTURES
                .evaluate(CoreClasses.only(type))
                .getFailureReport()
                .getDetails();
    }

    private static ArchRule rooms(String root) {
        return classes().should(new ImportsOnlyFromAbove(root));
    }
}

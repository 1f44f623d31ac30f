package pl.zwornik.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.architecture.wrong.purity.AsksTheClock;
import pl.zwornik.architecture.wrong.purity.FollowsTheMachine;
import pl.zwornik.architecture.wrong.purity.Logs;
import pl.zwornik.architecture.wrong.purity.Reflects;
import pl.zwornik.architecture.wrong.purity.Remembers;
import pl.zwornik.architecture.wrong.purity.Rolls;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Core is pure: it")
class PurityRules {

    @Test
    @DisplayName("depends on the JDK and a short list of libraries only")
    void dependsOnAShortList() {
        Purity.SHORT_LIST.check(CoreClasses.ALL);
        assertThat(violations(Purity.SHORT_LIST, Logs.class)).isNotEmpty();
    }

    @Test
    @DisplayName("asks no clock, no system and no chance")
    void asksNoClockNoSystemNoChance() {
        Purity.NO_CLOCK_NO_CHANCE.check(CoreClasses.ALL);
        assertThat(violations(Purity.NO_CLOCK_NO_CHANCE, AsksTheClock.class)).hasSize(3);
        assertThat(violations(Purity.NO_CLOCK_NO_CHANCE, Rolls.class)).hasSize(2);
    }

    @Test
    @DisplayName("reflects on nothing")
    void reflectsOnNothing() {
        Purity.NO_REFLECTION.check(CoreClasses.ALL);
        assertThat(violations(Purity.NO_REFLECTION, Reflects.class)).hasSize(1);
    }

    @Test
    @DisplayName("behaves alike whatever the locale and encoding of the machine")
    void doesNotFollowTheMachine() {
        Purity.NO_DEFAULT_LOCALE.check(CoreClasses.ALL);
        assertThat(violations(Purity.NO_DEFAULT_LOCALE, FollowsTheMachine.class))
                .hasSize(2);
    }

    @Test
    @DisplayName("keeps no static state that can change")
    void keepsNoStaticState() {
        Purity.NO_STATIC_STATE.check(CoreClasses.ALL);
        assertThat(violations(Purity.NO_STATIC_STATE, Remembers.class)).hasSize(3);
    }

    @Test
    @DisplayName("looks for services nowhere but in the runtime")
    void looksForServicesInTheRuntimeOnly() {
        Purity.SERVICES_IN_THE_RUNTIME.check(CoreClasses.ALL);
    }

    private static java.util.List<String> violations(ArchRule rule, Class<?> type) {
        return rule.evaluate(CoreClasses.only(type)).getFailureReport().getDetails();
    }
}

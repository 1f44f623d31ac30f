package pl.zwornik;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumFailures;
import pl.zwornik.law.LegalAct;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.BuiltInRules;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.sector.Sector;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginException;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.zwornik.TestPlugin.ACTS;
import static pl.zwornik.TestPlugin.ENTRIES;

@DisplayName("The runtime")
class ZwornikTest {

    private static final Rule<Forum> RULE =
            Rule.on(Forum.class, ForumFailures.NOT_IN_BEING, (forum, context) -> Verdict.holds());

    private static final Plugin TOPICS =
            new TestPlugin("topics", hand -> hand.vocabulary("topics.csv", ENTRIES + "topic,OTHER,inne,other,,,\n"));
    private static final Plugin LAW = new TestPlugin.Other("law", hand -> {
        hand.acts("acts.csv", ACTS + "UPS,Ustawa,,/\nCUSA,Ustawa,,/\n");
        hand.rule(RULE);
    });

    @Test
    @DisplayName("without plugins knows the rules that need none, and no word")
    void withoutPluginsKnowsNoWord() {
        Zwornik zwornik = Zwornik.builder().build();
        assertThat(zwornik.plugins()).isEmpty();
        assertThat(zwornik.acts()).isEmpty();
        assertThat(zwornik.vocabularies().schemes()).isEmpty();
        assertThat(zwornik.ruleBook().rules()).containsExactlyInAnyOrderElementsOf(BuiltInRules.all());
    }

    @Test
    @DisplayName("puts together what plugins bring, and tells what each brought")
    void putsTogetherWhatPluginsBring() {
        Zwornik zwornik = Zwornik.builder().plugin(TOPICS).plugin(LAW).build();
        assertThat(zwornik.vocabularies().knows(Code.of("topic", "OTHER"))).isTrue();
        assertThat(zwornik.acts()).extracting(LegalAct::key).containsExactly("CUSA", "UPS");
        assertThat(zwornik.act("UPS")).isPresent();
        assertThat(zwornik.act("KPA")).isEmpty();
        assertThat(zwornik.ruleBook().rules()).contains(RULE);
        assertThat(zwornik.plugins())
                .containsExactly(
                        new InstalledPlugin("law", "1", 0, 2, 0, 1, 0),
                        new InstalledPlugin("topics", "1", 1, 0, 0, 0, 0));
        assertThat(zwornik.plugins().get(0)).hasToString("law 1");
    }

    @Test
    @DisplayName("is the same whatever the order of its plugins, and however often one is installed")
    void orderDoesNotMatter() {
        Zwornik one = Zwornik.builder().plugin(TOPICS).plugin(LAW).build();
        Zwornik other = Zwornik.builder().plugin(LAW).plugin(TOPICS).plugin(LAW).build();
        assertThat(other.plugins()).isEqualTo(one.plugins());
        assertThat(other.ruleBook().rules()).isEqualTo(one.ruleBook().rules());
        assertThat(List.copyOf(other.acts())).isEqualTo(List.copyOf(one.acts()));
    }

    @Test
    @DisplayName("accepts the same act and the same word from two plugins")
    void acceptsTheSameTwice() {
        Plugin again = new TestPlugin("again", hand -> {
            hand.acts("acts.csv", ACTS + "UPS,Ustawa,,/\n");
            hand.vocabulary("topics.csv", ENTRIES + "topic,OTHER,inne,other,,,\n");
        });
        Zwornik zwornik =
                Zwornik.builder().plugin(TOPICS).plugin(LAW).plugin(again).build();
        assertThat(zwornik.acts()).hasSize(2);
        assertThat(zwornik.vocabularies().entries("topic")).hasSize(1);
    }

    @Test
    @DisplayName("shows its rules the states of the register that plugins bring, whole ones and extracts")
    void bringsStatesOfTheRegister() {
        byte[] first = "WOJ;POW;GMI;RODZ;NAZWA;STAN_NA\n30;;;;W;2020-01-01\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "WOJ;POW;GMI;RODZ;NAZWA;STAN_NA\n30;;;;W;2021-01-01\n".getBytes(StandardCharsets.UTF_8);
        Zwornik zwornik = Zwornik.builder()
                .plugin(new TestPlugin("whole", hand -> hand.gazetteer("terc.csv", first)))
                .plugin(new TestPlugin("extract", hand -> hand.gazetteerExtract("terc.csv", second)))
                .build();
        assertThat(zwornik.gazetteers().states())
                .extracting(Gazetteer::isExtract)
                .containsExactly(false, true);
        assertThat(zwornik.plugins())
                .containsExactly(
                        new InstalledPlugin("extract", "1", 0, 0, 1, 0, 0),
                        new InstalledPlugin("whole", "1", 0, 0, 1, 0, 0));
        LocalDate day = LocalDate.of(2020, 6, 1);
        assertThat(zwornik.ruleBook()
                        .on(day)
                        .check(Sector.builder().build().orThrow())
                        .editions())
                .containsExactly("extract 1", "whole 1", "TERC 2020-01-01");
    }

    @Test
    @DisplayName("is not built where two classes have one id, whichever came first")
    void refusesAnIdTwice() {
        Plugin impostor = new TestPlugin.Other("topics", hand -> {});
        assertThat(problems(TOPICS, impostor)).containsExactly("PLG-001: Two different plugins have the id topics.");
        assertThat(problems(impostor, TOPICS)).isEqualTo(problems(TOPICS, impostor));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    @DisplayName("is not built where a plugin needs another API level; such a plugin is not asked for content")
    void refusesAnotherLevel(int level) {
        List<String> asked = new ArrayList<>();
        Plugin plugin = new TestPlugin("future", level, hand -> asked.add("future"));
        assertThat(problems(plugin, plugin))
                .containsExactly("PLG-002: The plugin future requires API level " + level + "; this is level 1.");
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("is not built where a plugin fails, be it for want of a class; the cause is kept for developers")
    void refusesAFailingPlugin() {
        RuntimeException own = new IllegalStateException("secret of the plugin");
        LinkageError missing = new NoClassDefFoundError("some/Type");
        PluginException exception = failure(
                new TestPlugin("one", hand -> {
                    throw own;
                }),
                new TestPlugin("two", hand -> {
                    throw missing;
                }));
        assertThat(exception)
                .hasMessage(
                        "PLG-003: The plugin one could not be loaded.\nPLG-003: The plugin two could not be loaded.");
        assertThat(exception.getSuppressed()).containsExactly(own, missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Poland", "po land"})
    @DisplayName("is not built where a plugin has no proper id; the id is not repeated")
    void refusesAnImproperId(String id) {
        assertThat(problems(new TestPlugin(id, hand -> {})))
                .containsExactly("PLG-003: The plugin ? could not be loaded.");
    }

    @Test
    @DisplayName("tells all problems together, ordered by plugin, whatever the order of installation")
    void tellsAllProblemsTogether() {
        List<Plugin> plugins = new ArrayList<>(List.of(
                TOPICS,
                LAW,
                new TestPlugin("z-level", 9, hand -> {}),
                new TestPlugin("m-fails", hand -> {
                    throw new IllegalStateException();
                }),
                new TestPlugin("m-csv", hand -> {
                    hand.vocabulary("words.csv", ENTRIES + "topic,A,a,a,,,\nTopic,B,b,b,,,\n");
                    hand.acts("acts.csv", "key,title\nUPS,Ustawa\n");
                }),
                new TestPlugin("m-clash", hand -> {
                    hand.vocabulary("words.csv", ENTRIES + "topic,OTHER,inne,different,,,\n");
                    hand.acts("acts.csv", ACTS + "UPS,Inna ustawa,,/\n");
                    hand.rule(RULE);
                }),
                new TestPlugin.Other("topics", hand -> {})));
        List<String> expected = List.of(
                "PLG-001: Two different plugins have the id topics.",
                "PLG-002: The plugin z-level requires API level 9; this is level 1.",
                "PLG-005: The act UPS of plugin m-clash exists already and is different.",
                "PLG-004: The rule FOR-002 of plugin m-clash exists already.",
                "VOC-001 at m-csv/words.csv:3:1: A code is not of its form.",
                "VOC-005 at m-csv/acts.csv: Columns are missing or stand twice: journal, in_force.",
                "PLG-003: The plugin m-fails could not be loaded.");
        assertThat(problems(plugins.toArray(Plugin[]::new))).isEqualTo(expected);
        Collections.reverse(plugins);
        assertThat(problems(plugins.toArray(Plugin[]::new))).isEqualTo(expected);
    }

    @Test
    @DisplayName("tells of acts that nobody brings, and of rules without their sentences")
    void tellsWhatRestsOnNothing() {
        Plugin plugin = new TestPlugin("hollow", hand -> {
            hand.vocabulary("words.csv", ENTRIES + "topic,A,a,a,,NOACT art. 1,\n");
            hand.rule(Rule.on(Forum.class, new Mute(), (forum, context) -> Verdict.holds())
                    .restingOn(Basis.statute("NOBODYS", "art. 2")));
        });
        assertThat(problems(plugin))
                .containsExactly(
                        "PLG-006: The rule MUTE-1 of plugin hollow lacks pl:MUTE-1, pl:MUTE-1.advice, en:MUTE-1, en:MUTE-1.advice.",
                        "PLG-007: MUTE-1 rests on the act NOBODYS, which no plugin brings.",
                        "PLG-007: topic:A rests on the act NOACT, which no plugin brings.");
    }

    @Test
    @DisplayName(
            "is not built where a pattern of names means a type or a variant that no vocabulary of any plugin knows")
    void refusesUnknownTypesOfPatterns() {
        String heads = "words,role,area,type,variant,kinds,terc,reason\n";
        Plugin plugin = new TestPlugin("names", hand -> {
            hand.namePatterns("known.csv", heads + "zielona izba,unit,gmina,IZBA,,,,\nw,in,,,,,,\n");
            hand.namePatterns("unknown.csv", heads + "ośrodek wsparcia,unit,gmina,GOW,MGOW,,,\n");
        });
        Plugin types = new TestPlugin(
                "types", hand -> hand.vocabulary("t.csv", ENTRIES + "organisation-type,IZBA,izba,chamber,,,\n"));
        assertThat(problems(plugin, types))
                .containsExactly(
                        "PLG-008: The pattern of names “ośrodek wsparcia” means organisation-type:GOW, which no vocabulary knows.",
                        "PLG-008: The pattern of names “ośrodek wsparcia” means name-variant:MGOW, which no vocabulary knows.");
        assertThat(problems(types, plugin)).isEqualTo(problems(plugin, types));
    }

    private record Mute() implements FailureCode {
        @Override
        public String code() {
            return "MUTE-1";
        }

        @Override
        public FailureTexts texts() {
            return FailureTexts.CORE;
        }
    }

    @Test
    @DisplayName("tells of two meanings of one word")
    void tellsOfTwoMeanings() {
        Plugin other = new TestPlugin(
                "z-other", hand -> hand.vocabulary("words.csv", ENTRIES + "topic,OTHER,inne,different,,,\n"));
        assertThat(problems(TOPICS, other))
                .containsExactly("VOC-006: There are two different entries for topic:OTHER.");
    }

    @Test
    @DisplayName("is not built where a plugin brings a rule under the code of a built-in one")
    void refusesARuleUnderABuiltInCode() {
        Rule<?> builtIn = BuiltInRules.all().get(0);
        assertThat(problems(new TestPlugin("rules", hand -> hand.rule(builtIn))))
                .singleElement()
                .asString()
                .startsWith("PLG-004")
                .contains(builtIn.code().code());
    }

    @Test
    @DisplayName("does not change when a plugin keeps the hand that took its content")
    void doesNotChangeAfterwards() {
        List<Contributions> kept = new ArrayList<>();
        Zwornik zwornik =
                Zwornik.builder().plugin(new TestPlugin("keeps", kept::add)).build();
        kept.get(0).acts("acts.csv", ACTS + "UPS,Ustawa,,/\n");
        kept.get(0).vocabulary("words.csv", ENTRIES + "topic,OTHER,inne,other,,,\n");
        kept.get(0).rule(Rule.on(Forum.class, FactFailures.DATE_MALFORMED, (forum, context) -> Verdict.holds()));
        assertThat(zwornik.acts()).isEmpty();
        assertThat(zwornik.vocabularies().schemes()).isEmpty();
        assertThat(zwornik.ruleBook().rules()).hasSameSizeAs(BuiltInRules.all());
    }

    @Test
    @DisplayName("can be built again by the same builder, with the same result or the same problems")
    void canBeBuiltAgain() {
        Zwornik.Builder good = Zwornik.builder().plugin(TOPICS);
        assertThat(good.build().plugins()).isEqualTo(good.build().plugins());
        Zwornik.Builder bad = Zwornik.builder().plugin(new TestPlugin("bad", 9, hand -> {}));
        assertThatExceptionOfType(PluginException.class).isThrownBy(bad::build);
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(bad::build)
                .matches(e -> e.getFailures().size() == 1);
    }

    private static List<String> problems(Plugin... plugins) {
        return failure(plugins).getFailures().stream().map(Object::toString).toList();
    }

    private static PluginException failure(Plugin... plugins) {
        Zwornik.Builder builder = Zwornik.builder();
        for (Plugin plugin : plugins) {
            builder.plugin(plugin);
        }
        return catchThrowableOfType(PluginException.class, builder::build);
    }
}

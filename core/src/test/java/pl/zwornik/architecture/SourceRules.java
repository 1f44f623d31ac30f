package pl.zwornik.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The sources of core")
class SourceRules {

    private static final int CEILING = 200;

    @Test
    @DisplayName("are short: no file has more than 200 lines")
    void areShort() {
        assertThat(Sources.all()).isNotEmpty();
        assertThat(wrong(file -> Sources.text(file).lines().count() > CEILING)).isEmpty();
    }

    @Test
    @DisplayName("say of every public type since when it is there")
    void saySinceWhen() {
        assertThat(wrong(file -> !Sources.isInternal(file) && !Sources.saysSince(Sources.text(file))))
                .isEmpty();
        assertThat(Sources.saysSince("/** A thing. */\n@Deprecated\npublic final class Thing {"))
                .isFalse();
        assertThat(Sources.saysSince("import x;\n\npublic record Thing(int a) {"))
                .isFalse();
        assertThat(Sources.saysSince("/**\n * A thing.\n *\n * @since 0.1.0\n */\npublic @interface Thing {"))
                .isTrue();
    }

    @Test
    @DisplayName("guide through every package in three sentences or more, and know no null by default")
    void guideThroughEveryPackage() {
        assertThat(wrong(file -> Sources.isNamed(file, "package-info.java")
                        && !Sources.text(file).contains("@NullMarked\n")))
                .isEmpty();
        assertThat(wrong(file -> Sources.isNamed(file, "package-info.java")
                        && !Sources.isInternal(file)
                        && Sources.sentences(Sources.text(file)) < 3))
                .isEmpty();
        assertThat(Sources.sentences("/**\n * One. Two, see {@link pl.zwornik.Zwornik}.\n */"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("have a guide in every package that has a class")
    void haveAGuideInEveryPackage() {
        List<Path> withoutGuide = Sources.all().stream()
                .filter(file -> !Sources.isNamed(file, "module-info.java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.resolve("package-info.java").toFile().exists())
                .toList();
        assertThat(withoutGuide).isEmpty();
    }

    private static List<Path> wrong(Predicate<Path> rule) {
        return Sources.all().stream().filter(rule).toList();
    }
}

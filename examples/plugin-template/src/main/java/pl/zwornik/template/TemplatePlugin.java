package pl.zwornik.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pl.zwornik.forum.Forum;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;

/** Adds an invented kind of attendee, and an invented rule: a forum has a name. */
public final class TemplatePlugin implements Plugin {

    /** Makes the plugin; needed where it is to be discovered. */
    public TemplatePlugin() {}

    @Override
    public String id() {
        return "template";
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
        contributions.vocabulary("vocabulary.csv", content("vocabulary.csv"));
        contributions.rule(Rule.on(Forum.class, TemplateFindings.FORUM_WITHOUT_NAME, (forum, context) -> hasName(forum))
                .severity(Severity.INFO));
    }

    private static Verdict hasName(Forum forum) {
        return forum.getNames().isEmpty()
                ? Verdict.violatedBy(Failure.of(TemplateFindings.FORUM_WITHOUT_NAME, "/names"))
                : Verdict.holds();
    }

    private static String content(String resource) {
        try (InputStream stream = TemplatePlugin.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

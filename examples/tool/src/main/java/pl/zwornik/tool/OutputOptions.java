package pl.zwornik.tool;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.zwornik.result.Language;

/** In which language and form a command answers. */
final class OutputOptions {

    @Option(names = "--lang", paramLabel = "pl|en", descriptionKey = "lang")
    @Nullable
    Language language;

    @Option(names = "--format", paramLabel = "text|json|mermaid", descriptionKey = "format")
    OutputFormat format = OutputFormat.TEXT;

    /** Returns the language asked for, else Polish for a Polish system and English for any other. */
    Language language() {
        return language == null ? ofSystem() : language;
    }

    OutputFormat format() {
        return format;
    }

    static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("pl") ? Language.PL : Language.EN;
    }
}

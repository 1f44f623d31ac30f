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

    /** Takes another language where none was asked for here. */
    void orIn(@Nullable Language other) {
        language = language == null ? other : language;
    }

    OutputFormat format() {
        return format;
    }

    static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("pl") ? Language.PL : Language.EN;
    }

    /** Returns the language that is asked for anywhere among arguments, parsed or not; else that of the system. */
    static Language languageOf(String... args) {
        Language language = ofSystem();
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equalsIgnoreCase("pl") || value.equalsIgnoreCase("en")) {
                language = Language.valueOf(value.toUpperCase(Locale.ROOT));
            }
        }
        return language;
    }
}

package pl.zwornik;

import java.util.Objects;

/**
 * What a plugin of a runtime contributed.
 *
 * @param id the id of the plugin
 * @param version the version of its content
 * @param entries how many vocabulary entries it added
 * @param acts how many legal acts it added
 * @param gazetteers how many states of the territorial register it added
 * @param rules how many rules it added
 * @param names how many words, patterns and inflections of names it added
 * @since 0.1.0
 */
public record InstalledPlugin(String id, String version, int entries, int acts, int gazetteers, int rules, int names) {

    /** Checks that id and version are given. */
    public InstalledPlugin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    /** Returns id and version, such as {@code poland 0.1.0}. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}

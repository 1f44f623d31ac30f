package pl.zwornik;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Failure;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginFailures;

/** Puts plugins together in the order of their ids, gathering every problem before it gives up. */
final class Installation {

    private final Map<String, Plugin> plugins = new TreeMap<>();
    private final Set<String> unusable = new HashSet<>();
    private final List<Failure> problems = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();

    void add(Plugin plugin) {
        try {
            String id = new LocalId(plugin.id()).value();
            int level = plugin.requires();
            Plugin other = plugins.putIfAbsent(id, plugin);
            if (other != null && other.getClass() == plugin.getClass()) {
                return;
            }
            if (other != null) {
                problems.add(Failure.of(PluginFailures.ID_CLASH, "").with("plugin", id));
                unusable.add(id);
            }
            if (level > Zwornik.API_LEVEL || level < 1) {
                problems.add(Failure.of(PluginFailures.LEVEL_UNSUPPORTED, "")
                        .with("plugin", id)
                        .with("requires", level)
                        .with("level", Zwornik.API_LEVEL));
                unusable.add(id);
            }
        } catch (RuntimeException | LinkageError e) {
            problems.add(PluginContent.notLoaded("?"));
            causes.add(e);
        }
    }

    void discover(ClassLoader loader) {
        Iterator<Plugin> found = ServiceLoader.load(Plugin.class, loader).iterator();
        String last = "";
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                add(found.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                String message = String.valueOf(e.getMessage());
                if (message.equals(last)) {
                    return; // the loader itself is broken, and would say so for ever
                }
                last = message;
                problems.add(PluginContent.notLoaded("?"));
                causes.add(e);
            }
        }
    }

    Zwornik build() {
        List<Failure> ordered = problems.stream()
                .sorted(Comparator.comparing(Failure::toString))
                .toList();
        PluginContent content = new PluginContent(ordered, causes);
        plugins.forEach((id, plugin) -> {
            if (!unusable.contains(id)) {
                content.take(id, plugin);
            }
        });
        return content.runtime();
    }
}

package pl.zwornik;

import java.util.function.Consumer;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;

/** A plugin made of its answers. */
class TestPlugin implements Plugin {

    static final String ENTRIES = "scheme,value,pl,en,in_use,basis,aliases\n";
    static final String ACTS = "key,title,journal,in_force\n";

    private final String id;
    private final int level;
    private final Consumer<Contributions> content;

    TestPlugin(String id, int level, Consumer<Contributions> content) {
        this.id = id;
        this.level = level;
        this.content = content;
    }

    TestPlugin(String id, Consumer<Contributions> content) {
        this(id, 1, content);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public int requires() {
        return level;
    }

    @Override
    public void contribute(Contributions contributions) {
        content.accept(contributions);
    }

    /** Another class with the same answers. */
    static final class Other extends TestPlugin {
        Other(String id, Consumer<Contributions> content) {
            super(id, content);
        }
    }
}

package pl.zwornik.tool;

import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Language;

/** How far the reading of a long input has come, on standard error; of a short one nothing is said. */
final class Progress implements AutoCloseable {

    /** What is read sooner than anybody looks, in bytes. */
    private static final long SHORT = 1 << 18;

    private static final int KIBIBYTE = 1024;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Starts to show how far it has come with so many bytes; of a negative number nobody knows the end. */
    static Progress of(long size, Session session, Language language) {
        if (size >= 0 && size < SHORT) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(language.choose("Nazwy", "Names"))
                .setInitialMax(size)
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(session.isTerminal() ? 200 : 2_000)
                .setConsumer(consumer(session))
                .build());
    }

    /** In a terminal one line is written over and over; elsewhere each state is a line. */
    private static ProgressBarConsumer consumer(Session session) {
        Consumer<String> lines = line -> session.err().println(line);
        return session.isTerminal()
                ? new ConsoleProgressBarConsumer(session.err())
                : new DelegatingProgressBarConsumer(lines, 100);
    }

    void at(long position) {
        if (bar != null) {
            bar.stepTo(position);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

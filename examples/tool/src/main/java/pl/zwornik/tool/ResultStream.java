package pl.zwornik.tool;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output that knows whether its reader has gone, which is the reader's wish, or writing has failed. */
final class ResultStream extends PrintStream {

    private final Watched watched;

    /** Makes a stream; into a pipe nothing fails but that nobody reads from it. */
    ResultStream(OutputStream out, Charset charset, boolean pipe) {
        this(new Watched(out, pipe), charset);
    }

    private ResultStream(Watched watched, Charset charset) {
        super(watched, true, charset);
        this.watched = watched;
    }

    /** Tells whether what was written last was not taken, because nobody reads any more. */
    boolean isReaderGone() {
        return checkError() && watched.readerGone;
    }

    /** Tells whether standard output of the process is a pipe or a socket, as far as the system says it. */
    static boolean isPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().matches("(pipe|socket):.*");
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return false; // then the message tells
        }
    }

    private static final class Watched extends FilterOutputStream {

        private final boolean pipe;
        private volatile boolean readerGone;

        Watched(OutputStream out, boolean pipe) {
            super(out);
            this.pipe = pipe;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                readerGone |= pipe || message.contains("pipe"); // the system may say it in another language
                throw e;
            }
        }
    }
}

package stability.rollup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or error, in UTF-8. Its first failure is kept, since {@link PrintWriter} says nothing of any: on a full disk a list would end early
 * and look whole. That nobody reads any more, as behind {@code head}, is no failure.
 */
final class StandardOutput extends PrintWriter {
    private final Watched stream;

    StandardOutput(OutputStream stream) {
        this(new Watched(stream));
    }

    private StandardOutput(Watched stream) {
        super(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
        this.stream = stream;
    }

    /** Writes out what is left, and gives what failed until now; null if nothing did. */
    static @Nullable IOException failure(PrintWriter writer) {
        writer.flush();
        return writer instanceof StandardOutput standard ? standard.stream.failure : null;
    }

    /** Lets through what comes until something fails. */
    private static final class Watched extends OutputStream {
        private final OutputStream stream;
        private @Nullable IOException failure;
        private boolean ended;

        Watched(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (ended) {
                return;
            }
            try {
                stream.write(bytes, from, length);
            } catch (IOException e) {
                ended = true;
                String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                failure = reason.contains("pipe") || reason.contains("管道") ? null : e;
            }
        }
    }
}

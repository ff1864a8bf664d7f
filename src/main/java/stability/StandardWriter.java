package stability;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or error. UTF-8 whatever the machine's encoding, but for a window of Windows: reports and lists are read by other programs too. Its
 * first failure is kept, since {@link PrintWriter} says nothing of any, and what comes after is dropped: a file with a
 * gap in it would look whole. That nobody reads any more, as behind {@code head}, is no failure.
 */
public final class StandardWriter extends PrintWriter {
    private final Watched stream;

    public StandardWriter(OutputStream stream, Charset charset) {
        this(new Watched(stream), charset);
    }

    private StandardWriter(Watched stream, Charset charset) {
        super(new BufferedWriter(new OutputStreamWriter(stream, charset), 1 << 13), false);
        this.stream = stream;
    }

    /** Writes out what is left, and gives what failed until now; null if nothing did. */
    public static @Nullable IOException failure(PrintWriter writer) {
        writer.flush();
        return writer instanceof StandardWriter standard ? standard.stream.failure : null;
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
                failure = isClosedPipe(e) ? null : e;
            }
        }

        /** Linux says "Broken pipe", Windows "the pipe is being closed", both perhaps in the user's language. */
        private static boolean isClosedPipe(IOException e) {
            String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return reason.contains("pipe") || reason.contains("管道");
        }
    }
}

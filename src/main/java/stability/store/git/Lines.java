package stability.store.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines that end in LF alone, and bytes between them: a carriage return is part of a line. */
final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line; null behind the last one. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (true) {
            if (isEmpty()) {
                return begun == null ? null : begun.toString(StandardCharsets.UTF_8);
            }
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (at < end && begun == null) {
                return new String(buffer, start, at++ - start, StandardCharsets.UTF_8);
            }
            begun = begun == null ? new ByteArrayOutputStream() : begun;
            begun.write(buffer, start, at - start);
            if (at < end) {
                at++;
                return begun.toString(StandardCharsets.UTF_8);
            }
        }
    }

    /** So many bytes, or as many as there are. */
    byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        int read = 0;
        while (read < count && !isEmpty()) {
            int portion = Math.min(count - read, end - at);
            System.arraycopy(buffer, at, bytes, read, portion);
            at += portion;
            read += portion;
        }
        return bytes;
    }

    /** Leaves out so many bytes. */
    void skip(long count) throws IOException {
        long left = count;
        while (left > 0 && !isEmpty()) {
            int portion = (int) Math.min(left, end - at);
            at += portion;
            left -= portion;
        }
    }

    /** Whether nothing follows. */
    private boolean isEmpty() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
        }
        return end == 0;
    }
}

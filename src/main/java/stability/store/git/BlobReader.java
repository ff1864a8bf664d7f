package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads contents of files from the store of objects, many in one call. */
final class BlobReader {
    /** No record is larger (a file of more is refused as a record, too); in bytes. */
    private static final int LIMIT = 1 << 20;

    private final Git git;

    BlobReader(Git git) {
        this.git = git;
    }

    /**
     * Hands on what each holds, in this order and as often as it is named: its lines without line ends, or null if it is
     * not here, as in a partial clone, or too large for a record.
     */
    void read(Collection<String> ids, Consumer<@Nullable List<String>> contents) {
        if (ids.isEmpty()) {
            return;
        }
        git.read(
                List.of("cat-file", "--batch", "--buffer"),
                in -> {
                    for (String id : ids) {
                        in.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
                    }
                },
                out -> {
                    Lines lines = new Lines(out);
                    for (int i = 0; i < ids.size(); i++) {
                        contents.accept(content(lines));
                    }
                });
    }

    private static @Nullable List<String> content(Lines lines) throws IOException {
        String header = lines.next();
        if (header == null) {
            throw Git.failure("cat-file: unexpected end");
        }
        String[] parts = header.split(" ", -1);
        if (parts.length != 3) {
            return null;
        }
        long size = Long.parseLong(parts[2]);
        List<String> content = null;
        if (size > LIMIT || !parts[1].equals("blob")) {
            lines.skip(size);
        } else {
            String text = new String(lines.bytes((int) size), StandardCharsets.UTF_8);
            content = split(text);
        }
        lines.skip(1);
        return content;
    }

    /** As {@link String#lines()} does, of which there are too many to begin a stream for each. */
    private static List<String> split(String text) {
        if (text.indexOf('\r') >= 0) {
            return text.lines().toList();
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}

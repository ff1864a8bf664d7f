package stability.store.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Change;
import stability.app.Repository.Commit;

/**
 * Reads what {@code git log --patch --unified=0} prints: commits, and for each the lines that it removed from and added
 * to each file. Streams: a history of any length takes the memory of one file's change.
 */
final class PatchReader {
    /** How each commit is announced: a byte that no path and no line of a patch begins with, then its parts. */
    static final String FORMAT = "format:%x01%H%x00%an%x00%cI";

    /** What makes patches the same whatever a repository's settings and attributes say. */
    static final List<String> OPTIONS = List.of(
            "--patch",
            "--unified=0",
            "--inter-hunk-context=0",
            "--text",
            "--no-renames",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--relative");

    private static final int COMMIT = 1;

    private final Lines lines;
    private final Set<String> edges;
    private final Consumer<Change> changes;

    private @Nullable Commit commit;
    private String file = "";
    private boolean created;
    private boolean deleted;
    private List<String> removed = new ArrayList<>();
    private List<String> added = new ArrayList<>();

    /** @param edges the commits where a shallow clone breaks off */
    PatchReader(InputStream in, Set<String> edges, Consumer<Change> changes) {
        this.lines = new Lines(in);
        this.edges = edges;
        this.changes = changes;
    }

    void read() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isEmpty() && line.charAt(0) == COMMIT) {
                tell();
                String[] parts = line.substring(1).split("\0", -1);
                commit = new Commit(parts[0], parts[1], OffsetDateTime.parse(parts[2]), edges.contains(parts[0]));
            } else if (line.startsWith("diff --git ")) {
                tell();
            } else if (line.startsWith("new file ")) {
                created = true;
            } else if (line.startsWith("deleted file ")) {
                deleted = true;
            } else if (line.startsWith("--- ") || line.startsWith("+++ ")) {
                String path = path(line.substring(4));
                file = path.isEmpty() ? file : path;
            } else if (line.startsWith("@@ ")) {
                hunk(line);
            }
        }
        tell();
    }

    /** {@code @@ -3,2 +3 @@}: so many lines of each side follow, whatever they look like. */
    private void hunk(String header) throws IOException {
        String[] parts = header.split(" ", -1);
        int minus = count(parts[1]);
        int plus = count(parts[2]);
        while (minus > 0 || plus > 0) {
            String line = lines.next();
            if (line == null) {
                return;
            }
            if (line.startsWith("-")) {
                removed.add(content(line));
                minus--;
            } else if (line.startsWith("+")) {
                added.add(content(line));
                plus--;
            }
        }
    }

    private static int count(String range) {
        int comma = range.indexOf(',');
        return comma < 0 ? 1 : Integer.parseInt(range.substring(comma + 1));
    }

    /** Line ends of Windows make no other line. */
    private static String content(String line) {
        return line.substring(1, line.endsWith("\r") ? line.length() - 1 : line.length());
    }

    private void tell() {
        Set<String> both = new HashSet<>(removed);
        both.retainAll(new HashSet<>(added));
        removed.removeAll(both);
        added.removeAll(both);
        if (!file.isEmpty() && (created || deleted || !removed.isEmpty() || !added.isEmpty())) {
            changes.accept(new Change(commit, file, created, deleted, List.copyOf(removed), List.copyOf(added)));
        }
        file = "";
        created = false;
        deleted = false;
        removed = new ArrayList<>();
        added = new ArrayList<>();
    }

    /** The path behind {@code a/} or {@code b/}; empty for {@code /dev/null}. */
    private static String path(String shown) {
        String path = shown.endsWith("\t") ? shown.substring(0, shown.length() - 1) : shown;
        path = path.startsWith("\"") ? unquoted(path) : path;
        return path.length() > 2 && path.charAt(1) == '/' && "ab".indexOf(path.charAt(0)) >= 0 ? path.substring(2) : "";
    }

    /** A path with quotes, backslashes or control characters is quoted as in C. */
    private static String unquoted(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                String whole = Character.toString(quoted.codePointAt(i));
                bytes.writeBytes(whole.getBytes(StandardCharsets.UTF_8));
                i += whole.length() - 1;
                continue;
            }
            char escaped = quoted.charAt(++i);
            if (escaped >= '0' && escaped <= '3') {
                bytes.write(Integer.parseInt(quoted.substring(i, i + 3), 8));
                i += 2;
            } else {
                int control = "abtnvfr".indexOf(escaped);
                bytes.write(control < 0 ? escaped : 7 + control);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Lines that end in LF alone: a carriage return is part of a line. */
    private static final class Lines {
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int end;

        Lines(InputStream in) {
            this.in = in;
        }

        @Nullable
        String next() throws IOException {
            ByteArrayOutputStream begun = null;
            while (true) {
                if (at == end) {
                    end = in.read(buffer);
                    at = 0;
                    if (end <= 0) {
                        end = 0;
                        return begun == null ? null : begun.toString(StandardCharsets.UTF_8);
                    }
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
    }
}

package stability.store.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what {@code git log --raw -c} prints: which contents each commit gave which file instead of which. A merge tells
 * of the files that are as in none of its parents.
 */
final class RawLog {
    /** What makes the list the same whatever a user has set. */
    static final List<String> OPTIONS = List.of(
            "--raw", "-c", "--no-abbrev", "--no-renames", "--no-color", "--no-ext-diff", "--no-relative", "--no-notes");

    /** How each commit is announced: a byte that no other line begins with. */
    static final String FORMAT = "format:%x01%H";

    private static final int COMMIT = 1;

    /** What the hash of a content that is not there begins with; no content has a hash that does. */
    private static final String NOTHING = "0".repeat(40);

    private RawLog() {}

    /**
     * One file in one commit.
     *
     * @param commit its hash
     * @param file its path from the top of the repository
     * @param before the hashes of what it held in each parent that had it
     * @param after the hash of what it holds; empty if it is gone
     */
    record FileVersion(String commit, String file, List<String> before, String after) {}

    static void read(InputStream in, Consumer<FileVersion> versions) throws IOException {
        Lines lines = new Lines(in);
        String commit = "";
        for (String line = lines.next(); line != null; line = lines.next()) {
            char first = line.isEmpty() ? 0 : line.charAt(0);
            if (first == COMMIT) {
                commit = line.substring(1);
            } else if (first == ':') {
                versions.accept(version(commit, line));
            }
        }
    }

    /** {@code ::MODE MODE MODE HASH HASH HASH MM<tab>PATH}: as many colons as parents, then one mode and hash more. */
    private static FileVersion version(String commit, String line) {
        int parents = 1;
        while (line.charAt(parents) == ':') {
            parents++;
        }
        int tab = line.indexOf('\t');
        String[] words = line.substring(parents, tab).split(" ", -1);
        List<String> before = new ArrayList<>();
        for (int i = 0; i < parents; i++) {
            String id = words[parents + 1 + i];
            if (isContent(words[i], id)) {
                before.add(id);
            }
        }
        String after = words[2 * parents + 1];
        String path = line.substring(tab + 1);
        return new FileVersion(
                commit,
                path.startsWith("\"") ? unquoted(path) : path,
                before,
                isContent(words[parents], after) ? after : "");
    }

    /** Not a file that is not there, nor a repository inside the repository. */
    private static boolean isContent(String mode, String id) {
        return !mode.startsWith("160") && !id.startsWith(NOTHING);
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
}

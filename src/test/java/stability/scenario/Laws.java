package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stability.support.PrintedJson;
import stability.support.Program;

/** What holds for every command of every scenario, whatever it is about. */
final class Laws {
    private static final Set<String> READING =
            Set.of("check", "list", "show", "status", "due", "search", "missing", "config", "--help", "-h");

    /** Personal data that scenarios type or keep in files; none of it may ever come back. */
    private static final List<String> SECRETS =
            List.of("11010519491231002", "13800138000", "138 0013 8000", "138-0013-8000", "6222021234567890128");

    /** What a list says at its end that was made without files that could not be read. */
    private static final List<String> PASSED_OVER = List.of("以上是没有读出的文件", "these files could not be read");

    private final List<String> words;
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> after;
    private final Program.Outcome outcome;

    Laws(List<String> words, Map<String, byte[]> before, Map<String, byte[]> after, Program.Outcome outcome) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.outcome = outcome;
    }

    /** Whether a command only reads. */
    static boolean reads(List<String> words) {
        boolean printed = words.contains("report") && words.contains("-");
        boolean sets = words.contains("config") && !words.contains("show");
        return printed || (!sets && words.stream().anyMatch(READING::contains));
    }

    void check() {
        assertThat(outcome.status())
                .as("exit status, one of the documented ones")
                .isIn(0, 1, 2, 3, 4, 5);
        // what could not be committed is written all the same, and says so; rows that are refused are findings about a
        // table, whose mapping
        // is kept, and whose other rows are entered if that is asked for
        boolean imports = words.contains("import") && outcome.status() == 1;
        // what the others have sent came, and what does not hold of it is told
        boolean came = words.contains("sync") && outcome.status() != 0;
        if (outcome.status() != 0 && !imports && !came && !outcome.err().contains("[not-committed]")) {
            assertThat(changed()).as("a refused command changes nothing").isEmpty();
        }
        if (words.contains("--fix")) {
            straightened();
            return;
        }
        if (reads(words)) {
            assertThat(changed()).as("reading changes no byte").isEmpty();
        }
        boolean listed = outcome.status() == 3 && PASSED_OVER.stream().anyMatch(outcome.err()::contains);
        if (outcome.status() >= 2 && !came && outcome.err().contains("[") && !listed) {
            assertThat(outcome.out()).as("a refusal prints nothing on stdout").isEmpty();
        }
        assertThat(outcome.out()).as("stdout ends its last line").matches(out -> out.isEmpty() || out.endsWith("\n"));
        assertThat(outcome.out() + outcome.err())
                .as("no inside of the program is shown")
                .doesNotContain("Exception", "stability.domain", "\tat ", "{0}", "{1}");
        for (String secret : SECRETS) {
            assertThat(outcome.out() + outcome.err())
                    .as("personal data is never printed")
                    .doesNotContain(secret);
        }
        if (outcome.out().startsWith("{\n  \"schema\": 1,")) {
            PrintedJson.validate(command(), outcome.out());
        }
        changed().forEach(this::written);
    }

    /** The noun and the verb among the words, or the command of one word; without any what has to be done is printed. */
    private String command() {
        List<String> plain =
                words.stream().filter(word -> word.matches("[a-z_]+")).toList();
        Set<String> known = new TreeSet<>();
        PrintedJson.commands().values().forEach(known::addAll);
        for (int i = 0; i < plain.size(); i++) {
            String both = plain.get(i) + (i + 1 < plain.size() ? " " + plain.get(i + 1) : "");
            if (known.contains(both)) {
                return both;
            }
            if (known.contains(plain.get(i))) {
                return plain.get(i);
            }
        }
        if (plain.size() < words.size() && words.get(0).startsWith("-")) {
            return "todo"; // what plain "stability" asks
        }
        throw new AssertionError("which command prints JSON here? " + words);
    }

    /** Mending line ends changes line ends, and nothing else. */
    private void straightened() {
        for (String path : changed()) {
            String text = new String(before.get(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(after.get(path))
                    .asString(StandardCharsets.UTF_8)
                    .as("%s with its line ends mended", path)
                    .isEqualTo(text.endsWith("\n") ? text : text + "\n");
        }
    }

    /** The files that are new, changed or gone. */
    private Set<String> changed() {
        Map<String, byte[]> changed = new TreeMap<>(before);
        changed.putAll(after);
        changed.keySet().removeIf(path -> Arrays.equals(before.get(path), after.get(path)));
        return changed.keySet();
    }

    /** Whether a record lost its last lines, or went: what was just entered is taken back. */
    private boolean isShorter(String path, byte[] old) {
        byte[] now = after.getOrDefault(path, new byte[0]);
        return now.length < old.length && Arrays.equals(now, 0, now.length, old, 0, now.length);
    }

    private void written(String path) {
        assertThat(path).as("no temporary file stays behind").doesNotContain(".tmp");
        byte[] old = before.getOrDefault(path, new byte[0]);
        boolean record = path.contains("records/") && path.endsWith(".yaml") && !path.contains("records/imports/");
        if (words.contains("sync") || words.contains("clone")) {
            return; // what a merge makes of a file is for the tests of merges
        }
        if (record && words.contains("undo") && isShorter(path, old)) {
            return;
        }
        assertThat(after).as("nothing is deleted").containsKey(path);
        byte[] now = after.get(path);
        int start = record ? old.length : 0;
        if (record) {
            boolean kept = now.length >= old.length && Arrays.equals(now, 0, old.length, old, 0, old.length);
            assertThat(kept).as("%s keeps its earlier bytes", path).isTrue();
        }
        String text = new String(now, start, now.length - start, StandardCharsets.UTF_8);
        boolean binary =
                !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(now, start, now.length));
        if (binary) {
            assertThat(record).as("%s is text", path).isFalse();
            return;
        }
        if (path.endsWith(".csv")) {
            text = text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"); // as spreadsheets want it
        }
        assertThat(text).as("%s has LF only", path).doesNotContain("\r");
        boolean noRows = path.endsWith(".ndjson") && text.isEmpty();
        assertThat(noRows || text.endsWith("\n"))
                .as("%s ends its last line", path)
                .isTrue();
        assertThat(text).as("%s is UTF-8 without BOM", path).doesNotContain("\uFFFD", "\uFEFF");
        for (String secret : SECRETS) {
            assertThat(text).as("personal data is never written").doesNotContain(secret);
        }
    }
}

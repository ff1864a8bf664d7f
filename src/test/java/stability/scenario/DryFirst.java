package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import stability.cli.WritingCommands;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** Asks each command that may write what it would do, before it does it. */
final class DryFirst implements Program {
    private static final Set<String> COMMANDS = WritingCommands.names();

    /** What no dry run can foresee: what a person answers, what git says to a commit, what a disk does. */
    private static final List<String> LATER =
            List.of("[entry-refused]", "[undo-unconfirmed]", "[not-committed]", "[cannot-write]");

    private static final List<String> DONE = List.of("已写入", "wrote ", "已留底", "noted in", "已改正行尾", "line ends mended");

    private final Path root;
    private final Program program = new InProcess();
    private final Set<String> told = new TreeSet<>();

    DryFirst(Path root) {
        this.root = root;
    }

    /** The commands that were asked, and not refused. */
    Set<String> told() {
        return told;
    }

    @Override
    public Outcome run(World world, List<String> words) throws Exception {
        String command = command(words);
        boolean shared =
                command != null && List.of("sync", "clone").contains(command); // what comes is known only to others
        boolean hidden = words.stream().anyMatch(word -> word.startsWith("__")); // reads what may begin with a dash
        if (command == null
                || hidden
                || words.contains("--help")
                || words.contains("-h")
                || words.contains("--dry-run")) {
            return program.run(world, words);
        }
        List<String> asked = new ArrayList<>(words);
        asked.add("--dry-run");
        Map<String, String> before = bytes();
        Map<String, byte[]> files = Tree.read(root);
        Outcome dry = program.run(world, asked);
        assertThat(bytes()).as("%s: a dry run changes nothing", words).isEqualTo(before);
        new Laws(asked, files, Tree.read(root), dry).check();
        Outcome real = program.run(world, words);
        // an entry that was cut off is completed by the next command, and a dry run is none; another command was meant
        boolean other = dry.err().contains("[unfinished-entry]") || dry.err().contains("“--dry-run”");
        if (shared) {
            told.add(command);
            return real;
        }
        if (other || dry.err().contains("\"--dry-run\"") || LATER.stream().anyMatch(real.err()::contains)) {
            return real;
        }
        if (real.status() <= 1) {
            assertThat(dry.status()).as("%s: %s", words, dry.err()).isEqualTo(real.status());
            tells(words, files, dry);
            told.add(command);
        } else {
            assertThat(dry.status()).as("%s", words).isEqualTo(real.status());
            assertThat(dry.err()).as("%s", words).isEqualTo(real.err());
        }
        return real;
    }

    /** What the real run has written by now was told: the files, and of records every line. */
    private void tells(List<String> words, Map<String, byte[]> before, Outcome dry) {
        boolean json = dry.out().startsWith("{");
        String said = json ? dry.out().replace("\\\"", "\"") : dry.out() + dry.err();
        assertThat(said).as("%s: something is told", words).isNotEmpty();
        assertThat(DONE).as("%s: nothing is told as done", words).noneMatch(dry.err()::contains);
        Map<String, byte[]> after = Tree.read(root);
        after.forEach((path, bytes) -> {
            byte[] old = before.getOrDefault(path, new byte[0]);
            if (!Arrays.equals(old, bytes)) {
                assertThat(said).as("%s: %s is told", words, path).contains(path.substring(path.lastIndexOf('/') + 1));
                if (path.matches("records/(?!imports/)[a-z]+/.*\\.yaml")
                        && bytes.length > old.length
                        && !words.contains("csv")) {
                    String added = new String(bytes, old.length, bytes.length - old.length, StandardCharsets.UTF_8);
                    added.lines().forEach(line -> assertThat(said).contains(line));
                }
            }
        });
    }

    private static String command(List<String> words) {
        List<String> plain =
                words.stream().filter(word -> word.matches("[a-z_]+")).toList();
        for (int i = 0; i < plain.size(); i++) {
            if (i + 1 < plain.size() && COMMANDS.contains(plain.get(i) + " " + plain.get(i + 1))) {
                return plain.get(i) + " " + plain.get(i + 1);
            }
            if (COMMANDS.contains(plain.get(i))) {
                return plain.get(i);
            }
        }
        return null;
    }

    /** Every file and folder, those of git and the traces of locks and papers, too; what cannot be read as what it is. */
    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(file) < 1 << 22
                        && !file.endsWith(".lock"); // looking at it would end a lock held here
                String what = plain
                        ? Arrays.hashCode(Files.readAllBytes(file)) + " "
                        : Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? "folder" : "";
                String time = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                        ? ""
                        : Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                                .toString();
                bytes.put(root.relativize(file).toString(), what + time);
            }
        }
        return bytes;
    }
}

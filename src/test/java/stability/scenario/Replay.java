package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.SomeGit;
import stability.support.World;

/**
 * Plays a scenario in a folder of its own and writes down what happens. Directives besides those of {@link Scenario}:
 *
 * <pre>
 * lang en                 the locale; zh-CN unless given
 * ids 7k3q9 m2x4p         the endings that new ids get first
 * env NAME=value          a variable of the environment
 * cwd some/folder         the working folder
 * terminal                output goes to a terminal, and somebody sits there
 * < answer                what is typed into the terminal during the next command, or piped into it if there is none
 * patience 50             milliseconds to wait for the lock
 * held by pid 4711        somebody else holds the lock of records/, until "released"
 * copy other/a records/a  a person replaces a file by hand
 * delete records/a        a person deletes a file
 * type reports/a.md 有    a person types a line at the end of a text
 * git commit -qam words   somebody runs git in the root, at the present moment; what it prints is shown
 * author 王办事             who that is from now on
 * untold reports          what is written below this folder is named, and its words are left to other scenarios
 * allowed                 the steps that are allowed are written out; see {@link Scenario}
 * </pre>
 */
final class Replay {
    private final Scenario scenario;
    private final Program program;
    private final Path root;
    private final Map<String, String> variables = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final StringBuilder script = new StringBuilder();
    private Instant now = Instant.EPOCH;
    private String locale = "zh-CN";
    private String author = "王办事";
    private boolean terminal;
    private Path cwd;
    private Duration patience = Duration.ofSeconds(5);
    private int idsUsed;
    private HeldLock held;

    Replay(Scenario scenario, Program program, Path root) {
        this.scenario = scenario;
        this.program = program;
        this.root = root;
        this.cwd = root;
    }

    /** The whole text of the scenario as it happened. */
    String play() throws Exception {
        for (Map.Entry<String, String> section : scenario.sections().entrySet()) {
            Tree.write(root, section.getKey(), section.getValue());
        }
        for (String line : scenario.script()) {
            if (line.startsWith("tree ")) {
                plant(line.substring("tree ".length()));
            }
        }
        Map<String, byte[]> start = Tree.read(root);
        int soundAtStart = check();
        try {
            for (String line : scenario.script()) {
                script.append(line).append('\n');
                follow(line);
            }
        } finally {
            if (held != null) {
                held.letGo();
            }
        }
        boolean edited = scenario.uses("copy") || scenario.uses("delete");
        if (soundAtStart == 0 && !edited) {
            assertThat(check()).as("exit status of check after the scenario").isZero();
        }
        StringBuilder text = new StringBuilder(script);
        scenario.sections().forEach((section, content) -> text.append("-- " + section + " --\n" + content));
        return text.append(difference(start, Tree.read(root))).toString();
    }

    /** The exit status of {@code check} now; 3 if there is no account yet. */
    private int check() {
        return new InProcess()
                .run(
                        world(),
                        List.of("check", "--records", root.resolve("records").toString()))
                .status();
    }

    private void plant(String tree) throws IOException {
        Scenario files = Scenario.parse(Files.readString(ScenarioFiles.FOLDER.resolve("trees/" + tree + ".txt")));
        for (Map.Entry<String, String> section : files.sections().entrySet()) {
            // a file of the scenario's own stands instead of the one that is planted
            if (!Files.exists(root.resolve(section.getKey().split(" \\| ", 2)[0]))) {
                Tree.write(root, section.getKey(), section.getValue());
            }
        }
    }

    private void follow(String line) throws Exception {
        String[] parts = line.split(" ", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        switch (parts[0]) {
            case "", "#", "tree", "allowed", "untold" -> {}
            case "now", "at" -> now = OffsetDateTime.parse(rest).toInstant();
            case "lang" -> locale = rest;
            case "ids" -> ids.addAll(List.of(rest.split(" ")));
            case "env" -> variables.put(rest.split("=", 2)[0], rest.split("=", 2)[1].replace("$ROOT", root.toString()));
            case "cwd" -> cwd = Files.createDirectories(root.resolve(rest));
            case "terminal" -> terminal = true;
            case "patience" -> patience = Duration.ofMillis(Long.parseLong(rest));
            case "<" -> answers.add(rest);
            case "held" -> held = new HeldLock(root.resolve("records"), rest.substring("by ".length()));
            case "released" -> {
                held.letGo();
                held = null;
            }
            case "copy" ->
                Files.write(root.resolve(rest.split(" ")[1]), Files.readAllBytes(root.resolve(rest.split(" ")[0])));
            case "type" ->
                Files.writeString(
                        root.resolve(rest.split(" ", 2)[0]), rest.split(" ", 2)[1] + "\n", StandardOpenOption.APPEND);
            case "delete" -> Files.delete(root.resolve(rest));
            case "git" -> print("|", SomeGit.run(root, author, now, Words.of(rest)));
            case "author" -> author = rest;
            case "$" -> pipe(Words.of(rest.replace("$ROOT", root.toString())));
            default -> throw new IllegalArgumentException("what is this line? " + line);
        }
    }

    private World world() {
        Map<String, String> seen = new TreeMap<>(scenario.uses("git") ? SomeGit.variables(author, now) : SomeGit.NONE);
        seen.putAll(variables);
        return new World(cwd, now, Map.copyOf(seen), locale, terminal, List.copyOf(answers), ids, idsUsed, patience);
    }

    /** Runs a command, or several joined by {@code |}: each prints into the next. */
    private void pipe(List<String> words) throws Exception {
        int bar = words.indexOf("|");
        if (bar < 0) {
            run(words);
            return;
        }
        Program.Outcome first = call(words.subList(0, bar));
        assertThat(first.status()).as("%s: %s", words, first.err()).isZero();
        print("!", first.err());
        first.out().lines().forEach(answers::add);
        pipe(words.subList(bar + 1, words.size()));
    }

    private void run(List<String> words) throws Exception {
        Program.Outcome outcome = call(words);
        print("|", outcome.out());
        print("!", outcome.err());
        if (outcome.status() != 0) {
            script.append("= ").append(outcome.status()).append('\n');
        }
    }

    private Program.Outcome call(List<String> words) throws Exception {
        Map<String, byte[]> before = Tree.read(root);
        Program.Outcome outcome = program.run(world(), words);
        idsUsed = outcome.idsUsed();
        answers.clear();
        try {
            new Laws(words, before, Tree.read(root), outcome).check();
        } catch (AssertionError broken) {
            throw new AssertionError(
                    words + ": " + broken.getMessage() + "\n" + script + outcome.out() + outcome.err(), broken);
        }
        return outcome;
    }

    private void print(String mark, String text) {
        if (text.isEmpty()) {
            return;
        }
        String shown = visible(text.replace(root.toString(), "$ROOT"));
        if (!scenario.uses("allowed")) {
            shown = Scenario.leaveOutAllowedSteps(shown);
        }
        boolean cut = !shown.endsWith("\n");
        for (String line : (cut ? shown : shown.substring(0, shown.length() - 1)).split("\n", -1)) {
            script.append(line.isEmpty() ? mark : mark + " " + line).append('\n');
        }
        script.append(cut ? "\\\n" : "");
    }

    /** Characters that nobody sees are written as pictures of them: ␍ for a carriage return, ␛ for an escape. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            visible.append(c < ' ' && c != '\n' ? (char) ('␀' + c) : c);
        }
        return visible.toString().replace("\uFEFF", "<BOM>");
    }

    private boolean isUntold(String path) {
        return scenario.script().stream()
                .anyMatch(line ->
                        line.startsWith("untold ") && path.startsWith(line.substring("untold ".length()) + "/"));
    }

    private String difference(Map<String, byte[]> start, Map<String, byte[]> end) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> paths = new TreeSet<>(start.keySet());
        paths.addAll(end.keySet());
        for (String path : paths) {
            if (!end.containsKey(path)) {
                text.append("-- gone " + path + " --\n");
            } else if (!Arrays.equals(start.get(path), end.get(path))) {
                text.append(isUntold(path) ? "-- after " + path + " | untold --\n" : Tree.section(path, end.get(path)));
            }
        }
        return text.toString();
    }
}

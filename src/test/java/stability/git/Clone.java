package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.SomeGit;
import stability.support.World;

/** One person's copy of an account, with the real git. Each command happens a minute after the one before. */
public final class Clone {
    static final String SCHOOL = """
            school: 示范职业学校
            zone: Asia/Shanghai
            since: 2019-09-23
            office: zzb
            departments:
              - {id: zzb, name: 综治办, kind: office}
              - {id: zwc, name: 总务处, kind: office}
              - {id: jwc, name: 教务处, kind: office}
            """;

    private final Path root;
    private final String author;
    private final String letter;
    private Instant now = OffsetDateTime.parse("2019-09-25T08:00:00+08:00").toInstant();
    private int ids;

    private Clone(Path root, String author, String letter) {
        this.root = root;
        this.author = author;
        this.letter = letter;
    }

    /** The first copy, its account begun by {@code init} and committed. */
    public static Clone first(Path root) throws Exception {
        Clone clone = new Clone(Files.createDirectories(root), "王办事", "a");
        clone.git("init", "-q");
        clone.done("init", "--school", "示范职业学校", "--department", "zzb=综治办", "--department", "zwc=总务处");
        Files.writeString(root.resolve("records/stability.yaml"), SCHOOL);
        clone.commitAll("台账");
        return clone;
    }

    /** Another person's copy, as things stand here. */
    Clone copy(Path to, String name) throws Exception {
        git("clone", "-q", root.toString(), to.toString());
        Clone clone = new Clone(to, name, "b");
        clone.now = now;
        return clone;
    }

    /** Another person's copy of what was shared. */
    Clone from(Path remote, Path to, String name) throws Exception {
        return from(remote, to, name, "b");
    }

    /** @param letter with which the endings of the ids begin that are entered there */
    Clone from(Path remote, Path to, String name, String letter) throws Exception {
        git("clone", "-q", remote.toString(), to.toString());
        Clone clone = new Clone(to, name, letter);
        clone.now = now;
        return clone;
    }

    /** The same copy in another folder, where its bytes are already. */
    public Clone at(Path to) {
        Clone clone = new Clone(to, author, letter);
        clone.now = now;
        clone.ids = ids;
        return clone;
    }

    public Path root() {
        return root;
    }

    /** A file below the records folder. */
    public Path file(String path) {
        return root.resolve("records").resolve(path);
    }

    /** The text of a file below the records folder. */
    public String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** The record files, below the records folder, sorted. */
    public List<String> files(String kind) throws IOException {
        Path records = root.resolve("records");
        if (!Files.exists(records.resolve(kind))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(records.resolve(kind))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> records.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Writes a file below the records folder. */
    public void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text, StandardCharsets.UTF_8);
    }

    /** Says what time it is. */
    void at(Instant moment) {
        now = moment;
    }

    /** Lets time go by. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Runs a command in English that must succeed, and gives what it prints. */
    public String done(String... words) {
        Program.Outcome outcome = run(words);
        assertThat(outcome.status())
                .as("%s: %s%s", List.of(words), outcome.out(), outcome.err())
                .isZero();
        return outcome.out();
    }

    /** Runs a command in English, whatever comes of it. */
    public Program.Outcome run(String... words) {
        return run(Map.of(), words);
    }

    /** The same with variables of its own. */
    Program.Outcome run(Map<String, String> more, String... words) {
        pass(Duration.ofMinutes(1));
        Map<String, String> variables = new TreeMap<>(SomeGit.variables(author, now));
        variables.putAll(more);
        List<String> endings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            endings.add(letter + "%04d".formatted(i));
        }
        World world = new World(root, now, variables, "en", false, List.of(), endings, ids, Duration.ofSeconds(5));
        Program.Outcome outcome = new InProcess().run(world, List.of(words));
        ids = outcome.idsUsed();
        return outcome;
    }

    /** Runs git, which must succeed, and gives what it prints. */
    public String git(String... words) throws IOException, InterruptedException {
        return SomeGit.run(root, author, now, List.of(words));
    }

    /** Commits everything there is. */
    public void commitAll(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-qm", message);
    }

    /** Takes over what the other has committed. */
    String pull(Clone other) throws IOException, InterruptedException {
        pass(Duration.ofMinutes(1));
        return git("pull", "-q", "--no-rebase", "--no-edit", other.root.toString(), "main");
    }
}

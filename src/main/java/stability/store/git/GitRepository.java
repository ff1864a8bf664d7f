package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Repository;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** A records folder's git repository. */
public final class GitRepository implements Repository {
    private final @Nullable Git git;
    private final Path folder;
    private @Nullable Reach reach;

    /**
     * @param folder the records folder
     * @param variables the environment that git runs in
     */
    public GitRepository(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.git = Git.in(folder, variables);
    }

    @Override
    public Reach reach() {
        if (reach == null) {
            reach = git == null ? Reach.NO_GIT : reach(git);
        }
        return reach;
    }

    private static Reach reach(Git git) {
        Git.Answer answer = git.ask(List.of("rev-parse", "--is-inside-work-tree", "--is-shallow-repository"));
        if (!answer.ok() && !answer.complaint().contains("not a git repository")) {
            throw Git.failure(answer.complaint());
        }
        List<String> lines = answer.text().lines().toList();
        if (!answer.ok() || !lines.get(0).equals("true")) {
            return Reach.PLAIN;
        }
        Git.Answer last = git.ask(List.of("log", "-1", "--format=%H"));
        if (!last.ok() && last.complaint().contains("does not have any commits yet")) {
            return Reach.EMPTY;
        }
        if (!last.ok()) {
            throw Git.failure(last.complaint());
        }
        return lines.get(1).equals("true") ? Reach.SHALLOW : Reach.WHOLE;
    }

    /** Git, where there are commits to ask about. */
    private Git git() {
        if (git == null || reach() == Reach.PLAIN) {
            throw new Refused(Code.NOT_IN_GIT.at(null, reach().label()));
        }
        return git;
    }

    private static List<String> commitOf(String revision) {
        return List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    }

    private String commit(String revision) {
        Git.Answer answer = git().ask(commitOf(revision));
        if (!answer.ok()) {
            throw new Refused(Code.UNKNOWN_REVISION.at(null, revision));
        }
        return answer.text();
    }

    @Override
    public @Nullable String head() {
        return reach().hasHistory() ? commit("HEAD") : null;
    }

    @Override
    public boolean contains(String commit) {
        return git().ask(List.of("merge-base", "--is-ancestor", commit, "HEAD")).ok();
    }

    @Override
    public Set<String> after(String revision) {
        Git.Answer answer = git().demand(List.of("rev-list", commit(revision) + "..HEAD"));
        return new HashSet<>(answer.text().lines().toList());
    }

    @Override
    public Set<String> changedSince(String revision) {
        Set<String> files = new TreeSet<>();
        if (reach() == Reach.EMPTY && revision.equals("HEAD")) {
            files.addAll(git().demand(List.of("ls-files", "-z", "--", ".")).parts());
        } else {
            files.addAll(git().demand(List.of(
                            "diff",
                            "--name-only",
                            "-z",
                            "--no-renames",
                            "--no-ext-diff",
                            "--relative",
                            commit(revision),
                            "--",
                            "."))
                    .parts());
        }
        files.addAll(git().demand(List.of("ls-files", "-z", "--others", "--exclude-standard", "--", "."))
                .parts());
        return files;
    }

    @Override
    public Set<String> takenAlong(String below) {
        List<String> list = List.of("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", below);
        return new TreeSet<>(git().demand(list).parts());
    }

    @Override
    public void replay(@Nullable String file, Consumer<Change> changes) {
        String path = file == null ? "." : file;
        List<String> log = new ArrayList<>(List.of(
                "log",
                "--reverse",
                "--topo-order",
                "--full-history",
                "--no-follow",
                "--no-merges",
                "--encoding=UTF-8",
                "--format=" + PatchReader.FORMAT));
        log.addAll(PatchReader.OPTIONS);
        log.addAll(List.of("HEAD", "--", path));
        Set<String> edges = edges();
        git().read(log, out -> new PatchReader(out, edges, changes).read());
        List<String> diff = new ArrayList<>(List.of("diff"));
        diff.addAll(PatchReader.OPTIONS);
        diff.addAll(List.of("HEAD", "--", path));
        git().read(diff, out -> new PatchReader(out, edges, changes).read());
    }

    /** Where a shallow clone breaks off. */
    private Set<String> edges() {
        if (reach() != Reach.SHALLOW) {
            return Set.of();
        }
        String path =
                git().demand(List.of("rev-parse", "--git-path", "shallow")).text();
        try {
            return Set.copyOf(Files.readAllLines(folder.resolve(path), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw Git.failure(path + ": " + e.getMessage());
        }
    }

    @Override
    public Map<String, Commit> blame(String file) {
        Map<String, Commit> commits = new HashMap<>();
        Map<String, Commit> lines = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        Git.Answer answer = git().ask(List.of("blame", "--line-porcelain", "--no-textconv", "HEAD", "--", file));
        if (!answer.ok()) {
            return Map.of(); // never committed
        }
        String id = "";
        for (String line : answer.out().split("\n", -1)) {
            if (line.startsWith("\t")) {
                String author = fields.getOrDefault("author", "");
                OffsetDateTime at = OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(Long.parseLong(fields.getOrDefault("committer-time", "0"))),
                        ZoneOffset.of(offset(fields.getOrDefault("committer-tz", "+0000"))));
                boolean edge = fields.containsKey("boundary") && reach() == Reach.SHALLOW;
                Commit commit = commits.computeIfAbsent(id, each -> new Commit(each, author, at, edge));
                lines.put(line.substring(1).replace("\r", ""), commit);
                fields.clear();
                id = "";
            } else if (id.isEmpty()) {
                id = line.split(" ", 2)[0];
            } else {
                String[] parts = line.split(" ", 2);
                fields.put(parts[0], parts.length < 2 ? "" : parts[1]);
            }
        }
        return lines;
    }

    private static String offset(String git) {
        return git.substring(0, 3) + ":" + git.substring(3);
    }

    @Override
    public Map<String, SignatureStatus> signatures(Collection<String> commits) {
        return new SignatureCheck(git()).of(commits);
    }

    @Override
    public @Nullable String commit(Collection<Path> files, String message) {
        List<String> paths = new ArrayList<>();
        for (Path file : files) {
            paths.add(folder.toAbsolutePath()
                    .normalize()
                    .relativize(file.toAbsolutePath().normalize())
                    .toString());
        }
        // a file that git has never seen cannot be named to commit before it is known to it
        List<String> add = new ArrayList<>(List.of("add", "--intent-to-add", "--"));
        add.addAll(paths);
        git().demand(add);
        List<String> changed = new ArrayList<>(List.of("status", "--porcelain", "--"));
        changed.addAll(paths);
        if (git().demand(changed).text().isEmpty()) {
            return null;
        }
        List<String> commit = new ArrayList<>(List.of("commit", "--quiet", "--only", "--message", message, "--"));
        commit.addAll(paths);
        Git.Answer answer = git().ask(commit);
        if (!answer.ok()) {
            throw new Refused(Code.NOT_COMMITTED.at(null, Text.same(Git.oneLine(answer.complaint()))));
        }
        return commit("HEAD");
    }

    @Override
    public Path hook(String program) {
        Path hooks = folder.resolve(
                git().demand(List.of("rev-parse", "--git-path", "hooks")).text());
        String prefix = git().demand(List.of("rev-parse", "--show-prefix")).text();
        return PreCommitHook.install(hooks.normalize(), program, prefix);
    }
}

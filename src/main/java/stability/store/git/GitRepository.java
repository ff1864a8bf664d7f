package stability.store.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.Repository;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;

/**
 * A records folder's git repository. Where the folder lies in it, its last commit and what would be taken along are asked
 * of the repository itself; everything else is read in a {@link CleanRoom}.
 */
public final class GitRepository implements Repository {
    private @Nullable Git git;
    private final @Nullable Git writing;
    private final Path folder;
    private final Disk disk;
    private @Nullable Whereabouts whereabouts;
    private @Nullable List<Descent> commits;

    /**
     * @param folder the records folder
     * @param variables the environment that git runs in
     */
    public GitRepository(Path folder, Map<String, String> variables) {
        this(folder, variables, Disk.REAL);
    }

    /** @param disk where the hook goes */
    public GitRepository(Path folder, Map<String, String> variables, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        this.writing = Git.in(folder, variables);
        this.git = inTree();
    }

    private @Nullable Git inTree() {
        Path top = GitFolders.top(folder);
        return writing == null || top == null ? writing : writing.at(top);
    }

    @Override
    public Reach reach() {
        return git == null ? Reach.NO_GIT : whereabouts(git).reach();
    }

    @Override
    public void begin(Path top) {
        Founding.begin(Objects.requireNonNull(writing), top);
        whereabouts = null;
        git = inTree();
    }

    @Override
    public boolean introduce(String name, String mail) {
        return Founding.introduce(writing(), name, mail);
    }

    @Override
    public boolean seemsThere() {
        return GitFolders.top(folder) != null;
    }

    private Whereabouts whereabouts(Git git) {
        if (whereabouts == null) {
            whereabouts = Whereabouts.of(git, folder);
        }
        return whereabouts;
    }

    /** Git, where there is a repository to ask. */
    private Git git() {
        if (git == null || reach() == Reach.PLAIN) {
            throw new Refused(Code.NOT_IN_GIT.at(null, reach().label()));
        }
        return git;
    }

    /** Git as the repository has it, for what changes the repository. */
    private Git writing() {
        git();
        return Objects.requireNonNull(writing);
    }

    /** Reads in a clean room. */
    private <T> T reading(Function<Git, T> work) {
        Git real = git();
        Whereabouts here = whereabouts(real);
        try (CleanRoom room = CleanRoom.of(real, here.objects(), here.head(), here.edges())) {
            return work.apply(room.git());
        }
    }

    private String commit(String revision) {
        Git.Answer answer = git().ask(Whereabouts.commitOf(revision));
        if (!answer.ok()) {
            throw new Refused(Code.UNKNOWN_REVISION.at(null, revision));
        }
        return answer.text();
    }

    @Override
    public @Nullable String head() {
        return git != null && reach().hasHistory() ? whereabouts(git).head() : null;
    }

    @Override
    public @Nullable String author() {
        Git.Answer answer = git().ask(List.of("var", "GIT_AUTHOR_IDENT"));
        int end = answer.text().lastIndexOf(" <");
        return answer.ok() && end > 0 ? answer.text().substring(0, end) : null;
    }

    @Override
    public boolean hasLost(String commit) {
        if (!reach().hasHistory()) {
            return reach() == Reach.EMPTY || reach() == Reach.HEADLESS;
        }
        return reading(room -> {
            boolean there = room.ask(List.of("cat-file", "-e", commit)).ok();
            boolean before = there
                    && room.ask(List.of("merge-base", "--is-ancestor", commit, "HEAD"))
                            .ok();
            return !before && (there || reach() != Reach.SHALLOW);
        });
    }

    @Override
    public Set<String> after(String revision) {
        String commit = commit(revision);
        return reading(room -> {
            Git.Answer answer = room.demand(List.of("rev-list", "HEAD", "^" + commit));
            return new HashSet<>(answer.text().lines().toList());
        });
    }

    @Override
    public Set<String> changedSince(String revision) {
        Map<String, String> there =
                reach() == Reach.EMPTY && revision.equals("HEAD") ? Map.of() : tree(commit(revision));
        return new FolderBytes(folder).differing(there);
    }

    @Override
    public Map<String, String> edited() {
        List<String> differing = new ArrayList<>(GitFolders.withoutFilters(git()));
        differing.addAll(List.of("diff-index", "-z", "--raw", "--no-abbrev", "--no-renames"));
        differing.addAll(List.of("--ignore-submodules=all", "--relative", "HEAD", "--", "."));
        // by turns: modes, both hashes and a letter; the path
        List<String> parts = git().demand(differing).parts();
        Map<String, String> there = new TreeMap<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            String[] words = parts.get(i).split(" ", -1);
            there.put(parts.get(i + 1), words[2]);
        }
        return new FolderBytes(folder).others(there);
    }

    @Override
    public Map<String, String> tree() {
        return tree("HEAD");
    }

    private Map<String, String> tree(String commit) {
        String below = whereabouts(git()).prefix();
        return reading(room -> {
            List<String> list = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
            if (!below.isEmpty()) {
                list.add(below);
            }
            Map<String, String> files = new TreeMap<>();
            for (String entry : room.demand(list).parts()) {
                int tab = entry.indexOf('\t');
                String[] words = entry.substring(0, tab).split(" ", -1);
                if (words[1].equals("blob")) {
                    files.put(entry.substring(tab + 1 + below.length()), words[2]);
                }
            }
            return files;
        });
    }

    @Override
    public Map<String, List<String>> texts(Collection<String> contents) {
        List<String> asked = List.copyOf(new LinkedHashSet<>(contents));
        Map<String, List<String>> texts = new HashMap<>();
        return reading(room -> {
            List<@Nullable List<String>> read = new ArrayList<>();
            new BlobReader(room).read(asked, read::add);
            for (int i = 0; i < asked.size(); i++) {
                List<String> text = read.get(i);
                if (text != null) {
                    texts.put(asked.get(i), text);
                }
            }
            return texts;
        });
    }

    @Override
    public Set<String> notCheckedOut() {
        if (!git().ask(List.of("config", "--type=bool", "--get", "core.sparseCheckout"))
                .text()
                .equals("true")) {
            return Set.of();
        }
        Set<String> files = new TreeSet<>();
        for (String entry :
                git().demand(List.of("ls-files", "-z", "-t", "--", ".")).parts()) {
            if (entry.startsWith("S ")) {
                files.add(entry.substring(2));
            }
        }
        return files;
    }

    @Override
    public Set<String> takenAlong(String below) {
        List<String> list = List.of("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", below);
        return new TreeSet<>(git().demand(list).parts());
    }

    @Override
    public List<Descent> commits() {
        if (commits == null) {
            Set<String> edges = Set.copyOf(whereabouts(git()).edges());
            commits = reading(room -> new History(room, edges).commits());
        }
        return commits;
    }

    @Override
    public void replay(@Nullable String file, Predicate<String> texts, Consumer<FileChange> changes) {
        Map<String, Commit> byHash = new HashMap<>();
        commits().forEach(each -> byHash.put(each.commit().id(), each.commit()));
        String below = whereabouts(git()).prefix();
        reading(room -> {
            new History(room, Set.of()).replay(byHash, below, file == null ? "" : file, texts, changes);
            return true;
        });
    }

    @Override
    public Map<String, SignatureStatus> signatures(Collection<String> commits) {
        return reading(room -> new SignatureCheck(room).of(commits));
    }

    @Override
    public @Nullable String commit(Collection<Path> files, String message) {
        List<String> paths = new ArrayList<>();
        for (Path file : files) {
            String path = folder.toAbsolutePath()
                    .normalize()
                    .relativize(file.toAbsolutePath().normalize())
                    .toString();
            paths.add(path.isEmpty() ? "." : path);
        }
        List<String> unfiltered = GitFolders.withoutFilters(writing());
        // a file that git has never seen cannot be named to commit before it is known to it
        List<String> add = new ArrayList<>(unfiltered);
        add.addAll(List.of("add", "--intent-to-add", "--"));
        add.addAll(paths);
        writing().demand(add);
        if (!hasChanged(unfiltered, paths)) {
            // a mark in the index keeps git from looking at a file, and this one was written just now
            List<String> look = new ArrayList<>(unfiltered);
            look.addAll(List.of("update-index", "--no-assume-unchanged", "--"));
            look.addAll(paths);
            writing().demand(look);
            if (!hasChanged(unfiltered, paths)) {
                return null;
            }
        }
        List<String> commit = new ArrayList<>(unfiltered);
        commit.addAll(List.of("commit", "--quiet", "--only", "--message", message, "--"));
        commit.addAll(paths);
        Git.Answer answer = writing().ask(commit);
        if (!answer.ok()) {
            throw new Refused(Code.NOT_COMMITTED.at(null, Text.same(Git.oneLine(answer.complaint()))));
        }
        return commit("HEAD");
    }

    private boolean hasChanged(List<String> unfiltered, List<String> paths) {
        List<String> changed = new ArrayList<>(unfiltered);
        changed.addAll(List.of("status", "--porcelain", "--"));
        changed.addAll(paths);
        return !writing().demand(changed).text().isEmpty();
    }

    @Override
    public Path hook(String program, Lang lang) {
        Path asked = writing().existing(); // above an account that would only begin
        Path hooks = asked.resolve(
                writing().demand(List.of("rev-parse", "--git-path", "hooks")).text());
        String prefix = writing().demand(List.of("rev-parse", "--show-prefix")).text() + below(asked);
        return PreCommitHook.install(disk, hooks.normalize(), program, lang, prefix);
    }

    private String below(Path asked) {
        StringBuilder below = new StringBuilder();
        if (!asked.equals(folder.toAbsolutePath())) {
            asked.relativize(folder.toAbsolutePath())
                    .forEach(name -> below.append(name).append('/'));
        }
        return below.toString();
    }
}

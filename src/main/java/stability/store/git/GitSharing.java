package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.sync.FileMerge;
import stability.app.sync.Sharing;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.FolderLock;
import stability.store.lock.IoMessages;
import stability.store.lock.SafeWriter;

/**
 * Exchanges an account by git. What is read, joined, fetched and sent is so in a {@link CleanRoom}; the repository itself is asked
 * only where it stands, and told what has become of the files that changed, the branch and what is known of the remote.
 */
public final class GitSharing implements Sharing {
    /** Below the folder of git: what is ours for an exchange. */
    private static final String OURS = "stability";

    private static final String MOVE = "move";
    private static final String BUSY = "busy";

    /** In milliseconds: what a git goes on for whose parent was killed. */
    private static final int LAST_BREATH = 2000;

    private static final int LOOK = 20;

    private final @Nullable Git git;
    private final Path folder;
    private final Map<String, String> variables;
    private final Supplier<String> holder;
    private final Duration patience;
    private final BooleanSupplier asking;
    private @Nullable SharedRepository shared;
    private @Nullable List<String> unfiltered;
    /** The last commits of the branch and of what is known of the remote, by the names of git, when they were last looked at. */
    private final Map<String, String> tips = new TreeMap<>();

    /**
     * @param folder the records folder
     * @param variables the environment that git runs in
     * @param holder who we are, for others who wait
     * @param patience how long to wait for another exchange of this copy
     * @param asking whether somebody sits there whom a program that git starts may ask
     */
    public GitSharing(
            Path folder,
            Map<String, String> variables,
            Supplier<String> holder,
            Duration patience,
            BooleanSupplier asking) {
        this.folder = folder;
        this.variables = variables;
        this.holder = holder;
        this.patience = patience;
        this.asking = asking;
        this.git = Git.in(folder, variables);
    }

    private Git git() {
        if (git == null) {
            throw new Refused(Code.NO_GIT.at(null));
        }
        return git;
    }

    private List<String> unfiltered() {
        if (unfiltered == null) {
            unfiltered = GitFolders.withoutFilters(git());
        }
        return unfiltered;
    }

    private SharedRepository shared() {
        if (shared == null) {
            shared = SharedRepository.of(git(), folder);
        }
        return shared;
    }

    @Override
    public Standing standing() {
        shared = null;
        SharedRepository here = shared();
        String head = head();
        return new Standing(here.branch(), here.remote(), here.address().shown(), head, tips.get(here.tracking()));
    }

    @Override
    public @Nullable String head() {
        SharedRepository here = shared();
        String branch = "refs/heads/" + here.branch();
        tips.clear();
        for (String line : git().demand(
                        List.of("for-each-ref", "--format=%(objectname) %(refname)", branch, here.tracking()))
                .text()
                .lines()
                .toList()) {
            String[] words = line.split(" ", 2);
            tips.put(words[1], words[0]);
        }
        return tips.get(branch);
    }

    private <T extends @Nullable Object> T inRoom(Function<Git, T> work) {
        SharedRepository here = shared();
        try (CleanRoom room = here.room(git(), tips.values())) {
            return work.apply(room.git());
        }
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        Path ours = shared().gitFolder().resolve(OURS);
        try {
            Files.createDirectories(ours);
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, ours, IoMessages.of(e)));
        }
        return new FolderLock(ours, holder, patience, false).hold(() -> {
            freeLocks(SafeWriter.isThere(ours.resolve(BUSY)));
            SafeWriter.write(ours, BUSY, new byte[0]);
            try {
                return work.get();
            } finally {
                SafeWriter.delete(ours.resolve(BUSY));
            }
        });
    }

    /** Git's own lock says nothing of who holds it: one that an exchange of ours has left behind is of nobody any more. */
    private void freeLocks(boolean killed) {
        SharedRepository here = shared();
        for (String name : List.of("index.lock", "HEAD.lock", "refs/heads/" + here.branch() + ".lock")) {
            Path lock = here.gitFolder().resolve(name);
            for (int waited = 0; waited < LAST_BREATH && isThere(lock); waited += LOOK) {
                pause();
            }
            if (isThere(lock) && !killed) {
                throw new Refused(Code.GIT_BUSY.at(null, lock));
            } else if (isThere(lock)) {
                SafeWriter.delete(lock);
            }
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<Uncommitted> uncommitted() {
        String prefix = shared().prefix();
        List<String> ask = new ArrayList<>(unfiltered());
        ask.addAll(List.of("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"));
        ask.addAll(List.of("--ignore-submodules=all", "--", "."));
        List<Uncommitted> all = new ArrayList<>();
        for (String entry : git().demand(ask).parts()) {
            String path = entry.substring(3);
            if (path.startsWith(prefix)) {
                String file = path.substring(prefix.length());
                all.add(new Uncommitted(file, !SafeWriter.isThere(folder.resolve(file))));
            }
        }
        return all;
    }

    @Override
    public @Nullable Move unfinished() {
        byte[] bytes = SafeWriter.read(shared().gitFolder().resolve(OURS), MOVE);
        String[] words = bytes == null
                ? new String[0]
                : new String(bytes, StandardCharsets.US_ASCII).strip().split(" ");
        return words.length == 2 ? new Move(words[0], words[1]) : null;
    }

    @Override
    public @Nullable String fetch() {
        SharedRepository here = shared();
        String there = inRoom(room -> talk(room).fetch(here.there()));
        if (there != null) {
            learn(there);
        }
        return there;
    }

    private RemoteTalk talk(Git room) {
        return new RemoteTalk(room, shared().address(), variables, asking.getAsBoolean());
    }

    /** Notes for git what the others have; whoever runs git by hand sees it. */
    private void learn(String there) {
        SharedRepository here = shared();
        if (here.isNamed() && !there.equals(tips.get(here.tracking()))) {
            git().demand(quietly("update-ref", here.tracking(), there));
            tips.put(here.tracking(), there);
        }
    }

    /** Without hooks: they are for what people do by git themselves. */
    private static List<String> quietly(String... words) {
        List<String> all = new ArrayList<>(List.of("-c", "core.hooksPath=" + CleanRoom.NOWHERE));
        all.addAll(List.of(words));
        return all;
    }

    @Override
    public boolean follows(String commit, String other) {
        return commit.equals(other)
                || inRoom(room -> room.ask(List.of("merge-base", "--is-ancestor", other, commit))
                        .ok());
    }

    private static List<String> range(String commit, @Nullable String without) {
        return without == null ? List.of(commit) : List.of(commit, "^" + without);
    }

    @Override
    public int count(String commit, @Nullable String without) {
        List<String> count = new ArrayList<>(List.of("rev-list", "--count"));
        count.addAll(range(commit, without));
        return inRoom(room -> Integer.parseInt(room.demand(count).text()));
    }

    @Override
    public List<String> authors(String commit, @Nullable String without) {
        List<String> log = new ArrayList<>(List.of("log", "-z", "--format=%an"));
        log.addAll(range(commit, without));
        return inRoom(room -> room.demand(log).parts());
    }

    @Override
    public String merge(String ours, String theirs, String message, FileMerge merge) {
        Map<String, String> author = author();
        return inRoom(room -> new MergeRoom(room, shared().prefix(), merge).merge(ours, theirs, message, author));
    }

    /** Who commits, as git would have it here: {@code NAME <MAIL> SECONDS ZONE}. */
    private Map<String, String> author() {
        Map<String, String> author = new TreeMap<>();
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            Git.Answer ident = git().ask(List.of("var", "GIT_" + role + "_IDENT"));
            int mail = ident.text().lastIndexOf(" <");
            int end = ident.text().lastIndexOf("> ");
            if (!ident.ok() || mail <= 0 || end < mail) {
                throw new Refused(Code.NO_AUTHOR.at(null));
            }
            author.put("GIT_" + role + "_NAME", ident.text().substring(0, mail));
            author.put("GIT_" + role + "_EMAIL", ident.text().substring(mail + 2, end));
            author.put("GIT_" + role + "_DATE", ident.text().substring(end + 2));
        }
        return author;
    }

    @Override
    public void move(Move move, FileMerge merge) {
        SharedRepository here = shared();
        Path ours = here.gitFolder().resolve(OURS);
        String index = inRoom(room -> {
            FolderMove files = new FolderMove(room, here.top(), here.prefix(), merge, move.from(), move.to());
            files.run(() -> SafeWriter.write(
                    ours, MOVE, (move.from() + " " + move.to() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return files.index();
        });
        Git.Answer told = git().ask(quietly("update-index", "-z", "--index-info"), index);
        if (!told.ok()) {
            throw Git.failure(told.complaint());
        }
        git().demand(quietly("update-ref", "-m", "stability sync", "HEAD", move.to(), move.from()));
        forget();
        List<String> refresh = new ArrayList<>(unfiltered());
        refresh.addAll(quietly("update-index", "-q", "--refresh"));
        git().ask(refresh); // for the sake of speed alone
    }

    @Override
    public void forget() {
        SafeWriter.delete(shared().gitFolder().resolve(OURS).resolve(MOVE));
    }

    @Override
    public boolean push(String commit) {
        SharedRepository here = shared();
        boolean sent = inRoom(room -> talk(room).push(commit, here.there()));
        if (sent) {
            learn(commit);
            if (here.isNamed()
                    && !git().ask(List.of("config", "--get", "branch." + here.branch() + ".remote"))
                            .ok()) {
                git().demand(List.of("config", "branch." + here.branch() + ".remote", here.remote()));
                git().demand(List.of("config", "branch." + here.branch() + ".merge", "refs/heads/" + here.there()));
            }
        }
        return sent;
    }
}

package stability.store.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.IoMessages;

/**
 * A copy of a shared account: fetched into a folder beside its place, looked at before a file of it is written, and moved there
 * when it is whole. Nothing that it brings is run: it comes without hooks and settings, and links and other repositories in it are
 * refused.
 */
final class GitCopy {
    private static final String PART = ".stability-clone";

    /** By which a user tells git where everything lies: not that of a copy that is being made. */
    private static final Set<String> PLACES = Set.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES");

    private static final List<String> ACCOUNT = List.of("records/" + Records.SETTINGS, Records.SETTINGS);

    private final RemoteAddress address;
    private final Map<String, String> variables;
    private final boolean asking;

    /** @param asking whether a program that git starts may ask at the terminal */
    GitCopy(RemoteAddress address, Map<String, String> variables, boolean asking) {
        this.address = address;
        this.variables = new TreeMap<>(variables);
        this.variables.keySet().removeAll(PLACES);
        this.asking = asking;
    }

    /** The records folder; refused, with nothing left behind, if it cannot be had or is no account. */
    Path make(Path to, Consumer<Path> look) {
        Path target = to.toAbsolutePath().normalize();
        Path part = target.resolveSibling("." + target.getFileName() + PART);
        try {
            if (!isFree(target)) {
                throw new Refused(Code.EXISTS_ALREADY.at(null, target));
            }
            remove(part);
            Files.createDirectories(part);
            try {
                String settings = fill(part);
                look.accept(Objects.requireNonNull(part.resolve(settings).getParent()));
                place(part, target);
                return Objects.requireNonNull(target.resolve(settings).getParent());
            } finally {
                remove(part);
            }
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, target, IoMessages.of(e)));
        }
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }

    /** Fetches and writes everything; the path of the settings in it. */
    private String fill(Path part) {
        Git git = Git.in(part, variables);
        if (git == null) {
            throw new Refused(Code.NO_GIT.at(null));
        }
        git.demand(List.of("init", "--quiet", "--template="));
        Path objects = part.resolve(".git/objects");
        try (CleanRoom room = CleanRoom.of(git, objects, "", List.of())) {
            RemoteTalk talk = new RemoteTalk(room.git(), address, variables, asking);
            String branch = talk.usualBranch();
            String commit = branch == null ? null : talk.fetch(branch);
            if (branch == null || commit == null) {
                throw notAnAccount(Text.of("那里还什么都没有", "nothing is there yet"));
            }
            String settings = settings(room.git(), commit);
            furnish(git, branch, commit);
            return settings;
        }
    }

    /** Where the settings of the account are; refused if they are nowhere, or what is there may not be put into a folder. */
    private String settings(Git room, String commit) {
        List<TreeChange> files = new ArrayList<>();
        @Nullable String found = null;
        for (String entry : room.demand(List.of("ls-tree", "-r", "-z", "--full-tree", commit))
                .parts()) {
            int tab = entry.indexOf('\t');
            String[] words = entry.substring(0, tab).split(" ", -1);
            String path = entry.substring(tab + 1);
            files.add(new TreeChange(path, words[0], null, words[2]));
            if (ACCOUNT.contains(path) && (found == null || path.equals(ACCOUNT.get(0)))) {
                found = path;
            }
        }
        if (found == null) {
            throw notAnAccount(Text.of("那里没有 records/stability.yaml", "there is no records/stability.yaml"));
        }
        TreeChange.refuseOdd(files);
        return found;
    }

    private Refused notAnAccount(Text why) {
        return new Refused(Code.NOT_AN_ACCOUNT.at(null, address.shown(), why));
    }

    private void furnish(Git git, String branch, String commit) {
        git.demand(List.of("config", "remote.origin.url", address.address()));
        git.demand(List.of("config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"));
        git.demand(List.of("config", "branch." + branch + ".remote", "origin"));
        git.demand(List.of("config", "branch." + branch + ".merge", "refs/heads/" + branch));
        git.demand(List.of("update-ref", "refs/remotes/origin/" + branch, commit));
        git.demand(List.of("symbolic-ref", "HEAD", "refs/heads/" + branch));
        git.demand(List.of("-c", "core.hooksPath=" + CleanRoom.NOWHERE, "reset", "--quiet", "--hard", commit));
    }

    /** An empty folder that is there may be the one that somebody stands in: it stays. */
    private static void place(Path part, Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            Files.move(part, target);
            return;
        }
        try (Stream<Path> files = Files.list(part)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) { // .git comes last
                Files.move(file, target.resolve(file.getFileName()));
            }
        }
    }

    private static void remove(Path part) throws IOException {
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isSymbolicLink(file)) {
                    file.toFile().setWritable(true); // git's objects are read-only, and Windows deletes no such file
                }
                Files.delete(file);
            }
        }
    }
}

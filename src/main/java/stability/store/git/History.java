package stability.store.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.FileChange.Effect;
import stability.app.Repository.Commit;
import stability.app.Repository.Descent;
import stability.store.git.RawLog.FileVersion;

/**
 * What the commits did, from the contents that each file had: one list of them, and one reading of all of them in that
 * order. No difference is asked of git, which could be told by attributes to show none.
 */
final class History {
    private static final List<String> LOG = List.of("log", "--reverse", "--topo-order");

    private final Git git;
    private final Set<String> edges;

    /**
     * @param git in a clean room
     * @param edges the commits at which a shallow clone breaks off
     */
    History(Git git, Set<String> edges) {
        this.git = git;
        this.edges = edges;
    }

    /** Every commit, oldest first. */
    List<Descent> commits() {
        List<String> log = new ArrayList<>(LOG);
        log.addAll(CommitReader.OPTIONS);
        log.addAll(List.of("HEAD", "--"));
        List<Descent> commits = new ArrayList<>();
        git.read(log, out -> commits.addAll(CommitReader.read(out, edges)));
        return commits;
    }

    /**
     * What they did to the files below a folder, or to one file.
     *
     * @param commits all commits by their hashes
     * @param folder the path of the records folder with a slash at its end; empty for the top
     * @param file a path below it; empty for all
     * @param texts of which files the lines are wanted
     */
    void replay(
            Map<String, Commit> commits,
            String folder,
            String file,
            Predicate<String> texts,
            Consumer<FileChange> changes) {
        List<String> log = new ArrayList<>(LOG);
        log.addAll(List.of("--full-history", "--no-follow", "--format=" + RawLog.FORMAT));
        log.addAll(RawLog.OPTIONS);
        log.addAll(List.of("HEAD", "--"));
        String path = folder + file;
        if (!path.isEmpty()) {
            log.add(path);
        }
        List<FileVersion> versions = new ArrayList<>();
        git.read(log, out -> RawLog.read(out, versions::add));
        List<FileChange> all = new ArrayList<>();
        Map<String, List<String>> gone = new HashMap<>();
        for (FileVersion version : versions) {
            all.add(change(
                    version, commits.get(version.commit()), version.file().substring(folder.length()), gone));
        }
        tell(all, texts, changes);
    }

    /** A file that comes again after it was deleted is compared with what it was. */
    private static FileChange change(
            FileVersion version, @Nullable Commit commit, String file, Map<String, List<String>> gone) {
        if (version.after().isEmpty()) {
            gone.put(file, version.before());
            return FileChange.unread(commit, file, version.before(), "", Effect.DELETED, true);
        }
        List<String> before = version.before();
        Effect effect = before.isEmpty() ? Effect.CREATED : Effect.CHANGED;
        if (before.isEmpty() && gone.containsKey(file)) {
            before = gone.getOrDefault(file, List.of());
            effect = Effect.RESTORED;
        }
        return FileChange.unread(commit, file, before, version.after(), effect, true);
    }

    private void tell(List<FileChange> all, Predicate<String> texts, Consumer<FileChange> changes) {
        List<String> asked = new ArrayList<>();
        for (FileChange change : all) {
            if (isRead(change, texts)) {
                asked.addAll(contents(change));
            }
        }
        Telling telling = new Telling(all, texts, changes);
        telling.unread();
        new BlobReader(git).read(asked, telling::take);
    }

    private static boolean isRead(FileChange change, Predicate<String> texts) {
        return change.effect() != Effect.DELETED && texts.test(change.file());
    }

    /** In the order in which they are asked for; one that several parents share is asked for once. */
    private static Set<String> contents(FileChange change) {
        Set<String> contents = new LinkedHashSet<>(change.before());
        contents.add(change.after());
        return contents;
    }

    /** Hands on the changes in their order, each when its contents have come. */
    private static final class Telling {
        private final List<FileChange> all;
        private final Predicate<String> texts;
        private final Consumer<FileChange> changes;
        private final Map<String, List<String>> had = new HashMap<>();
        private final Set<String> missing = new HashSet<>();
        private int next;

        Telling(List<FileChange> all, Predicate<String> texts, Consumer<FileChange> changes) {
            this.all = all;
            this.texts = texts;
            this.changes = changes;
        }

        /** Those that are told without contents. */
        void unread() {
            while (next < all.size() && !isRead(all.get(next), texts)) {
                changes.accept(all.get(next++));
            }
        }

        void take(@Nullable List<String> content) {
            FileChange change = all.get(next);
            List<String> wanted = List.copyOf(contents(change));
            String id = wanted.get(had.size() + missing.size());
            if (content == null) {
                missing.add(id);
            } else {
                had.put(id, content);
            }
            if (had.size() + missing.size() == wanted.size()) {
                FileChange told = told(change);
                if (told.isAny()) {
                    changes.accept(told);
                }
                had.clear();
                missing.clear();
                next++;
                unread();
            }
        }

        private FileChange told(FileChange change) {
            if (!missing.isEmpty()) {
                return FileChange.unread(
                        change.commit(), change.file(), change.before(), change.after(), change.effect(), false);
            }
            List<List<String>> before = new ArrayList<>();
            for (String id : change.before()) {
                before.add(had.getOrDefault(id, List.of()));
            }
            return change.of(before, had.getOrDefault(change.after(), List.of()));
        }
    }
}

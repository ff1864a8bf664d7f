package stability.store.git;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** Reads the contents in one go, but for those that the change before has left. */
    private void tell(List<FileChange> all, Predicate<String> texts, Consumer<FileChange> changes) {
        List<Wanted> wanted = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        Map<String, String> left = new HashMap<>();
        for (FileChange change : all) {
            boolean read = change.effect() != Effect.DELETED && texts.test(change.file());
            List<String> contents = new ArrayList<>();
            if (read) {
                contents.addAll(new LinkedHashSet<>(change.before()));
                contents.remove(left.getOrDefault(change.file(), ""));
                contents.remove(change.after());
                contents.add(change.after());
                left.put(change.file(), change.after());
            }
            wanted.add(new Wanted(change, contents));
            asked.addAll(contents);
        }
        Telling telling = new Telling(wanted, changes);
        telling.unread();
        new BlobReader(git).read(asked, telling::take);
    }

    /**
     * A change and the contents to be read for it, the last of which is what the file has then.
     *
     * @param contents none for a change that is told without
     */
    private record Wanted(FileChange change, List<String> contents) {}

    /** Hands on the changes in their order, each when its contents have come. */
    private static final class Telling {
        private final List<Wanted> all;
        private final Consumer<FileChange> changes;
        private final Map<String, Map.Entry<String, List<String>>> left = new HashMap<>();
        private final Map<String, List<String>> had = new HashMap<>();
        private int came;
        private int next;

        Telling(List<Wanted> all, Consumer<FileChange> changes) {
            this.all = all;
            this.changes = changes;
        }

        /** Those that are told without contents. */
        void unread() {
            while (next < all.size() && all.get(next).contents().isEmpty()) {
                changes.accept(all.get(next++).change());
            }
        }

        void take(@Nullable List<String> content) {
            Wanted wanted = all.get(next);
            String id = wanted.contents().get(came++);
            if (content != null) {
                had.put(id, content);
            }
            if (came == wanted.contents().size()) {
                FileChange told = told(wanted.change());
                if (told.isAny()) {
                    changes.accept(told);
                }
                had.clear();
                came = 0;
                next++;
                unread();
            }
        }

        private FileChange told(FileChange change) {
            Map.Entry<String, List<String>> last = left.remove(change.file());
            if (last != null) {
                had.putIfAbsent(last.getKey(), last.getValue());
            }
            List<String> after = had.get(change.after());
            if (after != null) {
                left.put(change.file(), Map.entry(change.after(), after));
            }
            List<List<String>> before = new ArrayList<>();
            for (String id : change.before()) {
                if (had.containsKey(id)) {
                    before.add(had.getOrDefault(id, List.of()));
                }
            }
            return after == null || before.size() < change.before().size()
                    ? FileChange.unread(
                            change.commit(), change.file(), change.before(), change.after(), change.effect(), false)
                    : change.of(before, after);
        }
    }
}

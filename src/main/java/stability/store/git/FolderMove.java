package stability.store.git;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stability.app.sync.FileMerge;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.store.lock.SafeWriter;

/**
 * Brings the files of a folder from one commit to another, each as safely as any other file is written. It can be done again from
 * whatever was left half done: a file that has changed already stays, one that somebody has gone on with meanwhile is joined.
 */
final class FolderMove {
    private final Git room;
    private final Path top;
    private final String prefix;
    private final FileMerge merge;
    private final List<TreeChange> changes;

    /**
     * @param room git in a clean room
     * @param top the top of the work tree
     * @param prefix where the records folder lies in it, with a slash at the end; empty for its top
     */
    FolderMove(Git room, Path top, String prefix, FileMerge merge, String from, String to) {
        this.room = room;
        this.top = top;
        this.prefix = prefix;
        this.merge = merge;
        this.changes = TreeChange.between(room, from, to);
    }

    /**
     * Writes and deletes files; refused before the first if one brings what is not wanted, or hides what is not committed.
     *
     * @param first done behind the last refusal and before the first change
     */
    void run(Runnable first) {
        TreeChange.refuseOdd(changes);
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> theirs = new TreeMap<>();
        for (TreeChange change : changes) {
            ours.put(change.path(), String.valueOf(change.before()));
            theirs.put(change.path(), String.valueOf(change.after()));
        }
        FolderBytes bytes = new FolderBytes(top);
        Map<String, String> notOurs = bytes.others(ours);
        Map<String, String> notTheirs = bytes.others(theirs);
        Map<String, String> written = new TreeMap<>();
        List<Problem> hidden = new ArrayList<>();
        List<Path> gone = new ArrayList<>();
        Map<String, byte @Nullable []> joined = new TreeMap<>();
        for (TreeChange change : changes) {
            String path = change.path();
            byte[] there = SafeWriter.read(top, path);
            boolean untouched = there == null || !notOurs.containsKey(path);
            boolean done = there == null ? change.after() == null : !notTheirs.containsKey(path);
            if (done) {
                continue;
            }
            if (!untouched && !path.startsWith(prefix)) {
                hidden.add(Code.CHANGED_HERE.at(Place.of(path)));
            } else if (!untouched) {
                Blobs blobs = new Blobs(room);
                joined.put(
                        path,
                        merge.merge(
                                path.substring(prefix.length()),
                                blobs.one(change.before()),
                                there,
                                blobs.one(change.after())));
            } else if (change.after() == null) {
                gone.add(top.resolve(path));
            } else {
                written.put(path, change.after());
            }
        }
        if (!hidden.isEmpty()) {
            throw new Refused(hidden);
        }
        first.run();
        write(written);
        joined.forEach((path, settled) -> {
            if (settled == null) {
                gone.add(top.resolve(path));
            } else {
                SafeWriter.write(top, path, settled);
            }
        });
        gone.forEach(this::delete);
    }

    private void write(Map<String, String> written) {
        List<String> paths = List.copyOf(written.keySet());
        int[] next = {0};
        new Blobs(room).read(written.values(), bytes -> SafeWriter.write(top, paths.get(next[0]++), bytes));
    }

    /** With the folders that are empty then, as git does. */
    private void delete(Path file) {
        SafeWriter.delete(file);
        try {
            for (Path above = file.getParent(); above != null && !above.equals(top); above = above.getParent()) {
                Files.delete(above);
            }
        } catch (DirectoryNotEmptyException others) {
            return; // something else is in it
        } catch (IOException stays) {
            return; // an empty folder is in nobody's way
        }
    }

    /** What the index has to be told. */
    String index() {
        StringBuilder lines = new StringBuilder();
        for (TreeChange change : changes) {
            String after = change.after();
            lines.append(after == null ? "0 " + gone(change) : change.mode() + " " + after)
                    .append('\t')
                    .append(change.path())
                    .append('\0');
        }
        return lines.toString();
    }

    private static String gone(TreeChange change) {
        return "0".repeat(String.valueOf(change.before()).length());
    }
}

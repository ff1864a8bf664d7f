package stability.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.FileBatch;
import stability.store.lock.IoMessages;
import stability.store.lock.SafeWriter;
import stability.store.lock.WayToFile;

/**
 * The files that one entry changes: all of them or none. One file is replaced by a rename, which no kill can halve.
 * Several are first written down together as an {@link UnfinishedEntry}; from then on the entry counts as made, and should
 * the process die before the last file is in its place, the next command completes it.
 */
public final class EntryFiles {
    private final Path root;
    private final Disk disk;
    private final UnfinishedEntry unfinished;
    private final List<Change> changes = new ArrayList<>();

    /** @param disk where the files go */
    public EntryFiles(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.unfinished = new UnfinishedEntry(root);
    }

    /**
     * What happens to one file.
     *
     * @param kind the kind of the matter
     * @param file its path below the records folder
     * @param act what is done with the text
     * @param text whole lines
     */
    public record Change(Kind<?> kind, String file, Act act, String text) {
        void make(Path root, Disk disk) {
            switch (act) {
                case BEGIN -> disk.write(root, file, RecordFile.bytes(kind, file, text));
                case APPEND -> RecordFile.append(root, disk, kind, file, text);
                case CUT -> EntryTail.cut(root, disk, kind, file, text);
                case REMOVE -> EntryTail.remove(root, disk, file, text);
            }
        }

        /** All of the file afterwards, if something is entered in it. */
        private byte[] bytes(Path root) {
            return act == Act.BEGIN
                    ? RecordFile.bytes(kind, file, text)
                    : RecordFile.appended(root, Disk.REAL, kind, file, text);
        }
    }

    /** What is done with the text of a change. */
    public enum Act {
        /** It makes the file, which is not there yet. */
        BEGIN,
        /** It goes behind what is there. */
        APPEND,
        /** It stands at the end of the file, and goes. */
        CUT,
        /** It is all of the file, which goes. */
        REMOVE;

        /** Whether there is something of an entry in the file afterwards. */
        boolean enters() {
            return this == BEGIN || this == APPEND;
        }
    }

    /** Takes a change down; nothing is written yet. */
    public void add(Change change) {
        changes.add(change);
    }

    /** Drops what was taken down. */
    public void clear() {
        changes.clear();
    }

    /** Makes the changes that were taken down and gives the files that something was entered in; refused, with every file as it was, if that fails. */
    public List<String> write() {
        if (changes.size() < 2 || disk.isPreview()) {
            for (Change change : changes) {
                change.make(root, disk);
            }
        } else {
            // before the entry counts as made: it could not be completed
            for (Change change : changes) {
                WayToFile.check(root, change.file());
            }
            Map<String, byte[]> before = bytes();
            unfinished.write(changes);
            Deque<String> made = new ArrayDeque<>();
            try {
                make(root, changes, change -> false, made::push);
            } catch (Refused refused) {
                takeBack(made, before, refused);
                throw refused;
            }
            unfinished.forget();
        }
        return entering();
    }

    /**
     * Makes changes on the disk, those that write files together.
     *
     * @param isDone which are made already; asked when those before it are made, as far as they are about the same file
     * @param made told of each file that is changed
     */
    static void make(Path root, List<Change> changes, Predicate<Change> isDone, Consumer<String> made) {
        FileBatch batch = new FileBatch(root);
        for (Change change : changes) {
            if (batch.has(change.file()) || !change.act().enters()) {
                batch.write(made);
            }
            if (isDone.test(change)) {
                continue;
            }
            if (change.act().enters()) {
                batch.add(change.file(), () -> change.bytes(root));
            } else {
                change.make(root, Disk.REAL);
                made.accept(change.file());
            }
        }
        batch.write(made);
    }

    /** The files that something is entered in. */
    public List<String> entering() {
        List<String> files = new ArrayList<>();
        for (Change change : changes) {
            if (change.act().enters()) {
                files.add(change.file());
            }
        }
        return files;
    }

    /** The files as they are, those that are not there left out. */
    private Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Change change : changes) {
            if (change.act() != Act.BEGIN) {
                try {
                    bytes.put(change.file(), Files.readAllBytes(root.resolve(change.file())));
                } catch (IOException e) {
                    throw new Refused(Code.IO_ERROR.at(Place.of(change.file()), IoMessages.of(e)));
                }
            }
        }
        return bytes;
    }

    /**
     * The last file first, and what tells of the entry at the very end: should the process die meanwhile, the next command
     * completes the entry, and nothing is half. If not even this can be done, the user must know that it will be.
     */
    private void takeBack(Deque<String> made, Map<String, byte[]> before, Refused refused) {
        List<Path> gone = new ArrayList<>();
        try {
            for (String file : made) {
                byte @Nullable [] old = before.get(file);
                if (old == null) {
                    gone.add(root.resolve(file));
                } else {
                    SafeWriter.write(root, file, old);
                }
            }
            FileBatch.delete(gone);
            unfinished.delete();
        } catch (Refused again) {
            again.addSuppressed(refused);
            throw unfinished.refused(again);
        }
    }
}

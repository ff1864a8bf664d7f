package stability.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.FolderLock;
import stability.store.lock.SafeWriter;
import stability.store.picture.EvidenceCopies;
import stability.store.record.EntryFiles;
import stability.store.record.EntryTail;
import stability.store.record.RecordFile;
import stability.store.record.UnfinishedEntry;

/** Writing into a records folder: under its lock, and all of an entry or nothing. */
final class FolderWriting {
    private static final Text WAITS =
            Text.of("试运行什么都不写，也就不补完它", "a dry run writes nothing, and so does not complete it");

    private final Path root;
    private final Disk disk;
    private final FolderLock lock;
    private final EvidenceCopies copies;
    private final EntryFiles entry;
    private final UnfinishedEntry unfinished;
    private final Set<Path> written = new TreeSet<>();
    private final List<Step> entered = new ArrayList<>();
    private boolean settled;

    /**
     * @param disk where the files go
     * @param copies the copies of evidence that an entry takes along
     * @param holder who we are, for others who wait for the lock
     * @param patience how long to wait for another writer
     */
    FolderWriting(Path root, Disk disk, EvidenceCopies copies, Supplier<String> holder, Duration patience) {
        this.root = root;
        this.disk = disk;
        this.copies = copies;
        this.lock = new FolderLock(root, holder, patience, disk.isPreview());
        this.entry = new EntryFiles(root, disk);
        this.unfinished = new UnfinishedEntry(root);
    }

    /** Runs the work under the lock; what it creates and appends is written when it has ended. */
    <T> T locked(Supplier<T> work) {
        if (lock.isHeld()) {
            return work.get();
        }
        return lock.hold(() -> {
            if (unfinished.isThere()) {
                complete();
            }
            try {
                T result = work.get();
                refuseIfGone();
                write();
                return result;
            } finally {
                entry.clear();
                entered.clear();
            }
        });
    }

    /** The copies of evidence first: no step names a file that is not there. They go again if the entry is not made. */
    private void write() {
        List<Path> evidence = new ArrayList<>();
        try {
            copies.write(entered, evidence::add);
            mark();
            wrote(entry.write());
            note(evidence);
        } catch (Refused refused) {
            if (!disk.isPreview() && !unfinished.isThere()) {
                forget(evidence, refused);
            }
            throw refused;
        }
    }

    /** That several files are of one entry: of an undo nobody asks. */
    private void mark() {
        List<String> files = entry.entering();
        if (files.size() > 1 && !disk.isPreview()) {
            new EntryMarks(root).add(entered.get(0).recorded().toInstant(), files);
        }
    }

    private static void forget(List<Path> evidence, Refused refused) {
        for (Path copy : evidence) {
            try {
                SafeWriter.delete(copy);
            } catch (Refused stays) {
                refused.addSuppressed(stays); // a file that no step names; what was refused is what counts
            }
        }
    }

    private void complete() {
        if (disk.isPreview()) {
            throw unfinished.refused(new Refused(Code.ENTRY_REFUSED.at(null, WAITS)));
        }
        unfinished.complete();
    }

    /** Completes what a process that died has left; reading asks for it, too, since half an entry gives figures that no other command gives. */
    void settle(Runnable first) {
        if (!settled && !lock.isHeld() && unfinished.isThere()) {
            first.run();
            locked(() -> true);
        }
        settled = true;
    }

    /** Takes down a new record, and gives it back. */
    <S extends MatterState> Matter<S> create(Kind<S> kind, Values facts, List<Step> steps, Reasons reasons) {
        String id = Objects.requireNonNull(kind.id(facts));
        if (SafeWriter.isThere(root.resolve(kind.file(id)))) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, kind.file(id)));
        }
        entered.addAll(steps);
        entry.add(new EntryFiles.Change(
                kind, kind.file(id), EntryFiles.Act.BEGIN, RecordFile.compose(kind, facts, steps, reasons)));
        return new Matter<>(kind, id, facts, List.copyOf(steps), kind.file(id));
    }

    /** Takes down steps that go behind those of a record. */
    <S extends MatterState> Matter<S> append(Matter<S> matter, List<Step> steps, Reasons reasons) {
        entered.addAll(steps);
        entry.add(new EntryFiles.Change(
                matter.kind(), matter.file(), EntryFiles.Act.APPEND, RecordFile.lines(matter.kind(), steps, reasons)));
        List<Step> all = new ArrayList<>(matter.steps());
        all.addAll(steps);
        return new Matter<>(matter.kind(), matter.id(), matter.facts(), List.copyOf(all), matter.file());
    }

    /** Takes down that steps go out of a record; they must be at its end, as {@link EntryTail#of} tells. */
    void takeBack(Matter<?> matter, List<Step> steps) {
        entry.add(EntryTail.need(root, matter, steps));
    }

    /** Notes that files of these names were written. */
    void wrote(Collection<String> files) {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(root.resolve(file));
        }
        note(paths);
    }

    private void note(Collection<Path> files) {
        if (!disk.isPreview()) {
            written.addAll(files);
        }
    }

    Set<Path> written() {
        return Set.copyOf(written);
    }

    /** A disk or share that has gone meanwhile leaves an empty folder behind, and an entry made there would be lost. */
    private void refuseIfGone() {
        if (!SafeWriter.isThere(root.resolve(Layout.SCHOOL))) {
            throw new Refused(Code.NO_SCHOOL.at(null, root));
        }
    }
}

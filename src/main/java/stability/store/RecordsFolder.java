package stability.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.Progress;
import stability.app.Records;
import stability.domain.Code;
import stability.domain.Evidence;
import stability.domain.ExitStatus;
import stability.domain.Kind;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Step;
import stability.domain.Values;
import stability.domain.ledger.Ledger;
import stability.domain.school.School;

/** A records folder on disk. */
public final class RecordsFolder implements Records {
    private final Path root;
    private final FolderLock lock;
    private final EvidenceFiles evidence;
    private final Progress progress;
    private @Nullable School school;

    /**
     * @param root the records folder
     * @param cwd what paths that a user types are relative to
     * @param holder who we are, for others who wait for the lock
     * @param patience how long to wait for another writer
     * @param progress told how far the reading of the whole folder has come
     */
    public RecordsFolder(Path root, Path cwd, Supplier<String> holder, Duration patience, Progress progress) {
        this.root = root;
        this.progress = progress;
        this.lock = new FolderLock(root, holder, patience);
        this.evidence = new EvidenceFiles(root, cwd);
    }

    /** The same, and nobody looks on. */
    public RecordsFolder(Path root, Path cwd, Supplier<String> holder, Duration patience) {
        this(root, cwd, holder, patience, Progress.NONE);
    }

    @Override
    public School school() {
        if (school == null) {
            List<Problem> problems = new ArrayList<>();
            school = new SchoolReader(root).read((source, tree) -> {}, problems::add);
            refuse(problems);
        }
        return Objects.requireNonNull(school);
    }

    @Override
    public Ledger ledger() {
        Inspection inspection = new LedgerReader(root, PrivacyScan.OFF, progress).inspect(null);
        refuse(inspection.problems());
        return Objects.requireNonNull(inspection.ledger());
    }

    @Override
    public Ledger ledger(Collection<LocalDate> days) {
        Inspection inspection = new LedgerReader(root, PrivacyScan.OFF, progress).inspect(days);
        refuse(inspection.problems());
        return Objects.requireNonNull(inspection.ledger());
    }

    @Override
    public Inspection inspect() {
        return new LedgerReader(root, PrivacyScan.ON, progress).inspect(null);
    }

    @Override
    public List<String> ids(Kind<?> kind) {
        List<Problem> problems = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String file : new FolderScan(root, problems::add).files(kind.folder())) {
            String id = kind.idAt(file);
            if (id == null) {
                problems.add(LedgerReader.misplaced(file));
            } else {
                ids.add(id);
            }
        }
        refuse(problems);
        return ids;
    }

    @Override
    public boolean exists(Kind<?> kind, String id) {
        return Files.exists(root.resolve(kind.file(id)));
    }

    @Override
    public <S extends MatterState> Matter<S> read(Kind<S> kind, String id) {
        List<Problem> problems = new ArrayList<>();
        Matter<S> matter = RecordFile.read(root, kind, kind.file(id), problems::add);
        refuse(problems);
        return Objects.requireNonNull(matter);
    }

    @Override
    public List<Matter<?>> mentioning(String id) {
        List<Problem> problems = new ArrayList<>();
        List<Matter<?>> matters = new LedgerReader(root, PrivacyScan.OFF, Progress.NONE).mentioning(id, problems::add);
        refuse(problems);
        return matters;
    }

    @Override
    public <S extends MatterState> Matter<S> create(Kind<S> kind, Values facts, List<Step> steps) {
        String id = Objects.requireNonNull(kind.id(facts));
        if (exists(kind, id)) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, kind.file(id)));
        }
        if (Links.leadOut(root, root.resolve(kind.file(id)))) {
            throw new Refused(Code.LINK_OUT.at(Place.of(kind.file(id))));
        }
        SafeWriter.write(root.resolve(kind.file(id)), RecordFile.compose(kind, facts, steps));
        return new Matter<>(kind, id, facts, List.copyOf(steps), kind.file(id));
    }

    @Override
    public void withdraw(Matter<?> matter) {
        SafeWriter.delete(root.resolve(matter.file()));
    }

    @Override
    public <S extends MatterState> Matter<S> append(Matter<S> matter, List<Step> steps) {
        RecordFile.append(root, matter, steps);
        List<Step> all = new ArrayList<>(matter.steps());
        all.addAll(steps);
        return new Matter<>(matter.kind(), matter.id(), matter.facts(), List.copyOf(all), matter.file());
    }

    @Override
    public <T> T locked(Supplier<T> work) {
        school(); // says that there is no account here, before a lock file is left behind
        return lock.hold(work);
    }

    @Override
    public Values evidence(String path, Evidence.EvidenceKind kind) {
        return evidence.describe(path, kind);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
    }
}

package stability.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.AuditNote;
import stability.app.EvidenceStore;
import stability.app.Newest;
import stability.app.Pictures;
import stability.app.Progress;
import stability.app.Records;
import stability.app.Texts;
import stability.domain.field.Place;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;
import stability.domain.prose.TextPaper;
import stability.domain.school.School;
import stability.store.lock.Disk;
import stability.store.lock.SafeWriter;
import stability.store.lock.SymbolicLinks;
import stability.store.picture.EvidenceCopies;
import stability.store.picture.EvidenceFiles;
import stability.store.picture.PictureFiles;
import stability.store.prose.TextFiles;
import stability.store.record.EntryTail;
import stability.store.record.RecordFile;
import stability.store.scan.RawScan;
import stability.store.yaml.Source;

/** A records folder on disk. */
public final class RecordsFolder implements Records {
    private final Path root;
    private final Disk disk;
    private final FolderWriting writing;
    private final EvidenceFiles evidence;
    private final Progress progress;
    private final List<Problem> noticed = new ArrayList<>();
    private @Nullable School school;
    private boolean completing = true;

    /**
     * @param root the records folder
     * @param cwd what paths that a user types are relative to
     * @param holder who we are, for others who wait for the lock
     * @param patience how long to wait for another writer
     * @param progress told how far the reading of the whole folder has come
     * @param disk where what is written goes
     */
    public RecordsFolder(
            Path root, Path cwd, Supplier<String> holder, Duration patience, Progress progress, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.progress = progress;
        EvidenceCopies copies = new EvidenceCopies(root, disk);
        this.evidence = new EvidenceFiles(root, cwd, copies);
        this.writing = new FolderWriting(root, disk, copies, holder, patience);
    }

    /** The same, on the disk. */
    public RecordsFolder(Path root, Path cwd, Supplier<String> holder, Duration patience, Progress progress) {
        this(root, cwd, holder, patience, progress, Disk.REAL);
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
    public Ledger ledger(LedgerScope scope) {
        completeEntry();
        FolderReading reading = new LedgerReader(root, RawScan.DOUBTS, progress).read(scope);
        refuse(reading.problems());
        noticed.addAll(reading.raw());
        return Objects.requireNonNull(reading.ledger());
    }

    @Override
    public Ledger readable(LedgerScope scope) {
        completeEntry();
        school(); // without it nothing can be read
        FolderReading reading = new LedgerReader(root, RawScan.DOUBTS, progress).read(scope);
        note(reading);
        return Objects.requireNonNull(reading.ledger());
    }

    private void note(FolderReading reading) {
        noticed.addAll(reading.problems());
        noticed.addAll(reading.raw());
    }

    @Override
    public List<Problem> noticed() {
        return noticed.isEmpty()
                ? List.of()
                : noticed.stream().sorted().distinct().toList();
    }

    @Override
    @SuppressWarnings("unchecked") // only matters of the kind are read, and what they give is what comes back
    public <S extends MatterState, R> List<R> look(Kind<S> kind, Function<Matter<S>, @Nullable R> each) {
        completeEntry();
        List<Object> gained = new ArrayList<>();
        note(new LedgerReader(root, RawScan.DOUBTS, progress)
                .look(LedgerScope.of(kind), school().zone(), matter -> each.apply((Matter<S>) matter), gained::add));
        return (List<R>) gained;
    }

    @Override
    public <S extends MatterState, R> List<R> newest(
            Kind<S> kind, Newest which, Function<Matter<S>, @Nullable R> each) {
        completeEntry();
        return new NewestRecords<>(root, school().zone(), kind, which, each).look();
    }

    @Override
    public FolderReading inspect(Predicate<String> wanted) {
        completeEntry();
        return new LedgerReader(root, RawScan.ALL, progress).inspect(wanted);
    }

    @Override
    public FolderReading judge(Predicate<String> wanted, Judge judge) {
        completeEntry();
        return new LedgerReader(root, RawScan.ALL, progress).judge(wanted, judge);
    }

    @Override
    public List<String> straighten(Predicate<String> wanted) {
        List<String> files = locked(() -> new LineEnds(root, school().zone(), disk).straighten(wanted));
        writing.wrote(files);
        return files;
    }

    @Override
    public List<String> ids(Kind<?> kind) {
        completeEntry();
        school(); // whether these are records of ours at all
        List<Problem> problems = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> files = new FolderScan(root, problems::add).files(kind.folder());
        for (String file : files) {
            String id = kind.idAt(file);
            if (id == null) {
                problems.add(LedgerReader.misplaced(file, files::contains));
            } else {
                ids.add(id);
            }
        }
        refuse(problems);
        return ids;
    }

    @Override
    public boolean exists(Kind<?> kind, String id) {
        completeEntry();
        return SafeWriter.isThere(root.resolve(kind.file(id)));
    }

    @Override
    public <S extends MatterState> Matter<S> read(Kind<S> kind, String id) {
        completeEntry();
        List<Problem> problems = new ArrayList<>();
        Matter<S> matter = read(kind, id, problems);
        refuse(problems);
        return Objects.requireNonNull(matter);
    }

    @Override
    public <S extends MatterState> @Nullable Matter<S> readIfSound(Kind<S> kind, String id) {
        completeEntry();
        return read(kind, id, noticed);
    }

    @SuppressWarnings("unchecked") // what is gained is the matter, and that of the kind
    private <S extends MatterState> @Nullable Matter<S> read(Kind<S> kind, String id, List<Problem> problems) {
        String file = kind.file(id);
        if (SymbolicLinks.leadOut(root, root.resolve(file))) {
            problems.add(Code.LINK_OUT.at(Place.of(file)));
            return null;
        }
        RecordWorker.Reading reading = new RecordWorker(
                        root, school().zone(), RawScan.DOUBTS, (matter, allowed) -> matter)
                .apply(new RecordWorker.Wanted(kind, id, file));
        problems.addAll(reading.problems());
        noticed.addAll(reading.raw().findings());
        return (Matter<S>) reading.gained();
    }

    @Override
    public List<String> lines(String file) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.read(root.resolve(file), file, problems::add);
        refuse(problems);
        return Objects.requireNonNull(source).text().lines().toList();
    }

    @Override
    public @Nullable School schoolOf(List<String> settings) {
        Source source = source(settings, SETTINGS);
        return source == null ? null : SchoolReader.parse(source, (text, tree) -> {}, problem -> {});
    }

    @Override
    public <S extends MatterState> @Nullable Matter<S> matterOf(Kind<S> kind, String id, List<String> lines) {
        String file = kind.file(id);
        Source source = source(lines, file);
        return source == null ? null : RecordFile.parse(school().zone(), kind, file, source, problem -> {});
    }

    private static @Nullable Source source(List<String> lines, String file) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return Source.of(bytes, file, problem -> {});
    }

    @Override
    public @Nullable AuditNote auditNote() {
        return AuditNoteFile.read(root, school().zone());
    }

    @Override
    public void note(AuditNote note) {
        locked(() -> {
            writing.wrote(List.of(AuditNoteFile.write(root, disk, note, school().lang())));
            return note;
        });
    }

    @Override
    public List<Matter<?>> datedAfter(LocalDate day) {
        List<Matter<?>> matters = new ArrayList<>();
        for (String file : new LaterFiles(root, day).find()) {
            Kind<?> kind = Kinds.at(file);
            if (kind != null) {
                matters.add(read(kind, Objects.requireNonNull(kind.idAt(file))));
            }
        }
        return matters;
    }

    @Override
    public <S extends MatterState> List<Matter<S>> on(DatedKind<S> kind, LocalDate day) {
        List<Matter<S>> matters = new ArrayList<>();
        for (String file : new LaterFiles(root, day).thatDay(kind.folder())) {
            Matter<S> matter = kind.idAt(file) == null
                    ? null
                    // check tells of what is wrong; this is a second look
                    : RecordFile.read(root, school().zone(), kind, file, problem -> {});
            if (matter != null) {
                matters.add(matter);
            }
        }
        return matters;
    }

    @Override
    public List<Matter<?>> mentioning(String id) {
        completeEntry();
        return new Mentions(root, school().zone(), noticed::add).of(id);
    }

    @Override
    public Map<String, List<Matter<?>>> mentioning(Collection<String> ids) {
        completeEntry();
        return new Mentions(root, school().zone(), noticed::add).of(ids);
    }

    @Override
    public <S extends MatterState> Matter<S> create(Kind<S> kind, Values facts, List<Step> steps, Reasons reasons) {
        completeEntry();
        return writing.create(kind, facts, steps, reasons);
    }

    @Override
    public <S extends MatterState> Matter<S> append(Matter<S> matter, List<Step> steps, Reasons reasons) {
        return writing.append(matter, steps, reasons);
    }

    @Override
    public boolean standLast(Matter<?> matter, List<Step> steps) {
        return EntryTail.of(root, matter, steps) != null;
    }

    @Override
    public void takeBack(Matter<?> matter, List<Step> steps) {
        writing.takeBack(matter, steps);
    }

    @Override
    public void handIn(Instant moment) {
        if (!disk.isPreview()) {
            new PaperMark(root).set(moment);
        }
    }

    @Override
    public boolean mayBeHandedIn(Instant moment) {
        return new PaperMark(root).mayBeAfter(moment);
    }

    @Override
    public List<Set<String>> enteredTogether(Instant moment) {
        return new EntryMarks(root).at(moment);
    }

    @Override
    public Set<Path> written() {
        return writing.written();
    }

    @Override
    public <T> T locked(Supplier<T> work) {
        school(); // says that there is no account here, before a lock file is left behind
        return writing.locked(work);
    }

    private void completeEntry() {
        if (completing) {
            writing.settle(this::school);
        }
    }

    @Override
    public void lookOn() {
        completing = false;
    }

    @Override
    public EvidenceStore evidence() {
        return evidence;
    }

    @Override
    public Pictures pictures() {
        return new PictureFiles(root);
    }

    @Override
    public Texts texts() {
        return new TextFiles(root, disk, () -> {
            FolderScan scan = new FolderScan(root, problem -> {});
            scan.files(TextPaper.FOLDER);
            return scan.others();
        });
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
    }
}

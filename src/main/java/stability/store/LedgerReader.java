package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Progress;
import stability.app.Records;
import stability.app.Records.FolderReading;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Zone;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.School;
import stability.store.RecordWorker.Reading;
import stability.store.RecordWorker.Wanted;
import stability.store.lock.Disk;
import stability.store.prose.TextFiles;
import stability.store.scan.RawScan;

/** Reads a records folder, whole or in part: everything there that can be read, and every problem with the rest. */
final class LedgerReader {
    private static final Comparator<Wanted> BY_FILE = (a, b) -> a.file().compareTo(b.file());

    private final Path root;
    private final RawScan scan;
    private final Progress progress;
    private final AtomicInteger read = new AtomicInteger();
    private volatile int all;
    private int refused;
    private int canonical;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> raw = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();

    /** The files that are no records, if they are looked at. */
    private List<String> beside = List.of();

    /**
     * @param scan whether to look at the raw text of every file for personal data
     * @param progress told of every file that is read
     */
    LedgerReader(Path root, RawScan scan, Progress progress) {
        this.root = root;
        this.scan = scan;
        this.progress = progress;
    }

    /** What is asked for, and every problem with it. */
    FolderReading read(LedgerScope scope) {
        return inspect(scope, file -> true);
    }

    /** The whole folder; of its records those are opened whose paths are wanted. */
    FolderReading inspect(Predicate<String> wanted) {
        return inspect(LedgerScope.all(), wanted);
    }

    private FolderReading inspect(LedgerScope scope, Predicate<String> which) {
        School school = school();
        List<Matter<?>> matters = new ArrayList<>();
        int files = look(
                scope, zone(school), which, (matter, allowed) -> matter, matter -> matters.add((Matter<?>) matter));
        mappings(school);
        int texts = texts(school, which);
        return reading(school == null ? null : new Ledger(school, scope, matters), files + texts, List.of());
    }

    /** The whole folder, each matter judged instead of kept. */
    @SuppressWarnings("unchecked") // what is gained is what the judge gives
    FolderReading judge(Predicate<String> wanted, Records.Judge judge) {
        School school = school();
        List<Problem> judged = new ArrayList<>();
        int files = look(
                LedgerScope.all(),
                zone(school),
                wanted,
                (matter, allowed) -> school == null ? null : judge.judge(school, matter, allowed),
                found -> judged.addAll((List<Problem>) found));
        mappings(school);
        return reading(null, files + texts(school, wanted), judged);
    }

    private FolderReading reading(@Nullable Ledger ledger, int files, List<Problem> judged) {
        return new FolderReading(
                ledger,
                1 + files,
                problems.stream().sorted().distinct().toList(),
                judged,
                raw.stream().sorted().toList(),
                List.copyOf(allowances),
                canonical);
    }

    /** Refused if a newer program wrote the account: nothing of the rest can be judged then. */
    private @Nullable School school() {
        School school = new SchoolReader(root).read((source, tree) -> keep(scan.look(source, tree)), problems::add);
        for (Problem problem : problems) {
            if (problem.code() == Code.NEWER_FORMAT) {
                throw new Refused(problem);
            }
        }
        return school;
    }

    /**
     * Hands on what is made of each matter, in the order of their files, and returns every problem with them. Leaves
     * {@code stability.yaml} to the caller.
     *
     * @param zone the school's, in which every moment comes out
     * @param gain what is made of a matter; may be called by several threads at once
     */
    FolderReading look(
            LedgerScope scope, Zone zone, Function<Matter<?>, @Nullable Object> gain, Consumer<Object> gained) {
        int files = look(scope, zone, file -> true, (matter, allowed) -> gain.apply(matter), gained);
        return reading(null, files, List.of());
    }

    /** The school's. One that cannot be read names none, and its problems are all that comes of the reading. */
    private static Zone zone(@Nullable School school) {
        return school == null ? School.DEFAULT_ZONE : school.zone();
    }

    /** Returns how many files were looked at. */
    private int look(
            LedgerScope scope, Zone zone, Predicate<String> which, RecordWorker.Gain gain, Consumer<Object> gained) {
        List<Wanted> wanted = new ArrayList<>();
        Workers<Wanted, Reading> workers = new Workers<>(() -> worker(zone, gain));
        FolderScan folder = new FolderScan(root, problems::add, file -> {
            Wanted one = wanted(file, scope, which);
            if (one != null) {
                wanted.add(one);
                workers.add(one);
            }
            return one != null;
        });
        List<String> others = folder.files(scope.folders());
        all = wanted.size();
        take(workers.finish(BY_FILE), gained);
        misplaced(scope, others, wanted);
        if (scope.isWhole()) {
            strangers(others);
        }
        lookalikes(folder.unnamed());
        String missing = LeftOut.first(root, scope.folders());
        if (missing != null) {
            raw.add(Code.NOT_WHOLE.at(null, missing));
        }
        if (scan == RawScan.ALL) {
            raw.addAll(RawScan.others(root, folder.others()));
            beside = folder.others();
        }
        return wanted.size() - refused;
    }

    /** What the columns of imported tables mean is no record, but has to be in order. */
    private void mappings(@Nullable School school) {
        MappingFiles mappings = new MappingFiles(root, Disk.REAL);
        for (String file : beside) {
            if (MappingFiles.isOne(file)) {
                mappings.mapping(root.resolve(file), file, school, problems::add);
            }
        }
    }

    /** What people wrote into papers is no record, but a paper is refused that cannot read its own. Returns how many there are. */
    private int texts(@Nullable School school, Predicate<String> which) {
        TextFiles texts = new TextFiles(root, Disk.REAL, List::of);
        int count = 0;
        for (String file : beside) {
            boolean litter = Lookalikes.isLitter(file.substring(file.lastIndexOf('/') + 1));
            if (TextFiles.isBelow(file) && !litter && which.test(file)) {
                texts.check(file, school, problems::add, this::keep);
                count++;
            }
        }
        return count;
    }

    /** Files of other names that look like records: as likely as not one of those asked for. */
    private void lookalikes(List<String> unnamed) {
        for (String file : unnamed) {
            Problem problem = Lookalikes.problem(root, file);
            if (problem != null) {
                problems.add(problem);
            }
        }
    }

    private static @Nullable Wanted wanted(String file, LedgerScope scope, Predicate<String> which) {
        for (Kind<?> kind : scope.kinds()) {
            String id = kind.idAt(file);
            if (id != null && which.test(file)) {
                return new Wanted(kind, id, file);
            }
        }
        return null;
    }

    private void keep(RawScan.RawFindings found) {
        raw.addAll(found.findings());
        allowances.addAll(found.allowances());
    }

    /** One for each thread; tells of each file that it has read. */
    private Function<Wanted, Reading> worker(Zone zone, RecordWorker.Gain gain) {
        RecordWorker reader = new RecordWorker(root, zone, scan, gain);
        return one -> {
            Reading reading = reader.apply(one);
            progress.read(read.incrementAndGet(), all);
            return reading;
        };
    }

    private void take(List<Reading> readings, Consumer<Object> gained) {
        for (Reading reading : readings) {
            problems.addAll(reading.problems());
            keep(reading.raw());
            refused += reading.refused() ? 1 : 0;
            canonical += reading.canonical() ? 1 : 0;
            if (reading.gained() != null) {
                gained.accept(reading.gained());
            }
        }
    }

    /** A file without a name that belongs where it lies is a finding. */
    private void misplaced(LedgerScope scope, List<String> others, List<Wanted> wanted) {
        List<String> misplaced = new ArrayList<>();
        for (String file : others) {
            for (Kind<?> kind : scope.kinds()) {
                if (file.startsWith(kind.folder() + "/") && kind.idAt(file) == null) {
                    misplaced.add(file);
                }
            }
        }
        if (misplaced.isEmpty()) {
            return; // as nearly always: the names of a big folder need not be gathered
        }
        Set<String> there = new HashSet<>(others);
        wanted.forEach(one -> there.add(one.file()));
        misplaced.forEach(file -> problems.add(misplaced(file, there::contains)));
    }

    /** Records outside the folders of the kinds: a folder misspelt would otherwise hide all that is in it. */
    private void strangers(List<String> names) {
        Set<String> known = new HashSet<>();
        Kinds.ALL.forEach(kind -> known.add(kind.folder()));
        for (String file : names) {
            int slash = file.indexOf('/');
            String folder = slash < 0 ? "" : file.substring(0, slash);
            if (!known.contains(folder) && !file.equals(Layout.SCHOOL) && !folder.equals(Records.PRIVATE)) {
                Text hint = Suggestions.among(folder, known).isEmpty() || slash < 0
                        ? Code.UNKNOWN_FILE.hint()
                        : Suggestions.hint(folder, known);
                problems.add(Code.UNKNOWN_FILE.at(Place.of(file)).hinting(hint));
            }
        }
    }

    /**
     * The finding about a file that lies in a kind's folder without a name that belongs there.
     *
     * @param isThere whether there is a file of that path
     */
    static Problem misplaced(String file, Predicate<String> isThere) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        Kind<?> kind = Kinds.of(name);
        if (kind == null) {
            return Code.UNKNOWN_FILE.at(Place.of(file));
        }
        String proper = kind.file(name);
        return isThere.test(proper)
                ? Code.DUPLICATE_ID.at(Place.of(file), name, proper)
                : Code.WRONG_FOLDER.at(Place.of(file), proper);
    }
}

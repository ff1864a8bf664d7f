package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Progress;
import stability.app.Records;
import stability.app.Records.FolderReading;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.domain.school.School;
import stability.store.canonical.CanonicalReader;
import stability.store.record.RecordReader;
import stability.store.scan.RawScan;
import stability.store.yaml.FileBytes;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** Reads a records folder, whole or in part: everything there that can be read, and every problem with the rest. */
final class LedgerReader {
    private final Path root;
    private final RawScan scan;
    private final Progress progress;
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> raw = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();

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
        School school = new SchoolReader(root).read((source, tree) -> keep(scan.look(source, tree)), problems::add);
        Map<String, Kind<?>> wanted = new HashMap<>();
        FolderScan folder = new FolderScan(root, problems::add, file -> {
            Kind<?> kind = Kinds.at(file);
            boolean opened = kind != null && scope.kinds().contains(kind) && which.test(file);
            if (opened) {
                wanted.put(file, kind);
            }
            return opened;
        });
        List<String> names = folder.files(scope.folders());
        List<Matter<?>> matters = read(names, wanted);
        misplaced(scope, names, wanted);
        if (scope.isWhole()) {
            strangers(names);
        }
        if (scan == RawScan.ON) {
            raw.addAll(RawScan.others(root, folder.others()));
        }
        Ledger ledger = school == null ? null : new Ledger(school, scope, matters);
        return new FolderReading(
                ledger,
                1 + wanted.size() - refused.get(),
                problems.stream().sorted().distinct().toList(),
                raw.stream().sorted().toList(),
                List.copyOf(allowances));
    }

    private void keep(RawScan.RawFindings found) {
        raw.addAll(found.findings());
        allowances.addAll(found.allowances());
    }

    /** What one file gives; each file is read by itself, so that several cores can read at once. */
    private record Reading(@Nullable Matter<?> matter, List<Problem> problems, RawScan.RawFindings raw) {}

    private List<Matter<?>> read(List<String> names, Map<String, Kind<?>> wanted) {
        List<String> files = wanted.size() == names.size()
                ? names
                : names.stream().filter(wanted::containsKey).toList();
        List<Matter<?>> matters = new ArrayList<>(files.size());
        for (Reading reading : Workers.each(files, () -> new RecordWorker(wanted))) {
            problems.addAll(reading.problems());
            keep(reading.raw());
            if (reading.matter() != null) {
                matters.add(reading.matter());
            }
        }
        return matters;
    }

    /** Reads one file after another. */
    private final class RecordWorker implements Function<String, Reading> {
        private final FileBytes bytes = new FileBytes();
        private final CanonicalReader canonical = new CanonicalReader();
        private final Map<String, Kind<?>> kinds;

        RecordWorker(Map<String, Kind<?>> kinds) {
            this.kinds = kinds;
        }

        @Override
        public Reading apply(String file) {
            Reading reading = reading(Objects.requireNonNull(kinds.get(file)), file);
            progress.read(read.incrementAndGet(), kinds.size());
            return reading;
        }

        private Reading reading(Kind<?> kind, String file) {
            List<Problem> found = new ArrayList<>(0);
            if (!bytes.read(root.resolve(file), file, link -> follows(link, file, found), found::add)) {
                return new Reading(null, found, RawScan.RawFindings.NOTHING);
            }
            Matter<?> matter = canonical.read(kind, file, bytes.bytes(), bytes.length(), scan == RawScan.ON);
            if (matter != null && (scan == RawScan.OFF || canonical.isFree())) {
                return new Reading(matter, List.of(), RawScan.RawFindings.NOTHING);
            }
            Source source = Source.of(bytes.bytes(), bytes.length(), file, found::add);
            Node.Mapping tree = source == null ? null : NodeReader.read(source, found::add);
            Matter<?> read = tree == null ? null : new RecordReader<>(kind, file).read(tree, found::add);
            return new Reading(read, found, source == null ? RawScan.RawFindings.NOTHING : scan.look(source, tree));
        }

        private boolean follows(Path link, String file, List<Problem> found) {
            Problem refusal = FolderScan.refusal(root, link, file);
            if (refusal != null) {
                refused.incrementAndGet();
                found.add(refusal);
            }
            return refusal == null;
        }
    }

    /** A file without a name that belongs where it lies is a finding. */
    private void misplaced(LedgerScope scope, List<String> names, Map<String, Kind<?>> wanted) {
        for (String file : names) {
            if (wanted.containsKey(file)) {
                continue;
            }
            for (Kind<?> kind : scope.kinds()) {
                if (file.startsWith(kind.folder() + "/") && kind.idAt(file) == null) {
                    problems.add(misplaced(file, names));
                }
            }
        }
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
     * @param names all files that are there
     */
    static Problem misplaced(String file, Collection<String> names) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        Kind<?> kind = Kinds.of(name);
        if (kind == null) {
            return Code.UNKNOWN_FILE.at(Place.of(file));
        }
        String proper = kind.file(name);
        return names.contains(proper)
                ? Code.DUPLICATE_ID.at(Place.of(file), name, proper)
                : Code.WRONG_FOLDER.at(Place.of(file), proper);
    }
}

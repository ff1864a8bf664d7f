package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import stability.domain.matter.MatterState;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.domain.school.School;
import stability.store.record.RecordReader;
import stability.store.scan.RawScan;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** Reads a records folder, whole or in part: everything there that can be read, and every problem with the rest. */
final class LedgerReader {
    /** From so many files on, setting up the other cores is less work than they take over. */
    private static final int MANY = 500;

    private final Path root;
    private final RawScan scan;
    private final Progress progress;
    private final AtomicInteger read = new AtomicInteger();
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
        FolderScan folder = new FolderScan(root, problems::add);
        List<String> names = folder.files(scope.folders());
        Map<Kind<?>, List<String>> wanted = new LinkedHashMap<>();
        int all = 0;
        for (Kind<?> kind : scope.kinds()) {
            List<String> ofKind = wanted(kind, names, which);
            wanted.put(kind, ofKind);
            all += ofKind.size();
        }
        List<Matter<?>> matters = new ArrayList<>();
        for (Map.Entry<Kind<?>, List<String>> each : wanted.entrySet()) {
            matters.addAll(read(each.getKey(), each.getValue(), all));
        }
        if (scope.isWhole()) {
            strangers(names);
        }
        if (scan == RawScan.ON) {
            raw.addAll(RawScan.others(root, folder.others()));
        }
        Ledger ledger = school == null ? null : new Ledger(school, scope, matters);
        return new FolderReading(
                ledger,
                1 + all,
                problems.stream().sorted().distinct().toList(),
                raw.stream().sorted().toList(),
                List.copyOf(allowances));
    }

    private void keep(RawScan.RawFindings found) {
        raw.addAll(found.findings());
        allowances.addAll(found.allowances());
    }

    /** What one file gives; each file is read by itself, so that several cores can read at once. */
    private record Reading<S extends MatterState>(
            @Nullable Matter<S> matter, List<Problem> problems, RawScan.RawFindings raw) {}

    /** The wanted files of a kind; a file without a name that belongs there is a finding. */
    private List<String> wanted(Kind<?> kind, List<String> names, Predicate<String> which) {
        List<String> wanted = new ArrayList<>();
        for (String file : names) {
            if (!file.startsWith(kind.folder() + "/")) {
                continue;
            }
            if (kind.idAt(file) == null) {
                problems.add(misplaced(file, names));
            } else if (which.test(file)) {
                wanted.add(file);
            }
        }
        return wanted;
    }

    private <S extends MatterState> List<Matter<S>> read(Kind<S> kind, List<String> wanted, int all) {
        Stream<String> each = wanted.size() < MANY ? wanted.stream() : wanted.parallelStream();
        List<Matter<S>> matters = new ArrayList<>();
        for (Reading<S> reading : each.map(file -> reading(kind, file, all)).toList()) {
            problems.addAll(reading.problems());
            keep(reading.raw());
            if (reading.matter() != null) {
                matters.add(reading.matter());
            }
        }
        return matters;
    }

    private <S extends MatterState> Reading<S> reading(Kind<S> kind, String file, int all) {
        List<Problem> found = new ArrayList<>();
        Source source = Source.read(root.resolve(file), file, found::add);
        Node.Mapping tree = source == null ? null : NodeReader.read(source, found::add);
        Matter<S> matter = tree == null ? null : new RecordReader<>(kind, file).read(tree, found::add);
        progress.read(read.incrementAndGet(), all);
        return new Reading<>(matter, found, source == null ? RawScan.RawFindings.NOTHING : scan.look(source, tree));
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

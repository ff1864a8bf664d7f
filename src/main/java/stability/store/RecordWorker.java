package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Zone;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.problem.Allowances;
import stability.domain.problem.Problem;
import stability.store.canonical.CanonicalReader;
import stability.store.record.RecordReader;
import stability.store.scan.RawScan;
import stability.store.yaml.FileBytes;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** Reads one record file after another: in canonical form at once, in any other by the YAML parser. One for each thread. */
final class RecordWorker implements Function<RecordWorker.Wanted, RecordWorker.Reading> {
    /**
     * A record that is to be read.
     *
     * @param id the one that its path says
     * @param file its path below the records folder
     */
    record Wanted(Kind<?> kind, String id, String file) {}

    /**
     * What one file gives.
     *
     * @param gained what somebody made of the matter; null if nothing, or if there is none
     * @param refused whether it is a link that must not be followed, so that no file was looked at
     * @param canonical whether it was read without the parser
     */
    record Reading(
            @Nullable Object gained,
            List<Problem> problems,
            RawScan.RawFindings raw,
            boolean refused,
            boolean canonical) {}

    /** Makes something of a matter, or nothing. */
    @FunctionalInterface
    interface Gain {
        /** @param allowed what people let stand in its file */
        @Nullable
        Object of(Matter<?> matter, Allowances allowed);
    }

    private final Path root;
    private final Zone zone;
    private final RawScan scan;
    private final Gain gain;
    private final FileBytes bytes = new FileBytes();
    private final CanonicalReader canonical;
    private boolean refused;

    /**
     * @param zone the school's
     * @param gain what is made of each matter
     */
    RecordWorker(Path root, Zone zone, RawScan scan, Gain gain) {
        this.root = root;
        this.zone = zone;
        this.canonical = new CanonicalReader(zone);
        this.scan = scan;
        this.gain = gain;
    }

    @Override
    public Reading apply(Wanted wanted) {
        String file = wanted.file();
        List<Problem> problems = new ArrayList<>(0);
        refused = false;
        if (!bytes.read(root.resolve(file), file, link -> follows(link, file, problems), problems::add)) {
            return new Reading(null, problems, RawScan.RawFindings.NOTHING, refused, false);
        }
        Matter<?> matter =
                canonical.read(wanted.kind(), wanted.id(), file, bytes.bytes(), bytes.length(), scan == RawScan.ALL);
        if (matter != null && (scan == RawScan.DOUBTS || canonical.isFree())) {
            return new Reading(gain.of(matter, Allowances.NONE), problems, RawScan.RawFindings.NOTHING, false, true);
        }
        Source source = Source.of(bytes.bytes(), bytes.length(), file, problems::add);
        Node.Mapping tree = source == null ? null : NodeReader.read(source, problems::add);
        Matter<?> parsed =
                tree == null ? null : new RecordReader<>(wanted.kind(), file, zone).read(tree, problems::add);
        RawScan.RawFindings raw = source == null ? RawScan.RawFindings.NOTHING : scan.look(source, tree);
        return new Reading(
                parsed == null ? null : gain.of(parsed, new Allowances(raw.allowances())), problems, raw, false, false);
    }

    private boolean follows(Path link, String file, List<Problem> problems) {
        Problem refusal = FolderScan.refusal(root, link, file);
        if (refusal != null) {
            problems.add(refusal);
        }
        refused = refusal != null;
        return !refused;
    }
}

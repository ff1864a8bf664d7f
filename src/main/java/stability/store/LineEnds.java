package stability.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import stability.domain.field.Zone;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.problem.Problem;
import stability.store.lock.Disk;
import stability.store.record.RecordFile;
import stability.store.yaml.Source;

/** Mends the one thing about a record file that can be mended without knowing what it means: its line ends. */
final class LineEnds {
    private final Path root;
    private final Zone zone;
    private final Disk disk;

    LineEnds(Path root, Zone zone, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.zone = zone;
    }

    /** The files that were changed. Only under the folder's lock. */
    List<String> straighten(Predicate<String> wanted) {
        List<String> changed = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            for (String file : new FolderScan(root, problem -> {}).files(kind.folder())) {
                if (kind.idAt(file) != null && wanted.test(file) && straighten(kind, file)) {
                    changed.add(file);
                }
            }
        }
        return changed;
    }

    /** A file that does not read as a record is left alone: a line end behind half a step would hide that it is half. */
    private <S extends MatterState> boolean straighten(Kind<S> kind, String file) {
        List<Problem> problems = new ArrayList<>();
        if (RecordFile.read(root, zone, kind, file, problems::add) == null) {
            return false;
        }
        Source source = Source.read(root.resolve(file), file, problems::add);
        String text = source == null ? "" : source.text();
        String straight = text.replace("\r\n", "\n");
        straight = straight.isEmpty() || straight.endsWith("\n") ? straight : straight + "\n";
        if (straight.equals(text)) {
            return false;
        }
        disk.write(root, file, straight.getBytes(StandardCharsets.UTF_8));
        return true;
    }
}

package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Zone;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.problem.Problem;
import stability.store.record.RecordFile;
import stability.store.yaml.Source;

/**
 * Finds the matters that name another one. Kinds that have no field for its id are left shut, and files in which it does
 * not stand are not parsed.
 */
final class Mentions {
    private final Path root;
    private final Zone zone;
    private final Consumer<Problem> problems;

    Mentions(Path root, Zone zone, Consumer<Problem> problems) {
        this.root = root;
        this.zone = zone;
        this.problems = problems;
    }

    /** The same for each of these ids, in their order; for several of them each file is parsed, and that once. */
    Map<String, List<Matter<?>>> of(Collection<String> ids) {
        Map<String, List<Matter<?>>> naming = new LinkedHashMap<>();
        ids.forEach(id -> naming.put(id, ids.size() == 1 ? of(id) : new ArrayList<>()));
        for (Kind<?> kind : ids.size() == 1 ? List.<Kind<?>>of() : Kinds.ALL) {
            if (ids.stream().anyMatch(id -> Links.mayName(kind, id))) {
                for (String file : new FolderScan(root, problems).files(kind.folder())) {
                    Matter<?> matter = RecordFile.read(root, zone, kind, file, problems);
                    if (matter != null) {
                        Links.of(matter)
                                .forEach(link -> naming.getOrDefault(link.id(), new ArrayList<>())
                                        .add(matter));
                    }
                }
            }
        }
        return naming;
    }

    /** The matters whose files name the id, other than the one that has it, in the order of the kinds. */
    List<Matter<?>> of(String id) {
        List<Matter<?>> matters = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            if (Links.mayName(kind, id)) {
                for (String file : new FolderScan(root, problems).files(kind.folder())) {
                    Matter<?> matter = id.equals(kind.idAt(file)) ? null : naming(id, kind, file);
                    if (matter != null) {
                        matters.add(matter);
                    }
                }
            }
        }
        return matters;
    }

    /** The matter in the file; null if it does not name the id, or cannot be read. */
    private @Nullable Matter<?> naming(String id, Kind<?> kind, String file) {
        Source source = Source.read(root.resolve(file), file, problems);
        Matter<?> matter = source == null || !source.text().contains(id)
                ? null
                : RecordFile.parse(zone, kind, file, source, problems);
        boolean names = matter != null
                && Links.of(matter).stream().anyMatch(link -> link.id().equals(id));
        return names ? matter : null;
    }
}

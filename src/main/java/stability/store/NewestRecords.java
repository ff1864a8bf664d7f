package stability.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Newest;
import stability.domain.field.Zone;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.store.scan.RawScan;

/** The records of a kind from the newest on: the names of folders and files stand in the order of their days. */
final class NewestRecords<S extends MatterState, R> {
    private final Path root;
    private final Kind<S> kind;
    private final Newest which;
    private final RecordWorker worker;
    private final List<Object> gained = new ArrayList<>();
    private int opened;

    /** @param each what a matter gives; null for nothing */
    NewestRecords(Path root, Zone zone, Kind<S> kind, Newest which, Function<Matter<S>, @Nullable R> each) {
        this.root = root;
        this.kind = kind;
        this.which = which;
        this.worker = new RecordWorker(root, zone, RawScan.DOUBTS, (matter, allowed) -> each.apply(own(matter)));
    }

    /** What they give, the newest first. */
    @SuppressWarnings("unchecked") // what each matter gives is what comes back
    List<R> look() {
        walk(kind.folder());
        return (List<R>) (List<?>) gained;
    }

    @SuppressWarnings("unchecked") // only files of the kind are read
    private static <S extends MatterState> Matter<S> own(Matter<?> matter) {
        return (Matter<S>) matter;
    }

    private void walk(String folder) {
        List<String> names = names(root.resolve(folder));
        for (int i = 0; i < names.size() && gained.size() < which.enough() && opened < which.opened(); i++) {
            String name = folder + "/" + names.get(i);
            String id = kind.idAt(name);
            if (id == null) {
                walk(name); // whatever is no folder has no names in it
            } else if (which.wanted().test(id)) {
                open(id, name);
            }
        }
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            List<String> names = new ArrayList<>(Folders.names(folder));
            names.sort(Comparator.reverseOrder());
            return names;
        } catch (IOException passedOver) {
            return List.of(); // whoever needs all of them is told so by other ways of reading
        }
    }

    private void open(String id, String file) {
        if (Files.isSymbolicLink(root.resolve(file))) {
            return;
        }
        opened++;
        Object gain = worker.apply(new RecordWorker.Wanted(kind, id, file)).gained();
        if (gain != null) {
            gained.add(gain);
        }
    }
}

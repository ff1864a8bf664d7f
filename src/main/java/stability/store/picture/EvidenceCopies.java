package stability.store.picture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.domain.matter.Step;
import stability.store.lock.Disk;
import stability.store.lock.SafeWriter;

/** Copies of evidence that are made and not yet written: they are when a step that names them is. */
public final class EvidenceCopies {
    /** Where copies go, below the records folder. */
    private static final String FOLDER = "evidence";

    private final Path root;
    private final Disk disk;
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();

    /** @param disk where they are written to */
    public EvidenceCopies(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /**
     * Takes a copy in.
     *
     * @param ending of its name, with the point
     * @return its path below the records folder: the month, and its hash as its name
     */
    String add(byte[] bytes, String hash, String ending, LocalDate day) {
        String month = String.format(Locale.ROOT, "%04d/%02d", day.getYear(), day.getMonthValue());
        String path = FOLDER + "/" + month + "/" + hash + ending;
        waiting.put(path, bytes);
        return path;
    }

    /**
     * Writes the copies that these steps name; one that is there already stays. Only under the lock.
     *
     * @param written told of each file, even if a later one cannot be written
     */
    public void write(List<Step> steps, Consumer<Path> written) {
        for (Step step : steps) {
            for (Values each : step.values().get(Evidence.LIST, List.of())) {
                String path = each.need(Evidence.PATH);
                byte[] bytes = waiting.remove(path);
                if (bytes != null && !SafeWriter.holds(root, path, bytes)) {
                    disk.write(root, path, bytes);
                    written.accept(root.resolve(path));
                }
            }
        }
    }
}

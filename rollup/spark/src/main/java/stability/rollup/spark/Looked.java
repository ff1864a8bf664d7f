package stability.rollup.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportManifest;
import stability.rollup.handin.Export;

/**
 * An export after a worker has read all of it.
 *
 * @param place where it lies, as Hadoop names it
 * @param shown the same as whoever submits the job would type it
 * @param manifest null if something is wrong with it
 * @param reported the months with any screening on record
 * @param told what is wrong
 * @param more how much else is wrong, by the file
 */
record Looked(
        String place,
        String shown,
        @Nullable ExportManifest manifest,
        Set<String> reported,
        List<Told> told,
        Map<String, Long> more)
        implements Serializable {
    /** Whether nothing is wrong with it. */
    boolean isRight() {
        return manifest != null;
    }

    /**
     * As the desk knows it, if it is right.
     *
     * @param folder where its files are
     */
    Export export(Path folder) {
        return new Export(folder, shown, Objects.requireNonNull(manifest));
    }

    /** Likewise, where nobody looks for its files. */
    Export export() {
        return export(Path.of(shown));
    }
}

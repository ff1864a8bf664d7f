package stability.app.imports;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;

/** Where mappings are kept: files below the records folder, which git takes along. */
public interface Mappings {
    /** The folder below the records folder. */
    String FOLDER = "imports";

    /**
     * A mapping that is kept.
     *
     * @param name of its file, without the ending
     */
    record Saved(String name, Mapping mapping) {}

    /**
     * Those of a ledger, by name.
     *
     * @throws stability.domain.problem.Refused with everything that is wrong in one of them
     */
    List<Saved> of(ImportLedger ledger);

    /** One from any file; refused likewise. */
    Mapping read(Path file);

    /**
     * Keeps a mapping under a name, in the place of what was kept under it, or under a new one.
     *
     * @param name null for a new one
     * @param lang of the comment at its head
     * @return the path of its file below the records folder
     */
    String save(@Nullable String name, Mapping mapping, Lang lang);
}

package stability.app.imports.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import stability.app.imports.field.ImportLedger;
import stability.domain.field.Lang;
import stability.domain.school.School;

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
     * The file of a mapping, after it was to be kept.
     *
     * @param file its path below the records folder
     * @param written whether the file is another one than before
     * @param lines on which line a {@link Mapping.Column}, {@link Mapping.Value} or {@link Mapping.Constant} stands, from 1
     * @param byHand the lines that somebody has to write who knows what else stands there: then nothing was written
     */
    record Kept(String file, boolean written, Map<Record, Integer> lines, List<String> byHand) {}

    /**
     * Those of a ledger, by name.
     *
     * @param school whose departments and categories words can mean
     * @throws stability.domain.problem.Refused with everything that is wrong in one of them
     */
    List<Saved> of(ImportLedger ledger, School school);

    /** One from any file, with where its parts stand; refused likewise. */
    MappingFields.Read read(Path file, School school);

    /**
     * Keeps a mapping under a new name.
     *
     * @param lang of the comment at its head
     */
    Kept add(Mapping mapping, Lang lang);

    /**
     * Makes the file of that name say this mapping, line by line: what a person wrote beside it, and in which order, stays.
     * What cannot be changed so is told, and nothing is written.
     */
    Kept change(String name, Mapping mapping);

    /** The lines that would say what another mapping does not say, for somebody to write them. */
    List<String> lines(Mapping mapping, Mapping without);
}

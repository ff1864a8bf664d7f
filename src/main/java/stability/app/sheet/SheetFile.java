package stability.app.sheet;

import java.util.List;

/**
 * A file with tables.
 *
 * @param name the name of the file, without its folders
 * @param form what it is
 * @param sheets those that have cells, in their order, also blank ones, which have no rows: sheets of charts have none; of separated text one, whose
 *     name is empty
 */
public record SheetFile(String name, Form form, List<Sheet> sheets) {
    /** What a file is. */
    public enum Form {
        WORKBOOK,
        SEPARATED
    }

    public SheetFile {
        sheets = List.copyOf(sheets);
    }
}

package stability.app.sheet;

import java.util.List;

/**
 * One sheet of a file.
 *
 * @param name its name; empty for separated text
 * @param hidden whether the sheet is hidden
 * @param rows those that hold something, in their order: blank ones are left out, also a million of them
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }
}

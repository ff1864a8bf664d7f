package stability.store.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;

/** Tables in one line a row, for tests: {@code 3h: 一 | 2019-09-25@ | (MERGED)二}; h is a hidden row, @ a real date. */
final class Shown {
    private Shown() {}

    static SheetFile read(Path file) {
        return new SheetReader().read(file);
    }

    static List<String> rows(Path file) {
        return rows(read(file).sheets().get(0));
    }

    static List<String> rows(Sheet sheet) {
        return sheet.rows().stream().map(Shown::row).toList();
    }

    private static String row(SheetRow row) {
        return row.number()
                + (row.hidden() ? "h: " : ": ")
                + row.cells().stream().map(Shown::cell).collect(Collectors.joining(" | "));
    }

    static String cell(SheetCell cell) {
        return (cell.from() == SheetCell.From.ITSELF ? "" : "(" + cell.from() + ")")
                + cell.text().replace("\n", "\\n")
                + (cell.moment() == null ? "" : "@");
    }
}

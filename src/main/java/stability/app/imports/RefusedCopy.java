package stability.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.title.Head;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;
import stability.domain.field.Lang;

/**
 * The refused rows of a table as a table of their own, to be mended and imported: what stands above the head, the head, those rows with all
 * their cells but those of persons, and why each is refused.
 *
 * @param form of the file that they come from
 * @param sheet its name; empty for separated text
 * @param rows the cells of each row, from column A
 * @param head how many of them stand above the refused ones
 * @param merged ranges of the head, which would not be known as one without them
 * @param dropped the titles of the columns that stay out, since they are of persons
 */
public record RefusedCopy(
        SheetFile.Form form,
        String sheet,
        List<List<SheetCell>> rows,
        int head,
        List<MergedCells> merged,
        List<String> dropped) {
    public RefusedCopy {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        dropped = List.copyOf(dropped);
    }

    /** The copy of a table, in a language; null if none of its rows is refused. */
    public static @Nullable RefusedCopy of(PlannedTable table, Lang lang) {
        Map<Integer, List<String>> errors = new LinkedHashMap<>();
        for (PlannedRow row : table.rows()) {
            if (row.fate() == PlannedRow.Fate.REFUSED) {
                List<String> told = errors.computeIfAbsent(row.row().at().row(), number -> new ArrayList<>());
                row.refusals().forEach(each -> told.add(each.told().in(lang)));
            }
        }
        return errors.isEmpty() ? null : new Making(table, lang).copy(errors);
    }

    /** Makes one copy. */
    private static final class Making {
        private final Head head;
        private final Lang lang;
        private final SheetFile.Form form;
        private final List<String> dropped = new ArrayList<>();
        private final List<Integer> columns;
        private final List<List<SheetCell>> rows = new ArrayList<>();

        Making(PlannedTable table, Lang lang) {
            this.head = table.head();
            this.lang = lang;
            this.form = table.file().form();
            TreeSet<Integer> left = new TreeSet<>();
            head.titles().forEach(title -> {
                Mapping.Column column = table.mapping().column(title.name());
                if (column != null && column.isPersonal()) {
                    dropped.add(title.name());
                    left.add(title.column());
                }
            });
            head.errors().forEach(left::add);
            int width = head.sheet().rows().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            columns = IntStream.range(0, width)
                    .filter(column -> !left.contains(column))
                    .boxed()
                    .toList();
        }

        RefusedCopy copy(Map<Integer, List<String>> errors) {
            int behind = head.index() + head.rows();
            List<SheetRow> all = head.sheet().rows();
            for (int i = 0; i < behind; i++) {
                rows.add(cells(all.get(i), i < head.index() ? "" : Head.ERROR.in(lang)));
            }
            for (SheetRow row : head.body()) {
                List<String> told = errors.get(row.number());
                if (told != null) {
                    rows.add(cells(row, String.join("\n", told)));
                }
            }
            MergedCells.Finder merged = new MergedCells.Finder(rows, head.index(), behind);
            return new RefusedCopy(form, head.sheet().name(), rows, behind, merged.find(), dropped);
        }

        private List<SheetCell> cells(SheetRow row, String error) {
            List<SheetCell> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(row.cell(column)));
            cells.add(SheetCell.of(error));
            return cells;
        }
    }
}

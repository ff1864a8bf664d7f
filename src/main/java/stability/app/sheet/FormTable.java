package stability.app.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table of a form: a sheet with a row of heads, below which people fill in.
 *
 * @param sheet the name of its sheet
 * @param head the number of the row of heads, from 1
 * @param columns what each column is, from A on
 * @param prefilled the texts that the form itself wrote into the columns of a field: a row with nothing else is not filled in
 */
public record FormTable(String sheet, int head, List<Column> columns, Map<String, Set<String>> prefilled) {
    /**
     * A column of a form.
     *
     * @param field the name of the field, as a mapping file has it; empty for one that is not read, such as a number
     * @param title what stands in its head
     */
    public record Column(String field, String title) {}

    public FormTable {
        columns = List.copyOf(columns);
        prefilled = Map.copyOf(prefilled);
    }

    /** The fields by the number of their column, from 0. */
    public Map<Integer, String> fields() {
        Map<Integer, String> fields = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).field().isEmpty()) {
                fields.put(c, columns.get(c).field());
            }
        }
        return fields;
    }

    /** Whether somebody has filled in anything in this row, beyond what the form had written there. */
    public boolean isFilled(SheetRow row) {
        for (Map.Entry<Integer, String> column : fields().entrySet()) {
            SheetCell cell = row.cell(column.getKey());
            boolean own = !cell.isBlank() && cell.from() != SheetCell.From.MERGED; // the line for signatures is merged
            if (own && !isPrefilled(column.getValue(), cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrefilled(String field, SheetCell cell) {
        Set<String> texts = prefilled.getOrDefault(field, Set.of());
        String text = cell.moment() == null
                ? cell.text()
                : cell.moment().toLocalDate().toString();
        return texts.contains(text);
    }

    /**
     * This table as it stands in a file, where rows may have come above it, and columns may have been moved: the heads are found by
     * their titles. Null if they are not there any more.
     */
    @Nullable
    FormTable in(SheetFile file) {
        for (Sheet each : file.sheets()) {
            if (each.name().equals(sheet)) {
                return in(each);
            }
        }
        for (Sheet each : file.sheets()) {
            FormTable renamed = each.hidden() ? null : in(each);
            if (renamed != null) {
                return renamed;
            }
        }
        return null;
    }

    private @Nullable FormTable in(Sheet filled) {
        for (SheetRow row : filled.rows()) {
            List<Column> found = found(row);
            if (found != null) {
                return new FormTable(filled.name(), row.number(), found, prefilled);
            }
        }
        return null;
    }

    /** The columns in the order of this row; null if one is missing in it. */
    private @Nullable List<Column> found(SheetRow row) {
        List<Column> found = new ArrayList<>();
        int known = 0;
        for (SheetCell cell : row.cells()) {
            Column column = column(cell.text(), found);
            known += column == null ? 0 : 1;
            found.add(column == null ? new Column("", cell.text()) : column);
        }
        return known == columns.size() ? found : null;
    }

    /** The column of this title that is not among those found yet. */
    private @Nullable Column column(String title, List<Column> found) {
        for (Column column : columns) {
            if (column.title().equals(title) && !found.contains(column)) {
                return column;
            }
        }
        return null;
    }
}

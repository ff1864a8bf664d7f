package stability.app.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.row.Refusal;
import stability.app.imports.title.Head;
import stability.app.imports.word.WrittenDay;
import stability.app.sheet.SheetRow;
import stability.domain.field.Type;

/** Finds whether days of a table are refused for nothing but the year that is not written with them. */
public final class YearlessDays {
    /** A leap year, so that each day of a calendar is one. */
    private static final int ANY = 2000;

    private YearlessDays() {}

    /** Whether a table has such a day. */
    public static boolean in(PlannedTable table) {
        if (table.mapping().year() != null || table.count(PlannedRow.Fate.REFUSED) == 0) {
            return false;
        }
        Set<Integer> timed = timed(table);
        Map<Integer, SheetRow> rows = new HashMap<>();
        table.head().body().forEach(row -> rows.put(row.number(), row));
        for (PlannedRow row : table.rows()) {
            for (Refusal refusal : row.refusals()) {
                SheetRow at = timed.contains(refusal.at().column())
                        ? rows.get(refusal.at().row())
                        : null;
                if (at != null && isYearless(at, refusal.at().column())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The columns that hold days. */
    private static Set<Integer> timed(PlannedTable table) {
        Set<Integer> timed = new HashSet<>();
        for (Head.Title title : table.head().titles()) {
            Mapping.Column column = table.mapping().column(title.name());
            ImportField field = column == null ? null : column.field();
            if (field != null
                    && (field.type().role() == Type.Role.DAY || field.type().role() == Type.Role.MOMENT)) {
                timed.add(title.column());
            }
        }
        return timed;
    }

    private static boolean isYearless(SheetRow row, int column) {
        return WrittenDay.read(row.cell(column), null) instanceof WrittenDay.None
                && WrittenDay.read(row.cell(column), ANY) instanceof WrittenDay.Day;
    }
}

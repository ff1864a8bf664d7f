package stability.rollup.support;

import java.util.LinkedHashMap;
import java.util.Map;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;

/** Cells for columns that a test is not about. */
public final class Harmless {
    private static int id;

    private Harmless() {}

    /** A row in the order of the columns: what is given by names and values in turn, null for a cell that is not there, and something for all others that have to be. */
    public static Map<String, Object> row(ExportTable table, String school, String month, Object... namesAndValues) {
        Map<String, Object> given = new LinkedHashMap<>(Map.of("school", school, "month", month));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (ExportColumn column : table.columns()) {
            Object value = given.containsKey(column.name())
                    ? given.remove(column.name())
                    : column.required() ? cell(column, month) : null;
            if (value != null) {
                row.put(column.name(), value);
            }
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(table.word() + " has no " + given.keySet());
        }
        return row;
    }

    /** A cell that has to be there: words the first of their vocabulary, no, nothing, and the first of the month. */
    public static Object cell(ExportColumn column, String month) {
        return switch (column.type().form()) {
            case ID -> "H-" + month.replace("-", "") + "01-" + String.format("%05d", ++id);
            case NAME -> "example";
            case WORD -> column.type().words().get(0);
            case DAY -> month + "-01";
            case MOMENT -> month + "-01T00:00:00";
            case COUNT, AMOUNT -> 0;
            case YES -> false;
            default -> throw new IllegalStateException(column.name());
        };
    }
}

package stability.rollup.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;
import stability.rollup.handin.Cells;

/** The cells of a row that was read, as Spark takes them. */
final class SparkCells {
    private static final int MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;
    private static final int SCALE = 6;

    private SparkCells() {}

    /** In the order of the table's columns; null where there is none. */
    static @Nullable Object[] of(ExportTable table, Cells cells) {
        @Nullable Object[] row = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < row.length; i++) {
            if (cells.has(i)) {
                row[i] = value(table.columns().get(i), cells, i);
            }
        }
        return row;
    }

    private static Object value(ExportColumn column, Cells cells, int i) {
        return switch (column.type().form()) {
            case DAY -> LocalDate.ofEpochDay(cells.number(i));
            case MOMENT ->
                LocalDateTime.ofEpochSecond(
                        Math.floorDiv(cells.number(i), MICROS),
                        Math.floorMod(cells.number(i), MICROS) * NANOS_OF_A_MICRO,
                        ZoneOffset.UTC);
            case COUNT -> (int) cells.number(i);
            case AMOUNT -> BigDecimal.valueOf(cells.number(i), SCALE);
            case YES -> cells.number(i) != 0;
            case CODE, MONTH, NAME, ID, WORD, TEXT -> cells.text(i);
        };
    }
}

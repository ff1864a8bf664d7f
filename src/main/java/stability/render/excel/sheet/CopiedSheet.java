package stability.render.excel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import stability.render.text.DisplayWidth;
import stability.render.text.PrintableText;

/**
 * A sheet of another program, written as it was read: texts as texts, of which no formula comes, days as days. Its last column tells what is
 * to be mended.
 */
public final class CopiedSheet {
    /** So many rows are held in memory. */
    private static final int HELD = 1_000;

    /** In half-width characters. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 40;
    private static final int WIDTH_OF_ERRORS = 60;
    private static final String RED = "C00000";

    private final List<List<Cell>> rows;
    private final int head;
    private final Worksheet sheet;

    /**
     * A cell.
     *
     * @param moment null if it holds no real date
     */
    public record Cell(String text, @Nullable LocalDateTime moment) {}

    /** Cells that are one, from 0, both ends among them: only the first has a text. */
    public record Range(int top, int left, int bottom, int right) {}

    private CopiedSheet(List<List<Cell>> rows, int head, Worksheet sheet) {
        this.rows = rows;
        this.head = head;
        this.sheet = sheet;
    }

    /**
     * A workbook of the one sheet.
     *
     * @param head how many rows stand above what is to be mended
     */
    public static byte[] workbook(String name, List<List<Cell>> rows, int head, List<Range> merged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "stability", null)) {
            String called = PrintableText.oneLine(name).replace('\'', '’').strip();
            new CopiedSheet(rows, head, book.newWorksheet(called.isEmpty() ? "1" : called)).write(merged);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here leaves the memory
        }
        return bytes.toByteArray();
    }

    private void write(List<Range> merged) throws IOException {
        int last = rows.get(0).size() - 1;
        for (int column = 0; column <= last; column++) {
            sheet.width(column, column == last ? WIDTH_OF_ERRORS : width(column));
        }
        sheet.freezePane(0, head);
        merged.forEach(range -> sheet.range(range.top(), range.left(), range.bottom(), range.right())
                .merge());
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!isCovered(row, column, merged)) {
                    write(row, column, cells.get(column));
                }
            }
            if (row < head) {
                StyleSetter style =
                        sheet.range(row, 0, row, last).style().bold().wrapText(true);
                (row == head - 1 ? style.fillColor(Color.GRAY1) : style).set();
            } else {
                sheet.style(row, last).fontColor(RED).wrapText(true).set();
            }
            if (row > head && row % HELD == 0) {
                sheet.flush();
            }
        }
    }

    private static boolean isCovered(int row, int column, List<Range> merged) {
        for (Range range : merged) {
            if (row >= range.top
                    && row <= range.bottom
                    && column >= range.left
                    && column <= range.right
                    && (row > range.top || column > range.left)) {
                return true;
            }
        }
        return false;
    }

    private void write(int row, int column, Cell cell) {
        LocalDateTime moment = cell.moment();
        if (moment == null) {
            if (!cell.text().isEmpty()) {
                sheet.value(row, column, SheetText.of(cell.text()));
            }
            return;
        }
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        sheet.value(row, column, moment);
        sheet.style(row, column).format(day ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm").set();
    }

    private double width(int column) {
        int widest = NARROWEST;
        for (List<Cell> row : rows.subList(Math.max(0, head - 1), Math.min(rows.size(), head + HELD))) {
            Cell cell = row.get(column);
            widest = Math.max(widest, cell.moment() == null ? DisplayWidth.of(cell.text()) + 2 : 18);
        }
        return Math.min(widest, WIDEST);
    }
}

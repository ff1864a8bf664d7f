package stability.store.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetCell.From;
import stability.app.sheet.SheetRow;

/** The rows of one sheet that hold something. Rows and cells with nothing but a style are passed over, however many there are. */
final class RowsReader {
    /** What the format has room for. */
    private static final int LAST_ROW = 1 << 20;

    private static final int LAST_COLUMN = 1 << 14;

    private final PartXml xml;
    private final CellReader cells;
    private final Bounds bounds;
    private final List<FilledRow> rows = new ArrayList<>();
    private final List<MergedRange> merged = new ArrayList<>();

    RowsReader(PartXml xml, CellReader cells, Bounds bounds) {
        this.xml = xml;
        this.cells = cells;
        this.bounds = bounds;
    }

    List<SheetRow> rows() throws NotRead {
        if (!xml.next() || !xml.isStart("worksheet")) {
            throw NotRead.damaged();
        }
        while (xml.next()) {
            if (xml.isStart("sheetData")) {
                data();
            } else if (xml.isStart("mergeCell")) {
                merge(MergedRange.of(xml.attribute("ref")));
            }
        }
        MergedRange.fill(merged, rows, bounds);
        List<SheetRow> read = new ArrayList<>(rows.size());
        for (FilledRow row : rows) {
            SheetRow whole = row.row();
            if (!whole.cells().isEmpty()) {
                read.add(whole);
            }
        }
        return read;
    }

    private void merge(MergedRange range) throws NotRead {
        if (merged.size() >= Bounds.ROWS) {
            throw NotRead.bomb();
        }
        merged.add(range);
    }

    private void data() throws NotRead {
        int number = 0;
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                int named = xml.attribute("r") == null ? number + 1 : xml.number("r");
                if (named <= number || named > LAST_ROW) {
                    throw NotRead.damaged();
                }
                number = named;
                row(number, xml.says("hidden"));
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
    }

    private void row(int number, boolean hidden) throws NotRead {
        FilledRow row = null;
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (!xml.isStart("c")) {
                if (xml.isStart()) {
                    xml.skip();
                }
                continue;
            }
            String address = xml.attribute("r");
            column = address == null ? column + 1 : MergedRange.column(address);
            if (column >= LAST_COLUMN) {
                throw NotRead.damaged();
            }
            SheetCell cell = cells.read();
            if (!cell.isBlank() || cell.from() == From.PICTURE) {
                Bounds.column(column);
                bounds.cells(1);
                row = row == null ? added(number, hidden) : row;
                row.put(column, cell);
            }
        }
    }

    private FilledRow added(int number, boolean hidden) throws NotRead {
        bounds.row();
        FilledRow row = new FilledRow(number, hidden);
        rows.add(row);
        return row;
    }

    /** A row while it is filled. */
    static final class FilledRow {
        private final int number;
        private final boolean hidden;
        private @Nullable SheetCell[] cells = new SheetCell[16];
        private int width;

        FilledRow(int number, boolean hidden) {
            this.number = number;
            this.hidden = hidden;
        }

        int number() {
            return number;
        }

        /** One more than the last column that holds something. */
        int width() {
            return width;
        }

        /** Null if nothing stands there. */
        @Nullable
        SheetCell get(int column) {
            return column < width ? cells[column] : null;
        }

        void put(int column, SheetCell cell) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
            }
            cells[column] = cell;
            width = Math.max(width, column + 1);
        }

        /** Without the blank cells behind the last that holds something: a merged range can have made more of them. */
        SheetRow row() {
            int end = width;
            while (end > 0 && isBlank(cells[end - 1])) {
                end--;
            }
            List<SheetCell> row = new ArrayList<>(end);
            for (int i = 0; i < end; i++) {
                SheetCell cell = cells[i];
                row.add(cell == null ? SheetCell.BLANK : cell);
            }
            return new SheetRow(number, hidden, row);
        }

        private static boolean isBlank(@Nullable SheetCell cell) {
            return cell == null || cell.isBlank() && cell.from() != From.PICTURE;
        }
    }
}

package stability.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A column set laid out on a sheet: what stands where, whether it becomes a workbook or separated text.
 *
 * @param lines from the first row
 * @param merged ranges; only their first cell has a value
 * @param head the first row of the head, from 0
 * @param data the rows of the set's rows, from 0
 */
record Grid(List<Line> lines, List<CellRangeAddress> merged, int head, List<Integer> data) {
    /**
     * A row of the sheet.
     *
     * @param cells as many as there are columns
     * @param hidden whether it is
     */
    record Line(List<SetCell> cells, boolean hidden) {}

    static Grid of(ColumnSet set, Set<Layout> layouts) {
        Draft draft = new Draft(set, layouts);
        draft.above();
        int head = draft.lines.size();
        draft.head();
        draft.rows();
        if (layouts.contains(Layout.FOOTER) && !set.about("footer").isEmpty()) {
            draft.line(List.of());
            draft.over("footer");
        }
        return new Grid(List.copyOf(draft.lines), List.copyOf(draft.merged), head, List.copyOf(draft.data));
    }

    private static final class Draft {
        private final ColumnSet set;
        private final Set<Layout> layouts;
        private final int width;
        private final List<Line> lines = new ArrayList<>();
        private final List<CellRangeAddress> merged = new ArrayList<>();
        private final List<Integer> data = new ArrayList<>();

        Draft(ColumnSet set, Set<Layout> layouts) {
            this.set = set;
            this.layouts = layouts;
            this.width = set.columns().size();
        }

        void line(List<SetCell> cells) {
            List<SetCell> all = new ArrayList<>(cells);
            while (all.size() < width) {
                all.add(SetCell.BLANK);
            }
            lines.add(new Line(List.copyOf(all), false));
        }

        void over(String word) {
            merge(lines.size(), lines.size(), 0, width - 1);
            line(List.of(new SetCell(SetCell.Form.TEXT, set.about(word))));
        }

        void above() {
            if (layouts.contains(Layout.TITLE) && !set.about("title").isEmpty()) {
                over("title");
            }
            if (layouts.contains(Layout.UNIT) && !set.about("unit").isEmpty()) {
                over("unit");
            }
        }

        void head() {
            int top = lines.size();
            List<SetCell> upper = new ArrayList<>();
            List<SetCell> lower = new ArrayList<>();
            String group = "";
            int since = 0;
            for (int column = 0; column < width; column++) {
                ColumnSet.Column one = set.columns().get(column);
                boolean begins = !one.group().equals(group);
                if (begins && !group.isEmpty()) {
                    merge(top, top, since, column - 1);
                }
                since = begins ? column : since;
                group = one.group();
                SetCell title = new SetCell(SetCell.Form.TEXT, one.title());
                if (group.isEmpty()) {
                    upper.add(title);
                    lower.add(SetCell.BLANK);
                    merge(top, set.isGrouped() ? top + 1 : top, column, column);
                } else {
                    upper.add(begins ? new SetCell(SetCell.Form.TEXT, group) : SetCell.BLANK);
                    lower.add(title);
                }
            }
            if (!group.isEmpty()) {
                merge(top, top, since, width - 1);
            }
            line(upper);
            if (set.isGrouped()) {
                line(lower);
            }
        }

        void rows() {
            for (int row = 0; row < set.rows().size(); row++) {
                List<SetCell> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    boolean above = set.rows().get(row).get(column).form() == SetCell.Form.ABOVE;
                    cells.add(above && layouts.contains(Layout.MERGED_DOWN) ? SetCell.BLANK : set.value(row, column));
                }
                data.add(lines.size());
                lines.add(new Line(List.copyOf(cells), row == 1 && layouts.contains(Layout.HIDDEN_ROW)));
                if (layouts.contains(Layout.BLANK_ROWS)) {
                    line(List.of());
                }
            }
            if (layouts.contains(Layout.MERGED_DOWN)) {
                for (int column = 0; column < width; column++) {
                    down(column);
                }
            }
        }

        private void down(int column) {
            int since = 0;
            for (int row = 1; row <= set.rows().size(); row++) {
                if (row == set.rows().size() || set.rows().get(row).get(column).form() != SetCell.Form.ABOVE) {
                    merge(data.get(since), data.get(row - 1), column, column);
                    since = row;
                }
            }
        }

        private void merge(int top, int bottom, int left, int right) {
            if (top < bottom || left < right) {
                merged.add(new CellRangeAddress(top, bottom, left, right));
            }
        }
    }
}

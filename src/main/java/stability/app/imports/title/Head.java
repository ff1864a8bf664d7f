package stability.app.imports.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetRow;
import stability.domain.field.Text;

/**
 * The head of a table: which rows hold its titles, and what they are.
 *
 * @param sheet the sheet that it stands on
 * @param index of its first row among those of the sheet
 * @param rows how many rows it takes: 1 or 2
 * @param titles of each column that has one, in their order
 */
public record Head(Sheet sheet, int index, int rows, List<Title> titles) {
    /** The title of the column that says why a row was refused; an import passes it over. */
    public static final Text ERROR = Text.of("错误信息", "import error");

    /**
     * A title.
     *
     * @param column from 0
     * @param group the upper cell of a head of two rows, {@code ""} if there is none or it says the same
     * @param leaf what stands right above the cells
     * @param name by which the column is called in messages and mappings: {@code 整改情况/完成时间}; each only once in a head
     */
    public record Title(int column, String group, String leaf, String name) {}

    public Head {
        titles = List.copyOf(titles);
    }

    private static boolean isError(String title) {
        return title.equals(ERROR.zh()) || title.equals(ERROR.en());
    }

    /** Its first row as people see it, from 1. */
    public int firstRow() {
        return sheet.rows().get(index).number();
    }

    /** Its last row as people see it. */
    public int lastRow() {
        return sheet.rows().get(index + rows - 1).number();
    }

    /** The rows behind it. */
    public List<SheetRow> body() {
        return sheet.rows().subList(index + rows, sheet.rows().size());
    }

    /** The columns that say why rows were refused in an earlier import. */
    public List<Integer> errors() {
        SheetRow last = sheet.rows().get(index + rows - 1);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < last.cells().size(); column++) {
            if (isError(last.cell(column).text())) {
                columns.add(column);
            }
        }
        return columns;
    }

    public List<String> groups() {
        return titles.stream().map(Title::group).toList();
    }

    public List<String> leaves() {
        return titles.stream().map(Title::leaf).toList();
    }

    /** The head that the rows from an index on are, if they are one. */
    public static Head of(Sheet sheet, int index, int rows) {
        SheetRow upper = sheet.rows().get(index);
        SheetRow lower = sheet.rows().get(index + rows - 1);
        List<Title> titles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int columns = Math.max(upper.cells().size(), lower.cells().size());
        String over = "";
        for (int column = 0; column < columns; column++) {
            SheetCell top = upper.cell(column);
            SheetCell under = lower.cell(column);
            String above = oneLine(top.text());
            String leaf = oneLine(under.text());
            if (above.isEmpty() && rows == 2) {
                above = over; // not merged over its columns: it stands in the first of them
            }
            over = leaf.isEmpty() ? "" : above;
            if (leaf.isEmpty()) {
                leaf = above; // a title that is not merged over both rows, with nothing below
            }
            if (!leaf.isEmpty() && !isError(leaf)) {
                String group = rows == 1 || above.equals(leaf) ? "" : above;
                String name = group.isEmpty() ? leaf : group + "/" + leaf;
                int count = seen.merge(name, 1, Integer::sum);
                titles.add(new Title(column, group, leaf, count == 1 ? name : name + " (" + count + ")"));
            }
        }
        return new Head(sheet, index, rows, titles);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", "");
    }
}

package stability.render.excel.form;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import stability.render.excel.sheet.SheetText;

/**
 * The choices of the drop-down lists, each a column of a hidden sheet: a list within the cell itself may not be longer than 255
 * characters, and none of its words may hold a comma.
 */
final class FormChoices {
    private static final String SHEET = "choices";

    private final List<List<String>> lists = new ArrayList<>();

    /** The range that holds these choices, as a formula. */
    String range(List<String> choices) {
        if (!lists.contains(choices)) {
            lists.add(choices);
        }
        String column = letter(lists.indexOf(choices));
        return SHEET + "!$" + column + "$1:$" + column + "$" + choices.size();
    }

    /** The letter of a column: a form has fewer than there are letters, and as many lists at most. */
    static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    void write(Workbook book) {
        if (lists.isEmpty()) {
            return;
        }
        Worksheet sheet = book.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        for (int c = 0; c < lists.size(); c++) {
            for (int r = 0; r < lists.get(c).size(); r++) {
                sheet.value(r, c, SheetText.of(lists.get(c).get(r)));
            }
        }
    }
}

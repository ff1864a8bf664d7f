package stability.render.excel;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import stability.domain.field.Lang;
import stability.render.excel.sheet.SheetLook;
import stability.render.excel.sheet.SheetText;

/** What stands above and below the tables of a sheet, over its columns in print. */
final class SheetTop {
    private static final int TITLE_SIZE = 16;
    private static final double TITLE_HEIGHT = 30;
    private static final double SIGNATURE_HEIGHT = 36;

    private final Worksheet sheet;
    private final int last;
    private final RowHeights heights;
    private final StringBuilder said;

    /** @param last the last column in print */
    SheetTop(Worksheet sheet, int last, RowHeights heights, StringBuilder said) {
        this.sheet = sheet;
        this.last = last;
        this.heights = heights;
        this.said = said;
    }

    void title(int row, String title) {
        text(row, 0, title);
        SheetLook.merged(sheet, row, 0, last)
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .set();
        sheet.rowHeight(row, TITLE_HEIGHT);
    }

    /** A sentence of so many lines. */
    void line(int row, String sentence, int lines) {
        text(row, 0, sentence);
        SheetLook.merged(sheet, row, 0, last).horizontalAlignment("left").set();
        heights.need(row, lines);
    }

    /** Side by side, each with room to sign behind it; in a narrow table one after the other. */
    void signatures(int row, List<String> who, Lang lang) {
        List<String> labels =
                who.stream().map(label -> label + (lang == Lang.ZH ? "：" : ":")).toList();
        int wide = last + 1;
        if (wide < labels.size()) {
            text(row, 0, String.join("　　　　　　　　", labels));
            SheetLook.merged(sheet, row, 0, last).horizontalAlignment("left").set();
        } else {
            for (int i = 0; i < labels.size(); i++) {
                int left = wide * i / labels.size();
                text(row, left, labels.get(i));
                SheetLook.merged(sheet, row, left, wide * (i + 1) / labels.size() - 1)
                        .horizontalAlignment("left")
                        .set();
            }
        }
        sheet.rowHeight(row, SIGNATURE_HEIGHT);
    }

    private void text(int r, int c, String value) {
        String text = SheetText.of(value);
        sheet.value(r, c, text);
        said.append(text).append('\n');
    }
}

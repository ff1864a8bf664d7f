package stability.render.excel.sheet;

import java.util.regex.Pattern;
import stability.render.text.PrintableText;

/** Text as a cell of a workbook can hold it: without control characters, and not longer than a cell. */
public final class SheetText {
    /** What a cell takes (ECMA-376, 18.18.37 and Excel's limits), in UTF-16. */
    public static final int LONGEST = 32_767;

    /** What spreadsheets read as one character, {@code _x0041_} as A (ECMA-376, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text for a cell; one that is too long ends in a mark that says how much is missing. */
    public static String of(String text) {
        String escaped = ESCAPE.matcher(PrintableText.clean(text)).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        String mark = "…[+" + (escaped.length() - LONGEST) + "]";
        int end = LONGEST - mark.length() - 1;
        end -= Character.isHighSurrogate(escaped.charAt(end - 1)) ? 1 : 0;
        return escaped.substring(0, end) + mark;
    }
}

package stability.render.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as a CSV file that a spreadsheet opens rightly with a double click: UTF-8 with byte order mark, CRLF, quoting
 * by RFC 4180. A text that the spreadsheet would run as a formula gets an apostrophe before it; a number stays one.
 */
public final class CsvFile {
    private static final String BOM = "\uFEFF";
    private static final String END = "\r\n";

    /** What begins a formula, in both widths, and what is skipped before one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    private CsvFile() {}

    /** The file as text, to be written in UTF-8. Cells are strings, numbers, booleans or null, which is an empty cell. */
    public static String text(List<String> header, List<? extends List<?>> rows) {
        StringBuilder file = new StringBuilder(BOM);
        line(file, header);
        rows.forEach(row -> line(file, row));
        return file.toString();
    }

    private static void line(StringBuilder file, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            file.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        file.append(END);
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (value instanceof String && !text.isEmpty() && !NUMBER.matcher(text).matches()) {
            // Judged before cleaning: what cleaning takes away might be what makes it look harmless.
            boolean formula = FORMULA.indexOf(text.charAt(0)) >= 0;
            text = PrintableText.clean(text);
            boolean bared = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            text = formula || bared ? "'" + text : text;
        }
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

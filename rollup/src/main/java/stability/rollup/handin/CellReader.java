package stability.rollup.handin;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportType;
import stability.domain.field.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the cells of one column. */
final class CellReader {
    /** How much of a wrong value is told. */
    private static final int TOLD = 60;

    private final ExportColumn column;
    private final int number;
    private final Set<String> words;

    /** @param number of the column from 0 */
    CellReader(ExportColumn column, int number) {
        this.column = column;
        this.number = number;
        this.words = new HashSet<>(column.type().words());
    }

    ExportColumn column() {
        return column;
    }

    /** Puts the value at which the parser stands into its cell; false if it is none of this column. */
    boolean read(JsonToken token, JsonParser parser, Cells cells) {
        ExportType.Form form = column.type().form();
        switch (form) {
            case YES -> {
                cells.put(number, token == JsonToken.VALUE_TRUE ? 1 : 0);
                return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            }
            case COUNT -> {
                return token == JsonToken.VALUE_NUMBER_INT && put(cells, Forms.count(parser.getString()));
            }
            case AMOUNT -> {
                return (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT)
                        && put(cells, Forms.amount(parser.getString()));
            }
            default -> {
                return token == JsonToken.VALUE_STRING && read(form, parser.getString(), cells);
            }
        }
    }

    private boolean read(ExportType.Form form, String value, Cells cells) {
        if (form == ExportType.Form.DAY || form == ExportType.Form.MOMENT) {
            return put(cells, form == ExportType.Form.DAY ? Forms.day(value) : Forms.moment(value));
        }
        cells.put(number, value);
        return switch (form) {
            case ID -> Forms.isId(value);
            case NAME -> Forms.isName(value);
            case WORD -> words.contains(value);
            case TEXT -> isText(value);
            // what they must be is told by the row
            case CODE, MONTH -> true;
            default -> throw new IllegalStateException(form.name());
        };
    }

    private boolean put(Cells cells, long value) {
        cells.put(number, value);
        return value != Forms.NONE;
    }

    /** What a person wrote, with its line ends and tabs: no other control character, no half of a character, and something at all. */
    private static boolean isText(String value) {
        int characters = 0;
        for (int i = 0; i < value.length(); characters++) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE) {
                return false;
            }
        }
        return characters > 0 && characters <= ExportColumn.TEXT_LENGTH;
    }

    /** What its cells must be, with the value that is none. */
    Text expected(JsonToken token, JsonParser parser) {
        Text form = expected(column.type());
        @Nullable
        String value = switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> null;
        };
        return value == null
                ? form
                : Text.of("{0}，而不是“{1}”", "{0}, not \"{1}\"")
                        .with(form, value.length() <= TOLD ? value : value.substring(0, TOLD) + "…");
    }

    private static Text expected(ExportType type) {
        return switch (type.form()) {
            case CODE -> Text.of("学校代码", "the code of a school");
            case MONTH -> Text.of("月份，如 2026-09", "a month such as 2026-09");
            case NAME -> Text.of("1 至 64 位小写字母、数字、_ 或 -", "1 to 64 of a-z, 0-9, _ and -");
            case ID -> Text.of("编号，如 H-20260925-7k3q9", "an id such as H-20260925-7k3q9");
            case WORD -> Text.of("{0} 之一", "one of {0}").with(String.join(", ", type.words()));
            case TEXT ->
                Text.of("1 至 {0} 个字符的文字，没有控制字符", "text of 1 to {0} characters, none of them a control character")
                        .with(ExportColumn.TEXT_LENGTH);
            case DAY -> Text.of("日期，如 2026-09-25", "a day such as 2026-09-25");
            case MOMENT -> Text.of("时间，如 2026-09-25T16:20:00", "a moment such as 2026-09-25T16:20:00");
            case COUNT -> Text.of("0 至 999999999 的整数", "a whole number from 0 to 999999999");
            case AMOUNT ->
                Text.of("0 至 999999999.999999 的数，不用指数", "a number from 0 to 999999999.999999, without an exponent");
            case YES -> Text.of("true 或 false", "true or false");
        };
    }
}

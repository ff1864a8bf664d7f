package stability.render.excel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Word;

/** What a cell of a ledger says, in a language. */
final class LedgerCell {
    private static final Text YES = Text.of("是", "yes");
    private static final Text NO = Text.of("否", "no");
    private static final Text BETWEEN = Text.of("；", "; ");

    private LedgerCell() {}

    /** Words, booleans and lists as text; everything else as it is. */
    static @Nullable Object worded(@Nullable Object value, Lang lang) {
        if (value instanceof Word word) {
            return word.label().in(lang);
        }
        if (value instanceof Boolean yes) {
            return (yes ? YES : NO).in(lang);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN.in(lang)));
        }
        return value;
    }

    /** The same for a file of text: days and moments are text, numbers stay numbers. */
    static @Nullable Object written(@Nullable Object value, Lang lang) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value instanceof OffsetDateTime moment ? TimeFormat.readable(moment) : worded(value, lang);
    }
}

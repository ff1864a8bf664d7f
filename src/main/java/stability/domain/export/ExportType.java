package stability.domain.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Patterns;
import stability.domain.field.Word;

/**
 * What the cells of a column hold, in NDJSON and in SQL.
 *
 * @param form how it is written
 * @param words the closed vocabulary, in its order; empty for any other form
 */
public record ExportType(Form form, List<String> words) {
    static final ExportType CODE = of(Form.CODE);
    static final ExportType MONTH = of(Form.MONTH);
    static final ExportType NAME = of(Form.NAME);
    static final ExportType ID = of(Form.ID);
    static final ExportType TEXT = of(Form.TEXT);
    static final ExportType DAY = of(Form.DAY);
    static final ExportType MOMENT = of(Form.MOMENT);
    static final ExportType COUNT = of(Form.COUNT);
    static final ExportType AMOUNT = of(Form.AMOUNT);
    static final ExportType YES = of(Form.YES);

    /** How a cell is written. A moment has no zone: it is the school's own time, to the second. */
    public enum Form {
        /** The code of a school: {@link Patterns#SCHOOL_CODE}. */
        CODE("VARCHAR", Patterns.SCHOOL_CODE),
        /** {@code 2026-09}. */
        MONTH("VARCHAR", "(199[0-9]|2[01][0-9]{2})-(0[1-9]|1[0-2])"),
        /** The id of a department, a category, a clock or a step. */
        NAME("VARCHAR", "[a-z0-9_-]{1,64}"),
        /** The id of a matter: {@code H-20260925-7k3q9}. */
        ID("VARCHAR", "[A-Z]" + Patterns.DATED),
        /** A word of a closed vocabulary. */
        WORD("VARCHAR", null),
        /** What a person wrote, of at most {@link ExportColumn#TEXT_LENGTH} characters. */
        TEXT("VARCHAR", null),
        /** {@code 2026-09-25}. */
        DAY("DATE", Patterns.DAY),
        /** {@code 2026-09-25T16:20:00}. */
        MOMENT("TIMESTAMP", Patterns.DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"),
        /** A whole number from 0 to 999,999,999. */
        COUNT("INTEGER", null),
        /** An amount in 万元, from 0 to {@code 999999999.999999}. */
        AMOUNT("DECIMAL(15, 6)", null),
        /** True or false. */
        YES("BOOLEAN", null);

        private final String sql;
        private final @Nullable String pattern;

        Form(String sql, @Nullable String pattern) {
            this.sql = sql;
            this.pattern = pattern;
        }

        /** The type in SQL. */
        public String sql() {
            return sql;
        }

        /** The whole text as a regular expression that Java and JSON Schema share; null where it is none. */
        public @Nullable String pattern() {
            return pattern == null ? null : Patterns.whole(pattern);
        }
    }

    private static ExportType of(Form form) {
        return new ExportType(form, List.of());
    }

    /** A word of this vocabulary, or one of these more. */
    static ExportType word(Class<? extends Word> vocabulary, String... more) {
        return new ExportType(
                Form.WORD,
                Stream.concat(Arrays.stream(vocabulary.getEnumConstants()).map(Word::word), Stream.of(more))
                        .toList());
    }

    static ExportType word(String... words) {
        return new ExportType(Form.WORD, List.of(words));
    }
}

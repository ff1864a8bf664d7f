package stability.rollup.report;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.school.SchoolFields.Language;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.Tabled;
import stability.rollup.question.Question;
import stability.rollup.question.QuestionColumn;

/**
 * The report of a bureau on a month: every question with its answer, and the tables that are made of them. A pure function of the lake.
 *
 * @param unit the bureau
 * @param cutOff the latest of the hand-ins, in the schools' own time, or the end of the month if that is earlier
 * @param answers by the name of the question, each as {@link Question#ask} gives it
 */
public record MonthReport(
        YearMonth month,
        Lang lang,
        String unit,
        LocalDateTime cutOff,
        Map<String, List<Map<String, @Nullable Object>>> answers)
        implements Tabled {
    private static final Text BUREAU = Text.of("教育主管部门", "Education authority");
    private static final Text MONTH = Text.of("{0}年{1}月", "{2}");

    /**
     * Asks all questions.
     *
     * @param lake a connection with the views of a lake, and of the month asked about
     * @param unit the bureau; null if nobody said
     */
    public static MonthReport ask(Connection lake, Lang lang, @Nullable String unit) throws SQLException {
        Map<String, List<Map<String, @Nullable Object>>> answers = new LinkedHashMap<>();
        for (String question : Question.ALL) {
            answers.put(question, Question.of(question).ask(lake));
        }
        try (Statement statement = lake.createStatement();
                ResultSet told = statement.executeQuery("""
                        SELECT asked.month, MAX(handin.cut_off) AS cut_off
                        FROM asked LEFT JOIN handin ON handin.month = asked.month GROUP BY asked.month""")) {
            told.next();
            return of(
                    YearMonth.parse(told.getString("month")),
                    lang,
                    unit,
                    told.getObject("cut_off", LocalDateTime.class),
                    answers);
        }
    }

    /**
     * Of answers that whatever engine has given.
     *
     * @param unit the bureau; null if nobody said
     * @param last the latest cut-off of the hand-ins; null if there are none
     * @param answers to every question
     */
    public static MonthReport of(
            YearMonth month,
            Lang lang,
            @Nullable String unit,
            @Nullable LocalDateTime last,
            Map<String, List<Map<String, @Nullable Object>>> answers) {
        LocalDateTime end = month.atEndOfMonth().atTime(23, 59, 59);
        return new MonthReport(
                month,
                lang,
                unit == null || unit.isBlank() ? BUREAU.in(lang) : unit.strip(),
                last == null || last.isAfter(end) ? end : last,
                answers);
    }

    /** 2026年9月, 2026-09. */
    String named() {
        return MONTH.with(month.getYear(), month.getMonthValue(), month).in(lang);
    }

    Language language() {
        return lang == Lang.ZH ? Language.ZH_CN : Language.EN;
    }

    /** Whether the month was not over for the last school that handed in. */
    boolean isUnfinished() {
        return cutOff.isBefore(month.atEndOfMonth().atTime(23, 59, 59));
    }

    /** Every table, for a sheet of its own. */
    @Override
    public List<LedgerTable> tables() {
        return Arrays.stream(ReportTable.values()).map(this::table).toList();
    }

    /** A table with all its rows. */
    public LedgerTable table(ReportTable which) {
        Question question = Question.of(which.question());
        List<QuestionColumn> columns = question.columns().stream()
                .filter(column -> which.has(column, month.lengthOfMonth()))
                .toList();
        List<Map<String, @Nullable Object>> answer = answer(which);
        Map<String, @Nullable Object> total = which.total(answer);
        List<LedgerTable.Head> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(new LedgerTable.Head(
                column.name(), column.title().in(lang), column.form(), column.width(), false, question.blankZero())));
        return new LedgerTable(
                1,
                "rollup-table",
                language(),
                unit,
                which.id(),
                which.title().in(lang),
                named(),
                month.atDay(1),
                cutOff.toLocalDate(),
                // nobody sees the offset, of which the lake knows nothing
                cutOff.atOffset(ZoneOffset.UTC),
                null,
                List.copyOf(heads),
                which.rows(answer).stream().map(row -> cells(columns, row)).toList(),
                List.of(),
                total == null ? null : cells(columns, total),
                LedgerTable.signatures(lang));
    }

    private List<Map<String, @Nullable Object>> answer(ReportTable which) {
        return Objects.requireNonNull(answers.get(which.question()));
    }

    /** The sums of a table; null if it has none. */
    @Nullable
    Map<String, @Nullable Object> total(ReportTable which) {
        return which.total(answer(which));
    }

    private static Map<String, @Nullable Object> cells(
            List<QuestionColumn> columns, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (QuestionColumn column : columns) {
            Object value = row.get(column.name());
            cells.put(
                    column.name(),
                    column.form() == Column.Form.WORD && value instanceof String word
                            ? ReportWords.of(column.name(), word)
                            : value);
        }
        return cells;
    }
}

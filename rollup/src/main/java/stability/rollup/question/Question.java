package stability.rollup.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/**
 * A question that a bureau asks of a month, in SQL that DuckDB and Spark read alike. Its text reads the views of the tables that schools hand
 * in, {@code handin}, and {@code asked}, a row with the month asked about; it has no parameters. The comment on its head says what it answers
 * and names its columns: see {@link QuestionText}.
 *
 * <p>Where it answers for schools and for counties, the rows of counties have no {@code school}, and the last one, of all, no {@code county}
 * either.
 *
 * @param id the name of its file, {@code month_form}
 * @param title what people call it
 * @param about what it counts, in a sentence or two
 * @param columns those of its answer, in this order
 * @param blankZero whether a zero prints as nothing
 * @param sql the text, with its comment
 */
public record Question(String id, Text title, Text about, List<QuestionColumn> columns, boolean blankZero, String sql) {
    /** The questions of the monthly report, in its order. */
    public static final List<String> ALL = List.of(
            "handins",
            "handins_lacking",
            "month_form",
            "stock",
            "overdue",
            "coverage",
            "missing_days",
            "incidents",
            "incident_clocks",
            "petitions",
            "petition_duties",
            "trend",
            "changes");

    /** The question of this name, which is one of {@link #ALL}. */
    public static Question of(String id) {
        String file = "/sql/" + id + ".sql";
        try (InputStream in = Question.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no question " + id);
            }
            return QuestionText.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its answer: a row for each row of the result, in its order, with a value for each column: whole numbers as {@link Integer}, other numbers
     * as {@link java.math.BigDecimal} without zeros behind the point, days as {@link java.time.LocalDate}, texts and booleans; null where
     * there is nothing to say.
     */
    public List<Map<String, @Nullable Object>> ask(Connection lake) throws SQLException {
        try (Statement statement = lake.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (QuestionColumn column : columns) {
                    row.put(column.name(), AnswerValue.of(result.getObject(column.name())));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}

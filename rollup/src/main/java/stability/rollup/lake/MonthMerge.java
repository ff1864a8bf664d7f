package stability.rollup.lake;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import stability.rollup.handin.Export;
import stability.rollup.handin.Round;

/** Puts together what a month will be: the schools of the round, and those that the lake has besides. */
final class MonthMerge {
    private final Lake lake;
    private final DuckSession session;
    private final Round round;
    private final Set<String> staged;
    private final Terms terms;

    /** @param staged those whose rows are in the session's tables */
    MonthMerge(Lake lake, DuckSession session, Round round, List<Export> staged, Terms terms) {
        this.lake = lake;
        this.session = session;
        this.round = round;
        this.staged = staged.stream().map(Export::school).collect(Collectors.toSet());
        this.terms = terms;
    }

    /**
     * Fills the session's tables with the whole month, if anything of it changes.
     *
     * @param before who had handed in; null if the lake does not have the month
     */
    MonthResult merge(YearMonth month, @Nullable Map<String, HandIn> before) throws SQLException, IOException {
        Map<String, HandIn> there = before == null ? Map.of() : before;
        Map<LakeTable, String> former = new HashMap<>();
        if (before != null) {
            for (LakeTable table : LakeTable.EXPORTED) {
                former.put(table, lake.select(table, List.of(month)));
            }
        }
        List<String> again = there.values().stream()
                .filter(handIn -> handIn.handedIn() && staged.contains(handIn.school()))
                .map(HandIn::school)
                .toList();
        Map<String, List<Change>> changes = Change.of(session, month.toString(), again, former);
        Set<String> reported = reported(month);
        Map<String, HandIn> rows = new TreeMap<>();
        for (Export export : round.exports()) {
            String school = export.school();
            rows.put(
                    school,
                    terms.of(export, month, there.get(school), changes.containsKey(school), reported.contains(school)));
        }
        terms.others(month, there, rows);
        boolean written = before == null || !changes.isEmpty() || !rows.equals(before);
        if (written) {
            fill(rows, former);
        }
        return new MonthResult(month, rows, changes, written);
    }

    /** Schools with any screening on record. */
    private Set<String> reported(YearMonth month) throws SQLException {
        Set<String> schools = new HashSet<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT DISTINCT school FROM " + Staging.STAGE
                        + "day WHERE month = " + DuckSession.text(month.toString())
                        + " AND (screened OR backfilled OR clear OR \"found\")")) {
            while (row.next()) {
                schools.add(row.getString(1));
            }
        }
        return schools;
    }

    private void fill(Map<String, HandIn> rows, Map<LakeTable, String> former) throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) session.connection();
        try (DuckDBAppender appender = connection.createAppender("main", LakeTable.HANDIN.name())) {
            for (HandIn row : rows.values()) {
                appender.beginRow()
                        .append(row.county())
                        .append(row.school())
                        .append(row.month())
                        .append(row.name())
                        .append(row.handedIn())
                        .append(row.late())
                        .append(row.received())
                        .append(row.cutOff())
                        .append(row.digest())
                        .append(row.previousDigest())
                        .append(row.reported())
                        .endRow();
            }
        }
        String stay = rows.keySet().stream()
                .filter(school -> !staged.contains(school))
                .map(DuckSession::text)
                .collect(Collectors.joining(", "));
        if (stay.isEmpty()) {
            return;
        }
        for (Map.Entry<LakeTable, String> table : former.entrySet()) {
            session.execute("INSERT INTO " + Staging.STAGE + table.getKey() + " SELECT * EXCLUDE (county) FROM ("
                    + table.getValue() + ") WHERE school IN (" + stay + ")");
        }
    }
}

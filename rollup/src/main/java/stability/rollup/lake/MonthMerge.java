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
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import stability.rollup.handin.Export;
import stability.rollup.handin.Round;

/** Puts together what a month will be: the schools of the round, and those that the lake has besides. */
final class MonthMerge {
    private final Lake lake;
    private final DuckSession session;
    private final Round round;
    private final Set<String> staged;
    private final Terms terms;
    private final Former former;

    /**
     * @param staged those whose rows are in the session's tables
     * @param former what the lake has
     */
    MonthMerge(Lake lake, DuckSession session, Round round, List<Export> staged, Terms terms, Former former) {
        this.lake = lake;
        this.session = session;
        this.round = round;
        this.staged = staged.stream().map(Export::school).collect(Collectors.toSet());
        this.terms = terms;
        this.former = former;
    }

    /** Fills the session's tables with the whole month, if anything of it changes. */
    MonthResult merge(YearMonth month) throws SQLException, IOException {
        Map<LakeTable, String> there = new HashMap<>();
        if (former.month(month) != null) {
            for (LakeTable table : LakeTable.EXPORTED) {
                there.put(table, lake.select(table, List.of(month)));
            }
        }
        Map<String, List<Change>> changes = Change.of(session, month.toString(), former.again(month, staged), there);
        MonthResult result = former.merge(month, round, terms, changes, reported(month));
        if (result.written()) {
            fill(result.handIns(), there);
        }
        return result;
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

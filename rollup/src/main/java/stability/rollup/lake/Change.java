package stability.rollup.lake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is different in a table of a school that has handed in again.
 *
 * @param table its name
 * @param added rows that were not there before
 * @param gone rows that are not there any more
 * @param changed rows with the same key and other cells
 */
public record Change(String table, long added, long gone, long changed) {

    /**
     * Compares what is staged of a month with what the lake has of it.
     *
     * @param schools those to be compared
     * @param former the rows of the lake as a query, by table
     * @return by school, those in which anything is different
     */
    static Map<String, List<Change>> of(
            DuckSession session, String month, Collection<String> schools, Map<LakeTable, String> former)
            throws SQLException {
        Map<String, List<Change>> changes = new TreeMap<>();
        if (schools.isEmpty()) {
            return changes;
        }
        session.execute("CREATE OR REPLACE TEMP TABLE again (school VARCHAR)");
        for (String school : schools) {
            session.execute("INSERT INTO again VALUES (" + DuckSession.text(school) + ")");
        }
        for (LakeTable table : LakeTable.EXPORTED) {
            try (Statement statement = session.connection().createStatement();
                    ResultSet row = statement.executeQuery(sql(table, month, former.getOrDefault(table, "")))) {
                while (row.next()) {
                    Change change = new Change(table.name(), row.getLong(2), row.getLong(3), row.getLong(4));
                    if (change.added + change.gone + change.changed > 0) {
                        changes.computeIfAbsent(row.getString(1), school -> new ArrayList<>())
                                .add(change);
                    }
                }
            }
        }
        return changes;
    }

    private static String sql(LakeTable table, String month, String former) {
        // the county is no matter of the school's
        List<String> key = table.key().stream().skip(1).toList();
        String different = table.columns().stream()
                .map(LakeTable.Column::name)
                .filter(name -> !name.equals("county") && !key.contains(name))
                .map(DuckSession::name)
                .map(name -> "n." + name + " IS DISTINCT FROM o." + name)
                .collect(Collectors.joining(" OR ", "(", ")"));
        String using = key.stream().map(DuckSession::name).collect(Collectors.joining(", "));
        String again = " WHERE month = " + DuckSession.text(month) + " AND school IN (SELECT school FROM again))";
        return "SELECT school, COUNT(*) FILTER (o.there IS NULL), COUNT(*) FILTER (n.there IS NULL),"
                + " COUNT(*) FILTER (o.there AND n.there AND " + different + ")"
                + " FROM (SELECT *, true AS there FROM " + Staging.STAGE + table + again + " n"
                + " FULL JOIN (SELECT *, true AS there FROM (" + former + ")" + again + " o"
                + " USING (" + using + ") GROUP BY school ORDER BY school";
    }
}

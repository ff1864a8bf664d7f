package stability.rollup.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stability.domain.export.ExportManifest;

/** What is in a lake, looked at from outside. */
public final class LakeRows {
    private LakeRows() {}

    /** The digest of each file that is queried, by its path. */
    static Map<String, String> digests(Path lake) {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(lake)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = lake.relativize(file).toString();
                if (name.startsWith("month=")) {
                    digests.put(name, ExportManifest.sha256(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests;
    }

    /** The rows that a query gives, cells with a bar between them; {@code {hazard}} and the like stand for all files of a table. */
    static List<String> ask(Path lake, String sql) throws Exception {
        String query = sql;
        for (LakeTable table : LakeTable.ALL) {
            String glob =
                    lake.resolve("month=*/" + table + "/*.parquet").toString().replace("'", "''");
            query = query.replace("{" + table + "}", "read_parquet('" + glob + "')");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return rows(connection, query);
        }
    }

    /** The rows that a query gives, in its order, with bars between the cells. */
    public static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(answer.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}

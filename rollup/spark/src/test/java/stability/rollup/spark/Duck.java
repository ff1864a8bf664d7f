package stability.rollup.spark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import stability.rollup.lake.LakeRows;
import stability.rollup.lake.LakeTable;

/** Asks DuckDB about the files of a lake. */
final class Duck {
    private static final Connection CONNECTION = open();

    private Duck() {}

    /** One for all tests: to open it takes longer than any question. */
    private static Connection open() {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows that a query gives, in its order, with bars between the cells. */
    static List<String> ask(String sql) throws SQLException {
        return LakeRows.rows(CONNECTION, sql);
    }

    /** The rows of a table in the order in which they lie in the files. */
    static List<String> rows(Path lake, LakeTable table) throws SQLException {
        return ask("SELECT * FROM " + files(lake, table));
    }

    /** What stands for a table in SQL. */
    static String files(Path lake, LakeTable table) {
        return "read_parquet('" + glob(lake, table) + "', hive_partitioning = false)";
    }

    static String glob(Path lake, LakeTable table) {
        return lake + "/month=*/" + table.name() + "/*.parquet";
    }
}

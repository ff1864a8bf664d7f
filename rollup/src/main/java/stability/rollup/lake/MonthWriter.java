package stability.rollup.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;

/** Writes what a session's tables have of a month as Parquet: the same rows give the same bytes. */
final class MonthWriter {
    /** Rows a group: what a reader can skip at once, and what a writer keeps in memory. */
    private static final int GROUP = 122_880;

    private MonthWriter() {}

    /**
     * Writes each {@link LakeTable} of a month.
     *
     * @param session has a table for each
     * @param folder a folder that is not there yet
     */
    static void write(DuckSession session, YearMonth month, Path folder) throws SQLException, IOException {
        Files.createDirectory(folder);
        for (LakeTable table : LakeTable.ALL) {
            Path file = Files.createDirectory(folder.resolve(table.name())).resolve("part-0.parquet");
            session.execute("COPY (SELECT " + table.columnList() + " FROM " + table + " WHERE month = "
                    + DuckSession.text(month.toString()) + " ORDER BY " + table.keyList() + ") TO "
                    + DuckSession.text(file.toString())
                    + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION v1, ROW_GROUP_SIZE "
                    + GROUP + ")");
        }
    }
}

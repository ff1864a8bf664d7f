package stability.rollup.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType;
import stability.rollup.handin.Cells;
import stability.rollup.handin.RowSink;

/**
 * A database on disk into which the rows of a run go, until its months are written: {@code stage_hazard} and the like without the county, which
 * {@code handin} alone has; {@code hazard} and the like are views of both.
 */
final class Staging implements AutoCloseable {
    /** Before the name of a table. */
    static final String STAGE = "stage_";

    private final DuckSession session;

    private Staging(DuckSession session) {
        this.session = session;
    }

    /**
     * Makes one.
     *
     * @param work a folder that is not there yet
     * @param lake the lake, which it may read, and write into
     */
    static Staging open(Path work, Path lake) throws SQLException, IOException {
        Files.createDirectory(work);
        Path scratch = Files.createDirectory(work.resolve("scratch"));
        DuckSession session = DuckSession.open(work.resolve("stage.db"), scratch, List.of(lake));
        for (LakeTable table : LakeTable.EXPORTED) {
            session.execute(ddl(table));
        }
        session.execute(LakeTable.HANDIN.ddl());
        for (LakeTable table : LakeTable.EXPORTED) {
            session.execute("CREATE VIEW " + table + " AS SELECT h.county, s.* FROM " + STAGE + table
                    + " s JOIN handin h ON s.school = h.school AND s.month = h.month");
        }
        return new Staging(session);
    }

    private static String ddl(LakeTable table) {
        return table.columns().stream()
                .skip(1)
                .map(column -> DuckSession.name(column.name()) + " " + column.sql())
                .collect(Collectors.joining(", ", "CREATE TABLE " + STAGE + table + " (", ")"));
    }

    DuckSession session() {
        return session;
    }

    /** A way in for one thread, which has to make, use and close it. */
    Way way() throws SQLException {
        return new Way(((DuckDBConnection) session.connection()).duplicate());
    }

    /** Appends rows to the tables, all in one transaction: a commit for every two thousand, as they go to the engine, takes as long again. */
    static final class Way implements RowSink, AutoCloseable {
        private final Connection connection;
        private final List<Target> targets = new ArrayList<>();

        private Way(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            for (LakeTable table : LakeTable.EXPORTED) {
                targets.add(new Target(((DuckDBConnection) connection).createAppender("main", STAGE + table), table));
            }
        }

        @Override
        public void row(ExportTable table, Cells cells) {
            try {
                targets.get(table.ordinal()).append(cells);
            } catch (SQLException e) {
                throw new NotStaged(e);
            }
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                for (Target target : targets) {
                    target.appender.close();
                }
                connection.commit();
            }
        }
    }

    /** A table that is appended to. */
    private static final class Target {
        private final DuckDBAppender appender;
        private final List<ExportType.Form> forms;

        Target(DuckDBAppender appender, LakeTable table) {
            this.appender = appender;
            this.forms = Objects.requireNonNull(table.export()).columns().stream()
                    .map(column -> column.type().form())
                    .toList();
        }

        void append(Cells cells) throws SQLException {
            appender.beginRow();
            for (int i = 0; i < forms.size(); i++) {
                if (!cells.has(i)) {
                    appender.appendNull();
                    continue;
                }
                switch (forms.get(i)) {
                    case DAY -> appender.appendEpochDays((int) cells.number(i));
                    case MOMENT -> appender.appendEpochMicros(cells.number(i));
                    case COUNT -> appender.append((int) cells.number(i));
                    case AMOUNT -> appender.appendDecimal(cells.number(i));
                    case YES -> appender.append(cells.number(i) != 0);
                    default -> appender.append(cells.text(i));
                }
            }
            appender.endRow();
        }
    }

    /** The engine did not take a row. */
    static final class NotStaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient SQLException reason;

        NotStaged(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}

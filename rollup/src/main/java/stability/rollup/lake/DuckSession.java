package stability.rollup.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database of DuckDB's that is open: without extensions from outside, without a network, and shut off from every file but those below the
 * folders that it is given. Not safe for threads, except that each may have a connection of its own.
 */
public final class DuckSession implements AutoCloseable {
    /** What the engine may take of memory before it goes to disk; the heap of Java comes on top. */
    private static final String MEMORY = "1000MB";

    private static final String THREADS = "2";

    private final Connection connection;
    private final Path scratch;

    private DuckSession(Connection connection, Path scratch) {
        this.connection = connection;
        this.scratch = scratch;
    }

    /**
     * Opens a database.
     *
     * @param file where it is kept, which must not be there yet; null to keep it in memory
     * @param scratch a folder of its own for what does not fit into memory; deleted at the end
     * @param folders what it may read and write besides, with all that is below
     */
    static DuckSession open(@Nullable Path file, Path scratch, List<Path> folders) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("allow_persistent_secrets", "false");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", THREADS);
        settings.setProperty("temp_directory", scratch.toString());
        settings.setProperty("preserve_insertion_order", "true");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + (file == null ? "" : file), settings);
        DuckSession session = new DuckSession(connection, scratch);
        try {
            session.shut(folders);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** The settings are locked behind it: no SQL that is run later can open it again. */
    private void shut(List<Path> folders) throws SQLException {
        String allowed =
                folders.stream().map(folder -> text(folder.toString())).collect(Collectors.joining(", ", "[", "]"));
        execute("SET TimeZone = 'UTC'");
        execute("SET allowed_directories = " + allowed);
        execute("SET enable_external_access = false");
        // a database on disk is thrown away, whatever is in it
        execute("PRAGMA disable_checkpoint_on_shutdown");
        execute("SET lock_configuration = true");
    }

    /** The connection, which stays that of this session. */
    public Connection connection() {
        return connection;
    }

    /** Runs SQL that answers nothing. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A text as a literal of SQL. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A name in SQL. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws SQLException {
        @Nullable SQLException failure = null;
        try {
            connection.close();
        } catch (SQLException e) {
            failure = e;
        }
        try {
            Trees.delete(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (failure != null) {
            throw failure;
        }
    }
}

package stability.rollup.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckSessionTest {
    @TempDir
    Path folder;

    private DuckSession open() throws Exception {
        Path scratch = folder.resolve("scratch");
        Path allowed = Files.createDirectories(folder.resolve("it's allowed"));
        Files.createDirectory(scratch);
        return DuckSession.open(null, scratch, List.of(allowed));
    }

    @Test
    void answers() throws Exception {
        try (DuckSession session = open();
                Statement statement = session.connection().createStatement();
                ResultSet answer = statement.executeQuery("SELECT 6 * 7")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(42);
        }
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void readsAndWritesBelowItsFoldersAlone() throws Exception {
        Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        try (DuckSession session = open()) {
            String inside =
                    DuckSession.text(folder.resolve("it's allowed/a.parquet").toString());
            session.execute("COPY (SELECT 1 AS a) TO " + inside + " (FORMAT parquet)");
            session.execute("CREATE TABLE b AS SELECT * FROM " + inside);
            String outside = DuckSession.text(folder.resolve("secret.csv").toString());
            for (String sql : List.of(
                    "CREATE TABLE c AS SELECT * FROM " + outside,
                    "CREATE TABLE c AS SELECT * FROM read_text(" + outside + ")",
                    "COPY b TO " + DuckSession.text(folder.resolve("b.csv").toString()),
                    "ATTACH " + DuckSession.text(folder.resolve("b.db").toString()),
                    "CREATE TABLE c AS SELECT * FROM "
                            + DuckSession.text(
                                    folder.resolve("it's allowed/../secret.csv").toString()))) {
                assertThatThrownBy(() -> session.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
        assertThat(folder.resolve("b.csv")).doesNotExist();
        assertThat(folder.resolve("b.db")).doesNotExist();
    }

    @Test
    void loadsNothingAndIsNotOpenedAgain() throws Exception {
        try (DuckSession session = open()) {
            for (String sql : List.of(
                    "INSTALL httpfs",
                    "LOAD httpfs",
                    "SET enable_external_access = true",
                    "SET allowed_directories = ['/']",
                    "SET lock_configuration = false",
                    "SELECT * FROM 'https://localhost/a.parquet'",
                    "SELECT getenv('HOME')")) {
                assertThatThrownBy(() -> session.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }
}

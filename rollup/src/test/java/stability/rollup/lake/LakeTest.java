package stability.rollup.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.problem.Refused;

class LakeTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private List<String> ask(Lake lake, String sql) {
        return lake.ask(SEPTEMBER, folder.resolve("scratch"), session -> {
            List<String> rows = new ArrayList<>();
            try (Statement statement = session.connection().createStatement();
                    ResultSet answer = statement.executeQuery(sql)) {
                while (answer.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                        row.add(answer.getString(i));
                    }
                    rows.add(String.join("|", row));
                }
            }
            return rows;
        });
    }

    @Test
    void viewsHaveTheRowsOfAllMonths() throws Exception {
        Lake lake = new TestLake()
                .row("hazard", "id", "H-20260901-00002", "due", "2026-10-01", "funds", 1.5)
                .row("hazard", "id", "H-20260901-00001", "open", true)
                .row("hazard", "month", "2026-08")
                .row("handin")
                .write(folder.resolve("o'dd [lake]*?"));
        assertThat(ask(lake, "SELECT month, COUNT(*) FROM hazard GROUP BY month ORDER BY month"))
                .containsExactly("2026-08|1", "2026-09|2");
        assertThat(ask(lake, "SELECT id, due, funds, \"open\" FROM hazard WHERE month = '2026-09'"))
                .containsExactly(
                        "H-20260901-00001|2026-09-01|0.000000|true", "H-20260901-00002|2026-10-01|1.500000|false");
        assertThat(ask(lake, "SELECT * FROM asked")).containsExactly("2026-09|2025-10|2026-09-01|2026-09-30");
        for (LakeTable table : LakeTable.ALL) {
            assertThat(ask(lake, "SELECT COUNT(*) FROM " + table)).hasSize(1);
        }
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void monthOrLakeThatIsNotThere() throws Exception {
        Lake lake = new TestLake().row("handin", "month", "2026-08").write(folder.resolve("lake"));
        assertThatThrownBy(() -> ask(lake, "SELECT 1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing of 2026-09");
        Files.move(folder.resolve("lake"), folder.resolve("away"));
        assertThatThrownBy(() -> ask(lake, "SELECT 1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is no lake");
    }
}

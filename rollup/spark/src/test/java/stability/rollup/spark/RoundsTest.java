package stability.rollup.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.rollup.lake.LakeTable;
import stability.rollup.support.RollupRun;
import stability.rollup.support.TestExport;

/** One round after another into the same lake: what the job says and makes of it is what the desk does. */
class RoundsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

    @TempDir
    Path folder;

    @BeforeEach
    void threeSchools() throws Exception {
        list("370102001,一小,历下区\n370102002,二小,历下区\n370103001,三小,市中区\n");
        TestExport.usual("370102001")
                .row(ExportTable.ACTIVITY, "id", "T-20260901-00001", "participants", 30)
                .write(folder.resolve("a"));
        new TestExport("370103001").write(folder.resolve("c"));
    }

    private void list(String schools) throws IOException {
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n" + schools);
    }

    private String[] job(String lake, String... exports) {
        return Stream.of(
                        Stream.of("ingest"),
                        Arrays.stream(exports)
                                .map(export -> folder.resolve(export).toString()),
                        Stream.of("--schools", folder + "/list.csv", "--out", folder + "/" + lake))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    /** Has both take a round into a lake of their own; what they say has to be the same, and is given. */
    private String taken(LocalDate day, String... exports) throws Exception {
        String[] desk = Stream.concat(Arrays.stream(exports), Stream.of("--schools", "list.csv", "--out", "desk"))
                .toArray(String[]::new);
        RollupRun job = LocalSpark.on(day, job("spark", exports));
        assertThat(job).isEqualTo(RollupRun.on(day, folder, desk));
        assertThat(job.status()).isZero();
        assertSameRows();
        return job.out();
    }

    private void assertSameRows() throws Exception {
        for (LakeTable table : LakeTable.ALL) {
            assertThat(Duck.rows(folder.resolve("spark"), table)).isEqualTo(Duck.rows(folder.resolve("desk"), table));
        }
    }

    @Test
    void oneAfterAnother() throws Exception {
        assertThat(taken(DAY, "a", "c")).contains("missing: 370102002");
        Map<String, String> files = LakeFiles.digests(folder.resolve("spark"));
        assertThat(taken(LocalDate.of(2026, 10, 9), "a", "c")).contains("as before, nothing was changed");
        assertThat(LakeFiles.digests(folder.resolve("spark"))).isEqualTo(files);

        // who is late comes in beside those who are there
        TestExport.usual("370102002").write(folder.resolve("b"));
        assertThat(taken(LocalDate.of(2026, 10, 8), "b"))
                .contains("2026-09: 3 schools, 3 handed in, 1 late, 0 missing, 1 without a report");
        assertThat(Duck.rows(folder.resolve("spark"), LakeTable.of(ExportTable.HAZARD)))
                .hasSize(2);

        // who hands in again is compared; and the newest list says where schools lie
        TestExport.usual("370102001")
                .row(ExportTable.ACTIVITY, "id", "T-20260901-00001", "participants", 31)
                .row(ExportTable.ACTIVITY, "id", "T-20260901-00002")
                .edit(ExportTable.DAY, rows -> "")
                .write(folder.resolve("a"));
        list("370102001,一小学,槐荫区\n370103001,三小,市中区\n");
        assertThat(taken(LocalDate.of(2026, 10, 9), "a"))
                .contains(
                        "handed in again and replaced: 370102001",
                        "activities: 1 rows added, 0 gone, 1 changed",
                        "days: 0 rows added, 1 gone, 0 changed",
                        "without a report: 370102001");
        assertThat(Duck.rows(folder.resolve("spark"), LakeTable.of(ExportTable.ACTIVITY)))
                .hasSize(2)
                .allMatch(row -> row.startsWith("槐荫区|370102001|"));
    }

    @Test
    void theSameRowsGiveTheSameFilesInAnyOrder() throws Exception {
        TestExport.usual("370102002").write(folder.resolve("b"));
        for (String lake : List.of("spark", "other")) {
            String[] order = lake.equals("spark") ? new String[] {"a", "b", "c"} : new String[] {"c", "a", "b"};
            assertThat(LocalSpark.on(DAY, job(lake, order)).err()).isEmpty();
        }
        Map<String, String> files = LakeFiles.digests(folder.resolve("spark"));
        assertThat(LakeFiles.digests(folder.resolve("other"))).isEqualTo(files).isNotEmpty();
        assertThat(files.keySet()).allMatch(name -> name.matches("month=2026-09/[a-z_]+/part-0\\.parquet"));
    }
}

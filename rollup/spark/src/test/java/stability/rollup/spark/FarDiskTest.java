package stability.rollup.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.domain.problem.ExitStatus;
import stability.rollup.lake.LakeTable;
import stability.rollup.support.RollupRun;
import stability.rollup.support.TestExport;

/** Exports and lakes elsewhere than on a disk of this machine: {@link FarDisk}. */
class FarDiskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

    @TempDir
    Path folder;

    private RollupRun ingest(String lake) throws Exception {
        String far = FarDisk.SCHEME + "://" + folder;
        return LocalSpark.on(DAY, "ingest", far + "/in/37*", "--schools", far + "/list.csv", "--out", lake);
    }

    @Test
    void areFetchedAndWritten() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("in/370102001-2026-09"));
        TestExport.usual("370102002").write(folder.resolve("in/370102002-2026-09"));
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n370102001,一小,历下区\n370102002,二小,市中区\n");
        RollupRun job = ingest(FarDisk.SCHEME + "://" + folder + "/lake");
        assertThat(job.err()).isEmpty();
        assertThat(job.out()).contains("2 schools, 2 handed in");
        assertThat(Duck.rows(folder.resolve("lake"), LakeTable.of(ExportTable.HAZARD)))
                .hasSize(2);
        assertThat(LakeFiles.names(folder.resolve("lake"))).allMatch(name -> name.endsWith("/part-0.parquet"));
        assertThat(folder.resolve("lake/.lock")).doesNotExist();
    }

    @Test
    void areLockedByAFile() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("in/370102001-2026-09"));
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n370102001,一小,历下区\n");
        Files.createDirectories(folder.resolve("lake"));
        Files.createFile(folder.resolve("lake/.lock"));
        RollupRun job = ingest(FarDisk.SCHEME + "://" + folder + "/lake");
        assertThat(job.err())
                .contains("/lake is in use", "if no job is running, delete hdfs:" + folder + "/lake/.lock");
        assertThat(job.status()).isEqualTo(ExitStatus.NOT_WRITTEN.number());
        assertThat(folder.resolve("lake/.lock")).exists();
    }

    @Test
    void whatIsWrongIsToldWithThePlaceThere() throws Exception {
        TestExport.usual("370102001")
                .edit(ExportTable.HAZARD, rows -> rows.replace("\"open\":true", "\"open\":1"))
                .write(folder.resolve("in/370102001-2026-09"));
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n370102001,一小,历下区\n");
        assertThat(ingest(folder + "/lake").err())
                .contains(FarDisk.SCHEME + ":" + folder + "/in/370102001-2026-09/hazard.ndjson:1: open: ");
    }

    /** A store renames no folder: it copies file after file, and a reader would see some of them. */
    @Test
    void noMonthIsSwappedInAStore() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("in/370102001-2026-09"));
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n370102001,一小,历下区\n");
        RollupRun job = ingest(FarDisk.Store.SCHEME + "://" + folder + "/lake");
        assertThat(job.err()).contains("does not rename a folder in one step", "docs/rollup.md");
        assertThat(job.status()).isEqualTo(ExitStatus.NOT_WRITTEN.number());
        assertThat(folder.resolve("lake")).doesNotExist();
    }
}

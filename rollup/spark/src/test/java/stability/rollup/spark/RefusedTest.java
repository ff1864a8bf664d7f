package stability.rollup.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.domain.problem.ExitStatus;
import stability.rollup.support.RollupRun;
import stability.rollup.support.TestExport;

/** What does not fit is refused, with its place and in the words of the desk; there is no lake then. */
class RefusedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

    @TempDir
    Path folder;

    private int number;

    private void export(Consumer<TestExport> change) {
        TestExport export = TestExport.usual("3701020" + String.format("%02d", ++number));
        change.accept(export);
        export.write(folder.resolve("in/" + number));
    }

    private void line(String from, String to) {
        export(export -> export.edit(ExportTable.HAZARD, rows -> rows.replace(from, to)));
    }

    private RollupRun refused(String... more) throws Exception {
        String[] spark = Stream.concat(Stream.of("ingest", folder + "/in", "--out", folder + "/lake"), Stream.of(more))
                .toArray(String[]::new);
        RollupRun job = LocalSpark.on(DAY, spark);
        assertThat(folder.resolve("lake/month=2026-09")).doesNotExist();
        return job;
    }

    /** Each school hands in one export that is wrong in a way of its own. */
    @Test
    void whatDoesNotFitIsToldOfAllSchoolsAsOnTheDesk() throws Exception {
        line("\"open\":true", "\"open\":\"true\"");
        line("\"extensions\":0", "\"extensions\":0.5");
        line("\"funds\":0", "\"funds\":0.1234567");
        line("\"funds\":0", "\"funds\":\"1\"");
        line("\"funds\":0", "\"funds\":null");
        line("\"found\":\"2026-09-01\"", "\"found\":\"2026-09-31\"");
        line("\"department\":\"example\"", "\"department\":7");
        line("\"month\":\"2026-09\"", "\"month\":\"2026-08\"");
        line("\"level\":\"general\"", "\"level\":\"worst\"");
        line("\"open\":true", "\"open\":true,\"open\":true");
        line("\"open\":true", "\"open\":true,\"more\":1");
        line("}\n", "} {}\n");
        line("}\n", "\n");
        line("}\n", "}");
        export(export ->
                export.bytes(ExportTable.STEP, "{\"school\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1)));
        export(export -> export.line(ExportTable.WARNING, "\n"));
        export(export -> export.edit(ExportTable.HAZARD, rows -> rows + rows));
        // more than are told of one file
        export(export -> export.line(ExportTable.INCIDENT, "{}\n".repeat(50)));
        export(export -> export.manifest(text -> text.replace("\"rows\": 1", "\"rows\": 100000000")));
        export(export -> export.manifest(text -> text.replace("\"schema\": 1", "\"schema\": 2")));
        Files.createDirectories(folder.resolve("in/empty"));
        Files.writeString(folder.resolve("in/x.zip"), "PK");
        RollupRun desk = RollupRun.on(DAY, folder, folder + "/in", "--out", "lake");
        RollupRun job = refused();
        List<String> told = desk.err().lines().skip(1).toList();
        assertThat(told).hasSizeGreaterThan(2 * number);
        assertThat(job.err().lines()).containsExactlyElementsOf(told);
        assertThat(job.status()).isEqualTo(desk.status()).isEqualTo(ExitStatus.FINDINGS.number());
    }

    @Test
    void whatDoesNotGoTogetherIsToldAsOnTheDesk() throws Exception {
        export(export -> {});
        export(export -> {});
        export(export -> export.cutOff("2026-09-30T12:00:00+08:00"));
        export(export -> export.months("2026-08", "2026-09"));
        TestExport.usual("370102001").write(folder.resolve("in/again"));
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n370102001,一小,历下区\n370102001,一小,历下区\n");
        String list = folder.resolve("list.csv").toString();
        RollupRun desk = RollupRun.on(DAY, folder, folder + "/in", "--out", "lake", "--schools", list);
        RollupRun job = refused("--schools", list);
        assertThat(job).isEqualTo(desk);
        assertThat(job.err()).contains("school-twice", "other-cut-off", "other-months", "not-on-list", "list-twice");
    }

    @Test
    void otherCutOffsThanThoseOfTheLakeAreRefused() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        String lake = folder + "/lake";
        assertThat(LocalSpark.on(DAY, "ingest", folder + "/a", "--out", lake).status())
                .isZero();
        var files = LakeFiles.digests(Path.of(lake));
        TestExport.usual("370102002").cutOff("2026-09-30T12:00:00+08:00").write(folder.resolve("b"));
        RollupRun job = LocalSpark.on(DAY, "ingest", folder + "/b", "--out", lake);
        assertThat(job.err()).contains(lake + "/month=2026-09: the cut-off of 2026-09", "other-than-lake");
        assertThat(job.status()).isEqualTo(ExitStatus.FINDINGS.number());
        assertThat(LakeFiles.digests(Path.of(lake))).isEqualTo(files);
    }

    @Test
    void aFolderThatIsNoLakeIsLeftAlone() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        Files.createDirectories(folder.resolve("lake/photos"));
        RollupRun job = LocalSpark.on(DAY, "ingest", folder + "/a", "--out", folder + "/lake");
        assertThat(job.err()).contains("/lake is no lake: it has \"photos\"");
        assertThat(job.status()).isEqualTo(ExitStatus.NOT_WRITTEN.number());
        assertThat(folder.resolve("lake")).isDirectoryContaining(file -> file.endsWith("photos"));
    }

    @Test
    void wrongUseIsTold() throws Exception {
        assertThat(LocalSpark.on(DAY).err()).contains("usage: ingest GLOB");
        assertThat(LocalSpark.on(DAY, "ingest", "--out", "x").err()).contains("usage: ingest GLOB");
        assertThat(LocalSpark.on(DAY, "ingest", folder + "/none-*", "--out", folder + "/lake")
                        .err())
                .contains(folder + "/none-*: reading failed: there is no such folder");
        assertThat(LocalSpark.on(DAY, "report", "2026", "--lake", "x", "--out", "y")
                        .err())
                .contains("2026 is no month such as 2026-09");
        RollupRun report = LocalSpark.on(DAY, "report", "2026-09", "--lake", folder + "/lake", "--out", "y");
        assertThat(report.err()).contains("/lake has nothing of 2026-09");
        assertThat(report.status()).isEqualTo(ExitStatus.USAGE.number());
    }
}

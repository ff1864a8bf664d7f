package stability.rollup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.problem.ExitStatus;
import stability.rollup.support.RollupRun;
import stability.rollup.support.SmallBureau;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void lake() throws Exception {
        new SmallBureau("2026-08")
                .school("X区", "370102001", "甲校")
                .in("2026-09")
                .school("X区", "370102001", "甲校")
                .write(folder.resolve("lake"));
    }

    private RollupRun run(String... words) {
        return RollupRun.on(LocalDate.of(2026, 10, 6), folder, words);
    }

    @Test
    void writesPageWorkbookAndTables() throws Exception {
        RollupRun done = run("report", "2026-09", "--out", "out");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.err().lines())
                .containsExactly(
                        "wrote " + folder.resolve("out/rollup-2026-09.html"),
                        "wrote " + folder.resolve("out/rollup-2026-09.xlsx"),
                        "wrote " + folder.resolve("out/rollup-2026-09"));
        assertThat(folder.resolve("out/rollup-2026-09.html")).content().contains("<html lang=\"zh-CN\">", "教育主管部门（盖章）");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("nothing of the engine's")
                    .containsExactlyInAnyOrder("lake", "out");
        }
    }

    @Test
    void theBureauAndTheLanguageMayBeNamed() {
        run("report", "２０２６年8月", "--lake", "lake", "--out", "out", "--lang", "en", "--unit", "A <City>");
        assertThat(folder.resolve("out/rollup-2026-08.html"))
                .content()
                .contains(
                        "<html lang=\"en\">",
                        "<span>A &lt;City&gt;:</span> <span>Safety and stability of schools, 2026-08</span>");
    }

    @Test
    void aMonthThatTheLakeDoesNotHaveIsRefusedWithThoseThatItHas() {
        RollupRun refused = run("report", "2026-10", "--out", "out");
        assertThat(refused.status()).isEqualTo(ExitStatus.UNREADABLE.number());
        assertThat(refused.err()).contains("has nothing of 2026-10; it has: 2026-08 2026-09");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsMissingOrWrongIsSaid() {
        refused(ExitStatus.USAGE, "name one month, such as 2026-09", "report", "--out", "out");
        refused(ExitStatus.USAGE, "\"2026-13\" is no month", "report", "2026-13", "--out", "out");
        refused(ExitStatus.USAGE, "--out", "report", "2026-09");
        refused(ExitStatus.USAGE, "--lang is zh or en", "report", "2026-09", "--out", "out", "--lang", "fr");
        refused(
                ExitStatus.UNREADABLE,
                "is no lake: there is no such folder",
                "report",
                "2026-09",
                "--out",
                "out",
                "--lake",
                "nowhere");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void refused(ExitStatus status, String why, String... words) {
        RollupRun refused = run(words);
        assertThat(refused.err()).contains(why);
        assertThat(refused.status()).isEqualTo(status.number());
    }

    @Test
    void whatSomebodyTypedIsReplacedOnlyIfAsked() throws Exception {
        run("report", "2026-09", "--out", "out");
        Path page = folder.resolve("out/rollup-2026-09.html");
        String written = Files.readString(page);
        Files.writeString(page, written.replace("合计", "总计"));
        refused(ExitStatus.NOT_WRITTEN, "was changed after it was written", "report", "2026-09", "--out", "out");
        assertThat(run("report", "2026-09", "--out", "out", "--force").status()).isZero();
        assertThat(page).content().isEqualTo(written);
    }

    @Test
    void helpTellsOfIt() {
        assertThat(run("--help").out()).contains("rollup report MONTH");
    }
}

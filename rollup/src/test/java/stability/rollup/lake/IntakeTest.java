package stability.rollup.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.domain.field.Lang;
import stability.rollup.support.RollupRun;
import stability.rollup.support.TestExport;

/** Rounds that are taken into a lake, from the command line to the files. */
class IntakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);
    private static final String HAND_INS =
            "SELECT school, county, name, handed_in, late, received, cut_off, digest IS NOT NULL, previous_digest, reported FROM {handin} ORDER BY month, school";

    @TempDir
    Path folder;

    private Path lake;

    @BeforeEach
    void list() throws Exception {
        lake = folder.resolve("lake");
        Files.writeString(
                folder.resolve("list.csv"), "code,name,county\n370102001,一小,历下区\n370102002,二小,历下区\n370103001,三小,市中区\n");
    }

    private RollupRun run(LocalDate day, String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(new String[] {"--out", "lake", "--schools", "list.csv"}, 0, all, words.length, 4);
        return RollupRun.on(day, folder, all);
    }

    private RollupRun taken(LocalDate day, String... words) {
        RollupRun run = run(day, words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    @Test
    void everyCellComesBack() throws Exception {
        new TestExport("370102001")
                .withText()
                .row(
                        ExportTable.HAZARD,
                        "id",
                        "H-20260901-00001",
                        "open",
                        true,
                        "funds",
                        12.345678,
                        "spent",
                        new BigDecimal("999999999.999999"),
                        "extensions",
                        3,
                        "rectified",
                        "2026-09-25",
                        "title",
                        "=1+1'); DROP TABLE hazard; --\n消防通道🔥")
                .row(
                        ExportTable.STEP,
                        "matter",
                        "H-20260901-00001",
                        "no",
                        1,
                        "at",
                        "1990-01-01T23:59:59",
                        "recorded",
                        "2199-12-31T00:00:01")
                .row(ExportTable.DAY, "screened", true)
                .write(folder.resolve("a"));
        taken(DAY, "a");
        assertThat(
                        LakeRows.ask(
                                lake,
                                "SELECT county, school, month, id, registered, \"open\", voided, funds, spent, extensions, rectified, risk, title, place FROM {hazard}"))
                .containsExactly(
                        "历下区|370102001|2026-09|H-20260901-00001|2026-09-01|true|false|12.345678|999999999.999999|3|2026-09-25|null|=1+1'); DROP TABLE hazard; --\n消防通道🔥|null");
        assertThat(LakeRows.ask(lake, "SELECT \"at\", recorded, no FROM {step}"))
                .containsExactly("1990-01-01 23:59:59.0|2199-12-31 00:00:01.0|1");
        assertThat(LakeRows.ask(lake, HAND_INS))
                .containsExactly(
                        "370102001|历下区|一小|true|false|2026-10-03|2026-09-30 23:59:59.0|true|null|true",
                        "370102002|历下区|二小|false|false|null|null|false|null|false",
                        "370103001|市中区|三小|false|false|null|null|false|null|false");
    }

    @Test
    void filesAreAsOthersReadThem() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        taken(DAY, "a");
        for (LakeTable table : LakeTable.ALL) {
            String file =
                    lake.resolve("month=2026-09/" + table + "/part-0.parquet").toString();
            assertThat(LakeRows.ask(lake, "SELECT name FROM parquet_schema('" + file + "') WHERE type IS NOT NULL"))
                    .containsExactlyElementsOf(
                            table.columns().stream().map(LakeTable.Column::name).toList());
            assertThat(LakeRows.ask(lake, "SELECT DISTINCT compression FROM parquet_metadata('" + file + "')"))
                    .isSubsetOf("ZSTD");
        }
        String step = lake.resolve("month=2026-09/clock/part-0.parquet").toString();
        assertThat(LakeRows.ask(lake, "SELECT logical_type FROM parquet_schema('" + step + "') WHERE name = 'due'"))
                .first()
                .asString()
                .contains("isAdjustedToUTC=0");
    }

    @Test
    void theSameAgainChangesNoByteOnAnyDayInAnyOrder() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("in/a"));
        TestExport.usual("370102002").write(folder.resolve("in/b"));
        TestExport.usual("370103001").write(folder.resolve("in/c"));
        taken(DAY, "in");
        Map<String, String> before = LakeRows.digests(lake);
        assertThat(before).hasSize(LakeTable.ALL.size());
        RollupRun again = taken(LocalDate.of(2027, 1, 1), "in/c", "in/a/", "in/b");
        assertThat(again.out())
                .isEqualTo(
                        "2026-09: 3 schools, 3 handed in, 0 late, 0 missing, 0 without a report; as before, nothing was changed\n");
        taken(LocalDate.of(2027, 1, 2), "in/b");
        assertThat(LakeRows.digests(lake)).isEqualTo(before);
    }

    @Test
    void schoolsMayComeOneByOneOrTogether() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("in/a"));
        TestExport.usual("370102002").write(folder.resolve("in/b"));
        TestExport.usual("370103001").write(folder.resolve("in/c"));
        taken(DAY, "in");
        Map<String, String> together = LakeRows.digests(lake);
        Files.move(lake, folder.resolve("other"));
        taken(DAY, "in/c");
        taken(DAY, "in/a");
        taken(DAY, "in/b");
        assertThat(LakeRows.digests(lake)).isEqualTo(together);
    }

    @Test
    void lateMissingAndWithoutAReportAreTold() throws Exception {
        new TestExport("370102001")
                .row(ExportTable.DAY, "due", true, "missing", true)
                .write(folder.resolve("a"));
        RollupRun run = taken(LocalDate.of(2026, 10, 6), "a");
        assertThat(run.out()).isEqualTo("""
                        2026-09: 3 schools, 1 handed in, 1 late, 2 missing, 1 without a report
                          late: 370102001 一小 (received 2026-10-06)
                          missing: 370102002 二小
                          missing: 370103001 三小
                          without a report: 370102001 一小
                        """);
        // the day on which it came first counts, and a day that is named
        assertThat(taken(LocalDate.of(2026, 10, 20), "a", "--due", "2026-10-06").out())
                .contains("1 handed in, 0 late");
        assertThat(taken(LocalDate.of(2026, 10, 21), "a", "--due", "2026-10-05").out())
                .contains("1 handed in, 1 late");
        TestExport.usual("370102002").write(folder.resolve("b"));
        assertThat(taken(LocalDate.of(2026, 10, 21), "b", "--received", "2026-10-05")
                        .out())
                .contains("2 handed in, 1 late");
        RollupRun chinese = RollupRun.on(DAY, folder, Lang.ZH, "a", "--out", "lake", "--schools", "list.csv");
        assertThat(chinese.out())
                .contains("2026-09：应报 3 所，已报 2 所，迟报 1 所，未报 1 所，无排查记录 1 所")
                .contains("  未报：370103001 三小\n");
    }

    @Test
    void whatIsHandedInAgainIsComparedAndReplaced() throws Exception {
        TestExport first = TestExport.usual("370102001")
                .row(ExportTable.HAZARD, "id", "H-20260902-00002")
                .row(ExportTable.HAZARD, "id", "H-20260903-00003");
        first.write(folder.resolve("a"));
        TestExport.usual("370102002").write(folder.resolve("b"));
        taken(DAY, "a", "b");
        new TestExport("370102001")
                .row(ExportTable.HAZARD, "id", "H-20260901-00001", "open", false)
                .row(ExportTable.HAZARD, "id", "H-20260903-00003")
                .row(ExportTable.HAZARD, "id", "H-20260904-00004")
                .row(ExportTable.HAZARD, "id", "H-20260904-00005")
                .row(ExportTable.DAY, "clear", true, "screened", true)
                .write(folder.resolve("a2"));
        RollupRun run = taken(LocalDate.of(2026, 10, 9), "a2");
        assertThat(run.out())
                .contains("2 handed in, 0 late")
                .contains(
                        "  handed in again and replaced: 370102001 一小\n    hazards: 2 rows added, 1 gone, 1 changed\n");
        assertThat(LakeRows.ask(lake, "SELECT school, id FROM {hazard} ORDER BY ALL"))
                .containsExactly(
                        "370102001|H-20260901-00001",
                        "370102001|H-20260903-00003",
                        "370102001|H-20260904-00004",
                        "370102001|H-20260904-00005",
                        "370102002|H-20260901-00001");
        assertThat(LakeRows.ask(lake, HAND_INS).get(0))
                .isEqualTo("370102001|历下区|一小|true|false|2026-10-03|2026-09-30 23:59:59.0|true|" + first.digest()
                        + "|true");
        Map<String, String> before = LakeRows.digests(lake);
        taken(LocalDate.of(2026, 10, 10), "a2");
        assertThat(LakeRows.digests(lake)).isEqualTo(before);
    }

    @Test
    void aMonthThatIsTheSameInALongerExportStaysAsItIs() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        taken(DAY, "a");
        Map<String, String> before = LakeRows.digests(lake);
        new TestExport("370102001")
                .months("2026-09", "2026-10")
                .cutOff("2026-10-31T23:59:59+08:00")
                .rowOf("2026-09", ExportTable.HAZARD, "id", "H-20260901-00001", "open", true)
                .rowOf("2026-10", ExportTable.HAZARD, "id", "H-20260901-00001", "open_before", true)
                .rowOf("2026-09", ExportTable.DAY, "clear", true, "screened", true)
                .write(folder.resolve("b"));
        RollupRun run = taken(LocalDate.of(2026, 11, 3), "b");
        assertThat(run.out())
                .contains("2026-09: 3 schools, 1 handed in, 0 late, 2 missing, 0 without a report; as before");
        assertThat(LakeRows.digests(lake)).containsAllEntriesOf(before).hasSize(2 * before.size());
        assertThat(LakeRows.ask(lake, "SELECT DISTINCT month, cut_off FROM {handin} WHERE handed_in ORDER BY 1"))
                .containsExactly("2026-09|2026-09-30 23:59:59.0", "2026-10|2026-10-31 23:59:59.0");
        Map<String, String> both = LakeRows.digests(lake);
        taken(LocalDate.of(2026, 11, 4), "b");
        assertThat(LakeRows.digests(lake)).isEqualTo(both);
    }

    @Test
    void anotherCutOffThanThatOfTheLakeIsRefused() throws Exception {
        TestExport.usual("370102001").cutOff("2026-09-20T12:00:00+08:00").write(folder.resolve("a"));
        TestExport.usual("370102002").write(folder.resolve("b"));
        taken(DAY, "a");
        Map<String, String> before = LakeRows.digests(lake);
        RollupRun run = run(DAY, "b");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "month=2026-09: the cut-off of 2026-09 is 2026-09-30T23:59:59, and that of 1 other schools of the month in the lake is 2026-09-20T12:00 [other-than-lake]");
        assertThat(LakeRows.digests(lake)).isEqualTo(before);
        TestExport.usual("370102001").write(folder.resolve("a2"));
        taken(DAY, "a2", "b");
    }

    @Test
    void theListDecidesNamesAndCountiesOfTheMonth() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        TestExport.usual("370102002").write(folder.resolve("b"));
        taken(DAY, "a", "b");
        Files.writeString(folder.resolve("list.csv"), "code,name,county\n370102001,第一小学,高新区\n370102002,二小,高新区\n");
        taken(DAY, "b");
        assertThat(LakeRows.ask(lake, "SELECT school, county, name, handed_in FROM {handin} ORDER BY school"))
                .containsExactly("370102001|高新区|第一小学|true", "370102002|高新区|二小|true");
        assertThat(LakeRows.ask(lake, "SELECT DISTINCT county FROM {hazard}")).containsExactly("高新区");
    }

    @Test
    void withoutAListThereAreNoCounties() throws Exception {
        TestExport.usual("370102001").name("自称").write(folder.resolve("a"));
        RollupRun run = RollupRun.on(DAY, folder, "a", "--out", "lake");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("no list of schools is given with --schools");
        assertThat(run.out()).isEqualTo("2026-09: 1 handed in, 0 late, 0 without a report\n");
        assertThat(LakeRows.ask(lake, "SELECT county, name FROM {handin}")).containsExactly("|自称");
    }

    @Test
    void nothingIsTakenIfOneOfManyIsWrong() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("in/a"));
        taken(DAY, "in");
        Map<String, String> before = LakeRows.digests(lake);
        TestExport.usual("370102002").write(folder.resolve("in/b"));
        TestExport.usual("370103001")
                .line(ExportTable.STEP, "{\"school\":1" + " ".repeat(40) + "}\n")
                .write(folder.resolve("in/c"));
        RollupRun run = run(DAY, "in");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "in/c/step.ndjson:1: school: \"school\" must be the code of a school, not \"1\" [wrong-value]");
        assertThat(LakeRows.digests(lake)).isEqualTo(before);
        try (var files = Files.list(lake)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "month=2026-09");
        }
    }

    @Test
    void pathsMayHaveAnyName() throws Exception {
        Path odd = folder.resolve("a'b\"c [d] *?;-- $x 中文");
        TestExport.usual("370102001").write(odd.resolve("x'); DROP TABLE hazard; --"));
        RollupRun run = RollupRun.on(DAY, odd, ".", "--out", "../lake [*]'\"/month=x");
        assertThat(run.status()).as(run.err()).isZero();
        run = RollupRun.on(DAY, odd, ".", "--out", "../lake [*]'\"/month=x");
        assertThat(run.out()).contains("nothing was changed");
    }

    @Test
    void aFolderThatIsNoLakeIsLeftAlone() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        Files.createDirectory(lake);
        Files.writeString(lake.resolve("letter.txt"), "x");
        RollupRun run = run(DAY, "a");
        assertThat(run.status()).isEqualTo(5);
        assertThat(run.err()).contains("is no lake: it has \"letter.txt\"");
        assertThat(lake.resolve("letter.txt")).exists();
        assertThat(lake.resolve("month=2026-09")).doesNotExist();
    }

    @Test
    void aDamagedMonthIsTold() throws Exception {
        TestExport.usual("370102001").write(folder.resolve("a"));
        taken(DAY, "a");
        Files.writeString(lake.resolve("month=2026-09/step/part-0.parquet"), "PAR1 no more");
        RollupRun run = run(DAY, "a");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be read").contains("move the damaged folder of the month away");
    }

    @Test
    void usageIsToldInWords() {
        for (String[] words : List.of(
                new String[] {},
                new String[] {"a"},
                new String[] {"--out", "lake"},
                new String[] {"a", "--out"},
                new String[] {"a", "--out", "x", "--out", "y"},
                new String[] {"a", "--out", "x", "--due", "2026-02-30"},
                new String[] {"a", "--out", "x", "--school", "y"})) {
            RollupRun run = RollupRun.on(DAY, folder, words);
            assertThat(run.status()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(run.err()).contains("[").doesNotContain("Exception");
        }
        assertThat(RollupRun.on(DAY, folder, "--help").out()).contains("usage: rollup DIR");
        assertThat(RollupRun.on(DAY, folder, "none", "--out", "x").status()).isEqualTo(3);
    }
}

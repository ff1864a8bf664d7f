package stability.rollup.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stability.domain.field.Lang;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.rollup.bench.MakeExports;
import stability.rollup.lake.Lake;
import stability.rollup.lake.LakeTable;
import stability.rollup.question.Question;
import stability.rollup.report.MonthReport;
import stability.rollup.report.ReportFiles;
import stability.rollup.support.RollupRun;

/** The same exports, taken into a lake on a desk and by Spark, and the lake of each asked by both. */
class FourWaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    static final List<LakeTable> TABLES = LakeTable.ALL;

    @TempDir
    private static Path folder;

    private static Path ofDesk;
    private static Path ofSpark;

    @BeforeAll
    static void takeTheSameExports() throws Exception {
        MakeExports.main(new String[] {folder.toString(), "7", "2026-02..2026-03"});
        Path list = folder.resolve("schools.csv");
        Files.writeString(list, Files.readString(list) + "370199001,无数据学校,示例县999\n");
        ofDesk = folder.resolve("desk");
        ofSpark = folder.resolve("spark");
        RollupRun desk = RollupRun.on(DAY, folder, "exports", "--schools", "schools.csv", "--out", "desk");
        RollupRun spark = LocalSpark.on(
                DAY, "ingest", folder + "/exports", "--schools", list.toString(), "--out", ofSpark.toString());
        assertThat(spark.err()).isEqualTo(desk.err()).isEmpty();
        assertThat(spark.out()).isEqualTo(desk.out()).contains("missing: 370199001");
        assertThat(spark.status()).isEqualTo(desk.status()).isZero();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void haveTheSameTypesAndRowsInTheSameOrder(LakeTable table) throws Exception {
        List<String> types = table.columns().stream()
                .map(column -> column.name() + "|" + column.sql().replace(" ", ""))
                .toList();
        String described = "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM %s)";
        assertThat(Duck.ask(described.formatted(Duck.files(ofSpark, table)))).isEqualTo(types);
        assertThat(Duck.ask(described.formatted(Duck.files(ofDesk, table)))).isEqualTo(types);
        List<String> rows = Duck.rows(ofDesk, table);
        assertThat(rows).isNotEmpty();
        assertThat(Duck.rows(ofSpark, table)).isEqualTo(rows);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void areStoredAlike(LakeTable table) throws Exception {
        String stored = "SELECT DISTINCT path_in_schema, type, compression FROM parquet_metadata('%s') ORDER BY ALL";
        assertThat(Duck.ask(stored.formatted(Duck.glob(ofSpark, table))))
                .isEqualTo(Duck.ask(stored.formatted(Duck.glob(ofDesk, table))))
                .allMatch(column -> column.endsWith("|ZSTD"));
        // DuckDB leaves out the newer name of a type where the older one says it all
        String named =
                "SELECT DISTINCT name, converted_type, CASE WHEN logical_type LIKE 'Timestamp%%' THEN logical_type END"
                        + " FROM parquet_schema('%s') WHERE type IS NOT NULL AND converted_type NOT LIKE 'INT%%' ORDER BY ALL";
        assertThat(Duck.ask(named.formatted(Duck.glob(ofSpark, table))))
                .isEqualTo(Duck.ask(named.formatted(Duck.glob(ofDesk, table))));
    }

    private static MonthReport desk(Path lake, Lang lang) {
        return new Lake(lake, () -> "test", Duration.ofSeconds(1))
                .ask(MONTH, folder.resolve("scratch"), session -> MonthReport.ask(session.connection(), lang, null));
    }

    private static MonthReport spark(Path lake) throws Exception {
        SparkSession spark = LocalSpark.get();
        LakeViews.open(
                spark, LakeFolder.of(lake.toString(), spark.sparkContext().hadoopConfiguration()), MONTH);
        return new ReportJob(spark).report(MONTH, Lang.ZH, null);
    }

    /** The workbook and the page are those of the desk, too: they are made of nothing but the answers. */
    @Test
    void giveTheSameAnswers() throws Exception {
        MonthReport report = desk(ofDesk, Lang.ZH);
        assertThat(report.answers()).hasSameSizeAs(Question.ALL);
        assertThat(report.answers().values()).noneMatch(List::isEmpty);
        assertThat(desk(ofSpark, Lang.ZH)).isEqualTo(report);
        assertThat(spark(ofSpark)).isEqualTo(report);
        assertThat(spark(ofDesk)).isEqualTo(report);
    }

    @Test
    void areWrittenAsTheSameFiles() throws Exception {
        Path out = folder.resolve("report");
        assertThat(LocalSpark.on(DAY, "report", MONTH.toString(), "--lake", ofDesk.toString(), "--out", out.toString()))
                .isEqualTo(new RollupRun(0, "", ""));
        MonthReport report = desk(ofDesk, Lang.EN);
        Map<String, byte[]> files = ReportFiles.of(report).files();
        assertThat(files).hasSizeGreaterThan(10);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(out.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }

        Path page = out.resolve("rollup-" + MONTH + ".html");
        Files.writeString(page, "changed by hand");
        ReportJob job = new ReportJob(LocalSpark.get());
        assertThatThrownBy(() -> job.write(report, out.toString(), false))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(ExitStatus.NOT_WRITTEN))
                .hasMessageContaining("there is a file with other contents");
        assertThat(page).hasContent("changed by hand");
        job.write(report, out.toString(), true);
        assertThat(page).hasBinaryContent(files.get("rollup-" + MONTH + ".html"));
    }
}

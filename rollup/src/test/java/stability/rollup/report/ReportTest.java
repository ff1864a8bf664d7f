package stability.rollup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stability.domain.export.ExportTable.CLOCK;
import static stability.domain.export.ExportTable.DAY;
import static stability.domain.export.ExportTable.HAZARD;
import static stability.domain.export.ExportTable.PETITION_COUNT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;
import stability.report.ledger.LedgerTable;
import stability.rollup.lake.Lake;
import stability.rollup.support.SmallBureau;
import stability.store.DiskFiles;
import stability.store.lock.Disk;

/** The report as its readers find it: what the tables show, in which order, and what names of schools cannot do. */
class ReportTest {
    private static final String HOSTILE = "=HYPERLINK(\"http://x\")<script>alert(1)</script>&校";
    private static final DataFormatter SHOWN = new DataFormatter(java.util.Locale.ROOT);
    private static final DiskFiles DISK = new DiskFiles(Disk.REAL);

    @TempDir
    private Path folder;

    private @Nullable Lake lake;

    private static SmallBureau bureau() {
        SmallBureau bureau = new SmallBureau("2026-09")
                .school("Y县", "370199002", HOSTILE, "previous_digest", "1".repeat(64))
                .school("X区", "370102002", "乙校", "late", true, "reported", false)
                .school("X区", "370102001", "甲校")
                .missing("X区", "370102003", "丁校");
        bureau.row(HAZARD, "370102001", "began", true, "outcome", "eliminated")
                .row(HAZARD, "370102001", "began", true, "open", true, "overdue", true, "due", "2026-09-20")
                .row(HAZARD, "370199002", "began", true, "open", true)
                .row(DAY, "370102001", "department", "jwc", "due", true, "clear", true, "screened", true)
                .row(DAY, "370102001", "department", "zwc", "due", true, "missing", true, "day", "2026-09-30")
                .row(CLOCK, "370102001", "kind", "hazard", "verdict", "late")
                .row(PETITION_COUNT, "370102001", "measure", "due", "count", 2)
                .row(PETITION_COUNT, "370102001", "measure", "in_time", "count", 1);
        return bureau.in("2026-08").school("X区", "370102001", "甲校");
    }

    private MonthReport report(Lang lang, String month) throws Exception {
        if (lake == null) {
            lake = bureau().write(folder.resolve("lake"));
        }
        return SmallBureau.ask(lake, month, session -> MonthReport.ask(session.connection(), lang, "某市教育局"));
    }

    private static String text(MonthReport report, String file) {
        return new String(Objects.requireNonNull(ReportFiles.of(report).files().get(file)), StandardCharsets.UTF_8);
    }

    /** The rows of a table, cells separated by spaces, a dash where there is nothing. */
    private static List<String> rows(LedgerTable table) {
        return table.rows().stream().map(ReportTest::row).toList();
    }

    private static String row(Map<String, @Nullable Object> row) {
        return String.join(
                " ",
                row.values().stream().map(value -> Objects.toString(value, "—")).toList());
    }

    @Test
    void countiesAndSchoolsStandApart() throws Exception {
        MonthReport report = report(Lang.ZH, "2026-09");
        LedgerTable counties = report.table(ReportTable.OVERDUE_COUNTIES);
        assertThat(counties.columns().stream().map(LedgerTable.Head::id))
                .startsWith("county", "schools", "handed_in")
                .doesNotContain("school", "name");
        assertThat(rows(counties)).containsExactly("X区 3 2 1 0 10 1 0 0", "Y县 1 1 0 0 — 0 0 —");
        assertThat(row(Objects.requireNonNull(counties.totals()))).isEqualTo("— 4 3 1 0 10 1 0 0");
        assertThat(rows(report.table(ReportTable.PETITION_DUTIES)))
                .containsExactly(
                        "X区 370102001 甲校 2 1 50", "X区 370102002 乙校 0 0 —", "Y县 370199002 " + HOSTILE + " 0 0 —");
        assertThat(rows(report.table(ReportTable.MONTH_SCHOOLS)))
                .as("in the order of county and school, whatever was found")
                .extracting(row -> row.split(" ")[1])
                .containsExactly("370102001", "370102002", "370199002");
        assertThat(report.table(ReportTable.MISSING_DAYS).columns())
                .as("September has no 31st")
                .hasSize(4 + 30);
        assertThat(report.table(ReportTable.INCIDENTS).rows()).hasSize(6);
    }

    @Test
    void workbookHasASheetForEachTable() throws Exception {
        MonthReport report = report(Lang.ZH, "2026-09");
        byte[] bytes = ReportFiles.of(report).files().get("rollup-2026-09.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(ReportTable.values().length);
            XSSFSheet form = book.getSheetAt(ReportTable.MONTH_SCHOOLS.ordinal());
            assertThat(form.getRow(0).getCell(0).getStringCellValue()).isEqualTo("事故隐患排查治理情况月报表（按学校）");
            assertThat(form.getRow(1).getCell(0).getStringCellValue())
                    .contains("某市教育局", "2026年9月", "2026-09-30 23:59:59");
            assertThat(shown(form, 3)).startsWith("X区|370102001|甲校|1|2|1|50|").doesNotContain("—");
            assertThat(form.getRow(3).getCell(7).getCellStyle().getDataFormatString())
                    .as("a zero prints as nothing")
                    .isEqualTo("0;-0;;@");
            Cell name = form.getRow(5).getCell(2);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo(HOSTILE);
            assertThat(shown(form, 6)).startsWith("合计|||1|3|1|33.3|");
            XSSFSheet limits = book.getSheetAt(ReportTable.OVERDUE_SCHOOLS.ordinal());
            assertThat(shown(limits, 4)).isEqualTo("X区|370102002|乙校|0|0||0|0|—");
            XSSFSheet lacking = book.getSheetAt(ReportTable.HANDINS_LACKING.ordinal());
            assertThat(shown(lacking, 3)).isEqualTo("X区|370102002|乙校||是|是|2026/10/3");
            XSSFSheet last = book.getSheetAt(ReportTable.values().length - 1);
            assertThat(last.getRow(last.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("填报人");
        }
    }

    private static String shown(XSSFSheet sheet, int row) {
        StringBuilder cells = new StringBuilder();
        sheet.getRow(row)
                .forEach(cell -> cells.append(cells.isEmpty() ? "" : "|").append(SHOWN.formatCellValue(cell)));
        return cells.toString();
    }

    @Test
    void csvHasTheSameCellsAndNoFormula() throws Exception {
        String csv = text(report(Lang.ZH, "2026-09"), "rollup-2026-09/coverage-schools.csv");
        assertThat(csv)
                .startsWith("\uFEFF县区,学校代码,学校,应报,实报,")
                .contains("X区,370102001,甲校,2,1,1,0,0,0,1,0,50\r\n")
                .contains("Y县,370199002,\"'=HYPERLINK(\"\"http://x\"\")")
                .doesNotContain("合计");
    }

    @Test
    void pageEscapesNamesAndNeedsNothingElse() throws Exception {
        String page = text(report(Lang.ZH, "2026-09"), "rollup-2026-09.html");
        assertThat(page)
                .contains("某市教育局2026年9月学校安全稳定工作汇总")
                .contains("有 1 所学校未报送，以下各数不含这些学校。")
                .contains("名册上的学校 4 所，已报送 3 所，其中迟报送 1 所、无排查记录 1 所；未报送 1 所。")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;校")
                .contains("<th scope=\"row\">X区</th><td>乙校</td><td>迟报送、无排查记录</td>")
                .contains("各县区日排查报告率", "隐患逐月发现、消除和存量")
                .contains("30日")
                .doesNotContain("<script", "http://www", "https://", "src=", "url(");
        assertThat(page.indexOf("丁校")).as("it has no figures").isEqualTo(page.lastIndexOf("丁校"));
        Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page).results().forEach(picture -> {
            assertThat(parsed(picture.group())).isEqualTo("svg");
        });
    }

    @Test
    void longListsOfSchoolsAreFoldedUpByCounty() throws Exception {
        SmallBureau many = new SmallBureau("2026-09");
        for (int i = 1; i <= 41; i++) {
            String code = "3701020%02d".formatted(i);
            many.school(i <= 20 ? "X区" : "Y县", code, "第" + i + "校")
                    .row(DAY, code, "department", "jwc", "due", true, "missing", true, "day", "2026-09-03");
        }
        lake = many.write(folder.resolve("many"));
        assertThat(text(report(Lang.ZH, "2026-09"), "rollup-2026-09.html"))
                .contains("<summary>X区（20 所）</summary>", "<summary>Y县（21 所）</summary>", "第41校")
                .contains("<p class=\"printed\">有未报的学校：41 所，见工作簿。</p>");
    }

    private static String parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement()
                    .getTagName();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    @Test
    void englishIsWhole() throws Exception {
        MonthReport report = report(Lang.EN, "2026-09");
        String page = text(report, "rollup-2026-09.html")
                .replaceAll("某市教育局|[甲乙丙丁]校|[XY][区县]|&amp;校|Noto[^;]*;|<style>[^†]*?</style>", "");
        assertThat(page).doesNotContainPattern("\\p{IsHan}");
        for (ReportTable table : ReportTable.values()) {
            String csv = text(report, "rollup-2026-09/" + table.id() + ".csv");
            assertThat(csv.lines().findFirst().orElseThrow()).as(table.id()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    /** Nothing was found and nothing was due: a month of one school that handed in an empty account. */
    @Test
    void emptyMonthHasNoRates() throws Exception {
        MonthReport report = report(Lang.ZH, "2026-08");
        String page = text(report, "rollup-2026-08.html");
        assertThat(page)
                .contains("应报 0 份，实报 0 份，报告率 —")
                .contains("没有涉及以前各月的补录、更正和重报。")
                .as("a zero of the authorities' form prints as nothing")
                .containsPattern("月报表（按县区）(?s:.){1,5000}?<th scope=\"row\">X区</th>(<td[^>]*></td>){11}")
                .doesNotContain("<svg");
        assertThat(report.table(ReportTable.CHANGES).rows()).isEmpty();
        assertThat(report.tables()).hasSize(ReportTable.values().length);
    }

    @Test
    void theSameLakeGivesTheSameBytes() throws Exception {
        Map<String, byte[]> once = ReportFiles.of(report(Lang.ZH, "2026-09")).files();
        Map<String, byte[]> again = ReportFiles.of(report(Lang.ZH, "2026-09")).files();
        assertThat(once.keySet()).isEqualTo(again.keySet());
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void whatWasTypedIntoAPaperIsKept() throws Exception {
        ReportFiles files = ReportFiles.of(report(Lang.ZH, "2026-09"));
        Path out = folder.resolve("out");
        assertThat(files.write(DISK, out, false))
                .containsExactly(
                        out.resolve("rollup-2026-09.html"),
                        out.resolve("rollup-2026-09.xlsx"),
                        out.resolve("rollup-2026-09"));
        Map<String, String> first = contents(out);
        assertThat(first).hasSize(2 + ReportTable.values().length);
        files.write(DISK, out, false);
        assertThat(contents(out)).isEqualTo(first);

        Path page = out.resolve("rollup-2026-09.html");
        String typed = Files.readString(page).replace("报送情况", "报送的情况");
        Files.writeString(page, typed);
        assertThatThrownBy(() -> files.write(DISK, out, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed");
        assertThat(Files.readString(page)).isEqualTo(typed);
        files.write(DISK, out, true);
        assertThat(contents(out)).isEqualTo(first);
    }

    @Test
    void allFilesAreWrittenOrNone() throws Exception {
        ReportFiles files = ReportFiles.of(report(Lang.ZH, "2026-09"));
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("rollup-2026-09/changes.csv/in the way"));
        assertThatThrownBy(() -> files.write(DISK, out, false)).isInstanceOf(Refused.class);
        assertThat(contents(out)).isEmpty();
    }

    private static Map<String, String> contents(Path folder) throws Exception {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
        }
        return contents;
    }
}

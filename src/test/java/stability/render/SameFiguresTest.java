package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.domain.ledger.Ledger;
import stability.domain.school.Campaign;
import stability.render.chart.Charts;
import stability.render.excel.ReadBack;
import stability.render.template.Templates;
import stability.render.text.JsonText;
import stability.render.word.WordPapers;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.WordParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the report on a phase as a reader finds them in text, Markdown, HTML, Word, Excel and JSON: each format
 * is read by itself, and all must say the same.
 */
class SameFiguresTest {
    private static final String DEPARTMENTS = "按部门";
    private static final String COVERAGE = "各部门日排查报告";

    private static final Ledger LEDGER = ledger();

    private static Ledger ledger() {
        Path records = Path.of("records").toAbsolutePath();
        return new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bushu", "paicha", "shishi", "all"})
    void every_format_says_the_same(String phase) throws Exception {
        Campaign campaign = LEDGER.school().campaigns().iterator().next();
        Period period = campaign.phases().stream()
                .filter(each -> each.id().equals(phase))
                .findFirst()
                .map(each -> Period.of(campaign, each))
                .orElseGet(() -> Period.of(campaign));
        saysTheSame("phase", period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09", "2019-10"})
    void every_format_says_the_same_of_a_month(String month) throws Exception {
        saysTheSame("month", Period.of(YearMonth.parse(month)));
    }

    private static void saysTheSame(String paper, Period period) throws Exception {
        PeriodReport report =
                PeriodReport.of(Snapshot.of(LEDGER, LEDGER.school().endOf(period.until())), period);
        Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(report));
        JsonNode json = JsonMapper.shared().readTree(JsonText.of(model));
        model.put("label", ReportLabels.in(Lang.ZH));
        model.put("charts", Charts.of(model));
        Templates templates = new Templates(List.of());

        String text = templates.render(paper + ".text.ftl", model);
        String markdown = templates.render(paper + ".md.ftl", model);
        String html = templates.render(paper + ".html.ftl", model);
        String word = WordParts.of(
                        new WordPapers(List.of()).render(paper, model).bytes())
                .get("word/document.xml");
        List<ReadBack> sheets = ReadBack.of(report);

        List<List<String>> hazards = hazardsOfJson(json.at("/hazards"));
        assertThat(hazards).hasSizeGreaterThan(12);
        assertThat(ofText(text, DEPARTMENTS)).isEqualTo(hazards);
        assertThat(ofMarkdown(markdown, DEPARTMENTS)).isEqualTo(hazards);
        assertThat(ofHtml(html, DEPARTMENTS)).isEqualTo(hazards);
        assertThat(ofWord(word, DEPARTMENTS)).isEqualTo(hazards);
        assertThat(hazardsOf(sheet(sheets, "hazards_by_department"))).isEqualTo(hazards);

        List<List<String>> coverage = coverageOfJson(json.at("/coverage"));
        assertThat(coverage).hasSize(13);
        assertThat(ofText(text, COVERAGE)).isEqualTo(coverage);
        assertThat(ofMarkdown(markdown, COVERAGE)).isEqualTo(coverage);
        assertThat(ofHtml(html, COVERAGE)).isEqualTo(coverage);
        assertThat(ofWord(word, COVERAGE)).isEqualTo(coverage);
        assertThat(coverageOf(sheet(sheets, "coverage"))).isEqualTo(coverage);
    }

    // Each row as the papers print it: the name, then the figures in the order of their columns.

    private static List<List<String>> hazardsOfJson(JsonNode hazards) {
        List<List<String>> rows = new ArrayList<>();
        List<JsonNode> all = new ArrayList<>();
        hazards.at("/byDepartment").forEach(all::add);
        all.add(hazards.at("/total"));
        for (JsonNode row : all) {
            rows.add(List.of(
                    row.get("name").asString(),
                    count(row, "opening"),
                    count(row, "carried"),
                    count(row, "new"),
                    count(row, "reinstated"),
                    count(row, "closed"),
                    count(row, "voided"),
                    count(row, "closing"),
                    count(row, "found"),
                    count(row, "eliminated"),
                    percent(row.get("rate")),
                    count(row, "inTime") + "/" + count(row, "due"),
                    percent(row.get("inTimeRate")),
                    count(row, "overdue"),
                    row.get("medianDays").isNull()
                            ? "—"
                            : row.get("medianDays").asString() + "/" + count(row, "longestDays"),
                    row.get("funds").asString()));
        }
        return rows;
    }

    private static List<List<String>> hazardsOf(ReadBack sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = sheet.first(); r <= sheet.total(); r++) {
            String median = figure(sheet.cell(r, "median_days"));
            rows.add(List.of(
                    sheet.cell(r, "name").getStringCellValue(),
                    count(sheet, r, "opening"),
                    count(sheet, r, "carried"),
                    count(sheet, r, "new"),
                    count(sheet, r, "reinstated"),
                    count(sheet, r, "closed"),
                    count(sheet, r, "voided"),
                    count(sheet, r, "closing"),
                    count(sheet, r, "found"),
                    count(sheet, r, "eliminated"),
                    rate(sheet, r, "rate"),
                    count(sheet, r, "in_time") + "/" + count(sheet, r, "due"),
                    rate(sheet, r, "in_time_rate"),
                    count(sheet, r, "overdue"),
                    median.isEmpty() ? "—" : median + "/" + count(sheet, r, "longest_days"),
                    count(sheet, r, "funds")));
        }
        return rows;
    }

    private static List<List<String>> coverageOfJson(JsonNode coverage) {
        List<List<String>> rows = new ArrayList<>();
        List<JsonNode> all = new ArrayList<>();
        coverage.at("/departments").forEach(all::add);
        all.add(coverage.at("/total"));
        for (JsonNode row : all) {
            int backfilled = row.get("backfilled").asInt();
            rows.add(List.of(
                    row.get("name").asString(),
                    count(row, "due"),
                    count(row, "reported"),
                    count(row, "clear"),
                    count(row, "found"),
                    count(row, "late"),
                    count(row, "excused"),
                    count(row, "missing") + (backfilled > 0 ? "（补 " + backfilled + "）" : ""),
                    percent(row.get("rate"))));
        }
        return rows;
    }

    private static List<List<String>> coverageOf(ReadBack sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = sheet.first(); r <= sheet.total(); r++) {
            String backfilled = count(sheet, r, "backfilled");
            rows.add(List.of(
                    sheet.cell(r, "name").getStringCellValue(),
                    count(sheet, r, "due"),
                    count(sheet, r, "reported"),
                    count(sheet, r, "clear"),
                    count(sheet, r, "found"),
                    count(sheet, r, "late"),
                    count(sheet, r, "excused"),
                    count(sheet, r, "missing") + (backfilled.equals("0") ? "" : "（补 " + backfilled + "）"),
                    rate(sheet, r, "rate")));
        }
        return rows;
    }

    private static String count(JsonNode row, String name) {
        return row.get(name).asString();
    }

    private static String percent(JsonNode rate) {
        return rate.isNull() ? "—" : rate.asString() + "%";
    }

    static ReadBack sheet(List<ReadBack> sheets, String id) {
        return sheets.stream()
                .filter(sheet -> sheet.table().ledger().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String count(ReadBack sheet, int row, String column) {
        String figure = figure(sheet.cell(row, column));
        return figure.isEmpty() ? "0" : figure;
    }

    private static String rate(ReadBack sheet, int row, String column) {
        String figure = figure(sheet.cell(row, column));
        return figure.isEmpty() || figure.equals("—") ? "—" : figure + "%";
    }

    /** A number as it is, without the noise of its binary form; empty for an empty cell. */
    private static String figure(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
        }
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue()).setScale(6, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString();
    }

    private static final Pattern GAP = Pattern.compile(" {2,}");

    /** A name that goes on in the next line has no figures there. */
    static List<List<String>> ofText(String text, String title) {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = lines.indexOf(title) + 2; !lines.get(i).isEmpty(); i++) {
            List<String> cells = List.of(GAP.split(lines.get(i)));
            if (cells.size() == 1) {
                List<String> before = new ArrayList<>(rows.remove(rows.size() - 1));
                before.set(0, before.get(0) + cells.get(0));
                rows.add(List.copyOf(before));
            } else {
                rows.add(cells);
            }
        }
        return rows;
    }

    static List<List<String>> ofMarkdown(String markdown, String title) {
        List<String> lines = markdown.lines().toList();
        return lines.subList(lines.indexOf("#### " + title) + 4, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    static List<List<String>> ofHtml(String html, String title) {
        Matcher table = Pattern.compile(
                        "<caption>" + Pattern.quote(title) + "</caption>.*?<tbody[^>]*>(.*?)</tbody>", Pattern.DOTALL)
                .matcher(html);
        assertThat(table.find()).isTrue();
        return rows(table.group(1), "<tr[^>]*>(.*?)</tr>", "<t[hd][^>]*>(.*?)</t[hd]>");
    }

    static List<List<String>> ofWord(String xml, String title) {
        int caption = xml.indexOf(">" + title + "<");
        assertThat(caption).isPositive();
        String table = xml.substring(xml.indexOf("<w:tbl>", caption), xml.indexOf("</w:tbl>", caption));
        List<List<String>> rows = rows(table, "<w:tr[ >].*?</w:tr>", "<w:tc[ >].*?</w:tc>");
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> rows(String table, String row, String cell) {
        return Pattern.compile(row, Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(each -> Pattern.compile(cell, Pattern.DOTALL)
                        .matcher(each.group())
                        .results()
                        .map(found -> found.group().replaceAll("<[^>]*>", "").strip())
                        .collect(Collectors.toUnmodifiableList()))
                .toList();
    }
}

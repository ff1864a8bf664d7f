package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stability.domain.field.Lang;
import stability.domain.ledger.Ledger;
import stability.render.chart.Charts;
import stability.render.excel.ReadBack;
import stability.render.template.Templates;
import stability.render.text.JsonText;
import stability.render.word.WordPapers;
import stability.report.circular.Circular;
import stability.report.major.MajorList;
import stability.report.open.OpenList;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.WordParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists that authorities ask for, as a reader finds them in each format: all must say what JSON does. */
class SameListsTest {
    private static final Snapshot AT = at();

    private static Snapshot at() {
        Path records = Path.of("records").toAbsolutePath();
        Ledger ledger = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        return Snapshot.of(ledger, ledger.school().endOf(LocalDate.of(2019, 10, 5)));
    }

    /**
     * A paper in every format but sheets, without marks and gaps: what is left is what it says, in order.
     *
     * @param text a table stands in it side by side, line by line: only sentences can be looked for
     */
    private record Said(JsonNode json, String text, String markdown, String html, String word) {
        static Said of(String paper, Record report) throws IOException {
            Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(report));
            JsonNode json = JsonMapper.shared().readTree(JsonText.of(model));
            model.put("label", ReportLabels.in(Lang.ZH));
            model.put("charts", Charts.of(model));
            Templates templates = new Templates(List.of());
            return new Said(
                    json,
                    bare(templates.render(paper + ".text.ftl", model)),
                    bare(templates.render(paper + ".md.ftl", model)),
                    bare(templates.render(paper + ".html.ftl", model)),
                    bare(WordParts.text(
                            new WordPapers(List.of()).render(paper, model).bytes())));
        }

        void everyTable(String row) {
            assertThat(markdown).contains(bare(row));
            assertThat(html).contains(bare(row));
            assertThat(word).contains(bare(row));
        }

        void everywhere(String sentence) {
            everyTable(sentence);
            assertThat(text).contains(bare(sentence));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("<[^>]*>|[\\s|]", "");
    }

    private static String day(String iso) {
        LocalDate day = LocalDate.parse(iso.substring(0, 10));
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String left(JsonNode hazard) {
        int left = hazard.get("daysLeft").asInt();
        return left < 0 ? "逾期" + -left + "天" : left == 0 ? "今日到期" : "剩" + left + "天";
    }

    /** One of the five fixed things, or that it is not settled. */
    private static String fixed(JsonNode hazard, String name) {
        return hazard.get(name).isNull() ? "未落实" : hazard.get(name).asString();
    }

    private static String where(JsonNode hazard) {
        return hazard.get("title").asString() + "（" + hazard.get("place").asString() + "）";
    }

    @Test
    void theOpenOnes() throws IOException {
        OpenList list = OpenList.of(AT, null);
        Said said = Said.of("open", list);
        ReadBack sheet = ReadBack.of(list).get(0);
        assertThat(list.open()).isGreaterThan(4);
        said.everywhere("未销号隐患 " + said.json().get("open") + " 项：待交办");
        said.everywhere("其中逾期 " + said.json().get("overdue") + " 项，3 日内到期 "
                + said.json().get("dueSoon") + " 项；重大 " + said.json().get("major") + " 项，挂牌督办 "
                + said.json().get("supervised") + " 项");
        int row = 0;
        for (JsonNode item : said.json().get("items")) {
            String department = item.get("departmentName").asString();
            said.everyTable(++row
                    + item.get("id").asString()
                    + where(item)
                    + fixed(item, "leader")
                    + (item.get("leader").isNull() ? "未落实（所在：" + department + "）" : department)
                    + fixed(item, "handler")
                    + fixed(item, "requirement")
                    + day(item.get("due").asString())
                    + left(item));
            assertThat(said.text()).contains(item.get("id").asString());
            int line = sheet.first() + row - 1;
            assertThat(sheet.cell(line, "no").getNumericCellValue()).isEqualTo(row);
            assertThat(sheet.cell(line, "id").getStringCellValue())
                    .isEqualTo(item.get("id").asString());
            assertThat(sheet.cell(line, "leader").getStringCellValue()).isEqualTo(fixed(item, "leader"));
            assertThat(sheet.cell(line, "days_left").getNumericCellValue())
                    .isEqualTo(item.get("daysLeft").asInt());
        }
        assertThat(row).isEqualTo(sheet.table().rows().size());
    }

    @Test
    void theCircular() throws IOException {
        Said said = Said.of("circular", Circular.of(AT, LocalDate.of(2019, 9, 28)));
        said.everywhere("逾期未办结的隐患 " + said.json().get("overdue") + " 项");
        said.everywhere("应报未报日排查 " + said.json().get("missing") + " 份");
        int overdue = 0;
        int missing = 0;
        for (JsonNode department : said.json().get("departments")) {
            String name = department.get("name").asString();
            for (JsonNode hazard : department.get("hazards")) {
                said.everyTable(name
                        + hazard.get("id").asString()
                        + where(hazard)
                        + day(hazard.get("due").asString())
                        + left(hazard));
                overdue++;
            }
            StringBuilder days = new StringBuilder();
            for (JsonNode each : department.get("missing")) {
                days.append(days.isEmpty() ? "" : "、")
                        .append(day(each.get("day").asString()))
                        .append(each.get("backfilled").asBoolean() ? "（补录）" : "");
                missing++;
            }
            if (!days.isEmpty()) {
                said.everywhere(name + department.get("missing").size() + days);
            }
        }
        assertThat(overdue).isPositive().isEqualTo(said.json().get("overdue").asInt());
        assertThat(missing).isPositive().isEqualTo(said.json().get("missing").asInt());
    }

    @Test
    void theMajorOnes() throws IOException {
        MajorList list = MajorList.of(AT);
        Said said = Said.of("major", list);
        List<ReadBack> sheets = ReadBack.of(list);
        said.everywhere("未销号的重大隐患 " + said.json().get("open") + " 项");
        said.everywhere("本年已销号 " + said.json().get("closed") + " 项");
        int row = sheets.get(0).first();
        int steps = 0;
        for (JsonNode item : said.json().get("items")) {
            said.everywhere(item.get("id").asString()
                    + where(item)
                    + item.get("categoryName").asString());
            for (JsonNode step : item.get("steps")) {
                said.everywhere(day(step.get("on").asString())
                        + step.get("stepName").asString()
                        + (step.get("text").isNull()
                                ? ""
                                : "：" + step.get("text").asString()));
                steps++;
            }
            said.everywhere("报主管部门：" + day(item.get("authorityOn").asString()));
            assertThat(sheets.get(0).cell(row, "id").getStringCellValue())
                    .isEqualTo(item.get("id").asString());
            assertThat(sheets.get(0).cell(row++, "major_basis").getStringCellValue())
                    .isEqualTo(item.get("basis").asString());
        }
        assertThat(sheets.get(1).table().rows()).hasSize(steps);
        assertThat(steps).isGreaterThan(4);
    }
}

package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.activity.Activity;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.Campaign;
import stability.render.chart.Charts;
import stability.render.excel.ReadBack;
import stability.render.template.Templates;
import stability.render.text.JsonText;
import stability.render.word.WordPapers;
import stability.report.ledger.LedgerTable;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.WordParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drills, training and meetings as a reader finds them in each format of the report on a phase: all say the same. */
class SameActivitiesTest {
    private static final String TITLE = "演练、培训和会议";

    @TempDir
    Path root;

    @Test
    void everyFormatSaysTheSame() throws Exception {
        Path records = Path.of("records").toAbsolutePath();
        Ledger sample = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        Campaign campaign = sample.school().campaigns().iterator().next();
        Period period = Period.of(campaign);
        OffsetDateTime day = sample.school().endOf(period.until()).minusDays(1);
        List<Matter<?>> all = new ArrayList<>(sample.all());
        all.removeIf(matter -> matter.kind() == Activity.KIND);
        all.add(activity("aaaa1", "疏散演练", ActivityKind.DRILL, 320, day));
        all.add(activity("aaaa2", "防踩踏演练", ActivityKind.DRILL, 1045, day.minusHours(2)));
        all.add(activity("aaaa3", "调度会", ActivityKind.MEETING, 21, day.minusHours(3)));
        Ledger ledger = new Ledger(sample.school(), all);
        PeriodReport report =
                PeriodReport.of(Snapshot.of(ledger, ledger.school().endOf(period.until())), period);
        Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(report));
        JsonNode json = JsonMapper.shared().readTree(JsonText.of(model)).get("activities");
        model.put("label", ReportLabels.in(Lang.ZH));
        model.put("charts", Charts.of(model));
        Templates templates = new Templates(List.of());
        String text = templates.render("phase.text.ftl", model);
        String markdown = templates.render("phase.md.ftl", model);
        String html = templates.render("phase.html.ftl", model);
        String word = WordParts.of(
                        new WordPapers(List.of()).render("phase", model).bytes())
                .get("word/document.xml");

        String said = "举行演练 2 次、1365 人次，会议 1 次、21 人次。";
        assertThat(List.of(text, markdown, html))
                .allSatisfy(paper -> assertThat(paper).contains(said));
        assertThat(word.replaceAll("<[^>]*>", "")).contains(said);

        List<List<String>> rows = new ArrayList<>();
        json.get("items")
                .forEach(item -> rows.add(List.of(
                        item.get("id").asString(),
                        item.get("title").asString(),
                        item.get("kind").asString().equals("drill") ? "演练" : "会议",
                        "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth()),
                        item.at("/departmentNames/0").asString(),
                        item.get("participants").asString())));
        assertThat(rows).hasSize(3);
        assertThat(SameFiguresTest.ofText(text, TITLE)).isEqualTo(rows);
        assertThat(SameFiguresTest.ofMarkdown(markdown, TITLE)).isEqualTo(rows);
        assertThat(SameFiguresTest.ofHtml(html, TITLE)).isEqualTo(rows);
        assertThat(SameFiguresTest.ofWord(word, TITLE)).isEqualTo(rows);

        ReadBack kinds = SameFiguresTest.sheet(ReadBack.of(report), "activities_by_kind");
        List<Double> figures = new ArrayList<>();
        json.get("byKind").forEach(kind -> {
            figures.add(kind.get("held").asDouble());
            figures.add(kind.get("participants").asDouble());
        });
        List<Double> read = new ArrayList<>();
        for (int r = kinds.first(); r < kinds.first() + 3; r++) {
            read.add(kinds.cell(r, "held").getNumericCellValue());
            read.add(kinds.cell(r, "participants").getNumericCellValue());
        }
        assertThat(read).isEqualTo(figures);

        LedgerTable table = LedgerTable.of(
                LedgerForm.ACTIVITIES, Snapshot.of(ledger, ledger.school().endOf(period.until())), period.from());
        assertThat(table.rows().stream().map(row -> row.get("id")))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.get(0)).toList());
        assertThat(table.totals()).containsEntry("participants", 1386);
    }

    private static Matter<?> activity(
            String ending, String title, ActivityKind kind, int participants, OffsetDateTime held) {
        String id = "T-" + held.toLocalDate().toString().replace("-", "") + "-" + ending;
        Values facts = Values.builder()
                .put(Activity.KIND.idField(), id)
                .put(Activity.TITLE, title)
                .put(Activity.SORT, kind)
                .put(Activity.HELD, held)
                .put(Activity.DEPARTMENTS, List.of("jwc"))
                .put(Activity.PARTICIPANTS, participants)
                .build();
        Step step = new Step(held, held, "综治办", Activity.KIND.first(), Values.EMPTY, 0);
        return new Matter<>(Activity.KIND, id, facts, List.of(step), Activity.KIND.file(id));
    }
}

package stability.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.report.bulletin.IncidentBulletin;
import stability.report.circular.Circular;
import stability.report.daily.DailyReport;
import stability.report.desk.PaperIndex;
import stability.report.major.MajorList;
import stability.report.notice.ClosingSheet;
import stability.report.notice.DepartmentNotice;
import stability.report.notice.RectificationNotice;
import stability.report.open.OpenList;
import stability.report.period.PeriodReport;

/**
 * A paper that is filled in from templates of its own: what {@code daily.md.ftl} is given, and how it is called.
 *
 * @param name the first part of the names of its templates, {@code daily}
 * @param label what people call it
 * @param type the record whose components its templates see
 * @param given components that may be null, but not in this paper: record and name, {@code Period.campaign}
 */
public record PaperModel(String name, Text label, Class<? extends Record> type, Set<String> given) {
    PaperModel(String name, Text label, Class<? extends Record> type) {
        this(name, label, type, Set.of());
    }

    /** Every paper. One that is added here is listed, checked and described with the others. */
    public static final List<PaperModel> ALL = List.of(
            new PaperModel("daily", Text.of("日报", "the daily report"), DailyReport.class),
            new PaperModel("index", Text.of("文书一览", "the page of all papers"), PaperIndex.class),
            new PaperModel("incident", Text.of("突发事件快报", "a bulletin on an incident"), IncidentBulletin.class),
            new PaperModel(
                    "phase",
                    Text.of("阶段报告", "the report on a phase"),
                    PeriodReport.class,
                    Set.of("Period.campaign", "Period.campaignName", "PeriodReport.assessment")),
            new PaperModel("week", Text.of("周排查治理报告", "the report on a week"), PeriodReport.class),
            new PaperModel("month", Text.of("月度报告", "the report on a month"), PeriodReport.class),
            new PaperModel("minutes", Text.of("月调度会议纪要", "the minutes of the month's meeting"), PeriodReport.class),
            new PaperModel("notice", Text.of("整改通知书", "the rectification notice"), RectificationNotice.class),
            new PaperModel("open", Text.of("未销号清单", "the list of open hazards"), OpenList.class),
            new PaperModel("notices", Text.of("整改通知书（几项隐患）", "the notice on several hazards"), DepartmentNotice.class),
            new PaperModel("closing", Text.of("整改销号单", "the closing sheet"), ClosingSheet.class),
            new PaperModel("major", Text.of("一单四制", "the list of major hazards"), MajorList.class),
            new PaperModel("circular", Text.of("通报", "the circular"), Circular.class));

    /** A language as papers name it in {@code language}, a tag of BCP 47. */
    public static String language(Lang lang) {
        return lang == Lang.ZH ? "zh-CN" : "en";
    }

    /**
     * Examples of what its templates see, the full one first, then the one in which everything is absent that may be,
     * then mixtures: together they lead a template into each of its branches.
     */
    public List<Map<String, @Nullable Object>> examples(Lang lang) {
        List<Switches> switches = Switches.all(type, given);
        int turns = Math.max(switches.size(), Example.turns(type));
        List<Map<String, @Nullable Object>> examples = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            // where a vocabulary is long, the rest of its words in full examples
            Switches those = switches.get(turn < switches.size() ? turn : 0);
            Map<String, @Nullable Object> example = new Example(those, turn).of(type);
            example.put("language", language(lang));
            example.put("label", ReportLabels.in(lang));
            examples.add(example);
        }
        return examples;
    }
}

package stability.cli;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.ExitStatus;
import stability.domain.Moments;
import stability.domain.Text;
import stability.report.DailyReport;
import stability.report.HazardFigures;
import stability.report.ScreeningFigures;

/** {@code status}: today at a glance, the same figures as in the daily report. */
final class StatusCommand implements Command {
    private final AsOf asOf;

    StatusCommand(Options options) {
        asOf = new AsOf(options);
    }

    /** A figure with its name. */
    private record Figure(String name, Text label, Object value) {}

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        DailyReport report = DailyReport.of(session.records().ledger(), cutOff);
        List<Figure> figures = figures(report);
        if (session.format() == Format.TABLE) {
            session.environment()
                    .out()
                    .println(report.school() + "  " + report.day() + "  " + session.say(Text.of("截至 ", "as of "))
                            + Moments.readable(report.cutOff()));
        }
        new Listing<Figure>("status", StatusCommand::json)
                .column("项目", "item", Figure::label)
                .column("数", "figure", StatusCommand::cell)
                .print(session, figures);
        return ExitStatus.DONE;
    }

    private static Map<String, @Nullable Object> json(Figure figure) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", figure.name());
        map.put("value", figure.value());
        return map;
    }

    private static Object cell(Figure figure) {
        return figure.value() instanceof List<?> list
                ? list.size() + " "
                        + String.join(" ", list.stream().map(String::valueOf).toList())
                : figure.value();
    }

    private static List<Figure> figures(DailyReport report) {
        ScreeningFigures screening = report.screening();
        HazardFigures hazards = report.hazards();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("due", Text.of("排查应报", "screenings due"), screening.due()));
        figures.add(new Figure("reported", Text.of("实报", "reported"), screening.reported()));
        figures.add(new Figure("missing", Text.of("未报", "missing"), screening.missing()));
        figures.add(new Figure("opening", Text.of("隐患期初", "hazards at opening"), hazards.opening()));
        figures.add(new Figure("new", Text.of("新增", "new"), hazards.new_()));
        figures.add(new Figure("closed", Text.of("销号", "closed"), hazards.closed()));
        figures.add(new Figure("closing", Text.of("期末", "closing"), hazards.closing()));
        figures.add(new Figure("overdue", Text.of("逾期", "overdue"), hazards.overdue()));
        figures.add(new Figure(
                "due_soon", Text.of("将到期", "due soon"), hazards.dueSoonItems().size()));
        figures.add(new Figure(
                "major", Text.of("重大未销号", "major, open"), hazards.majorItems().size()));
        figures.add(new Figure(
                "supervised",
                Text.of("挂牌督办", "supervised"),
                hazards.supervisedItems().size()));
        figures.add(new Figure(
                "unsigned",
                Text.of("有未签环节的事项", "matters with unsigned stages"),
                report.unsigned().size()));
        figures.add(new Figure(
                "late_entries",
                Text.of("今日补录", "entered late today"),
                report.lateEntries().size()));
        return figures;
    }
}

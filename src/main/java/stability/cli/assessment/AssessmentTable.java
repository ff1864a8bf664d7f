package stability.cli.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.field.Text;
import stability.render.text.TerminalTable;
import stability.report.assessment.AssessmentFigures;
import stability.report.assessment.AssessmentFigures.BreachItem;
import stability.report.assessment.AssessmentFigures.DepartmentEvidence;
import stability.report.assessment.AssessmentFigures.DutyLine;
import stability.report.paper.PlainForm;

/** The evidence of an assessment on the terminal and as CSV. */
final class AssessmentTable {
    private AssessmentTable() {}

    /** A line for each department: how often it did not keep each duty, its points, and what is decided. */
    static void overview(Session session, AssessmentFigures figures) {
        head(session, figures);
        PrintedList<DepartmentEvidence> overview = new PrintedList<DepartmentEvidence>("assess", PlainForm::of)
                .column("部门", "department", DepartmentEvidence::name);
        for (Duty duty : Duty.values()) {
            overview.column(
                    duty.label().zh(), duty.label().en(), row -> line(row, duty).count());
        }
        overview.column("计分", "points", DepartmentEvidence::points)
                .column(
                        "达到提示线",
                        "limit reached",
                        row -> row.reached() == null ? null : row.reached().label())
                .column(
                        "决定",
                        "decision",
                        row -> row.decisions().isEmpty() ? null : row.state().label())
                .print(session, figures.departments());
        if (session.format() == Format.TABLE) {
            say(session, Text.same(""));
            rules(session, figures);
        }
    }

    private static DutyLine line(DepartmentEvidence row, Duty duty) {
        return row.duties().stream()
                .filter(line -> line.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    /** What each breach was and which matter is behind it; then the decisions. */
    static void department(Session session, AssessmentFigures figures, DepartmentEvidence row) {
        List<DutyBreach> shown = new ArrayList<>();
        for (DutyLine line : row.duties()) {
            line.items().forEach(item -> shown.add(new DutyBreach(line, item)));
        }
        PrintedList<DutyBreach> breaches = new PrintedList<DutyBreach>("assess", AssessmentTable::json)
                .column("职责", "duty", item -> item.line().duty().label())
                .column("编号", "id", item -> item.item().id())
                .column("情况", "detail", item -> item.item().detail())
                .column("计分", "points", item -> item.line().weight());
        if (session.format() != Format.TABLE) {
            breaches.print(session, shown);
            return;
        }
        head(session, figures);
        say(session, Text.of("{0}：计分 {1}", "{0}: {1} points").with(row.name(), row.points()));
        say(session, Text.same(""));
        if (shown.isEmpty()) {
            say(session, Text.of("各项职责均已履行", "every duty was kept"));
        } else {
            breaches.print(session, shown);
        }
        say(session, Text.same(""));
        if (!row.decisions().isEmpty()) {
            AssessList.columns().print(session, row.decisions());
            say(session, Text.same(""));
        }
        rules(session, figures);
    }

    /** A breach with its duty. */
    private record DutyBreach(DutyLine line, BreachItem item) {}

    private static Map<String, @Nullable Object> json(DutyBreach breach) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("duty", breach.line().duty().word());
        map.putAll(PlainForm.of(breach.item()));
        return map;
    }

    private static void head(Session session, AssessmentFigures figures) {
        if (session.format() == Format.TABLE) {
            say(
                    session,
                    Text.of("{0}（{1}）{2} 至 {3}", "{0} ({1}), {2} to {3}")
                            .with(figures.campaignName(), figures.campaign(), figures.from(), figures.until()));
        }
    }

    /** By which rules it was counted; and that nobody is judged by them. */
    private static void rules(Session session, AssessmentFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (AssessmentFigures.WeightLine weight : figures.weights()) {
            rows.add(List.of(session.say(weight.duty().label()), String.valueOf(weight.points()), weight.basis()));
        }
        for (AssessmentFigures.LimitLine limit : figures.limits()) {
            Text name = Text.of("提示线：{0}", "limit: {0}").with(limit.measure().label());
            rows.add(List.of(session.say(name), String.valueOf(limit.points()), limit.basis()));
        }
        List<String> header = List.of(
                session.say(Text.of("规则", "rule")),
                session.say(Text.of("分值", "points")),
                session.say(Text.of("依据", "basis")));
        session.environment().out().print(TerminalTable.of(header, rows, session.width(), session.color()));
        say(session, Text.of("计分只作提示，决定由人作出", "points are hints; people decide"));
    }

    private static void say(Session session, Text text) {
        session.environment().out().println(session.say(text));
    }
}

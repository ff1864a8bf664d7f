package stability.report.period;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.RATE;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;
import static stability.domain.columns.Column.Form.YES;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.report.assessment.AssessmentDecision;
import stability.report.assessment.AssessmentFigures;
import stability.report.ledger.LedgerTable;
import stability.report.view.LateEntry;

/** The aims with what speaks for and against them, the problems, and what was entered late or mended. */
final class ProblemTables {
    private final PeriodReport report;
    private final List<LedgerTable> tables = new ArrayList<>();

    ProblemTables(PeriodReport report) {
        this.report = report;
    }

    List<LedgerTable> all() {
        AssessmentFigures assessment = report.assessment();
        // aims and decisions are those of a campaign; aims, of the whole school
        if (assessment != null && report.department() == null) {
            goals();
        }
        problems();
        lateEntries();
        tables.add(new MendedTable(report).table());
        if (assessment != null) {
            assessment(assessment);
        }
        return List.copyOf(tables);
    }

    private <T> TableSketch<T> sketch(String id, String zh, String en) {
        return new TableSketch<>(report, id, zh, en);
    }

    /** A point with the aim that it speaks for or against; an aim that nothing speaks to has none. */
    private record Spoken(GoalAnswer goal, GoalAnswer.@Nullable Point point) {}

    private void goals() {
        List<Spoken> spoken = new ArrayList<>();
        for (GoalAnswer goal : report.goals()) {
            goal.points().forEach(point -> spoken.add(new Spoken(goal, point)));
            if (goal.points().isEmpty()) {
                spoken.add(new Spoken(goal, null));
            }
        }
        tables.add(this.<Spoken>sketch("goals", "目标对照", "Aims")
                .column("text", TEXT, 34, "目标", "Aim", each -> each.goal().text())
                .column(
                        "verdict",
                        TEXT,
                        18,
                        "记录说明",
                        "What the records say",
                        each -> each.goal().verdictName())
                .column(
                        "label",
                        TEXT,
                        30,
                        "对照项",
                        "Looked at",
                        each -> each.point() == null ? null : each.point().label())
                .column(
                        "side",
                        WORD,
                        10,
                        "方向",
                        "Speaks",
                        each -> each.point() == null ? null : each.point().side())
                .column(
                        "count",
                        NUMBER,
                        8,
                        "数量",
                        "Count",
                        each -> each.point() == null ? null : each.point().count())
                .column(
                        "whole",
                        NUMBER,
                        8,
                        "总数",
                        "Of",
                        each -> each.point() == null ? null : each.point().whole())
                .column(
                        "rate",
                        RATE,
                        9,
                        "占比（%）",
                        "Share (%)",
                        each -> each.point() == null ? null : each.point().rate())
                .column(
                        "items",
                        LIST,
                        40,
                        "依据记录",
                        "Records",
                        each -> each.point() == null ? null : each.point().items())
                .of(spoken));
    }

    /** What a rule found, with the rule. */
    private record ProblemRow(String rule, Problems.ProblemItem item) {}

    private void problems() {
        List<ProblemRow> found = report.problems().stream()
                .flatMap(rule -> rule.items().stream().map(item -> new ProblemRow(rule.name(), item)))
                .toList();
        tables.add(this.<ProblemRow>sketch("problems", "问题清单", "Problems")
                .column("rule", TEXT, 20, "问题", "Problem", ProblemRow::rule)
                .column("id", TEXT, 18, "编号", "Id", each -> each.item().id())
                .column("title", TEXT, 36, "事项", "Title", each -> each.item().title())
                .column("place", TEXT, 24, "地点", "Place", each -> each.item().place())
                .column(
                        "department",
                        TEXT,
                        16,
                        "承办部门",
                        "In charge",
                        each -> each.item().departmentName())
                .column("number", NUMBER, 9, "数量", "Number", each -> each.item().number())
                .of(found));
    }

    private void lateEntries() {
        tables.add(this.<LateEntry>sketch("late_entries", "补录", "Entered late")
                .column("id", TEXT, 18, "编号", "Id", LateEntry::id)
                .column("title", TEXT, 34, "事项", "Title", LateEntry::title)
                .column("did", TEXT, 18, "环节", "Step", LateEntry::didName)
                .column("at", MOMENT, 15, "发生时间", "Happened", LateEntry::at)
                .column("recorded", MOMENT, 15, "录入时间", "Entered", LateEntry::recorded)
                .column("by", TEXT, 18, "经办", "By", LateEntry::by)
                .column("delay_hours", NUMBER, 9, "迟（小时）", "Late (hours)", LateEntry::delayHours)
                .of(report.lateEntries()));
    }

    /** A duty with the department that has it. */
    private record DutyRow(AssessmentFigures.DepartmentEvidence department, AssessmentFigures.DutyLine duty) {}

    /** In the order of the settings: evidence, not a ranking. */
    private void assessment(AssessmentFigures assessment) {
        List<DutyRow> duties = assessment.departments().stream()
                .flatMap(row ->
                        row.duties().stream().filter(duty -> duty.count() > 0).map(duty -> new DutyRow(row, duty)))
                .toList();
        tables.add(this.<DutyRow>sketch("assessment", "考核依据", "Evidence of duties")
                .column(
                        "department",
                        TEXT,
                        16,
                        "部门",
                        "Department",
                        each -> each.department().name())
                .column("duty", TEXT, 22, "职责", "Duty", each -> each.duty().dutyName())
                .column("count", COUNT, 9, "次数", "Times", each -> each.duty().count())
                .column(
                        "weight",
                        NUMBER,
                        9,
                        "每次计分",
                        "Weight",
                        each -> each.duty().weight())
                .column("points", COUNT, 9, "计分", "Points", each -> each.duty().points())
                .column("ids", LIST, 60, "依据记录", "Records", each -> each.duty().ids())
                .of(duties));
        List<AssessmentDecision> decisions = assessment.departments().stream()
                .flatMap(row -> row.decisions().stream())
                .toList();
        tables.add(this.<AssessmentDecision>sketch("decisions", "考核决定", "Decisions")
                .column("department", TEXT, 16, "部门", "Department", AssessmentDecision::departmentName)
                .column("decision", TEXT, 16, "决定", "Decision", AssessmentDecision::decisionName)
                .column("at", MOMENT, 15, "时间", "When", AssessmentDecision::at)
                .column("reason", TEXT, 40, "理由", "Reason", AssessmentDecision::reason)
                .column("signer", TEXT, 18, "签发人（岗位）", "Signed by (a post)", AssessmentDecision::signer)
                .column("improve_by", DAY, 12, "整改期限", "Improve by", AssessmentDecision::improveBy)
                .column("in_force", YES, 8, "有效", "In force", AssessmentDecision::inForce)
                .of(decisions));
    }
}

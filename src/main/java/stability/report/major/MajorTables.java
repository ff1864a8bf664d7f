package stability.report.major;

import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.TEXT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.HazardColumn;
import stability.domain.field.Text;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableDraft;
import stability.report.major.MajorHazard.HandlingStep;
import stability.report.major.MajorHazard.Handover;
import stability.report.major.MajorHazard.MajorPlan;

/** The list as a sheet with a row for each hazard, system by system, and a sheet with the steps of all. */
final class MajorTables {
    private final MajorList list;
    private final TableDraft.Frame frame;

    MajorTables(MajorList list) {
        this.list = list;
        frame = new TableDraft.Frame(list.language(), list.school(), null, null, list.cutOff());
    }

    List<LedgerTable> all() {
        return List.of(hazards(), steps());
    }

    private static <T> Function<MajorHazard, @Nullable T> planned(Function<MajorPlan, T> part) {
        return hazard -> hazard.plan() == null ? null : part.apply(hazard.plan());
    }

    /** Of the assignment in force. */
    private static <T> Function<MajorHazard, @Nullable T> assigned(Function<Handover, T> part) {
        return hazard -> hazard.handovers().isEmpty()
                ? null
                : part.apply(hazard.handovers().get(hazard.handovers().size() - 1));
    }

    private LedgerTable hazards() {
        return new TableDraft<MajorHazard>(frame, "major", Text.of("重大隐患一单四制清单", "Major hazards"))
                .numbered(HazardColumn.NO)
                .column(HazardColumn.ID, MajorHazard::id)
                .column(HazardColumn.TITLE, MajorHazard::title)
                .column(HazardColumn.PLACE, MajorHazard::place)
                .column(HazardColumn.CATEGORY, MajorHazard::categoryName)
                .column(HazardColumn.DEPARTMENT, MajorHazard::foundIn)
                .column(HazardColumn.FOUND, MajorHazard::found)
                .column(HazardColumn.MAJOR_BASIS, MajorHazard::basis)
                .column(HazardColumn.PLAN_MEASURES, planned(MajorPlan::measures))
                .column(HazardColumn.PLAN_RESPONSIBLE, planned(MajorPlan::responsible))
                .column(HazardColumn.PLAN_FUNDS, planned(plan -> new BigDecimal(plan.funds())))
                .column(HazardColumn.PLAN_DEADLINE, planned(MajorPlan::deadline))
                .column(HazardColumn.PLAN_CONTINGENCY, planned(MajorPlan::contingency))
                .column("assigned_on", DAY, 11, Text.of("交办日", "Assigned on"), assigned(Handover::on))
                .column(HazardColumn.LEADER, assigned(Handover::leader))
                .column(HazardColumn.IN_CHARGE, assigned(Handover::departmentName))
                .column(HazardColumn.HANDLER, assigned(Handover::handler))
                .column(HazardColumn.REQUIREMENT, assigned(Handover::requirement))
                .column(HazardColumn.DUE, MajorHazard::due)
                .column("steps", LIST, 34, Text.of("台账", "Handling"), this::said)
                .column(HazardColumn.STATE, MajorHazard::state)
                .column(HazardColumn.DAYS_LEFT, MajorHazard::daysLeft)
                .column(HazardColumn.RECTIFIED_ON, MajorHazard::rectifiedOn)
                .column(HazardColumn.VERIFIED_ON, MajorHazard::verifiedOn)
                .column(HazardColumn.VERIFIED_BY, MajorHazard::verifiedBy)
                .column(HazardColumn.CLOSED_ON, MajorHazard::closedOn)
                .column(HazardColumn.OUTCOME, MajorHazard::outcome)
                .column("days", NUMBER, 9, Text.of("销号用时（天）", "Days to close"), MajorHazard::days)
                .column(HazardColumn.AUTHORITY_ON, MajorHazard::authorityOn)
                .column(HazardColumn.CONGRESS_ON, MajorHazard::congressOn)
                .column(HazardColumn.STAFF_NOTICE_ON, MajorHazard::staffNoticeOn)
                .column(HazardColumn.SUPERVISOR, MajorHazard::supervisor)
                .of(list.items());
    }

    private List<String> said(MajorHazard hazard) {
        Text line = Text.of("{0} {1}：{2}", "{0} {1}: {2}");
        return hazard.steps().stream()
                .map(step -> step.text() == null
                        ? step.on() + " " + step.stepName()
                        : line.with(step.on(), step.stepName(), step.text()).in(list.lang()))
                .toList();
    }

    /** A step with the hazard that it belongs to. */
    private record Line(String id, HandlingStep step) {}

    private LedgerTable steps() {
        List<Line> lines = new ArrayList<>();
        list.items().forEach(hazard -> hazard.steps().forEach(step -> lines.add(new Line(hazard.id(), step))));
        return new TableDraft<Line>(frame, "steps", Text.of("台账", "Handling"))
                .column(HazardColumn.ID, Line::id)
                .column("on", DAY, 12, Text.of("日期", "Day"), line -> line.step().on())
                .column(
                        "step",
                        TEXT,
                        14,
                        Text.of("办理", "Step"),
                        line -> line.step().stepName())
                .column(
                        "text",
                        TEXT,
                        60,
                        Text.of("内容", "What was said"),
                        line -> line.step().text())
                .of(lines);
    }
}

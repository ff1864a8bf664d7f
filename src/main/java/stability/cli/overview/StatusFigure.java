package stability.cli.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.inspection.Inspection;
import stability.domain.petition.Petition;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.warning.Warning;
import stability.report.daily.DailyReport;
import stability.report.daily.HazardFigures;
import stability.report.daily.IncidentFigures;
import stability.report.daily.PetitionFigures;
import stability.report.daily.ScreeningFigures;
import stability.report.daily.WarningFigures;
import stability.report.figure.StageCount;
import stability.report.view.DueItem;
import stability.report.view.Snapshot;

/**
 * A figure of the day with its name.
 *
 * @param value a number, or a list of ids; null if a record that it counts could not be read
 * @param names the names of these, if they are departments; null else
 */
record StatusFigure(
        String name,
        Text label,
        @Nullable Object value,
        @Nullable List<String> names) {

    /** Whether there is nothing of it; of what is unknown nobody can say so. */
    boolean isNone() {
        return value instanceof Integer number ? number == 0 : value instanceof List<?> list && list.isEmpty();
    }

    /** The number; of departments with their names behind it. */
    Object cell() {
        if (value == null) {
            return "?";
        }
        return names == null ? value : Text.of("{0} {1}", "{0} {1}").with(names.size(), joined(names));
    }

    private static Text joined(List<String> names) {
        return Text.of(String.join("、", names), String.join(", ", names));
    }

    /** All of them, in the order in which they are shown. */
    static List<StatusFigure> all(DailyReport report, Snapshot at, UnknownKinds unknown) {
        List<StatusFigure> figures = new ArrayList<>();
        Group group = new Group(figures, unknown.areKnown(Screening.KIND));
        ScreeningFigures screening = report.screening();
        group.add("due", "排查应报", "screenings due", screening.due());
        group.add("reported", "实报", "reported", screening.reported());
        group.departments("missing", "未报", "missing", screening.missing(), at.school());
        group = new Group(figures, unknown.areKnown(Hazard.KIND));
        HazardFigures hazards = report.hazards();
        group.add("opening", "隐患期初", "hazards at opening", hazards.opening());
        group.addUnlessNone("carried", "转入", "carried", hazards.carried());
        group.add("new", "新增", "new", hazards.new_());
        group.addUnlessNone("reinstated", "恢复", "reinstated", hazards.reinstated());
        group.add("closed", "销号", "closed", hazards.closed());
        group.addUnlessNone("voided", "作废", "voided", hazards.voided());
        group.add("closing", "期末", "closing", hazards.closing());
        for (StageCount stage : StageCount.of(at)) {
            Text label = stage.stage().label();
            group.add(stage.stage().word(), label.zh(), label.en(), stage.count());
        }
        group.add("overdue", "逾期", "overdue", hazards.overdue());
        group.add("due_soon", "将到期", "due soon", hazards.dueSoonItems().size());
        group.add("major", "重大未销号", "major, open", hazards.majorItems().size());
        group.add("supervised", "挂牌督办", "supervised", hazards.supervisedItems().size());
        group = new Group(figures, unknown.areKnown(Inspection.KIND));
        group.add(
                "inspections", "今日检查", "inspections today", report.inspections().made());
        group = new Group(figures, unknown.areKnown(Petition.KIND));
        PetitionFigures petitions = report.petitions();
        group.add("petitions_new", "新收信访", "petitions received", petitions.new_());
        group.add("petitions_open", "在办信访", "petitions open", petitions.closing());
        group.add("petitions_due_soon", "信访将到期", "petitions due soon", petitions.dueSoon());
        group.add("petitions_overdue", "信访逾期", "petitions overdue", petitions.overdue());
        if (petitions.untold() > 0) {
            group.add("petitions_untold", "信访不能判定逾期", "petitions that cannot be told", petitions.untold());
        }
        group = new Group(figures, unknown.areKnown(Incident.KIND));
        IncidentFigures incidents = report.incidents();
        group.add("incidents_new", "新发事件", "incidents reported", incidents.new_());
        group.add("incidents_open", "未结事件", "incidents open", incidents.closing());
        group.add(
                "incident_duties_overdue",
                "应报未报",
                "reports of incidents overdue",
                incidents.overdueDuties().size());
        group.add(
                "incident_duties_overdue_times",
                "应报未报次数",
                "times these were due",
                incidents.overdueDuties().stream().mapToInt(DueItem::count).sum());
        group = new Group(figures, unknown.areKnown(Warning.KIND));
        WarningFigures warnings = report.warnings();
        group.add("warnings_in_force", "生效预警", "warnings in force", warnings.inForce());
        group.add("warning_actions_overdue", "预警措施逾期", "actions overdue", warnings.overdue());
        group = new Group(figures, unknown.isNone());
        group.add(
                "unsigned",
                "有未签环节的事项",
                "matters with unsigned stages",
                report.unsigned().size());
        group.add(
                "late_entries",
                "今日补录",
                "entered late today",
                report.lateEntries().size());
        return figures;
    }

    /** Figures that stand or fall together, since they count the same records. */
    private record Group(List<StatusFigure> figures, boolean known) {
        void add(String name, String zh, String en, Object value) {
            figures.add(new StatusFigure(name, Text.of(zh, en), known ? value : null, null));
        }

        /** Departments by their ids, and their names beside them. */
        void departments(String name, String zh, String en, List<String> ids, School school) {
            List<String> names = ids.stream().map(school::departmentName).toList();
            figures.add(new StatusFigure(name, Text.of(zh, en), known ? ids : null, known ? names : null));
        }

        /** What hardly ever happens has a line only where it did. */
        void addUnlessNone(String name, String zh, String en, int count) {
            if (count != 0) {
                add(name, zh, en, count);
            }
        }
    }
}

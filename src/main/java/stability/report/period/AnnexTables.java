package stability.report.period;

import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;
import static stability.domain.columns.Column.Form.YES;

import java.util.List;
import stability.domain.columns.HazardColumn;
import stability.domain.columns.IncidentColumn;
import stability.domain.columns.PetitionColumn;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.OpenItem;
import stability.report.view.ActivityItem;
import stability.report.view.HazardItem;
import stability.report.view.IncidentItem;
import stability.report.view.InspectionItem;
import stability.report.view.PetitionItem;
import stability.report.view.WarningItem;

/** What is still open, and the matters of the period: the lists behind the figures (附：台账). */
final class AnnexTables {
    private final PeriodReport report;

    AnnexTables(PeriodReport report) {
        this.report = report;
    }

    List<LedgerTable> all() {
        return List.of(open(), hazards(), petitions(), incidents(), warnings(), inspections(), activities());
    }

    private <T> TableSketch<T> sketch(String id, String zh, String en) {
        return new TableSketch<>(report, id, zh, en);
    }

    private LedgerTable open() {
        return this.<OpenItem>sketch("open", "未销号清单", "Still open")
                .column("id", TEXT, 18, "编号", "Id", OpenItem::id)
                .column("title", TEXT, 38, "事项", "Title", OpenItem::title)
                .column("place", TEXT, 22, "地点", "Place", OpenItem::place)
                .column("leader", TEXT, 15, "责任领导", "Leader", OpenItem::leader)
                .column("department", TEXT, 12, "承办部门", "In charge", OpenItem::departmentName)
                .column("handler", TEXT, 15, "承办人", "Handler", OpenItem::handler)
                .column("requirement", TEXT, 40, "要求", "Requirement", OpenItem::requirement)
                .column("due", DAY, 11, "时限", "Due", OpenItem::due)
                .column("days_left", NUMBER, 9, "剩余（天）", "Days left", OpenItem::toldDaysLeft)
                .column("overdue", YES, 6, "逾期", "Overdue", OpenItem::overdue)
                .column("state", WORD, 14, "状态", "State", OpenItem::state)
                .of(report.open());
    }

    private LedgerTable hazards() {
        return this.<HazardItem>sketch("hazards", "附：隐患台账", "Annex: hazards")
                .column(HazardColumn.ID, HazardItem::id)
                .column(HazardColumn.TITLE, HazardItem::title)
                .column(HazardColumn.PLACE, HazardItem::place)
                .column(HazardColumn.CATEGORY, HazardItem::categoryName)
                .column(HazardColumn.LEVEL, HazardItem::level)
                .column(HazardColumn.FOUND, HazardItem::found)
                .column(HazardColumn.LEADER, HazardItem::leader)
                .column(HazardColumn.IN_CHARGE, HazardItem::departmentName)
                .column(HazardColumn.HANDLER, HazardItem::handler)
                .column(HazardColumn.REQUIREMENT, HazardItem::requirement)
                .column(HazardColumn.DUE, HazardItem::due)
                .column(HazardColumn.STATE, HazardItem::state)
                .column(HazardColumn.OUTCOME, HazardItem::outcome)
                .column(HazardColumn.OVERDUE, HazardItem::overdue)
                .column(HazardColumn.SUPERVISOR, HazardItem::supervisor)
                .withVoided(report.hazards().items(), report.annex().hazards());
    }

    private LedgerTable petitions() {
        return this.<PetitionItem>sketch("petitions", "附：信访台账", "Annex: petitions")
                .column(PetitionColumn.ID, PetitionItem::id)
                .column(PetitionColumn.SUBJECT, PetitionItem::subject)
                .column(PetitionColumn.NATURE, PetitionItem::nature)
                .column(PetitionColumn.CATEGORY, PetitionItem::category)
                .column(PetitionColumn.RECEIVED, PetitionItem::received)
                .column(PetitionColumn.IN_CHARGE, PetitionItem::departmentName)
                .column(PetitionColumn.STATE, PetitionItem::state)
                .column(
                        PetitionColumn.NEXT_DUTY,
                        item -> item.due() == null ? null : item.due().label())
                .column(
                        PetitionColumn.NEXT_DUE,
                        item -> item.due() == null ? null : item.due().date())
                .column(PetitionColumn.OVERDUE, PetitionItem::overdue)
                .column(PetitionColumn.HOW, PetitionItem::how)
                .column(PetitionColumn.SATISFACTION, PetitionItem::satisfaction)
                .withVoided(report.petitions().items(), report.annex().petitions());
    }

    private LedgerTable incidents() {
        return this.<IncidentItem>sketch("incidents", "附：突发事件台账", "Annex: incidents")
                .column(IncidentColumn.ID, IncidentItem::id)
                .column(IncidentColumn.TITLE, IncidentItem::title)
                .column(IncidentColumn.CLASS, IncidentItem::class_)
                .column(IncidentColumn.LEVEL, IncidentItem::level)
                .column(IncidentColumn.OCCURRED, IncidentItem::occurred)
                .column(IncidentColumn.LEARNED, IncidentItem::learned)
                .column(IncidentColumn.PLACE, IncidentItem::place)
                .column(IncidentColumn.ARRIVAL_MINUTES, IncidentItem::arrivalMinutes)
                .column(
                        IncidentColumn.DEAD,
                        item -> item.casualties() == null
                                ? null
                                : item.casualties().dead())
                .column(
                        IncidentColumn.MISSING,
                        item -> item.casualties() == null
                                ? null
                                : item.casualties().missing())
                .column(
                        IncidentColumn.SERIOUS,
                        item -> item.casualties() == null
                                ? null
                                : item.casualties().serious())
                .column(
                        IncidentColumn.MINOR,
                        item -> item.casualties() == null
                                ? null
                                : item.casualties().minor())
                .column(IncidentColumn.LOSS, IncidentItem::loss)
                .column(IncidentColumn.STATE, IncidentItem::state)
                .withVoided(report.incidents().items(), report.annex().incidents());
    }

    private LedgerTable warnings() {
        return this.<WarningItem>sketch("warnings", "附：预警台账", "Annex: warnings")
                .column("id", TEXT, 18, "编号", "Id", WarningItem::id)
                .column("title", TEXT, 30, "预警", "Warning", WarningItem::title)
                .column("class", WORD, 12, "类别", "Class", WarningItem::class_)
                .column("level", WORD, 9, "等级", "Level", WarningItem::level)
                .column("valid_from", DAY, 11, "生效", "From", WarningItem::validFrom)
                .column("valid_to", DAY, 11, "至", "To", WarningItem::validTo)
                .column("alert", TEXT, 34, "要求", "What it asks for", WarningItem::alert)
                .column("standing", WORD, 10, "状态", "State", WarningItem::standing)
                .column(
                        "actions",
                        NUMBER,
                        8,
                        "措施（项）",
                        "Actions",
                        item -> item.actions().size())
                .column("unfinished", NUMBER, 8, "未完成", "Unfinished", WarningItem::unfinished)
                .withVoided(report.warnings().items(), report.annex().warnings());
    }

    private LedgerTable inspections() {
        return this.<InspectionItem>sketch("inspections", "附：检查台账", "Annex: inspections")
                .column("id", TEXT, 18, "编号", "Id", InspectionItem::id)
                .column("at", MOMENT, 15, "时间", "When", InspectionItem::at)
                .column("by", TEXT, 16, "检查人（岗位）", "By", InspectionItem::by)
                .column("kind", WORD, 12, "种类", "Kind", InspectionItem::kind)
                .column("departments", LIST, 26, "受检部门", "Departments", InspectionItem::departmentNames)
                .column("places", LIST, 30, "地点", "Places", InspectionItem::places)
                .column("state", WORD, 10, "结果", "Result", InspectionItem::state)
                .column("hazards", LIST, 20, "发现的隐患", "Hazards found", InspectionItem::hazards)
                .withVoided(report.practice().inspectionItems(), report.annex().inspections());
    }

    private LedgerTable activities() {
        return this.<ActivityItem>sketch("activities", "附：演练、培训和会议", "Annex: drills, training, meetings")
                .column("id", TEXT, 18, "编号", "Id", ActivityItem::id)
                .column("held", MOMENT, 15, "举行时间", "Held", ActivityItem::held)
                .column("kind", WORD, 8, "种类", "Kind", ActivityItem::kind)
                .column("title", TEXT, 30, "活动名称", "Title", ActivityItem::title)
                .column("departments", LIST, 26, "参加部门", "Departments", ActivityItem::departmentNames)
                .column("place", TEXT, 16, "地点", "Place", ActivityItem::place)
                .column("participants", NUMBER, 9, "参加人数", "Participants", ActivityItem::participants)
                .column("evidence", NUMBER, 8, "材料（份）", "Evidence", ActivityItem::evidence)
                .withVoided(report.activities().items(), report.annex().activities());
    }
}

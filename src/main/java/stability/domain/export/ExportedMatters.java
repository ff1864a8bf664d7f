package stability.domain.export;

import static stability.domain.export.ExportColumn.optional;
import static stability.domain.export.ExportColumn.required;
import static stability.domain.export.ExportColumn.text;
import static stability.domain.export.ExportType.AMOUNT;
import static stability.domain.export.ExportType.COUNT;
import static stability.domain.export.ExportType.DAY;
import static stability.domain.export.ExportType.ID;
import static stability.domain.export.ExportType.MOMENT;
import static stability.domain.export.ExportType.NAME;
import static stability.domain.export.ExportType.YES;
import static stability.domain.export.ExportType.word;

import java.util.ArrayList;
import java.util.List;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.HazardWords;
import stability.domain.incident.IncidentWords;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;
import stability.domain.warning.WarningWords;

/** The columns of the tables with a row for each matter. */
final class ExportedMatters {
    /** How a matter stands in the stock of the month: opening + what the steps say = closing. */
    private static final List<ExportColumn> STOCK = List.of(
            required("registered", DAY, "登记入账之日", "day on which it came into the account"),
            required("carried", YES, "转入", "whether it was open before the account began, and carried into it"),
            required("began", YES, "本月新登记", "whether it was registered in the month for the first time, not carried"),
            required("open_before", YES, "月初在账", "whether it was in the stock before the month"),
            required("open", YES, "月末在账", "whether it is in the stock at the end"),
            required("in_stock", YES, "本月曾在账", "whether it was in the stock at some moment of the month"),
            required("voided", YES, "已作废", "whether it is out of the account: as it stood before"));

    static final List<ExportColumn> HAZARD = matter(List.of(
            required("department", NAME, "发现部门", "department where it was found"),
            required("in_charge", NAME, "责任部门", "department in charge, or where it was found"),
            required("category", NAME, "类别", "category"),
            required("level", word(HazardWords.Level.class), "等级", "level"),
            optional("risk", word(HazardWords.Risk.class), "风险", "risk"),
            optional("source", word(HazardWords.Source.class), "来源", "source"),
            required("found", DAY, "发现之日", "day on which it was found"),
            required("state", word(HazardWords.Stage.class), "状态", "state"),
            optional("outcome", word(HazardWords.Outcome.class), "销号结果", "how it was closed"),
            required("due", DAY, "整改期限", "day by which it is due"),
            optional("rectified", DAY, "整改完成之日", "day on which it was put right"),
            required("overdue", YES, "逾期", "whether it is overdue"),
            optional("supervised_by", word(Supervisor.class), "督办", "who supervises it"),
            required("planned", YES, "列入治理计划", "whether it is a major one with a plan"),
            required("in_place", YES, "五到位", "whether its plan has all five points"),
            required("funds", AMOUNT, "治理资金（万元）", "funds of the plan, else what was spent, in 10,000 yuan"),
            required("spent", AMOUNT, "本月支出（万元）", "spent by what was recorded in the month, in 10,000 yuan"),
            required("extensions", COUNT, "延期次数", "how often its due date was extended"),
            text("title", "隐患", "what it is"),
            text("place", "部位", "where it is")));

    static final List<ExportColumn> INCIDENT = matter(List.of(
            required("class", word(EventClass.class), "类别", "class"),
            required("level", word(IncidentLevel.class), "等级", "level"),
            optional("department", NAME, "部门", "department"),
            required("occurred", MOMENT, "发生时间", "when it happened"),
            required("learned", MOMENT, "接报时间", "when the call came"),
            required("state", word(IncidentWords.Stage.class), "状态", "state"),
            optional("arrival_minutes", COUNT, "到场用时（分钟）", "minutes from the call to the arrival"),
            optional("dead", COUNT, "死亡", "dead"),
            optional("missing", COUNT, "失踪", "missing"),
            optional("serious", COUNT, "重伤", "seriously injured"),
            optional("minor", COUNT, "轻伤", "slightly injured"),
            optional("trapped", COUNT, "被困", "trapped"),
            optional("loss", AMOUNT, "直接损失（万元）", "direct loss in 10,000 yuan"),
            required("overdue", COUNT, "逾期未办项数", "duties past due and not done"),
            text("title", "名称", "what it is called"),
            text("place", "地点", "where it happened")));

    static final List<ExportColumn> WARNING = matter(List.of(
            required("class", word(EventClass.class), "类别", "class"),
            required("level", word(WarningWords.Level.class), "等级", "level"),
            required("valid_from", DAY, "自", "first day in force"),
            optional("valid_to", DAY, "至", "last day in force"),
            required("state", word(WarningWords.Stage.class), "状态", "state"),
            required("actions", COUNT, "要求的措施", "actions asked for"),
            required("done", COUNT, "已落实", "of these done"),
            required("done_late", COUNT, "其中逾期落实", "of the done ones after their time"),
            required("overdue", COUNT, "逾期未落实", "past due and not done"),
            text("title", "名称", "what it is called")));

    static final List<ExportColumn> INSPECTION = List.of(
            required("id", ID, "编号", "id"),
            required("kind", word(InspectionKind.class), "检查类别", "kind of inspection"),
            required("held", DAY, "检查之日", "day on which it was made"),
            required("departments", COUNT, "受检部门数", "departments that were inspected"),
            required("hazards", COUNT, "查出隐患", "hazards that it found"),
            required("open_hazards", COUNT, "其中未销号", "of these still open"),
            required("overdue_hazards", COUNT, "其中逾期", "of these overdue"),
            text("title", "名称", "what it is called"));

    static final List<ExportColumn> ACTIVITY = List.of(
            required("id", ID, "编号", "id"),
            required("kind", word(ActivityKind.class), "活动类别", "drill, training or meeting"),
            required("held", DAY, "举办之日", "day on which it was held"),
            required("departments", COUNT, "参加部门数", "departments that took part"),
            required("participants", COUNT, "参加人数", "how many took part"),
            required("evidence", COUNT, "佐证材料数", "photos and papers that prove it"),
            text("title", "名称", "what it is called"));

    private ExportedMatters() {}

    private static List<ExportColumn> matter(List<ExportColumn> more) {
        List<ExportColumn> columns = new ArrayList<>();
        columns.add(required("id", ID, "编号", "id"));
        columns.addAll(STOCK);
        columns.addAll(more);
        return List.copyOf(columns);
    }
}

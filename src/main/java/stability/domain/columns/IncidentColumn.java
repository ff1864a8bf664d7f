package stability.domain.columns;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.FUNDS;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;
import static stability.domain.columns.Column.Form.YES;
import static stability.domain.columns.Column.Spec.detail;
import static stability.domain.columns.Column.Spec.printed;

/** The ledger of incidents: the event, the harm in counts, the reports on it and how it was dealt with. */
public enum IncidentColumn implements Column {
    NO(printed(NUMBER, 5, "序号", "No.")),
    ID(printed(TEXT, 18, "编号", "Id")),
    TITLE(printed(TEXT, 22, "事件", "Incident")),
    CLASS(printed(WORD, 12, "类别", "Class")),
    LEVEL(printed(WORD, 7, "等级", "Level")),
    OCCURRED(printed(MOMENT, 15, "事发时间", "Occurred")),
    LEARNED(printed(MOMENT, 15, "接报时间", "Learned")),
    PLACE(printed(TEXT, 15, "地点", "Place")),
    DEPARTMENT(printed(TEXT, 11, "涉事部门", "Department")),
    ARRIVAL_MINUTES(printed(NUMBER, 9, "到场用时（分）", "Minutes to the scene")),
    FIRST_REPORT(printed(MOMENT, 15, "首报时间", "First report")),
    DEAD(printed(COUNT, 6, "死亡", "Dead")),
    MISSING(printed(COUNT, 6, "失踪", "Missing")),
    SERIOUS(printed(COUNT, 6, "重伤", "Serious")),
    MINOR(printed(COUNT, 6, "轻伤", "Minor")),
    LOSS(printed(FUNDS, 9, "直接损失（万元）", "Direct loss (10,000 yuan)")),
    STATE(printed(WORD, 8, "状态", "State")),
    CAUSE(printed(TEXT, 24, "原因", "Cause")),
    AMENDED(printed(LIST, 18, "更正/作废", "Corrected or voided")),
    CLOSED(detail(MOMENT, 15, "结案时间", "Closed")),
    REGISTERED(detail(MOMENT, 16, "录入时间", "Entered")),
    LATE_ENTRY(detail(YES, 7, "补录", "Entered late")),
    TYPE(detail(TEXT, 14, "类型", "Type")),
    NATURE(detail(WORD, 14, "另有法定时限的情形", "Limits of its own")),
    LEVEL_BASIS(detail(TEXT, 24, "分级依据", "Basis of the level")),
    SOURCE(detail(TEXT, 16, "信息来源", "Source")),
    SUMMARY(detail(TEXT, 32, "基本情况", "Summary")),
    SCOPE(detail(TEXT, 20, "影响范围", "Scope")),
    TRAPPED(detail(COUNT, 6, "被困", "Trapped")),
    ARRIVED(detail(MOMENT, 16, "到场时间", "Arrived")),
    ARRIVAL_LATE(detail(NUMBER, 9, "到场迟（分）", "Arrival late (minutes)")),
    FIRST_LATE(detail(NUMBER, 9, "首报迟（分）", "First report late (minutes)")),
    FOLLOW_UPS(detail(COUNT, 8, "续报份数", "Follow-ups")),
    FINAL_REPORT(detail(MOMENT, 16, "终报时间", "Final report")),
    TOLD(detail(LIST, 28, "报告和通知", "Told")),
    PLANS(detail(LIST, 22, "启动预案", "Plans started")),
    MEASURES(detail(LIST, 32, "处置措施", "Measures")),
    CONTROLLED(detail(MOMENT, 16, "控制时间", "Controlled")),
    LESSONS(detail(TEXT, 28, "教训", "Lessons")),
    RESPONSIBILITY(detail(TEXT, 24, "责任认定", "Responsibility")),
    REMEDIES(detail(TEXT, 24, "整改措施", "Remedies")),
    AFTERCARE(detail(TEXT, 24, "善后", "Aftercare")),
    HAZARDS(detail(LIST, 18, "倒查出的隐患", "Hazards found")),
    OVERDUE_DUTIES(detail(COUNT, 8, "逾期未办（项）", "Duties overdue")),
    UNSIGNED(detail(COUNT, 8, "缺签名", "Signatures missing"));

    private final Spec spec;

    IncidentColumn(Spec spec) {
        this.spec = spec;
    }

    @Override
    public Spec spec() {
        return spec;
    }
}

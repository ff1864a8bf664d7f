package stability.domain.columns;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.FUNDS;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;
import static stability.domain.columns.Column.Form.YES;
import static stability.domain.columns.Column.Spec.detail;
import static stability.domain.columns.Column.Spec.printed;

/** The ledger of hazards: what was found, the five fixed things (五定), and what became of it. */
public enum HazardColumn implements Column {
    NO(printed(NUMBER, 5, "序号", "No.")),
    ID(printed(TEXT, 18, "编号", "Id")),
    TITLE(printed(TEXT, 22, "隐患", "Hazard")),
    PLACE(printed(TEXT, 15, "地点", "Place")),
    CATEGORY(printed(TEXT, 9, "类别", "Category")),
    LEVEL(printed(WORD, 6, "等级", "Level")),
    DEPARTMENT(printed(TEXT, 10, "所在部门", "Where found")),
    FOUND(printed(MOMENT, 15, "发现时间", "Found")),
    LEADER(printed(TEXT, 15, "责任领导", "Leader")),
    IN_CHARGE(printed(TEXT, 10, "承办部门", "In charge")),
    HANDLER(printed(TEXT, 11, "承办人", "Handler")),
    REQUIREMENT(printed(TEXT, 22, "整改要求", "Requirement")),
    DUE(printed(DAY, 11, "整改期限", "Due")),
    RECTIFIED_ON(printed(DAY, 11, "整改完成日", "Rectified on")),
    STATE(printed(WORD, 8, "状态", "State")),
    OUTCOME(printed(WORD, 8, "销号结果", "Outcome")),
    SUPERVISOR(printed(WORD, 9, "挂牌督办", "Supervised by")),
    COST(printed(FUNDS, 13, "费用（万元）", "Cost (10,000 yuan)")),
    AMENDED(printed(LIST, 18, "更正/作废", "Corrected or voided")),
    CLOSED_ON(detail(DAY, 11, "销号日", "Closed on")),
    MAJOR_BASIS(detail(TEXT, 24, "判定为重大的依据", "Basis for calling it major")),
    RISK(detail(WORD, 12, "风险", "Risk")),
    SOURCE(detail(WORD, 12, "来源", "Source")),
    FOUND_BY(detail(TEXT, 14, "发现人（岗位）", "Found by (a post)")),
    DESCRIPTION(detail(TEXT, 30, "情况", "Description")),
    CAUSE(detail(TEXT, 24, "原因", "Cause")),
    LEGAL_BASIS(detail(TEXT, 24, "依据", "Legal basis")),
    REGISTERED(detail(MOMENT, 16, "录入时间", "Entered")),
    LATE_ENTRY(detail(YES, 7, "补录", "Entered late")),
    CARRIED_FROM(detail(TEXT, 20, "转自", "Carried from")),
    DEAL(detail(WORD, 10, "整改方式", "At once or by a date")),
    FIRST_DUE(detail(DAY, 11, "首次期限", "First due")),
    EXTENSIONS(detail(COUNT, 8, "延期次数", "Extensions")),
    EXTENSION_REASON(detail(LIST, 24, "延期理由", "Reason for extending")),
    PLAN_MEASURES(detail(TEXT, 28, "方案：措施", "Plan: measures")),
    PLAN_RESPONSIBLE(detail(TEXT, 14, "方案：责任（岗位）", "Plan: responsible post")),
    PLAN_FUNDS(detail(FUNDS, 10, "方案：资金（万元）", "Plan: funds (10,000 yuan)")),
    PLAN_DEADLINE(detail(DAY, 11, "方案：时限", "Plan: deadline")),
    PLAN_CONTINGENCY(detail(TEXT, 24, "方案：预案", "Plan: contingency")),
    CONTROL(detail(LIST, 28, "整改期间防控", "Interim control")),
    PROGRESS(detail(LIST, 28, "进展", "Progress")),
    RECTIFICATION(detail(LIST, 28, "整改情况", "What was done")),
    EVIDENCE(detail(COUNT, 8, "佐证材料（份）", "Pieces of evidence")),
    VERIFIED_ON(detail(DAY, 11, "验收日", "Verified on")),
    VERIFIED_BY(detail(TEXT, 14, "验收人（岗位）", "Verified by (a post)")),
    FAILED_VERIFICATIONS(detail(COUNT, 8, "验收不合格次数", "Failed verifications")),
    CLOSING_NOTE(detail(TEXT, 24, "销号说明", "Note on closing")),
    DUPLICATE_OF(detail(TEXT, 18, "与哪条重复", "Duplicate of")),
    DAYS(detail(NUMBER, 8, "整改用时（天）", "Days to rectify")),
    IN_TIME(detail(YES, 7, "按期", "In time")),
    OVERDUE(detail(YES, 7, "逾期", "Overdue")),
    DAYS_LEFT(detail(NUMBER, 8, "距期限（天）", "Days left")),
    AUTHORITY_ON(detail(DAY, 11, "报主管部门日期", "Reported to the authority on")),
    CONGRESS_ON(detail(DAY, 11, "报职代会日期", "Reported to the workers' congress on")),
    STAFF_NOTICE_ON(detail(DAY, 11, "向从业人员通报日期", "Staff told on")),
    REOPENED(detail(COUNT, 8, "重新立案次数", "Reopened")),
    REPEAT_OF(detail(TEXT, 18, "同一隐患的前一次", "Repeats")),
    SCREENING(detail(TEXT, 17, "日排查", "Screening")),
    INSPECTION(detail(TEXT, 18, "检查", "Inspection")),
    PETITION(detail(TEXT, 18, "信访", "Petition")),
    INCIDENT(detail(TEXT, 18, "事件", "Incident")),
    WARNING(detail(TEXT, 18, "预警", "Warning")),
    UNSIGNED(detail(COUNT, 8, "缺签名", "Signatures missing"));

    private final Spec spec;

    HazardColumn(Spec spec) {
        this.spec = spec;
    }

    @Override
    public Spec spec() {
        return spec;
    }
}

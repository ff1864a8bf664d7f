package stability.domain.columns;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.DAY;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;
import static stability.domain.columns.Column.Form.YES;
import static stability.domain.columns.Column.Spec.detail;
import static stability.domain.columns.Column.Spec.printed;

/** The ledger of petitions: the matters and how they are handled. Nothing in it tells who came. */
public enum PetitionColumn implements Column {
    NO(printed(NUMBER, 5, "序号", "No.")),
    ID(printed(TEXT, 18, "编号", "Id")),
    SUBJECT(printed(TEXT, 24, "事项", "Subject")),
    NATURE(printed(WORD, 9, "性质", "Nature")),
    CATEGORY(printed(WORD, 9, "类别", "Category")),
    RECEIVED(printed(MOMENT, 15, "收到时间", "Received")),
    NOTICE_ON(printed(DAY, 11, "书面告知日", "Told in writing on")),
    DECISION(printed(WORD, 9, "受理决定", "Decision")),
    IN_CHARGE(printed(TEXT, 10, "承办部门", "In charge")),
    HANDLER(printed(TEXT, 11, "承办人", "Handler")),
    FINISH_BY(printed(DAY, 11, "法定期限", "Statutory limit")),
    FINISHED_ON(printed(DAY, 11, "办结日", "Finished on")),
    IN_TIME(printed(YES, 6, "按期", "In time")),
    CONCLUSION(printed(WORD, 9, "答复意见", "Conclusion")),
    HOW(printed(WORD, 10, "化解方式", "How settled")),
    SATISFACTION(printed(WORD, 9, "满意度", "Satisfaction")),
    FORWARDED_TO(printed(TEXT, 13, "转往单位", "Moved to")),
    STATE(printed(WORD, 9, "状态", "State")),
    CLOSED_ON(printed(DAY, 11, "结案日", "Closed on")),
    AMENDED(printed(LIST, 18, "更正/作废", "Corrected or voided")),
    CHANNEL(detail(WORD, 10, "渠道", "Channel")),
    REGISTERED(detail(MOMENT, 16, "录入时间", "Entered")),
    LATE_ENTRY(detail(YES, 7, "补录", "Entered late")),
    CARRIED_FROM(detail(TEXT, 20, "转自", "Carried from")),
    ACCEPTED_ON(detail(DAY, 11, "受理日", "Accepted on")),
    LEADER(detail(TEXT, 14, "责任领导", "Leader")),
    REQUIREMENT(detail(TEXT, 28, "办理要求", "Requirement")),
    DUE(detail(DAY, 11, "办结时限", "Agreed due date")),
    FIRST_DUE(detail(DAY, 11, "首次时限", "First due")),
    EXTENSION_DAYS(detail(NUMBER, 8, "延长天数", "Days of extension")),
    CONTACTS(detail(COUNT, 8, "五包办理次数", "Contacts")),
    REPLY_NUMBER(detail(TEXT, 16, "答复文号", "Number of the reply")),
    SERVED_ON(detail(DAY, 11, "答复送达日", "Reply served on")),
    REVIEW(detail(WORD, 10, "复查结果", "Review")),
    RECHECK(detail(WORD, 10, "复核结果", "Recheck")),
    SETTLED_ON(detail(DAY, 11, "化解日", "Settled on")),
    NOT_IN_PLACE(detail(LIST, 28, "未到位事项", "Not in place")),
    FORWARDED_ON(detail(DAY, 11, "转送日", "Moved on")),
    SUPERVISOR(detail(WORD, 10, "挂牌督办", "Supervised by")),
    NEXT_DUTY(detail(TEXT, 20, "最近要办", "Next duty")),
    NEXT_DUE(detail(DAY, 11, "办理期限", "Next due")),
    OVERDUE(detail(YES, 7, "逾期", "Overdue")),
    REOPENED(detail(COUNT, 8, "重新受理次数", "Reopened")),
    UNSIGNED(detail(COUNT, 8, "缺签名", "Signatures missing"));

    private final Spec spec;

    PetitionColumn(Spec spec) {
        this.spec = spec;
    }

    @Override
    public Spec spec() {
        return spec;
    }
}

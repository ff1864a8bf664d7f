package stability.domain.columns;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;
import static stability.domain.columns.Column.Form.YES;
import static stability.domain.columns.Column.Spec.detail;
import static stability.domain.columns.Column.Spec.printed;

/** The ledger of drills, trainings and meetings: what was held, by whom, with how many, and what proves it. */
public enum ActivityColumn implements Column {
    NO(printed(NUMBER, 5, "序号", "No.")),
    ID(printed(TEXT, 18, "编号", "Id")),
    HELD(printed(MOMENT, 15, "举行时间", "Held")),
    KIND(printed(WORD, 8, "种类", "Kind")),
    TITLE(printed(TEXT, 30, "活动名称", "Title")),
    DEPARTMENTS(printed(LIST, 22, "参加部门", "Departments")),
    PLACE(printed(TEXT, 16, "地点", "Place")),
    PARTICIPANTS(printed(COUNT, 9, "参加人数", "Participants")),
    EVIDENCE(printed(COUNT, 8, "材料（份）", "Evidence")),
    AMENDED(printed(LIST, 18, "更正/作废", "Corrected or voided")),
    NOTES(detail(LIST, 28, "说明", "Notes")),
    REGISTERED(detail(MOMENT, 16, "录入时间", "Entered")),
    LATE_ENTRY(detail(YES, 7, "补录", "Entered late")),
    UNSIGNED(detail(COUNT, 8, "缺签名", "Signatures missing"));

    private final Spec spec;

    ActivityColumn(Spec spec) {
        this.spec = spec;
    }

    @Override
    public Spec spec() {
        return spec;
    }
}

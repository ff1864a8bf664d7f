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

/** The ledger of daily screenings: a row for each department and day, also where nobody reported. */
public enum ScreeningColumn implements Column {
    NO(printed(NUMBER, 5, "序号", "No.")),
    DATE(printed(DAY, 11, "日期", "Date")),
    DEPARTMENT(printed(TEXT, 13, "部门", "Department")),
    REPORT(printed(WORD, 8, "报告情况", "Report")),
    LATE(printed(YES, 6, "迟报", "Late")),
    REPORTED(printed(MOMENT, 15, "报告时间", "Reported")),
    BACKFILLED(printed(YES, 6, "补录", "Entered later")),
    AREAS(printed(LIST, 28, "排查区域", "Areas")),
    ROUNDS(printed(COUNT, 6, "排查次数", "Rounds")),
    CHECKED(printed(COUNT, 7, "检查项", "Items")),
    ABNORMAL(printed(COUNT, 7, "异常项", "Abnormal")),
    FINDINGS(printed(LIST, 24, "异常情况", "What was abnormal")),
    HAZARD_COUNT(printed(COUNT, 7, "隐患（条）", "Hazards")),
    HAZARDS(printed(LIST, 17, "隐患编号", "Ids of hazards")),
    REASON(printed(TEXT, 16, "免报理由", "Reason of the excuse")),
    NOTE(printed(LIST, 22, "说明", "Note")),
    UNSIGNED(printed(COUNT, 6, "缺签名", "Signatures missing")),
    AMENDED(printed(LIST, 18, "更正/作废", "Corrected or voided")),
    DEPARTMENT_ID(detail(TEXT, 12, "部门编号", "Id of the department")),
    PETITIONS(detail(LIST, 20, "信访编号", "Ids of petitions"));

    private final Spec spec;

    ScreeningColumn(Spec spec) {
        this.spec = spec;
    }

    @Override
    public Spec spec() {
        return spec;
    }
}

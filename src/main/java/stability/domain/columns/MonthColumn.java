package stability.domain.columns;

import static stability.domain.columns.Column.Form.COUNT;
import static stability.domain.columns.Column.Form.NUMBER;
import static stability.domain.columns.Column.Form.RATE;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Spec.printed;

/** The authorities' monthly form: units, what was found and put right, plans, supervision, funds. */
public enum MonthColumn implements Column {
    NO(printed(NUMBER, 6, "序号", "No.")),
    DEPARTMENT(printed(TEXT, 16, "单位", "Unit")),
    UNITS(printed(COUNT, 10, "排查单位（个）", "Units that screened")),
    GENERAL_FOUND(printed(COUNT, 11, "一般隐患：排查（项）", "General: found")),
    GENERAL_RECTIFIED(printed(COUNT, 11, "一般隐患：已整改（项）", "General: rectified")),
    GENERAL_RATE(printed(RATE, 11, "一般隐患：整改率（%）", "General: rate (%)")),
    MAJOR_FOUND(printed(COUNT, 11, "重大隐患：排查（项）", "Major: found")),
    MAJOR_CLOSED(printed(COUNT, 13, "重大隐患：已整改销号（项）", "Major: rectified and closed")),
    MAJOR_RATE(printed(RATE, 11, "重大隐患：整改率（%）", "Major: rate (%)")),
    PLANNED(printed(COUNT, 11, "列入治理计划（项）", "With a plan")),
    IN_PLACE(printed(COUNT, 11, "达到五到位（项）", "Plan complete in five points")),
    SUPERVISED(printed(COUNT, 11, "挂牌督办（项）", "Supervised")),
    BY_PROVINCE(printed(COUNT, 11, "其中省级督办（项）", "Of these by the province")),
    FUNDS(printed(Form.FUNDS, 13, "落实治理资金（万元）", "Funds (10,000 yuan)"));

    private final Spec spec;

    MonthColumn(Spec spec) {
        this.spec = spec;
    }

    @Override
    public Spec spec() {
        return spec;
    }
}

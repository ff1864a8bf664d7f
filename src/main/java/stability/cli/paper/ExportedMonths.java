package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import stability.cli.option.AsOfOption;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/**
 * The months that a school hands in, and by when they are told.
 *
 * @param from the first month
 * @param until the last month, which has begun
 * @param cutOff the end of the last month, or the present if that is earlier
 */
record ExportedMonths(YearMonth from, YearMonth until, OffsetDateTime cutOff) {
    /** More than any bureau asks for at once. */
    private static final int MOST = 120;

    private static final Text MONTHS = Text.of(
            "月份或从几月到几月，如 2026-09、2026-01..2026-09，至多 " + MOST + " 个月",
            "a month or a range of months, such as 2026-09 or 2026-01..2026-09, of at most " + MOST);

    /** What was typed; without a month that of {@code --as-of}, else the one before the present. */
    static ExportedMonths of(Session session, OptionValue months, AsOfOption asOf) {
        OffsetDateTime present = asOf.cutOff(session);
        School school = session.records().school();
        String typed = months.get();
        YearMonth first;
        YearMonth last;
        if (typed == null) {
            last = YearMonth.from(present).minusMonths(asOf.isGiven() ? 0 : 1);
            first = last;
        } else {
            int between = typed.indexOf("..");
            first = month(session, months, between < 0 ? typed : typed.substring(0, between));
            last = between < 0 ? first : month(session, months, typed.substring(between + 2));
            if (last.isBefore(first) || ChronoUnit.MONTHS.between(first, last) >= MOST) {
                throw new Refused(Code.BAD_VALUE.at(null, months.name(), typed, MONTHS));
            }
        }
        LocalDate begins = last.atDay(1);
        if (present.toLocalDate().isBefore(begins)) {
            Text early = Text.of("{0} 才开始，截止时间是 {1}", "it begins on {0}, after the cut-off {1}");
            throw new Refused(Code.BAD_PERIOD.at(null, early.with(begins, present)));
        }
        BeforeAccount.refuse(school, last.atEndOfMonth());
        return new ExportedMonths(first, last, school.cutOff(last.atEndOfMonth(), present));
    }

    /** What they are called in the name of a folder: {@code 2026-09}, {@code 2026-01_2026-09}. */
    String name() {
        return from.equals(until) ? until.toString() : from + "_" + until;
    }

    private static YearMonth month(Session session, OptionValue months, String typed) {
        return YearMonth.from(session.dates().month(months.name(), typed));
    }
}

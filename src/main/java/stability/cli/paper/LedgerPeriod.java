package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.cli.option.PeriodOptions;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.report.ledger.LedgerSpan;

/** {@code --month}, {@code --year}, or {@code --from}, {@code --to} and {@code --campaign}: the days that a ledger covers. */
final class LedgerPeriod {
    private final OptionValue month;
    private final OptionValue year;
    private final PeriodOptions period;

    LedgerPeriod(Options options) {
        month = options.value("--month", "月份", "MONTH", Text.of("哪个月，如 2019-09", "which month, such as 2019-09"));
        year = options.value(
                "--year",
                "年份",
                "YEAR",
                Text.of(
                        "哪一年，如 2019；期初结转在前，年前已办结的不列",
                        "which year, such as 2019; what was open before stands first, what was closed does not"));
        period = new PeriodOptions(options, Text.of("期间", "the period"));
    }

    /**
     * What is asked for.
     *
     * @param ledger its days in the ledger
     * @param until null for no end
     * @param name in the name of the file
     */
    record Span(LedgerSpan ledger, @Nullable LocalDate until, String name) {
        private static Span of(YearMonth month) {
            return new Span(LedgerSpan.since(month.atDay(1)), month.atEndOfMonth(), month.toString());
        }
    }

    /** The days asked for; refused where none of them was over, or in the account, at the present moment. */
    Span read(Session session, LedgerForm form, OffsetDateTime present) {
        Span span = asked(session, form, present.toLocalDate());
        LocalDate from = span.ledger().from();
        if (from != null && from.isAfter(present.toLocalDate())) {
            throw new Refused(Code.BAD_PERIOD.at(
                    null,
                    Text.of("{0} 还没有开始，截止时间是 {1}", "{0} has not begun at the cut-off {1}")
                            .with(from, present)));
        }
        return span;
    }

    private Span asked(Session session, LedgerForm form, LocalDate today) {
        String inMonth = month.get();
        String inYear = year.get();
        if (inYear != null) {
            refuseBoth(
                    inMonth != null || period.given(),
                    "--year 不能与 --month、--from、--to、--campaign 同用",
                    "--year excludes --month, --from, --to and --campaign");
            return ofYear(session, session.dates().year("--year", inYear));
        }
        if (inMonth != null) {
            LocalDate first = session.dates().month("--month", inMonth);
            refuseBoth(
                    period.given(),
                    "--month 不能与 --from、--to、--campaign 同用",
                    "--month excludes --from, --to and --campaign");
            return Span.of(YearMonth.from(first));
        }
        if (!period.given()) {
            return form == LedgerForm.MONTH
                    ? Span.of(YearMonth.from(today))
                    : new Span(LedgerSpan.since(null), null, today.toString());
        }
        PeriodOptions.Period days = period.read(session);
        LocalDate until = Objects.requireNonNullElse(days.until(), today);
        return new Span(
                LedgerSpan.since(days.from()),
                days.until(),
                days.from() == null ? until.toString() : days.from() + "_" + until);
    }

    private static Span ofYear(Session session, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        BeforeAccount.refuse(session.records().school(), last);
        return new Span(LedgerSpan.ofYear(year), last, String.valueOf(year));
    }

    private static void refuseBoth(boolean both, String zh, String en) {
        if (both) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, Text.of(zh, en)));
        }
    }
}

package stability.report.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.report.period.result.ClockRow;
import stability.report.period.result.HazardRow;
import stability.report.period.result.Period;
import stability.report.period.result.PeriodResults;

/**
 * The figures of a period beside those of the one before, each as its own report had it.
 *
 * @param before the period before
 * @param lines the figures; those that hardly ever are there only where they are
 */
public record Comparison(Period before, List<ComparisonLine> lines) {

    /**
     * A figure in both periods.
     *
     * @param figure its word
     * @param name what it is, in the language of the report
     * @param percent whether it is in per cent, not a count or days
     * @param before then, in per cent, days or as a count; null where there was nothing to reckon it from
     * @param now in this period, in per cent, days or as a count; null likewise
     * @param change now less before, in per cent, days or as a count; null if either is
     */
    public record ComparisonLine(
            String figure,
            String name,
            boolean percent,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            @Nullable BigDecimal change) {}

    /**
     * A figure that is compared.
     *
     * @param rare whether it is left out where there is none of it in either period
     */
    private record Compared(
            String figure, Text name, boolean percent, boolean rare, Function<PeriodResults, @Nullable Number> of) {
        Compared(String figure, Text name, boolean percent, Function<PeriodResults, @Nullable Number> of) {
            this(figure, name, percent, false, of);
        }

        /** What moved the stock of hazards but was neither found nor closed. */
        static Compared moved(String figure, String zh, String en, ToIntFunction<HazardRow> of) {
            return new Compared(
                    figure,
                    Text.of(zh, en),
                    false,
                    true,
                    results -> of.applyAsInt(results.hazards().total()));
        }

        /** How often an activity of a kind was held; who enters none has no rows of naughts. */
        static Compared held(String figure, String zh, String en, ActivityKind kind) {
            return new Compared(
                    figure,
                    Text.of(zh, en),
                    false,
                    true,
                    results -> results.activities().of(kind).size());
        }
    }

    private static final List<Compared> FIGURES = List.of(
            new Compared(
                    "coverage",
                    Text.of("报告率", "screenings reported"),
                    true,
                    r -> r.coverage().total().rate()),
            new Compared(
                    "late",
                    Text.of("迟报", "reported late"),
                    false,
                    r -> r.coverage().total().late()),
            new Compared(
                    "missing",
                    Text.of("未报", "not reported"),
                    false,
                    r -> r.coverage().total().missing()),
            new Compared(
                    "found",
                    Text.of("发现隐患", "hazards found"),
                    false,
                    r -> r.hazards().total().found()),
            new Compared(
                    "eliminated",
                    Text.of("其中已消除", "of these eliminated"),
                    false,
                    r -> r.hazards().total().eliminated()),
            new Compared(
                    "rate",
                    Text.of("整改率", "rate"),
                    true,
                    r -> r.hazards().total().rate()),
            new Compared(
                    "in_time",
                    Text.of("按期整改率", "put right in time"),
                    true,
                    r -> r.hazards().total().inTimeRate()),
            new Compared(
                    "overdue",
                    Text.of("期末逾期", "overdue at the end"),
                    false,
                    r -> r.hazards().total().overdue()),
            Compared.moved("carried", "转入隐患", "hazards carried", HazardRow::carried),
            Compared.moved("reinstated", "恢复", "reinstated", HazardRow::reinstated),
            Compared.moved("voided", "作废", "voided", HazardRow::voided),
            new Compared(
                    "closing",
                    Text.of("期末存量", "open at the end"),
                    false,
                    r -> r.hazards().total().closing()),
            new Compared(
                    "median_days",
                    Text.of("整改天数中位数", "median days to put right"),
                    false,
                    r -> r.hazards().total().medianDays()),
            new Compared(
                    "petitions_closed",
                    Text.of("办结信访事项", "petitions closed"),
                    false,
                    r -> r.petitions().closed()),
            new Compared(
                    "petitions_late",
                    Text.of("信访超期环节", "limits of petitions not kept"),
                    false,
                    r -> r.petitions().clocks().stream()
                            .mapToInt(ClockRow::late)
                            .sum()),
            new Compared(
                    "incidents",
                    Text.of("突发事件", "incidents"),
                    false,
                    r -> r.incidents().new_()),
            new Compared(
                    "warnings",
                    Text.of("发布预警", "warnings issued"),
                    false,
                    r -> r.warnings().issued()),
            new Compared(
                    "inspections",
                    Text.of("不定期检查", "inspections"),
                    false,
                    r -> r.practice().inspections()),
            Compared.held("drills", "演练", "drills", ActivityKind.DRILL),
            Compared.held("trainings", "培训", "trainings", ActivityKind.TRAINING),
            Compared.held("meetings", "会议", "meetings", ActivityKind.MEETING));

    static Comparison of(Period period, PeriodResults before, PeriodResults now, Lang lang) {
        List<ComparisonLine> lines = new ArrayList<>();
        for (Compared each : FIGURES) {
            BigDecimal then = decimal(each.of().apply(before));
            BigDecimal here = decimal(each.of().apply(now));
            if (each.rare() && isNone(then) && isNone(here)) {
                continue;
            }
            lines.add(new ComparisonLine(
                    each.figure(),
                    each.name().in(lang),
                    each.percent(),
                    then,
                    here,
                    then == null || here == null ? null : here.subtract(then)));
        }
        return new Comparison(period, List.copyOf(lines));
    }

    private static boolean isNone(@Nullable BigDecimal number) {
        return number == null || number.signum() == 0;
    }

    private static @Nullable BigDecimal decimal(@Nullable Number number) {
        return number == null || number instanceof BigDecimal
                ? (BigDecimal) number
                : BigDecimal.valueOf(number.longValue());
    }
}

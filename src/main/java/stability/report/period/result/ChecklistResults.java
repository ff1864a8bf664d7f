package stability.report.period.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.ledger.ChecklistDuty;
import stability.domain.school.Checklist;
import stability.domain.school.Rhythm;
import stability.report.figure.Rates;
import stability.report.view.Counted;

/**
 * How the checklists with a rhythm were gone through (日管控、周排查、月调度): those whose last day lies in the period. due = done +
 * missing; late are some of the done ones, backfilled some of the missing ones.
 *
 * @param due how often a department had to go through a checklist by a day of the period
 * @param done how often it had, by that day
 * @param late how many of the done ones were entered after the hour by which a day's screening is reported (迟报)
 * @param missing how often it had not
 * @param backfilled how many of the missing ones were entered afterwards (补录)
 * @param abnormal how many items were found abnormal, each once for every time that the checklist was due
 * @param rate 执行率, done of due in per cent; null if none was due
 * @param rows one for each checklist, department and area of which something was due
 */
public record ChecklistResults(
        int due,
        int done,
        int late,
        int missing,
        int backfilled,
        int abnormal,
        @Nullable BigDecimal rate,
        List<ChecklistRow> rows) {

    /**
     * A checklist at a department, or in one of its areas.
     *
     * @param id the id of the checklist
     * @param name the name of the checklist
     * @param every how often it has to be gone through
     * @param everyName the same in the language of the report
     * @param responsible the post that answers for it; null if the settings do not say
     * @param basis the rule it comes from; null if the settings do not say
     * @param department the id of the department
     * @param departmentName the name of the department
     * @param area where; null if it is for the department as a whole
     * @param due how often it had to be gone through by a day of the period
     * @param done how often it was, by that day
     * @param late how many of the done ones were entered after the hour by which a day's screening is reported (迟报)
     * @param missing how often it was not
     * @param backfilled how many of the missing ones were entered afterwards (补录)
     * @param abnormal how many items were found abnormal, each once for every time that it was due
     * @param rate 执行率, done of due in per cent; null if none was due
     * @param missed when it was not, in order
     */
    public record ChecklistRow(
            String id,
            String name,
            Rhythm every,
            String everyName,
            @Nullable String responsible,
            @Nullable String basis,
            String department,
            String departmentName,
            @Nullable String area,
            int due,
            int done,
            int late,
            int missing,
            int backfilled,
            int abnormal,
            @Nullable BigDecimal rate,
            @Counted List<MissedTime> missed) {}

    /**
     * Days in which a checklist was not gone through once.
     *
     * @param from the first day on which it could have been
     * @param until the last: the day by which it was to be done
     */
    public record MissedTime(LocalDate from, LocalDate until) {
        /** {@code 2019-09-25}, or {@code 2019-09-23..2019-09-29}. */
        public String days() {
            return from.equals(until) ? from.toString() : from + ".." + until;
        }
    }

    public static ChecklistResults of(PeriodSnapshot at) {
        Map<List<@Nullable String>, List<ChecklistDuty>> duties = new LinkedHashMap<>();
        List<ChecklistDuty> all = at.now()
                .checklists()
                .endingBetween(at.period().from(), at.period().until());
        for (ChecklistDuty duty : all) {
            List<@Nullable String> key = new ArrayList<>();
            key.add(duty.checklist().id());
            key.add(duty.department().id());
            key.add(duty.area());
            duties.computeIfAbsent(key, each -> new ArrayList<>()).add(duty);
        }
        Count total = Count.of(all);
        return new ChecklistResults(
                total.due,
                total.done,
                total.late,
                total.due - total.done,
                total.backfilled,
                total.abnormal,
                Rates.percent(total.done, total.due),
                duties.values().stream().map(each -> row(each, at)).toList());
    }

    private static ChecklistRow row(List<ChecklistDuty> duties, PeriodSnapshot at) {
        ChecklistDuty first = duties.get(0);
        Checklist.Repeated repeated = Objects.requireNonNull(first.checklist().duty());
        Count count = Count.of(duties);
        return new ChecklistRow(
                first.checklist().id(),
                first.checklist().name(),
                repeated.every(),
                repeated.every().label().in(at.lang()),
                repeated.responsible(),
                repeated.basis(),
                first.department().id(),
                first.department().name(),
                first.area(),
                count.due,
                count.done,
                count.late,
                count.due - count.done,
                count.backfilled,
                count.abnormal,
                Rates.percent(count.done, count.due),
                duties.stream()
                        .filter(duty -> !duty.isDone())
                        .map(duty -> new MissedTime(duty.from(), duty.until()))
                        .toList());
    }

    private record Count(int due, int done, int late, int backfilled, int abnormal) {
        static Count of(List<ChecklistDuty> duties) {
            int done = 0;
            int late = 0;
            int backfilled = 0;
            int abnormal = 0;
            for (ChecklistDuty duty : duties) {
                done += duty.isDone() ? 1 : 0;
                late += duty.late() ? 1 : 0;
                backfilled += duty.backfilled() ? 1 : 0;
                abnormal += duty.abnormal();
            }
            return new Count(duties.size(), done, late, backfilled, abnormal);
        }
    }
}

package stability.report.period.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.report.figure.Rates;
import stability.report.view.Counted;
import stability.report.view.IncidentPresenter;
import stability.report.view.PetitionPresenter;
import stability.report.view.Presenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * How the school kept one of its limits in a period. Each limit of each matter is decided once: when the
 * duty was done, if that was in time, else when the time was over. It counts in the period in which that moment lies.
 * Judged by when things were done, as clocks are; what is entered later about the days before is a correction.
 *
 * @param clock the id of the clock
 * @param label what had to be done, in the language of the report
 * @param basis the rule behind it
 * @param due how many were decided in the period
 * @param inTime how many of these were done in time
 * @param late how many were done, or are still to be done, after their time
 * @param rate in time of due in per cent; null if none was due
 * @param dueCorrected how many more were decided before the period than was known at its start; negative if fewer
 * @param inTimeCorrected how many more of these were done in time
 * @param lateItems the ids of the matters with late ones, each once
 */
public record ClockRow(
        String clock,
        String label,
        String basis,
        int due,
        int inTime,
        int late,
        @Nullable BigDecimal rate,
        int dueCorrected,
        int inTimeCorrected,
        @Counted List<String> lateItems) {

    /** For petitions: the clocks of which one was decided, in the order of the settings, then what was agreed on assigning. */
    static List<ClockRow> ofPetitions(PeriodSnapshot at) {
        return rows(
                decided(PetitionPresenter.INSTANCE, at.now(), duty -> true),
                decided(PetitionPresenter.INSTANCE, at.before(), duty -> true),
                at);
    }

    /**
     * For incidents: the clocks of which one was decided, in the order of the settings. Those without a length are left
     * out: of what is to be done at once nobody can say that it was done in time.
     */
    static List<ClockRow> ofIncidents(PeriodSnapshot at) {
        return rows(
                decided(IncidentPresenter.INSTANCE, at.now(), Deadline::hasLength),
                decided(IncidentPresenter.INSTANCE, at.before(), Deadline::hasLength),
                at);
    }

    /** A limit of a matter that was decided. */
    private record Decided(String id, DeadlineRule clock, DecidedLimit limit) {}

    /** The limits of a kind that were decided by the snapshot's cut-off. */
    private static List<Decided> decided(Presenter<?, ?> presenter, Snapshot at, Predicate<Deadline> which) {
        List<Decided> decided = new ArrayList<>();
        for (View<?, ?> view : at.views(presenter)) {
            for (Deadline duty : view.clocks().duties()) {
                DecidedLimit limit = which.test(duty) ? DecidedLimit.of(duty, at.cutOff()) : null;
                if (limit != null) {
                    decided.add(new Decided(view.matter().id(), duty.clock(), limit));
                }
            }
        }
        return decided;
    }

    private static List<ClockRow> rows(List<Decided> now, List<Decided> before, PeriodSnapshot at) {
        Set<String> clocks = new LinkedHashSet<>();
        at.school().clocks().forEach(clock -> clocks.add(clock.id()));
        Stream.concat(now.stream(), before.stream())
                .forEach(each -> clocks.add(each.clock().id()));
        return clocks.stream()
                .map(clock -> row(of(clock, now), of(clock, before), at))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Decided> of(String clock, List<Decided> decided) {
        return decided.stream().filter(each -> each.clock().id().equals(clock)).toList();
    }

    /** Null if nothing was decided in the period, nor changed of what was decided before. */
    private static @Nullable ClockRow row(List<Decided> now, List<Decided> before, PeriodSnapshot at) {
        KeptLimits kept = KeptLimits.of(limits(now), limits(before), at);
        if (kept.due() == 0 && kept.dueCorrected() == 0 && kept.inTimeCorrected() == 0) {
            return null;
        }
        DeadlineRule clock = (now.isEmpty() ? before : now).get(0).clock();
        return new ClockRow(
                clock.id(),
                clock.label().in(at.lang()),
                clock.basis(),
                kept.due(),
                kept.inTime(),
                kept.due() - kept.inTime(),
                Rates.percent(kept.inTime(), kept.due()),
                kept.dueCorrected(),
                kept.inTimeCorrected(),
                now.stream()
                        .filter(each -> !each.limit().inTime()
                                && at.includes(each.limit().moment()))
                        .map(Decided::id)
                        .distinct()
                        .toList());
    }

    private static List<DecidedLimit> limits(List<Decided> decided) {
        return decided.stream().map(Decided::limit).toList();
    }
}

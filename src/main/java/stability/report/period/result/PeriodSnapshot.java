package stability.report.period.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * What a report on a period is computed from: the ledger at its cut-off, and as its account stood when it began.
 *
 * @param period the period
 * @param now at the cut-off, which lies in the period; what was recorded later does not count
 * @param before at the last second before the period
 */
public record PeriodSnapshot(Period period, Snapshot now, Snapshot before) {

    /**
     * The period as known at a cut-off.
     *
     * @param at at the cut-off or later: the end of the period cuts it
     */
    public static PeriodSnapshot of(Snapshot at, Period period) {
        return of(at, period, null);
    }

    /**
     * The period as known at a cut-off, of one department alone: of those matters that were its at the end.
     *
     * @param department its id; null for the whole school
     */
    public static PeriodSnapshot of(Snapshot at, Period period, @Nullable String department) {
        School school = at.school();
        OffsetDateTime end = period.end(school);
        Snapshot whole = at.cutOff().isAfter(end) ? at.asOf(end) : at;
        Snapshot now = department == null ? whole : whole.of(department);
        return new PeriodSnapshot(
                period, now, now.asOf(school.startOf(period.from()).minusSeconds(1)));
    }

    /** The first moment of the period. */
    public Instant start() {
        return school().startOf(period.from()).toInstant();
    }

    public OffsetDateTime cutOff() {
        return now.cutOff();
    }

    public School school() {
        return now.school();
    }

    /** The campaign of the period, or of the phase; null for a week or a month. */
    public @Nullable Campaign campaign() {
        String campaign = period.campaign();
        return campaign == null ? null : Objects.requireNonNull(school().campaign(campaign), campaign);
    }

    public Lang lang() {
        return school().lang();
    }

    /** The days of the period up to that of the cut-off, oldest first. */
    public List<LocalDate> days() {
        return period.from().datesUntil(now.day().plusDays(1)).toList();
    }

    /** Whether a step was entered in the period. Steps beyond the cut-off are not among those folded. */
    public boolean entered(Step step) {
        return step.isRecordedSince(start());
    }

    /** Whether a matter came into the stock for the first time in the period, as a new one: what was carried did not. */
    public <S extends MatterState> boolean began(Matter.History<S> history) {
        Step opening = Matter.opening(history);
        return opening != null && !opening.isCarrying() && entered(opening);
    }

    /** The steps of this name that were entered in the period and hold, matter by matter. */
    <S extends MatterState, I> List<Step> steps(List<View<S, I>> views, String name) {
        return views.stream()
                .flatMap(view -> view.history().applied().stream())
                .map(Matter.Applied::step)
                .filter(step -> step.type().name().equals(name) && entered(step))
                .toList();
    }

    /** Whether a matter was open at some moment of the period, by the steps in force. */
    public <S extends MatterState> boolean inStock(Matter.History<S> history) {
        return history.state().open()
                || history.applied().stream()
                        .anyMatch(applied -> applied.before().open() && entered(applied.step()));
    }

    /** Whether a matter was open at some moment of the period by what was posted, though it may be out by now. */
    public <S extends MatterState> boolean wasInStock(Matter.History<S> history) {
        return history.state().open()
                || history.posted().stream().anyMatch(posted -> posted.before().open() && entered(posted.step()));
    }

    /** Whether a moment of the past lies in the period, up to the cut-off. */
    public boolean includes(OffsetDateTime moment) {
        return !moment.toInstant().isBefore(start()) && !moment.toInstant().isAfter(cutOff().toInstant());
    }
}

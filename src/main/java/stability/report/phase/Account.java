package stability.report.phase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import stability.domain.Lang;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Step;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Ledger;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.report.HazardView;
import stability.report.IncidentView;
import stability.report.InspectionView;
import stability.report.PetitionView;
import stability.report.Unsigned;
import stability.report.WarningView;

/**
 * Everything that a report on a period is computed from: the matters on record at its cut-off, each folded once.
 *
 * @param period the period
 * @param cutOff in the school's zone and in the period; what was recorded later does not count
 * @param start the first moment of the period
 */
record Account(
        Ledger ledger,
        Period period,
        OffsetDateTime cutOff,
        Instant start,
        Coverage coverage,
        List<HazardView> hazards,
        List<PetitionView> petitions,
        List<IncidentView> incidents,
        List<WarningView> warnings,
        List<InspectionView> inspections,
        List<Unsigned> unsigned) {

    static Account of(Ledger ledger, Period period, OffsetDateTime cutOff) {
        School school = ledger.school();
        Instant end = cutOff.toInstant();
        return new Account(
                ledger,
                period,
                cutOff,
                period.from().atStartOfDay(school.zone()).toInstant(),
                new Coverage(ledger),
                HazardView.all(ledger, end),
                PetitionView.all(ledger, cutOff),
                IncidentView.all(ledger, cutOff),
                WarningView.all(ledger, end),
                InspectionView.all(ledger, end),
                Unsigned.of(ledger, end, school.lang()));
    }

    School school() {
        return ledger.school();
    }

    /** The campaign of the period, which is one of the school's. */
    Campaign campaign() {
        return Objects.requireNonNull(school().campaign(period.campaign()), period.campaign());
    }

    Lang lang() {
        return ledger.school().lang();
    }

    /** The last second before the period. */
    OffsetDateTime eve() {
        return period.from().atStartOfDay(school().zone()).minusSeconds(1).toOffsetDateTime();
    }

    /** The days of the period up to that of the cut-off, oldest first. */
    List<LocalDate> days() {
        return period.from().datesUntil(cutOff.toLocalDate().plusDays(1)).toList();
    }

    /** Whether a step was entered in the period. Steps beyond the cut-off are not among those folded. */
    boolean entered(Step step) {
        return !step.recorded().toInstant().isBefore(start);
    }

    /** Whether a matter came into the stock for the first time in the period. */
    <S extends MatterState> boolean began(Matter.History<S> history) {
        Step opening = Matter.opening(history);
        return opening != null && entered(opening);
    }

    /** The steps of this name that were entered in the period and hold, matter by matter. */
    <S> List<Step> steps(Stream<Matter.History<S>> histories, String name) {
        return histories
                .flatMap(history -> history.applied().stream())
                .map(Matter.Applied::step)
                .filter(step -> step.type().name().equals(name) && entered(step))
                .toList();
    }

    /** Whether a matter was open at some moment of the period. */
    <S extends MatterState> boolean inStock(Matter.History<S> history) {
        return history.state().open()
                || history.applied().stream()
                        .anyMatch(applied -> applied.before().open() && entered(applied.step()));
    }

    /** Whether a moment of the past lies in the period, up to the cut-off. */
    boolean includes(OffsetDateTime moment) {
        return !moment.toInstant().isBefore(start) && !moment.toInstant().isAfter(cutOff.toInstant());
    }
}

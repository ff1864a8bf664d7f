package stability.report.period;

import java.util.ArrayList;
import java.util.List;
import stability.domain.inspection.Register;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.ledger.Amendments;
import stability.report.period.result.PeriodSnapshot;
import stability.report.view.Counted;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;
import stability.report.view.InspectionItem;
import stability.report.view.InspectionPresenter;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.Presenter;
import stability.report.view.View;
import stability.report.view.WarningItem;
import stability.report.view.WarningPresenter;

/**
 * What the ledgers behind a report on a period (附：台账) say of slips. What was voided is in no figure of the report: here it is, as
 * it stood just before, if it was in the stock in the period.
 *
 * @param hazards those that were voided
 * @param petitions those that were voided
 * @param incidents those that were voided
 * @param warnings those that were voided
 * @param inspections those entered in the period that were voided
 * @param amended what was corrected and voided of each matter of which something was, up to the cut-off
 */
public record MendedAnnex(
        List<HazardItem> hazards,
        List<PetitionItem> petitions,
        List<IncidentItem> incidents,
        List<WarningItem> warnings,
        List<InspectionItem> inspections,
        List<Amended> amended) {

    /**
     * What was mended of a matter.
     *
     * @param id the id of the matter
     * @param said as the column of the ledgers says it
     */
    @Counted
    public record Amended(String id, @Counted List<String> said) {}

    static MendedAnnex of(PeriodSnapshot at) {
        List<Amended> amended = new ArrayList<>();
        return new MendedAnnex(
                voided(HazardPresenter.INSTANCE, at, amended),
                voided(PetitionPresenter.INSTANCE, at, amended),
                voided(IncidentPresenter.INSTANCE, at, amended),
                voided(WarningPresenter.INSTANCE, at, amended),
                voided(InspectionPresenter.INSTANCE, at, amended),
                List.copyOf(amended));
    }

    /** Those of a kind that were voided; what was mended of these and of those on record is added. */
    private static <S extends MatterState, I> List<I> voided(
            Presenter<S, I> presenter, PeriodSnapshot at, List<Amended> amended) {
        at.now().views(presenter).forEach(view -> add(view, at, amended));
        List<I> voided = new ArrayList<>();
        for (View<S, I> view : at.now().voided(presenter)) {
            if (add(view, at, amended)) {
                voided.add(view.item());
            }
        }
        return List.copyOf(voided);
    }

    /** False if a matter does not belong to the period. */
    private static <S extends MatterState> boolean add(View<S, ?> view, PeriodSnapshot at, List<Amended> amended) {
        Matter.History<S> history = at.now().history(view.matter());
        if (!isOfPeriod(view.history(), history, at)) {
            return false;
        }
        List<String> said = Amendments.of(history, at.lang());
        if (!said.isEmpty()) {
            amended.add(new Amended(view.matter().id(), said));
        }
        return true;
    }

    /** An inspection is in no stock: it belongs to the period in which it was entered. */
    private static <S extends MatterState> boolean isOfPeriod(
            Matter.History<S> shown, Matter.History<S> now, PeriodSnapshot at) {
        return at.wasInStock(now)
                || shown.applied().stream()
                        .map(Matter.Applied::step)
                        .anyMatch(step -> step.type().name().equals(Register.STAGE) && at.entered(step));
    }
}

package stability.report.period;

import java.util.List;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.report.period.result.PeriodSnapshot;
import stability.report.view.ActivityItem;
import stability.report.view.ActivityPresenter;
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
 * What the ledgers behind a report on a period (附：台账) show of what was voided, which is in no figure of the report: as it stood just
 * before, if it was in the stock in the period. Why and by whom is told once, among what was mended in the period.
 *
 * @param hazards those that were voided
 * @param petitions those that were voided
 * @param incidents those that were voided
 * @param warnings those that were voided
 * @param inspections those entered in the period that were voided
 * @param activities those entered in the period that were voided
 */
public record VoidedAnnex(
        List<HazardItem> hazards,
        List<PetitionItem> petitions,
        List<IncidentItem> incidents,
        List<WarningItem> warnings,
        List<InspectionItem> inspections,
        List<ActivityItem> activities) {

    static VoidedAnnex of(PeriodSnapshot at) {
        return new VoidedAnnex(
                voided(HazardPresenter.INSTANCE, at),
                voided(PetitionPresenter.INSTANCE, at),
                voided(IncidentPresenter.INSTANCE, at),
                voided(WarningPresenter.INSTANCE, at),
                voided(InspectionPresenter.INSTANCE, at),
                voided(ActivityPresenter.INSTANCE, at));
    }

    private static <S extends MatterState, I> List<I> voided(Presenter<S, I> presenter, PeriodSnapshot at) {
        return at.now().voided(presenter).stream()
                .filter(view -> isOfPeriod(view, at))
                .map(View::item)
                .toList();
    }

    /** An inspection or an activity is in no stock: it belongs to the period in which it was entered. */
    private static <S extends MatterState> boolean isOfPeriod(View<S, ?> view, PeriodSnapshot at) {
        return at.wasInStock(at.now().history(view.matter()))
                || view.history().applied().stream()
                        .map(Matter.Applied::step)
                        .anyMatch(step -> isFirst(view, step) && at.entered(step));
    }

    private static boolean isFirst(View<?, ?> view, Step step) {
        return view.matter().kind() instanceof DatedKind<?> kind && kind.beginsWith(step.type());
    }
}

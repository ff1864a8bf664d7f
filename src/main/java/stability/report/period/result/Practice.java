package stability.report.period.result;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stability.domain.hazard.HazardWords;
import stability.domain.hazard.Verify;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.inspection.Register;
import stability.domain.matter.Step;
import stability.report.view.HazardItem;
import stability.report.view.InspectionItem;
import stability.report.view.View;

/**
 * What was done in a period beyond the daily round (三、做法).
 *
 * @param inspections how many were entered in the period
 * @param inspectionsClear how many of these found nothing
 * @param inspectionFindings how many hazards these found
 * @param supervised how many hazards were put on the supervision list in the period
 * @param released how many were taken off it in the period
 * @param verifications how many verifications were entered in the period
 * @param returned how many of these found that the work was not done
 * @param inspectionItems the inspections
 * @param supervisedItems the hazards that are on the supervision list at the cut-off
 */
public record Practice(
        int inspections,
        int inspectionsClear,
        int inspectionFindings,
        int supervised,
        int released,
        int verifications,
        int returned,
        List<InspectionItem> inspectionItems,
        List<HazardItem> supervisedItems) {

    static Practice of(PeriodSnapshot at) {
        List<InspectionItem> inspections = at.now().inspections().stream()
                .filter(view -> view.history().applied().stream()
                        .anyMatch(applied ->
                                applied.step().type().name().equals(Register.STAGE) && at.entered(applied.step())))
                .map(View::item)
                .toList();
        List<Step> verifications = steps(at, Verify.STAGE);
        Set<String> findings = new HashSet<>();
        inspections.forEach(inspection -> findings.addAll(inspection.hazards()));
        return new Practice(
                inspections.size(),
                Math.toIntExact(inspections.stream()
                        .filter(inspection -> inspection.state() == Result.CLEAR)
                        .count()),
                findings.size(),
                steps(at, "supervise").size(),
                steps(at, "release").size(),
                verifications.size(),
                Math.toIntExact(verifications.stream()
                        .filter(step -> step.values().get(Verify.RESULT) == HazardWords.Result.FAIL)
                        .count()),
                inspections,
                at.now().hazards().stream()
                        .filter(view -> view.state().open() && view.state().supervisor() != null)
                        .map(View::item)
                        .toList());
    }

    private static List<Step> steps(PeriodSnapshot at, String name) {
        return at.steps(at.now().hazards(), name);
    }
}

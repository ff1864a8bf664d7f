package stability.report.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.clock.Deadline;
import stability.domain.field.Text;
import stability.domain.petition.PetitionState;
import stability.report.view.PetitionItem;
import stability.report.view.View;

/**
 * Duties of handling a petition that were not done in time, by the clocks: one for each clock that was overdue on a day
 * of the period, done late or not at all. It is the department's that was in charge when the time ran out, or the
 * office's while none was. Nothing is counted but what the school owed: no petition, and nobody who brought one.
 */
final class PetitionBreaches {
    private PetitionBreaches() {}

    static void add(Breach.AssessedDays period, List<Breach> into) {
        List<View<PetitionState, PetitionItem>> petitions =
                new ArrayList<>(period.at().petitions());
        petitions.sort(Comparator.comparing(view -> view.matter().file()));
        for (View<PetitionState, PetitionItem> view : petitions) {
            for (Deadline duty : view.clocks().duties()) {
                String department = period.inCharge(
                        Breach.assigned(view.history(), duty.due().toInstant()));
                if (department != null && isLate(duty, period)) {
                    into.add(new Breach(
                            Duty.PETITION_LATE, department, view.item().id(), detail(duty, period)));
                }
            }
        }
    }

    private static boolean isLate(Deadline duty, Breach.AssessedDays period) {
        Deadline.Standing standing = duty.standing(period.cutOff());
        OffsetDateTime met = duty.met();
        LocalDate until = period.day(met == null ? period.cutOff() : met);
        return (standing == Deadline.Standing.OVERDUE || standing == Deadline.Standing.MISSED)
                && period.meets(duty.due().toLocalDate().plusDays(1), until);
    }

    private static String detail(Deadline duty, Breach.AssessedDays period) {
        OffsetDateTime met = duty.met();
        Text detail = met == null
                ? Text.of("{0}：期限 {1}，未办", "{0}: due {1}, not done")
                : Text.of("{0}：期限 {1}，{2} 才办", "{0}: due {1}, done {2}");
        return detail.with(duty.clock().label(), duty.due().toLocalDate(), met == null ? "" : period.day(met))
                .in(period.school().lang());
    }
}

package stability.report.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.hazard.Assign;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.report.view.Snapshot;

/**
 * A duty that a department did not keep, as evidence for an assessment. There is none without something left undone: a
 * hazard or a petition that is handled properly gives no breach, however many there are.
 *
 * @param department whose duty it was
 * @param id the matter behind it
 * @param detail what was left undone, in the language of the school
 */
record Breach(Duty duty, String department, String id, String detail) {

    /**
     * The days that are looked at, and the account as it stood at the cut-off: what was recorded later is not known.
     *
     * @param at the account
     * @param first the first day
     * @param last the last day, not after that of the cut-off
     */
    record AssessedDays(Snapshot at, LocalDate first, LocalDate last) {
        static AssessedDays of(Snapshot at, LocalDate from, LocalDate until) {
            return new AssessedDays(at, from, until.isAfter(at.day()) ? at.day() : until);
        }

        School school() {
            return at.school();
        }

        OffsetDateTime cutOff() {
            return at.cutOff();
        }

        Instant end() {
            return school().cutOff(last, cutOff()).toInstant();
        }

        LocalDate day(OffsetDateTime moment) {
            return moment.toLocalDate();
        }

        /** Whether any of these days is looked at. */
        boolean meets(LocalDate from, LocalDate until) {
            return !from.isAfter(until) && !from.isAfter(last) && !until.isBefore(first);
        }

        /** The department in charge; while nobody is, the office that runs the account; null if there is none. */
        @Nullable
        String inCharge(@Nullable String department) {
            Department office = school().office();
            return department != null ? department : office == null ? null : office.id();
        }
    }

    /** All breaches in the period, by duty and then in the order of the ledger. */
    static List<Breach> all(AssessedDays period) {
        List<Breach> breaches = new ArrayList<>();
        ScreeningBreaches.add(period, breaches);
        period.at().ledger().hazards().forEach(hazard -> HazardBreaches.add(hazard, period, breaches));
        PetitionBreaches.add(period, breaches);
        UnsignedBreaches.add(period, breaches);
        return List.copyOf(breaches);
    }

    /** The department that a hazard or a petition was assigned to at a moment; null while it was to none. */
    static <S extends MatterState> @Nullable String assigned(Matter.History<S> history, Instant moment) {
        String department = null;
        for (Matter.Applied<S> applied : history.applied()) {
            boolean assigns = applied.step().type().name().equals(Assign.STAGE);
            if (assigns && !applied.step().at().toInstant().isAfter(moment)) {
                department = applied.step().values().get(Assign.DEPARTMENT);
            }
        }
        return department;
    }
}

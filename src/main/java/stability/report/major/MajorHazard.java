package stability.report.major;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.school.School;
import stability.report.view.Counted;
import stability.report.view.HazardItem;
import stability.report.view.View;

/**
 * A major hazard and how it is handled, system by system.
 *
 * @param id the id of the hazard, which its rectification notice bears as well
 * @param title what it is
 * @param place where it is
 * @param categoryName the name of its category
 * @param found when it was found
 * @param foundIn name of the department where it was found
 * @param basis what makes it a major one; null if nobody wrote it down
 * @param plan the five of its plan (五落实); null while nobody is assigned
 * @param handovers 交办: each assignment, the one in force last
 * @param steps 台账: what was done about it otherwise, day by day
 * @param state where it stands by its steps
 * @param due the due date in force; for one without an explicit date the finding and the default limit
 * @param daysLeft days from the day to the due date; negative when it has passed; null once it is settled
 * @param overdue whether it counts as overdue: then it stands in the circular of the day
 * @param rectifiedOn 销号: when it was put right; null while it is not
 * @param verifiedOn when that was verified; null while it is not
 * @param verifiedBy who verified it; null likewise
 * @param closedOn when it was closed; null while it is open
 * @param outcome how it was closed; null while it is open
 * @param days days from the finding to the closing; null while it is open
 * @param authorityOn 通报: when it was reported to the authority (安全生产法 41); null if nobody recorded it
 * @param congressOn when it was reported to the workers' congress; null likewise
 * @param staffNoticeOn when the staff were told; null likewise
 * @param supervisor 挂牌督办: who supervises it; null if nobody does
 * @param supervisions each time that it was put under supervision
 */
@Counted
public record MajorHazard(
        String id,
        String title,
        String place,
        String categoryName,
        OffsetDateTime found,
        String foundIn,
        @Nullable String basis,
        @Nullable MajorPlan plan,
        List<Handover> handovers,
        List<HandlingStep> steps,
        Stage state,
        LocalDate due,
        @Nullable Integer daysLeft,
        boolean overdue,
        @Nullable LocalDate rectifiedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        @Nullable Integer days,
        @Nullable LocalDate authorityOn,
        @Nullable LocalDate congressOn,
        @Nullable LocalDate staffNoticeOn,
        @Nullable Supervisor supervisor,
        List<Supervision> supervisions) {

    /**
     * Measures, responsibility, funds (10,000 yuan), time and contingency (五落实).
     *
     * @param measures what will be done
     * @param responsible who is responsible, by post
     * @param funds the money for it in 万元, as text
     * @param deadline by which day
     * @param contingency what is done if something happens meanwhile
     */
    public record MajorPlan(String measures, String responsible, String funds, LocalDate deadline, String contingency) {
        static @Nullable MajorPlan of(@Nullable Values plan) {
            return plan == null
                    ? null
                    : new MajorPlan(
                            plan.need(Assign.MEASURES),
                            plan.need(Assign.RESPONSIBLE),
                            plan.need(Assign.FUNDS).toPlainString(),
                            plan.need(Assign.DEADLINE),
                            plan.need(Assign.CONTINGENCY));
        }
    }

    /**
     * An assignment (交办).
     *
     * @param on the day
     * @param departmentName name of the department in charge
     * @param leader the leader in charge (责任领导), by post
     * @param handler who does the work (承办人), by post
     * @param requirement what is to be done
     * @param due by when
     * @param control what keeps people safe meanwhile; null if nobody wrote it down with the assignment
     */
    public record Handover(
            LocalDate on,
            String departmentName,
            String leader,
            String handler,
            String requirement,
            LocalDate due,
            @Nullable String control) {}

    /**
     * A step of the handling.
     *
     * @param on the day
     * @param step the name of the step
     * @param stepName the same in the language of the school
     * @param text what was said in it; null if nothing was
     */
    public record HandlingStep(
            LocalDate on,
            String step,
            String stepName,
            @Nullable String text) {}

    /**
     * A supervision (挂牌督办).
     *
     * @param by who supervises
     * @param from the day on which it began
     * @param until the day on which it was released; null while it is not
     */
    public record Supervision(
            Supervisor by, LocalDate from, @Nullable LocalDate until) {}

    static MajorHazard of(View<HazardState, HazardItem> view, School school) {
        HazardItem item = view.item();
        HazardState state = view.state();
        Handling handling = Handling.of(view.history(), school);
        LocalDate closed = state.closedOn();
        Values assignment = state.assignment();
        return new MajorHazard(
                item.id(),
                item.title(),
                item.place(),
                item.categoryName(),
                item.found(),
                school.departmentName(view.facts().need(Hazard.DEPARTMENT)),
                handling.basis() == null ? view.facts().get(Hazard.MAJOR_BASIS) : handling.basis(),
                MajorPlan.of(assignment == null ? null : assignment.get(Assign.PLAN)),
                handling.handovers(),
                handling.steps(),
                item.state(),
                item.due(),
                item.daysLeft(),
                item.overdue(),
                state.rectifiedOn(),
                handling.verifiedOn(),
                handling.verifiedBy(),
                closed,
                item.outcome(),
                closed == null
                        ? null
                        : Math.toIntExact(closed.toEpochDay() - state.found().toEpochDay()),
                handling.authorityOn(),
                handling.congressOn(),
                handling.staffNoticeOn(),
                item.supervisor(),
                handling.supervisions());
    }
}

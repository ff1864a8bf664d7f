package stability.report.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.domain.school.School;

/**
 * A hazard as a line of a list or report, on a day.
 *
 * @param id the id of the hazard
 * @param title what it is
 * @param place where it is
 * @param category the id of its category
 * @param categoryName the name of its category
 * @param level how grave it is
 * @param department the department in charge, or where it was found while nobody is
 * @param departmentName the name of that department
 * @param state where it stands by its steps
 * @param found when it was found
 * @param due the due date in force; for one without an explicit date the finding and the default limit
 * @param firstDue the due date first agreed; null while nobody agreed on one
 * @param daysLeft days from the day to the due date; negative when it has passed; null once it is settled
 * @param overdue whether it counts as overdue on the day
 * @param leader the leader in charge (责任领导), by post; null while it is not assigned
 * @param handler who does the work (承办人), by post; null while it is not assigned
 * @param requirement what is to be done; null while it is not assigned
 * @param outcome how it was closed; null while it is open
 * @param supervisor who supervises it; null if nobody does
 * @param extensions how often its due date was extended
 * @param reopened whether it has ever been reopened
 */
@Counted
public record HazardItem(
        String id,
        String title,
        String place,
        String category,
        String categoryName,
        Level level,
        String department,
        String departmentName,
        Stage state,
        OffsetDateTime found,
        LocalDate due,
        @Nullable LocalDate firstDue,
        @Nullable Integer daysLeft,
        boolean overdue,
        @Nullable String leader,
        @Nullable String handler,
        @Nullable String requirement,
        @Nullable Outcome outcome,
        @Nullable Supervisor supervisor,
        int extensions,
        boolean reopened) {

    /** Whether the five fixed things (五定) are settled. */
    public boolean isAssigned() {
        return leader != null;
    }

    /** Unsettled, not overdue, and due from today to so many days ahead. */
    public boolean isDueWithin(int days) {
        return daysLeft != null && daysLeft >= 0 && daysLeft <= days;
    }

    /** The hazard in this state, on a day. */
    static HazardItem of(Matter.History<HazardState> history, LocalDate day, School school) {
        Matter<HazardState> hazard = history.matter();
        HazardState state = history.state();
        Values facts = history.facts();
        Values assignment = Objects.requireNonNullElse(state.assignment(), Values.EMPTY);
        String department = assignment.get(Assign.DEPARTMENT, facts.need(Hazard.DEPARTMENT));
        LocalDate due = state.due(school.hazardDueDays());
        return new HazardItem(
                hazard.id(),
                facts.need(Hazard.TITLE),
                facts.need(Hazard.PLACE),
                facts.need(Hazard.CATEGORY),
                school.categoryName(facts.need(Hazard.CATEGORY), school.lang()),
                state.level(),
                department,
                school.departmentName(department),
                state.stage(),
                facts.need(Hazard.FOUND),
                due,
                state.firstDue(),
                state.unsettled() ? Math.toIntExact(ChronoUnit.DAYS.between(day, due)) : null,
                state.overdueOn(day, school.hazardDueDays()),
                assignment.get(Assign.LEADER),
                assignment.get(Assign.HANDLER),
                assignment.get(Assign.REQUIREMENT),
                state.outcome(),
                state.supervisor(),
                state.extensions(),
                state.reopenings() > 0);
    }
}

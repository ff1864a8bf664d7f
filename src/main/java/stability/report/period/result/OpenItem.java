package stability.report.period.result;

import static stability.domain.handling.HandlingFields.HANDLER;
import static stability.domain.handling.HandlingFields.LEADER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.petition.Assign;
import stability.domain.petition.Assignment;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.report.view.Counted;
import stability.report.view.HazardItem;
import stability.report.view.PetitionItem;
import stability.report.view.View;

/**
 * A hazard or petition that is still open at the cut-off, with its five fixed things (五定); those that nobody has fixed
 * are null.
 *
 * @param kind the noun of the matter
 * @param id the id of the matter
 * @param title what the matter is called
 * @param place where; null for a petition
 * @param leader the leader in charge (责任领导), by post; null while it is not assigned
 * @param department the id of the department in charge; null while nobody is
 * @param departmentName the name of that department; null likewise
 * @param handler who does the work (承办人), by post; null while it is not assigned
 * @param requirement what is to be done; null while it is not assigned
 * @param due by when; null where nothing is due
 * @param daysLeft days from the day of the cut-off to {@code due}; negative when it has passed; null where nothing is due
 * @param overdue whether something about it is overdue
 * @param certain whether the holidays of the years that matter are known; if not, {@code due} is the earliest it can be
 * @param state where it stands, a word of its kind
 * @param stateName the same in the language of the report
 */
@Counted
public record OpenItem(
        String kind,
        String id,
        String title,
        @Nullable String place,
        @Nullable String leader,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String handler,
        @Nullable String requirement,
        @Nullable LocalDate due,
        @Nullable Integer daysLeft,
        boolean overdue,
        boolean certain,
        Word state,
        String stateName) {

    /** The days left; null where nothing is due, or nobody can tell as the earliest day has passed. */
    public @Nullable Integer toldDaysLeft() {
        return daysLeft == null || certain || daysLeft >= 0 ? daysLeft : null;
    }

    /** Hazards by due date, then petitions by the duty that has to be done first. */
    public static List<OpenItem> of(PeriodSnapshot at) {
        List<OpenItem> open = new ArrayList<>();
        for (View<HazardState, HazardItem> view : at.now().hazards()) {
            if (view.state().open()) {
                open.add(hazard(view, at));
            }
        }
        for (View<PetitionState, PetitionItem> view : at.now().petitions()) {
            if (view.state().open()) {
                open.add(petition(view, at));
            }
        }
        return List.copyOf(open);
    }

    private static OpenItem hazard(View<HazardState, HazardItem> view, PeriodSnapshot at) {
        HazardItem item = view.item();
        return new OpenItem(
                Hazard.KIND.noun(),
                item.id(),
                item.title(),
                item.place(),
                item.leader(),
                item.department(),
                item.departmentName(),
                item.handler(),
                item.requirement(),
                item.due(),
                item.daysLeft(),
                item.overdue(),
                true,
                item.state(),
                item.state().label().in(at.lang()));
    }

    private static OpenItem petition(View<PetitionState, PetitionItem> view, PeriodSnapshot at) {
        PetitionItem item = view.item();
        Assignment assignment = view.state().assignment();
        Values five = assignment == null ? Values.EMPTY : assignment.values();
        PetitionItem.Due due = item.due();
        return new OpenItem(
                Petition.KIND.noun(),
                item.id(),
                item.subject(),
                null,
                five.get(LEADER),
                item.department(),
                item.departmentName(),
                five.get(HANDLER),
                five.get(Assign.REQUIREMENT),
                due == null ? null : due.date(),
                due == null ? null : due.daysLeft(),
                item.overdue(),
                due == null || due.certain(),
                item.state(),
                item.state().label().in(at.lang()));
    }
}

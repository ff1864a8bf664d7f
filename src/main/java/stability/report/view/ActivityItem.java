package stability.report.view;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.Activity;
import stability.domain.activity.ActivityState;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.activity.ActivityWords.Stage;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.school.School;

/**
 * A drill, a training or a meeting as lists and reports show it.
 *
 * @param id the id of the activity
 * @param title what it is called
 * @param kind whether it was a drill, a training or a meeting
 * @param held when it was held
 * @param departments the ids of the departments that took part
 * @param departmentNames their names
 * @param place where it was held; null where nobody said
 * @param participants how many took part
 * @param state where it stands in the account
 * @param evidence how many photos and papers prove it
 */
@Counted
public record ActivityItem(
        String id,
        String title,
        ActivityKind kind,
        OffsetDateTime held,
        List<String> departments,
        List<String> departmentNames,
        @Nullable String place,
        int participants,
        Stage state,
        int evidence) {

    /** The activity in this state. */
    static ActivityItem of(Matter.History<ActivityState> history, School school) {
        Values facts = history.facts();
        return new ActivityItem(
                history.matter().id(),
                facts.need(Activity.TITLE),
                facts.need(Activity.SORT),
                facts.need(Activity.HELD),
                facts.need(Activity.DEPARTMENTS),
                facts.need(Activity.DEPARTMENTS).stream()
                        .map(school::departmentName)
                        .toList(),
                facts.get(Activity.PLACE),
                facts.need(Activity.PARTICIPANTS),
                history.state().stage(),
                history.state().evidence());
    }
}

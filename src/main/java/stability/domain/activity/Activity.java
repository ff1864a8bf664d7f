package stability.domain.activity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.activity.ActivityWords.Stage;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.SignStep;

/**
 * The kind of matter that is a drill, a training or a meeting (演练、培训、会议) that was held. Who took part is known as a
 * count only: no text of it holds a name, and a list of those present stays outside the account.
 */
public final class Activity extends DatedKind<ActivityState> {
    public static final Field<String> TITLE = Field.required("title", Type.NAMELESS, "活动名称", "title");
    public static final Field<ActivityKind> SORT =
            Field.required("kind", Type.choice(ActivityKind.class), "种类", "kind");
    public static final Field<OffsetDateTime> HELD = Field.required("held", Type.MOMENT, "举行时间", "held");
    public static final Field<List<String>> DEPARTMENTS =
            Field.required("departments", Type.list(Type.DEPARTMENT), "参加部门", "departments");
    public static final Field<String> PLACE = Field.optional("place", Type.NAMELESS, "地点", "place");
    public static final Field<Integer> PARTICIPANTS =
            Field.required("participants", Type.PEOPLE, "参加人数", "number of participants");

    public static final Activity KIND = new Activity();

    private Activity() {
        super(
                "activity",
                "activities",
                'T',
                Text.of("活动", "activity"),
                TITLE,
                HELD,
                List.of(TITLE, SORT, HELD, DEPARTMENTS, PLACE, PARTICIPANTS),
                List.of(new Hold(), new Attach(), new SignStep<>(), new NoteStep<>(NoteStep.NAMELESS)));
    }

    @Override
    public ActivityState before(Values facts) {
        return new ActivityState(facts.need(HELD));
    }

    @Override
    public ActivityState voided(ActivityState state) {
        return state.at(Stage.VOIDED);
    }

    @Override
    public Set<Field<?>> offered() {
        return Set.of(PLACE);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(HELD, Text.of("默认现在", "now unless given"));
    }
}

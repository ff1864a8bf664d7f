package stability.domain.incident;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.Field;
import stability.domain.Moments;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;

/** A step of an incident: none happens before the event itself, and most not before the call. */
abstract class IncidentStep extends StepType<IncidentState> {

    IncidentStep(String name, Text label, Field<?>... fields) {
        super(name, label, fields);
    }

    /** Also after closing: counts may change, and somebody has to be told. */
    @Override
    public boolean allowedIn(IncidentState state) {
        return state.onRecord();
    }

    @Override
    public final @Nullable Text objection(IncidentState state, Step step) {
        OffsetDateTime start = followsTheCall() ? state.learned() : state.occurred();
        if (step.at().isBefore(start)) {
            Text before = followsTheCall()
                    ? Text.of("时间 {0} 早于接报时间 {1}", "{0} is before the call on {1}")
                    : Text.of("时间 {0} 早于事发时间 {1}", "{0} is before it occurred on {1}");
            return before.with(Moments.readable(step.at()), Moments.readable(start));
        }
        return flaw(state, step);
    }

    /** Whether the office can do it only after the call; people on the spot do other things before. */
    boolean followsTheCall() {
        return true;
    }

    /** What is wrong with the step although it is allowed and happened at a possible time; null if nothing is. */
    @Nullable
    Text flaw(IncidentState state, Step step) {
        return null;
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * What holds for every step of a petition: an accusation is only registered, moved on and signed, since every other step
 * would keep something of its content.
 */
abstract class PetitionStep extends StepType<PetitionState> {
    static final Field<String> REASON = Field.required("reason", Type.NAMELESS, "理由", "reason");
    static final Field<String> REASON_IF_ANY = Field.optional("reason", Type.NAMELESS, "理由", "reason");

    PetitionStep(String name, Text label, Field<?>... fields) {
        super(name, label, fields);
    }

    @Override
    public final boolean allowedIn(PetitionState state) {
        return (state.mayKeepContent() || keepsNoContent()) && fits(state);
    }

    /** Whether the step may be taken on an accusation. */
    boolean keepsNoContent() {
        return false;
    }

    /** Whether the state admits the step. */
    abstract boolean fits(PetitionState state);

    /** What is wrong with a day that a step names: it lies before an event, or was still to come when it was entered. */
    static @Nullable Text misdated(Step step, Field<LocalDate> field, LocalDate event, Text name) {
        LocalDate day = step.values().get(field);
        if (day == null) {
            return null;
        }
        if (day.isBefore(event)) {
            return Text.of("{0} {1} 早于{2} {3}", "{0}: {1} is before the {2} on {3}")
                    .with(field.label(), day, name, event);
        }
        return day.isAfter(step.recorded().toLocalDate())
                ? Text.of("{0} {1} 在未来", "{0}: {1} lies in the future").with(field.label(), day)
                : null;
    }

    static Text missing(Field<?> field) {
        return Text.of("要写明{0}（{1}）", "it needs: {0} ({1})").with(field.label(), field.name());
    }

    /** A limit as the statute has it. A fold knows no school, and none may have a longer one. */
    static DeadlineRule statute(String id) {
        for (DeadlineRule clock : DeadlineRule.DEFAULTS) {
            if (clock.id().equals(id)) {
                return clock;
            }
        }
        throw new AssertionError(id);
    }
}

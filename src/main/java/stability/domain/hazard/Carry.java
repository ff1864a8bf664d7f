package stability.domain.hazard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.NotBefore;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * A hazard that was open in another ledger comes into the account (转入): the first step in the place of {@link Register}. It is
 * not new, and its due date was agreed already: that one is asked for, and only {@link Extend} moves it back.
 */
public final class Carry extends StepType<HazardState> {
    /** Where it stood: 2019年隐患台账 第7行. */
    public static final Field<String> FROM = Field.required("from", Type.TEXT, "转自何处", "where it stood");

    public static final Field<LocalDate> DUE = Field.required("due", Type.DAY, "最初整改期限", "first due date");

    Carry() {
        super(Step.CARRY, Text.of("转入", "carry"), FROM, DUE);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.UNREGISTERED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        LocalDate due = step.values().need(DUE);
        return due.isBefore(state.found())
                ? Text.of("最初整改期限 {0} 早于发现日 {1}", "the first due date {0} is before the finding on {1}")
                        .with(due, state.found())
                : NotBefore.moment(
                        step, state.foundAt(), Text.of("转入时间早于发现时间 {0}", "it is carried before it was found on {0}"));
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.reaching(Stage.REGISTERED, Step.CARRY);
        next.carried = true;
        next.due = step.values().need(DUE);
        next.firstDue = next.due;
        return next;
    }
}

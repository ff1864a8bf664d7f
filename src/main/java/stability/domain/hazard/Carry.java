package stability.domain.hazard;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.NotBefore;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * A hazard that was open in another ledger comes into the account (转入): the first step in the place of {@link Register}. It is
 * not new, and if its due date was agreed already only {@link Extend} moves it back. One that was closed there comes in as
 * history: closed from the first, never in the stock.
 */
public final class Carry extends StepType<HazardState> {
    /** Where it stood: 2019年隐患台账 第7行. */
    public static final Field<String> FROM = Field.required("from", Type.TEXT, "转自何处", "where it stood");

    /** Absent if the other ledger has none: the default limit runs until it is assigned. */
    public static final Field<LocalDate> DUE = Field.optional("due", Type.DAY, "最初整改期限", "first due date");

    /** When it was put right, of one that was closed there. */
    public static final Field<LocalDate> RECTIFIED = Field.optional("rectified", Type.DAY, "原整改完成日", "rectified on");

    /** When it was closed there: then it comes in as history, and is in no figure of a day. */
    public static final Field<LocalDate> CLOSED = Field.optional("closed", Type.DAY, "原销号日", "closed on");

    /** How it ended there. */
    public static final Field<Outcome> OUTCOME = Field.optional("outcome", Type.choice(Outcome.class), "原销号结果", "outcome");

    Carry() {
        super(Step.CARRY, Text.of("转入", "carry"), FROM, DUE, RECTIFIED, CLOSED, OUTCOME);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.UNREGISTERED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        Values values = step.values();
        Text early = NotBefore.moment(
                step, state.foundAt(), Text.of("转入时间早于发现时间 {0}", "it is carried before it was found on {0}"));
        LocalDate due = values.get(DUE);
        LocalDate rectified = values.get(RECTIFIED);
        LocalDate closed = values.get(CLOSED);
        LocalDate today = step.at().toLocalDate();
        if (early != null) {
            return early;
        }
        if (due != null && due.isBefore(state.found())) {
            return Text.of("最初整改期限 {0} 早于发现日 {1}", "the first due date {0} is before the finding on {1}")
                    .with(due, state.found());
        }
        if ((closed == null) != (values.get(OUTCOME) == null) || (closed == null && rectified != null)) {
            return Text.of(
                    "原销号日和销号结果要一起写；没有销号的，整改完成用 rectify 录入",
                    "when and how it was closed belong together; of one that is open, enter rectify");
        }
        if (closed == null) {
            return null;
        }
        LocalDate done = rectified == null ? closed : rectified;
        return done.isBefore(state.found()) || closed.isBefore(done) || closed.isAfter(today)
                ? Text.of("日期应依次为：发现 {0}、整改完成、销号、转入 {1}", "the days should be in order: found {0}, rectified, closed, carried {1}")
                        .with(state.found(), today)
                : null;
    }

    @Override
    public Set<Field<?>> offered() {
        return Set.of(DUE);
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        LocalDate closed = step.values().get(CLOSED);
        // what is history was signed in its own ledger
        HazardState next = closed == null ? state.reaching(Stage.REGISTERED, Step.CARRY) : state.at(Stage.CLOSED);
        next.carried = true;
        next.due = step.values().get(DUE);
        next.firstDue = next.due;
        next.rectifiedOn = step.values().get(RECTIFIED);
        next.closedOn = closed;
        next.outcome = step.values().get(OUTCOME);
        return next;
    }
}

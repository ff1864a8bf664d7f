package stability.domain.matter;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;

/**
 * A step is taken out of the account (作废), or the whole matter: from its entry on everything is judged as if what it names had
 * never been entered. It stays in the file, and so does what earlier reports said. Can be taken out itself, and then what it
 * had taken out counts again.
 *
 * @param <S> the state of the kind
 */
public final class VoidStep<S extends MatterState> extends MendingStep<S> {
    public static final String NAME = "void";

    /** The name of the step taken out; absent where it is the whole matter. */
    public static final Field<String> STEP = Field.optional("step", Type.TEXT, "作废的步骤", "step");

    /** When that step was entered, its {@code recorded}: with the name it says which one is meant, however clones are merged. */
    public static final Field<OffsetDateTime> ENTERED =
            Field.optional("entered", Type.MOMENT, "该步骤的录入时间", "entry of that step");

    /** Which of several steps of this name and moment: {@link StepDigest} of the one. */
    public static final Field<String> DIGEST =
            Field.optional("digest", StepDigest.TYPE, "该步骤的摘要", "digest of that step");

    /** What made the entry; absent for {@code void} itself. */
    public static final Field<Via> VIA = Field.optional("via", Type.choice(Via.class), "方式", "by way of");

    public static final Field<String> REASON = Correct.REASON;

    /** The command by which something was taken out of the account. */
    public enum Via implements Word {
        UNDO(Text.of("撤销", "undo"));

        private final Text label;

        Via(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    VoidStep() {
        super(NAME, Text.of("作废", "void"), STEP, ENTERED, DIGEST, VIA, REASON);
    }

    @Override
    public boolean allowedIn(S state) {
        return true;
    }

    /** Whether a void with these values takes out the whole matter. */
    public static boolean isWhole(Values values) {
        return !values.has(STEP);
    }

    /** Whether it says which one is meant of steps that it does not name. */
    static boolean isAstray(Values values) {
        return isWhole(values) && (values.has(ENTERED) || values.has(DIGEST));
    }

    /** Whether a void with these values, entered behind another step, takes that one out. */
    public static boolean names(Values values, Step other) {
        String name = values.get(STEP);
        if (name == null) {
            return !other.type().isMending();
        }
        OffsetDateTime entered = values.get(ENTERED);
        String digest = values.get(DIGEST);
        return other.type().name().equals(name)
                && (entered == null || other.recorded().isEqual(entered))
                && (digest == null || digest.equals(StepDigest.of(other)));
    }

    /**
     * The void by which a matter is out of the account: of those in force the last one of the whole matter, or that took the
     * step with which it began. Null if it is in the account, or never was.
     */
    public static <S extends MatterState> @Nullable Step outBy(Matter.History<S> history) {
        Step by = null;
        for (Matter.Applied<S> each : history.posted()) {
            Step step = each.step();
            boolean out = each.before().onRecord() && !each.after().onRecord();
            if (step.type() instanceof VoidStep
                    && !history.voided().contains(step)
                    && (isWhole(step.values()) || out)) {
                by = step;
            }
        }
        return history.state().onRecord() ? null : by;
    }

    /**
     * What a void of this step says of it.
     *
     * @param matter whose step it is
     */
    public static Values naming(Matter<?> matter, Step step) {
        long alike = matter.steps().stream()
                .filter(other -> other.type().name().equals(step.type().name())
                        && other.recorded().isEqual(step.recorded()))
                .count();
        return Values.builder()
                .put(STEP, step.type().name())
                .put(ENTERED, step.recorded())
                .put(DIGEST, alike > 1 ? StepDigest.of(step) : null)
                .build();
    }
}

package stability.domain.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * The harmed as counted by now, all of them and not only the new ones. What is left out stays as it was. Also after
 * closing: the counts may change for 30 days, of traffic and fire for 7 (国务院令第493号 13).
 */
public final class Casualties extends StepType<IncidentState> {
    public static final Field<Integer> DEAD = Field.optional("dead", Type.COUNT, "死亡（人）", "dead");
    public static final Field<Integer> MISSING = Field.optional("missing", Type.COUNT, "失踪（人）", "missing");
    public static final Field<Integer> SERIOUS = Field.optional("serious", Type.COUNT, "重伤（人）", "seriously injured");
    public static final Field<Integer> MINOR = Field.optional("minor", Type.COUNT, "轻伤（人）", "slightly injured");
    public static final Field<Integer> TRAPPED = Field.optional("trapped", Type.COUNT, "被困（人）", "trapped");
    static final List<Field<Integer>> COUNTS = List.of(DEAD, MISSING, SERIOUS, MINOR, TRAPPED);

    Casualties() {
        super(
                "casualties",
                Text.of("伤亡情况", "casualties"),
                DEAD,
                MISSING,
                SERIOUS,
                MINOR,
                TRAPPED,
                NoteStep.NAMELESS_REMARK);
    }

    /** Also after closing. */
    @Override
    public boolean allowedIn(IncidentState state) {
        return state.onRecord();
    }

    /** People on the spot may do it before anybody calls. */
    @Override
    protected @Nullable Text early(IncidentState state, Step step) {
        return state.beforeTheEvent(step);
    }

    @Override
    protected @Nullable Text flaw(IncidentState state, Step step) {
        if (COUNTS.stream().noneMatch(step.values()::has)) {
            return Text.of("至少要有一个人数", "at least one count is needed");
        }
        Harm before = state.harm == null ? Harm.NONE : state.harm;
        List<Field<Integer>> fallen = before.with(step.values()).fallenSince(before);
        return fallen.isEmpty() || step.values().has(NoteStep.NAMELESS_REMARK)
                ? null
                : Text.of("{0}比上次少，要写明原因（{1}）", "fewer than before, so say why ({1}): {0}")
                        .with(fallen.get(0).label(), NoteStep.NAMELESS_REMARK.name());
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.copy();
        next.harm = (state.harm == null ? Harm.NONE : state.harm).with(step.values());
        next.harmIsNew = state.harmIsNew || !next.harm.equals(state.harm);
        return next;
    }

    @Override
    public List<Field<?>> anyOf() {
        return List.copyOf(COUNTS);
    }

    /** Why there are fewer than before. */
    @Override
    public Set<Field<?>> asked(IncidentState state, Values given) {
        Harm before = state.harm == null ? Harm.NONE : state.harm;
        return before.with(given).fallenSince(before).isEmpty()
                ? Set.of()
                : lacking(given, List.of(NoteStep.NAMELESS_REMARK));
    }
}

package stability.domain.hazard;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Risk;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** Another level or risk, and on what basis. */
public final class Regrade extends StepType<HazardState> {
    public static final Field<Level> NEW_LEVEL = Field.required("level", Type.choice(Level.class), "等级", "level");
    public static final Field<Risk> NEW_RISK = Field.optional("risk", Type.choice(Risk.class), "风险", "risk");
    public static final Field<String> BASIS = Field.required("basis", Type.TEXT, "依据", "basis");

    Regrade() {
        super("regrade", Text.of("重新定级", "regrade"), NEW_LEVEL, NEW_RISK, BASIS);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.open();
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        Risk risk = step.values().get(NEW_RISK);
        return step.values().get(NEW_LEVEL) == state.level && (risk == null || risk == state.risk)
                ? Text.of("等级和风险都没有变化", "neither level nor risk changes")
                : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.copy();
        next.level = step.values().need(NEW_LEVEL);
        Risk risk = step.values().get(NEW_RISK);
        next.risk = risk == null ? state.risk : risk;
        return next;
    }
}

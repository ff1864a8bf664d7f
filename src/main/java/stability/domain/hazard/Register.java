package stability.domain.hazard;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Evidence;
import stability.domain.matter.NotBefore;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** The hazard enters the account. The first step, unless it is carried, {@link Carry}. */
public final class Register extends StepType<HazardState> {
    public static final String STAGE = "register";

    Register() {
        super(STAGE, Text.of("登记", "register"), Evidence.LIST);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.UNREGISTERED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        return NotBefore.moment(
                step, state.foundAt(), Text.of("登记时间早于发现时间 {0}", "it is registered before it was found on {0}"));
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        return state.reaching(Stage.REGISTERED, STAGE);
    }
}

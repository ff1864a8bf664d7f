package stability.domain.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Stage;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;

/**
 * The department is warned of a veto (一票否决警示) and has to improve by a date. A warning in force may be given again
 * with a later date; a veto is not softened into one, it is lifted.
 */
public final class Warn extends Decision {
    public static final Field<LocalDate> IMPROVE_BY = Field.required("improve_by", Type.DAY, "改进期限", "to improve by");

    Warn() {
        super(
                "warn",
                Text.of("一票否决警示", "warn"),
                Stage.WARNED,
                EnumSet.of(Stage.NONE, Stage.COMMENDED, Stage.WARNED, Stage.LIFTED),
                IMPROVE_BY);
    }

    @Override
    protected @Nullable Text flaw(AssessmentState state, Step step) {
        LocalDate improveBy = step.values().need(IMPROVE_BY);
        LocalDate decided = step.at().toLocalDate();
        if (improveBy.isBefore(decided)) {
            return Text.of("改进期限 {0} 早于决定之日 {1}", "the date to improve by, {0}, is before the decision on {1}")
                    .with(improveBy, decided);
        }
        LocalDate present = state.improveBy();
        return present != null && !improveBy.isAfter(present)
                ? Text.of("再次警示的改进期限 {0} 应晚于现期限 {1}", "a warning given again needs a later date than {1}, not {0}")
                        .with(improveBy, present)
                : super.flaw(state, step);
    }
}

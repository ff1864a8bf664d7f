package stability.domain.assessment;

import java.util.EnumSet;
import stability.domain.Text;
import stability.domain.assessment.AssessmentWords.Stage;

/** The warning or the veto that is in force is lifted (解除). */
public final class Lift extends Decision {

    Lift() {
        super("lift", Text.of("解除", "lift"), Stage.LIFTED, EnumSet.of(Stage.WARNED, Stage.VETOED));
    }
}

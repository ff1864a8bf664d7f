package stability.domain.assessment;

import java.util.EnumSet;
import stability.domain.Text;
import stability.domain.assessment.AssessmentWords.Stage;

/** The department is vetoed (一票否决), whatever was decided before. */
public final class Veto extends Decision {

    Veto() {
        super(
                "veto",
                Text.of("一票否决", "veto"),
                Stage.VETOED,
                EnumSet.of(Stage.NONE, Stage.COMMENDED, Stage.WARNED, Stage.LIFTED));
    }
}

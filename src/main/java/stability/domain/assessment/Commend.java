package stability.domain.assessment;

import java.util.EnumSet;
import stability.domain.Text;
import stability.domain.assessment.AssessmentWords.Stage;

/** The department is commended (表彰); not while a warning or a veto is in force. */
public final class Commend extends Decision {

    Commend() {
        super("commend", Text.of("表彰", "commend"), Stage.COMMENDED, EnumSet.of(Stage.NONE, Stage.LIFTED));
    }
}

package stability.cli.assessment;

import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentState;
import stability.domain.matter.MendingStep;
import stability.domain.matter.StepType;

/** {@code assess …}: the evidence for an assessment, and what people decide. */
public final class AssessCommands {
    private AssessCommands() {}

    public static void list(Branch assess) {
        if (assess.asks("show")) {
            assess.add(new AssessShow(assess.options()));
        }
        if (assess.asks("list")) {
            assess.add(new AssessList(assess.options()));
        }
        for (StepType<AssessmentState> step : Assessment.KIND.steps()) {
            if (assess.asks(step.name())) {
                assess.add(
                        step instanceof MendingStep<AssessmentState> mending
                                ? StepCommands.mending(assess.options(), Assessment.KIND, mending, WhichAssessment::in)
                                : new AssessStep(assess.options(), step));
            }
        }
    }
}

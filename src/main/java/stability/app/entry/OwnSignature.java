package stability.app.entry;

import java.util.List;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** The signature of whoever enters something, as the person in charge, under the stage to which the same entry comes. */
final class OwnSignature {
    private static final Text UNSIGNED = Text.of("这一步不用签字", "nobody signs this step");

    private OwnSignature() {}

    /**
     * A step with the signature behind it.
     *
     * @param steps the step, and the signature if there is one
     * @param after the state after them
     * @param notices what deserves a second look about the signature
     */
    record Signed<S extends MatterState>(List<Step> steps, S after, List<Problem> notices) {}

    /**
     * The step, and the signature if somebody is to sign and the stage still asks for it; refused if nobody ever signs such a step.
     *
     * @param after the state after the step
     */
    static <S extends MatterState> Signed<S> behind(
            Matter<S> matter, Step step, S after, EnterStep entering, EntryContext entry) {
        EntrySigner signer = entry.signer();
        if (signer == null) {
            return new Signed<>(List.of(step), after, List.of());
        }
        String stage = step.type().name();
        Signatures signatures = after.signatures();
        StepType<S> sign = matter.kind().step(SignStep.STEP);
        if (sign == null || !signatures.hasReached(stage)) {
            if (!signer.demanded()) {
                return new Signed<>(List.of(step), after, List.of());
            }
            throw new Refused(Code.STEP_REFUSED
                    .at(
                            null,
                            matter.id(),
                            matter.state().stage().label(),
                            step.type().label(),
                            UNSIGNED)
                    .hinting(Text.of("去掉 --signed 后重试，什么都没有写入", "try again without --signed; nothing was written")));
        }
        if (!signatures.asksFor(stage, SignRole.RESPONSIBLE)) {
            return new Signed<>(List.of(step), after, List.of());
        }
        Values values = SignStep.values(stage, SignRole.RESPONSIBLE, signer.name());
        List<Problem> notices = entering.accepted(matter.kind(), sign.fields(), values, entry);
        Step signature = new Step(step.at(), step.recorded(), step.by(), sign, values, 0);
        return new Signed<>(List.of(step, signature), EntryContext.admit(matter, after, sign, signature), notices);
    }
}

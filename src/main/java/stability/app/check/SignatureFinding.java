package stability.app.check;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.matter.Kind;
import stability.domain.matter.SignStep;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Words as a finding that both signatures of a stage bear one name. */
public final class SignatureFinding {
    private SignatureFinding() {}

    /**
     * The finding about the second signature.
     *
     * @param place where it stands; null for one that was entered just now
     */
    public static Problem same(Kind<?> kind, Step signature, @Nullable Place place) {
        return Code.SAME_SIGNER.at(place, kind.stepLabel(signature.values().need(SignStep.STAGE)));
    }
}

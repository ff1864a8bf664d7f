package stability.domain.inspection;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import stability.domain.SignStep;
import stability.domain.Signatures;
import stability.domain.inspection.InspectionWords.Result;

/**
 * What is so about an inspection.
 *
 * @param made when it was made
 * @param result what was found
 * @param hazards the ids of the hazards that it found, each once, in the order entered
 * @param signatures who has signed
 */
public record InspectionState(OffsetDateTime made, Result result, List<String> hazards, Signatures signatures)
        implements SignStep.Signable<InspectionState> {

    /** After a step that found these as well. */
    InspectionState found(List<String> more, String stage) {
        List<String> all = new ArrayList<>(hazards);
        more.stream().filter(id -> !all.contains(id)).forEach(all::add);
        Result now = all.isEmpty() ? Result.CLEAR : Result.FOUND;
        return new InspectionState(made, now, List.copyOf(all), signatures.reached(stage));
    }

    @Override
    public Result stage() {
        return result;
    }

    /** An inspection is made and done with; what stays open are the hazards that it found. */
    @Override
    public boolean open() {
        return false;
    }

    @Override
    public InspectionState withSignatures(Signatures changed) {
        return new InspectionState(made, result, hazards, changed);
    }
}

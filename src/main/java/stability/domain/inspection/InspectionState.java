package stability.domain.inspection;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;

/** What is so about an inspection: when it was made, and what it found. Its result is its stage. */
public final class InspectionState extends StagedState<InspectionState, Result> {
    private final OffsetDateTime made;
    private List<String> hazards = List.of();

    InspectionState(OffsetDateTime made) {
        super(Result.UNREGISTERED);
        this.made = made;
    }

    /** After a step that found these as well. */
    InspectionState found(List<String> more, String signedAs) {
        List<String> all = new ArrayList<>(hazards);
        more.stream().filter(id -> !all.contains(id)).forEach(all::add);
        InspectionState next = reaching(all.isEmpty() ? Result.CLEAR : Result.FOUND, signedAs);
        next.hazards = List.copyOf(all);
        return next;
    }

    @Override
    public @Nullable Text early(Step step) {
        return NotBefore.moment(step, made, Text.of("时间早于检查时间 {0}", "it is before the inspection was made at {0}"));
    }

    /** When it was made. */
    public OffsetDateTime made() {
        return made;
    }

    /** What was found. */
    public Result result() {
        return stage();
    }

    /** The ids of the hazards that it found, each once, in the order entered. */
    public List<String> hazards() {
        return hazards;
    }
}

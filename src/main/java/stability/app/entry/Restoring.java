package stability.app.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;

/** How a matter that was taken out of the account comes back. */
public final class Restoring {
    private Restoring() {}

    /** The command that brings it back; null if it is in the account, or no void keeps it out, or its kind has no ids. */
    public static <S extends MatterState> @Nullable Text command(Matter.History<S> history) {
        Step out = VoidStep.outBy(history);
        Matter<S> matter = history.matter();
        if (out == null || !(matter.kind() instanceof DatedKind)) {
            return null;
        }
        List<Step> standing = new ArrayList<>(matter.inOrder());
        standing.removeIf(
                step -> !(step.type() instanceof VoidStep) || history.voided().contains(step));
        boolean last = standing.indexOf(out) == standing.size() - 1;
        String step = last ? VoidStep.NAME : VoidStep.NAME + "@" + TimeFormat.typed(out.recorded());
        return Text.of(
                        "stability {0} void {1} --step {2} --reason 理由",
                        "stability {0} void {1} --step {2} --reason WHY")
                .with(matter.kind().noun(), matter.id(), step);
    }
}

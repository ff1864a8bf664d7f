package stability.cli.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.RepeatedDeadline;
import stability.report.view.View;

/**
 * The clocks of a matter, and what they would be had no fact been corrected.
 *
 * @param deadlines those in force
 * @param uncorrected those of the facts as they were entered first; empty if none was corrected
 */
record MatterClocks(List<Deadline> deadlines, List<Deadline> uncorrected) {
    static final MatterClocks NONE = new MatterClocks(List.of(), List.of());

    /** @param before the matter had no fact been corrected; null if none was */
    static MatterClocks of(View<?, ?> view, @Nullable View<?, ?> before) {
        return new MatterClocks(
                view.clocks().all(),
                before == null ? List.of() : before.clocks().all());
    }

    /** What a clock was before a correction gave it another time; null if none did. */
    @Nullable
    Deadline beforeCorrection(RepeatedDeadline duty) {
        List<Deadline> alike = alike(deadlines, duty.first());
        List<Deadline> were = alike(uncorrected, duty.first());
        int index = alike.indexOf(duty.first());
        Deadline before = index >= 0 && index < were.size() ? were.get(index) : null;
        return before == null || before.due().isEqual(duty.first().due()) ? null : before;
    }

    private static List<Deadline> alike(List<Deadline> deadlines, Deadline one) {
        return deadlines.stream()
                .filter(each -> each.clock().id().equals(one.clock().id()))
                .toList();
    }
}

package stability.cli.matter;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.view.View;

/**
 * One matter as {@code show} shows it.
 *
 * @param matter with the steps that were recorded by the cut-off
 * @param state what they amount to
 * @param cutOff the moment at which it is looked at
 * @param more what stands below the state, by label
 * @param deadlines its clocks; none if its kind has none
 * @param summary the matter as a line of a list, for JSON; null if there is none
 */
public record MatterDetails<S extends MatterState>(
        Matter<S> matter,
        S state,
        OffsetDateTime cutOff,
        Map<Text, Text> more,
        List<Deadline> deadlines,
        @Nullable Record summary) {

    /** A matter that was on record. */
    static <S extends MatterState, I extends Record> MatterDetails<S> of(
            View<S, I> view, OffsetDateTime cutOff, Map<Text, Text> more) {
        return new MatterDetails<>(
                view.matter().asOf(cutOff.toInstant()),
                view.state(),
                cutOff,
                more,
                view.clocks().all(),
                view.item());
    }

    /** A matter that was not on record, or whose kind has no lists. */
    public static <S extends MatterState> MatterDetails<S> of(Matter<S> matter, OffsetDateTime cutOff) {
        return new MatterDetails<>(matter, matter.state(), cutOff, new LinkedHashMap<>(), List.of(), null);
    }
}

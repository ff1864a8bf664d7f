package stability.cli.matter;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.view.View;
import stability.report.view.Waiting;

/**
 * One matter as {@code show} shows it.
 *
 * @param history of the matter with the steps that were recorded by the cut-off
 * @param cutOff the moment at which it is looked at
 * @param more what stands below the state, by label
 * @param clocks its clocks; none if its kind has none
 * @param waits why nothing is due of it though it is open; null if something is, or it is not open
 * @param listed whether its kind has lists, so that JSON tells the matter as a line of one
 * @param summary that line; null if the kind has none, or the matter never was on record
 * @param uncorrected the same line had no fact been corrected; null if none was
 */
public record MatterDetails<S extends MatterState>(
        Matter.History<S> history,
        OffsetDateTime cutOff,
        Map<Text, Text> more,
        MatterClocks clocks,
        @Nullable Waiting waits,
        boolean listed,
        @Nullable Record summary,
        @Nullable Record uncorrected) {

    /** A matter that was on record, or had been until it was voided: no clock of such a one runs. */
    static <S extends MatterState, I extends Record> MatterDetails<S> of(
            View<S, I> view,
            OffsetDateTime cutOff,
            Map<Text, Text> more,
            @Nullable View<S, I> uncorrected,
            @Nullable Waiting waits) {
        return new MatterDetails<>(
                view.matter().asOf(cutOff.toInstant()).history(null),
                cutOff,
                more,
                view.state().onRecord() ? MatterClocks.of(view, uncorrected) : MatterClocks.NONE,
                waits,
                true,
                view.item(),
                uncorrected == null ? null : uncorrected.item());
    }

    /** A matter that never was on record. */
    static <S extends MatterState> MatterDetails<S> unknown(Matter<S> matter, OffsetDateTime cutOff) {
        return new MatterDetails<>(
                matter.history(null), cutOff, new LinkedHashMap<>(), MatterClocks.NONE, null, true, null, null);
    }

    /** A matter whose kind has no lists of matters. */
    public static <S extends MatterState> MatterDetails<S> unlisted(Matter<S> matter, OffsetDateTime cutOff) {
        return new MatterDetails<>(
                matter.history(null), cutOff, new LinkedHashMap<>(), MatterClocks.NONE, null, false, null, null);
    }
}

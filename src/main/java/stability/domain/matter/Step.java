package stability.domain.matter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import stability.domain.field.Values;

/**
 * One thing that was done about a matter.
 *
 * @param at when it happened
 * @param recorded when it was entered; written by the tool, and what reports count by
 * @param by the post that did it
 * @param type what was done
 * @param values the fields of that type
 * @param line its line in the file; 0 while it is not written
 */
public record Step(OffsetDateTime at, OffsetDateTime recorded, String by, StepType<?> type, Values values, int line) {
    /**
     * The order in which steps count. Not made by {@code Comparator.comparing}: that spins classes which no archive can
     * keep, at every start.
     */
    public static final Comparator<Step> BY_RECORDED = (a, b) -> {
        int bySecond = Long.compare(a.recorded().toEpochSecond(), b.recorded().toEpochSecond());
        return bySecond != 0
                ? bySecond
                : Integer.compare(a.recorded().getNano(), b.recorded().getNano());
    };

    /** The name of the step by which a matter that was open elsewhere comes into the account (转入): not found, but carried. */
    public static final String CARRY = "carry";

    /** Whether it carries a matter into the account from another one. */
    public boolean isCarrying() {
        return type.name().equals(CARRY);
    }

    /** Whether it was entered at a moment or after it. */
    public boolean isRecordedSince(Instant moment) {
        return comparedTo(moment) >= 0;
    }

    /** Whether it was entered after a moment. */
    public boolean isRecordedAfter(Instant moment) {
        return comparedTo(moment) > 0;
    }

    /** Negative if it was entered before the moment, positive if after; without making an {@link Instant} of each step. */
    private int comparedTo(Instant moment) {
        int bySecond = Long.compare(recorded.toEpochSecond(), moment.getEpochSecond());
        return bySecond != 0 ? bySecond : Integer.compare(recorded.getNano(), moment.getNano());
    }
}

package stability.domain.matter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;

/** Whether a step bears a time before something that it can only have come after: judged here for all kinds. */
public final class NotBefore {
    private NotBefore() {}

    /**
     * What is wrong with a step that happened on an earlier day, or null. Days are compared where only the day is known
     * of what came first: the step may have been done earlier on that day.
     *
     * @param day null if nothing has to come first
     * @param said {@code {0}} is the day
     */
    public static @Nullable Text day(Step step, @Nullable LocalDate day, Text said) {
        return day != null && step.at().toLocalDate().isBefore(day) ? said.with(day) : null;
    }

    /**
     * What is wrong with a step that happened before this moment, or null.
     *
     * @param moment null if nothing has to come first
     * @param said {@code {0}} is the moment, {@code {1}} that of the step
     */
    public static @Nullable Text moment(Step step, @Nullable OffsetDateTime moment, Text said) {
        return moment != null && step.at().isBefore(moment)
                ? said.with(TimeFormat.readable(moment), TimeFormat.readable(step.at()))
                : null;
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;

/**
 * The five fixed things (五定) of a petition.
 *
 * @param values fields of {@link Assign}
 * @param at when it was assigned
 * @param firstDue the due date first agreed, which assigning anew keeps
 * @param met when the work was finished; null while it is not
 */
public record Assignment(
        Values values,
        OffsetDateTime at,
        LocalDate firstDue,
        @Nullable LocalDate met) {
    /** Back at work, by the same dates. */
    Assignment reopened() {
        return new Assignment(values, at, firstDue, null);
    }

    Assignment metOn(LocalDate day) {
        return met == null ? new Assignment(values, at, firstDue, day) : this;
    }
}

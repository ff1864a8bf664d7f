package stability.domain.warning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a department is to do on a warning. Department and action name it together: a number would be given twice as
 * soon as two clones add actions apart.
 *
 * @param asked when it was asked for
 * @param done what was done; null while it is not
 * @param doneAt when; null while it is not
 */
public record WarningAction(
        String department,
        String action,
        LocalDate due,
        OffsetDateTime asked,
        @Nullable String done,
        @Nullable OffsetDateTime doneAt) {

    public boolean isDone() {
        return done != null;
    }

    boolean is(String ofDepartment, String called) {
        return department.equals(ofDepartment) && action.equals(called);
    }

    WarningAction done(String how, OffsetDateTime at) {
        return new WarningAction(department, action, due, asked, how, at);
    }
}

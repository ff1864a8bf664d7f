package stability.cli.option;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.hazard.Assign;
import stability.domain.petition.Accept;
import stability.domain.petition.Extend;
import stability.domain.petition.Reply;
import stability.domain.petition.Review;
import stability.domain.warning.Warning;

/** Which day an empty answer stands for: today where one enters what was just done, the school's own limit where it has one. */
final class UsualDays {
    private static final Set<Field<?>> TODAY =
            Set.of(Accept.INFORMED_ON, Extend.TOLD_ON, Review.SERVED_ON, Reply.SERVED_ON, Warning.VALID_FROM);

    private UsualDays() {}

    /** As it is typed; null if no day is more usual than another. */
    static @Nullable String of(Field<?> field, Session session) {
        LocalDate today = session.now().toLocalDate();
        if (field == Assign.DUE) {
            return today.plusDays(session.records().school().hazardDueDays()).toString();
        }
        return TODAY.contains(field) ? today.toString() : null;
    }
}

package stability.app.check;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.TimeFormat;
import stability.domain.matter.TimesOrder;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Words as a finding that a step bears an earlier time than the one ahead of it. */
public final class TimesOrderFinding {
    private TimesOrderFinding() {}

    /** @param place where the step stands; null for one that is about to be entered */
    public static Problem of(TimesOrder.OutOfOrder found, @Nullable Place place) {
        return Code.TIMES_ORDER.at(
                place,
                found.step().type().label(),
                TimeFormat.readable(found.step().at()),
                found.earlier().type().label(),
                TimeFormat.readable(found.earlier().at()));
    }
}

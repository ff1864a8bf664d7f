package stability.report.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;

/**
 * Measures, responsibility, funds (10,000 yuan), time and contingency (五落实) of a major hazard.
 *
 * @param measures what will be done
 * @param responsible who is responsible, by post
 * @param funds the money for it in 万元, as text
 * @param deadline by which day
 * @param contingency what is done if something happens meanwhile
 */
public record Plan(String measures, String responsible, String funds, LocalDate deadline, String contingency) {
    /** The plan of an assignment; null if it has none. */
    static @Nullable Plan of(Values assignment) {
        Values plan = assignment.get(Assign.PLAN);
        return plan == null
                ? null
                : new Plan(
                        plan.need(Assign.MEASURES),
                        plan.need(Assign.RESPONSIBLE),
                        plan.need(Assign.FUNDS).toPlainString(),
                        plan.need(Assign.DEADLINE),
                        plan.need(Assign.CONTINGENCY));
    }
}

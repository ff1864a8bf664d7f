package stability.report.ledger;

import java.math.BigDecimal;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.report.view.HazardItem;
import stability.report.view.View;

/** What the authorities' monthly form asks of the plan of a hazard. */
public final class HazardPlan {
    private static final List<Field<?>> IN_PLACE =
            List.of(Assign.MEASURES, Assign.RESPONSIBLE, Assign.FUNDS, Assign.DEADLINE, Assign.CONTINGENCY);

    private HazardPlan() {}

    private static Values of(HazardState state) {
        Values assignment = state.assignment();
        return assignment == null ? Values.EMPTY : assignment.get(Assign.PLAN, Values.EMPTY);
    }

    /** A major hazard that is to be put right by a plan (列入治理计划). */
    public static boolean isPlanned(View<HazardState, HazardItem> view) {
        return view.state().level() == Level.MAJOR && !of(view.state()).isEmpty();
    }

    /** One whose plan has all of its five points (五到位): measures, responsible, funds, deadline, contingency. */
    public static boolean isInPlace(View<HazardState, HazardItem> view) {
        Values plan = of(view.state());
        return isPlanned(view) && IN_PLACE.stream().allMatch(plan::has);
    }

    /** What the plan provides, else what was spent, in 万元. */
    public static BigDecimal funds(View<HazardState, HazardItem> view) {
        BigDecimal planned = of(view.state()).get(Assign.FUNDS);
        BigDecimal spent = HazardRows.cost(AppliedSteps.of(view.history()));
        return planned != null ? planned : spent != null ? spent : BigDecimal.ZERO;
    }
}

package stability.report.view;

import java.util.Comparator;
import java.util.List;
import stability.domain.clock.Clocks;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;

/** How hazards show themselves: the one due first comes first. */
public final class HazardPresenter extends Presenter<HazardState, HazardItem> {
    public static final HazardPresenter INSTANCE = new HazardPresenter();

    private HazardPresenter() {
        super(Hazard.KIND, HazardItem.class);
    }

    @Override
    protected View<HazardState, HazardItem> view(Matter.History<HazardState> history, Snapshot at) {
        return new View<>(history, Clocks.NONE, HazardItem.of(history, at.day(), at.school()));
    }

    /** Verified: closing it has no time limit. */
    @Override
    protected Waiting idle(View<HazardState, HazardItem> view) {
        return Waiting.CLOSING;
    }

    @Override
    public boolean concerns(HazardItem item, String department) {
        return department.equals(item.department());
    }

    @Override
    public Comparator<HazardItem> order() {
        return Comparator.comparing(HazardItem::due).thenComparing(HazardItem::id);
    }

    /** By the due date in force, until it is settled. */
    @Override
    protected List<DueItem> due(View<HazardState, HazardItem> view, Snapshot at) {
        HazardItem hazard = view.item();
        return hazard.daysLeft() == null
                ? List.of()
                : List.of(DueItem.agreed(
                        view.history(),
                        hazard.title(),
                        hazard.place(),
                        duty(hazard.state()),
                        hazard.department(),
                        hazard.due(),
                        hazard.overdue(),
                        at));
    }

    private static DueItem.Duty duty(Stage state) {
        return state == Stage.REGISTERED
                ? DueItem.Duty.ASSIGN
                : state == Stage.RECTIFIED ? DueItem.Duty.VERIFY : DueItem.Duty.RECTIFY;
    }
}

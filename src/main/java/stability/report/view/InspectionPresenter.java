package stability.report.view;

import java.util.Comparator;
import java.util.List;
import stability.domain.clock.Clocks;
import stability.domain.hazard.Hazard;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;

/** How inspections show themselves: the latest comes first. */
public final class InspectionPresenter extends Presenter<InspectionState, InspectionItem> {
    public static final InspectionPresenter INSTANCE = new InspectionPresenter();

    private InspectionPresenter() {
        super(Inspection.KIND, InspectionItem.class);
    }

    /** How many of its hazards are still open. */
    @Override
    public List<Kind<?>> reads() {
        return List.of(kind(), Hazard.KIND);
    }

    @Override
    protected View<InspectionState, InspectionItem> view(Matter.History<InspectionState> history, Snapshot at) {
        return new View<>(history, Clocks.NONE, InspectionItem.of(history, at));
    }

    /** It is never open: its hazards are. */
    @Override
    protected Waiting idle(View<InspectionState, InspectionItem> view) {
        return Waiting.CLOSING;
    }

    /** That were looked at. */
    @Override
    public boolean concerns(InspectionItem item, String department) {
        return item.departments().contains(department);
    }

    @Override
    public Comparator<InspectionItem> order() {
        return Comparator.comparing((InspectionItem item) -> item.at().toInstant(), Comparator.reverseOrder())
                .thenComparing(InspectionItem::id);
    }
}

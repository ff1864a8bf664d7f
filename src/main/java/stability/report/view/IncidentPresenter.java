package stability.report.view;

import java.util.Comparator;
import java.util.List;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentClocks;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.matter.Matter;

/** How incidents show themselves: the latest call comes first. */
public final class IncidentPresenter extends Presenter<IncidentState, IncidentItem> {
    public static final IncidentPresenter INSTANCE = new IncidentPresenter();

    private IncidentPresenter() {
        super(Incident.KIND, IncidentItem.class);
    }

    @Override
    protected View<IncidentState, IncidentItem> view(Matter.History<IncidentState> history, Snapshot at) {
        IncidentState state = history.state();
        // the line of one that was taken out of the account still tells of the arrival
        IncidentState timed = state.stage() == Stage.VOIDED ? state.at(Stage.HANDLING) : state;
        IncidentClocks clocks = IncidentClocks.of(history.facts(), timed, at.school(), at.cutOff());
        return new View<>(history, clocks, IncidentItem.of(history, clocks, at));
    }

    /** Under control and reported for the last time: closing it has no time limit. */
    @Override
    protected Waiting idle(View<IncidentState, IncidentItem> view) {
        return Waiting.CLOSING;
    }

    @Override
    public boolean concerns(IncidentItem item, String department) {
        return department.equals(item.department());
    }

    @Override
    public Comparator<IncidentItem> order() {
        return Comparator.comparing((IncidentItem item) -> item.learned().toInstant())
                .reversed()
                .thenComparing(IncidentItem::id);
    }

    /** The clocks that still run, of closed incidents too; the most urgent first. */
    @Override
    public List<DueItem> due(View<IncidentState, IncidentItem> view, Snapshot at) {
        return DueItem.ofClocks(
                view.history(), view.clocks().duties(), view.item().department(), at);
    }
}

package stability.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.clock.Clocks;
import stability.domain.matter.Matter;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;

/** How warnings show themselves: the gravest level comes first, then the one in force first. */
public final class WarningPresenter extends Presenter<WarningState, WarningItem> {
    public static final WarningPresenter INSTANCE = new WarningPresenter();

    private WarningPresenter() {
        super(Warning.KIND, WarningItem.class);
    }

    @Override
    protected View<WarningState, WarningItem> view(Matter.History<WarningState> history, Snapshot at) {
        return new View<>(history, Clocks.NONE, WarningItem.of(history, at.day(), at.school()));
    }

    /** Nothing is asked of anybody, or all of it is done. */
    @Override
    protected Waiting idle(View<WarningState, WarningItem> view) {
        return Waiting.LIFTING;
    }

    /** Of whom it asks something. */
    @Override
    public boolean concerns(WarningItem item, String department) {
        return item.actions().stream().anyMatch(action -> action.department().equals(department));
    }

    @Override
    public Comparator<WarningItem> order() {
        return WarningItem.BY_LEVEL;
    }

    /** What departments are asked to do, of warnings lifted or not, until they report it done. */
    @Override
    protected List<DueItem> due(View<WarningState, WarningItem> view, Snapshot at) {
        List<DueItem> due = new ArrayList<>();
        for (WarningActionItem action : view.item().actions()) {
            if (action.daysLeft() != null) {
                due.add(DueItem.agreed(
                        view.history(),
                        view.item().title() + "：" + action.action(),
                        null,
                        DueItem.Duty.ACT,
                        action.department(),
                        action.due(),
                        action.overdue(),
                        at));
            }
        }
        return due;
    }

    /** The warnings that had been issued by a day, as they stood on it as far as is known at the cut-off; the gravest first. */
    public static List<View<WarningState, WarningItem>> on(Snapshot at, LocalDate day) {
        return at.warnings().stream()
                .map(view ->
                        new View<>(view.history(), view.clocks(), WarningItem.of(view.history(), day, at.school())))
                .filter(view -> !view.item().issued().toLocalDate().isAfter(day))
                .sorted(Comparator.comparing(View::item, WarningItem.BY_LEVEL))
                .toList();
    }
}

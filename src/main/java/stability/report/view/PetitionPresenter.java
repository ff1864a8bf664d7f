package stability.report.view;

import java.util.Comparator;
import java.util.List;
import stability.domain.clock.DeadlineRule;
import stability.domain.matter.Matter;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionClocks;
import stability.domain.petition.PetitionState;

/** How petitions show themselves: the one whose duty has to be done first comes first, then those that have none. */
public final class PetitionPresenter extends Presenter<PetitionState, PetitionItem> {
    public static final PetitionPresenter INSTANCE = new PetitionPresenter();

    private PetitionPresenter() {
        super(Petition.KIND, PetitionItem.class);
    }

    @Override
    protected View<PetitionState, PetitionItem> view(Matter.History<PetitionState> history, Snapshot at) {
        PetitionClocks clocks = PetitionClocks.of(history.state(), at.school());
        return new View<>(history, clocks, PetitionItem.of(history, clocks, at));
    }

    @Override
    protected Waiting idle(View<PetitionState, PetitionItem> view) {
        return switch (view.state().stage()) {
            case IN_REVIEW, IN_RECHECK -> Waiting.ABOVE;
            case REGISTERED, TO_FORWARD, ACCEPTED, ASSIGNED -> Waiting.NO_LIMIT;
            case REPLIED ->
                view.clocks().all().stream()
                                .anyMatch(clock -> clock.clock().isRight()
                                        && clock.open()
                                        && !clock.clock().id().equals(DeadlineRule.PETITION_OBJECTION))
                        ? Waiting.PETITIONER
                        : Waiting.CLOSING;
            case UNREGISTERED, DECLINED, REDIRECTED, SETTLED, CLOSED, FORWARDED, VOIDED -> Waiting.CLOSING;
        };
    }

    @Override
    public boolean concerns(PetitionItem item, String department) {
        return department.equals(item.department());
    }

    @Override
    public Comparator<PetitionItem> order() {
        return PetitionItem.BY_DUE;
    }

    /** The clocks that still run. */
    @Override
    protected List<DueItem> due(View<PetitionState, PetitionItem> view, Snapshot at) {
        return DueItem.ofClocks(
                view.history(), view.clocks().duties(), view.item().department(), at);
    }
}

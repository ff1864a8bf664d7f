package stability.report.view;

import java.util.Comparator;
import stability.domain.activity.Activity;
import stability.domain.activity.ActivityState;
import stability.domain.clock.Clocks;
import stability.domain.matter.Matter;

/** How drills, training and meetings show themselves: the latest comes first. */
public final class ActivityPresenter extends Presenter<ActivityState, ActivityItem> {
    public static final ActivityPresenter INSTANCE = new ActivityPresenter();

    private ActivityPresenter() {
        super(Activity.KIND, ActivityItem.class);
    }

    @Override
    protected View<ActivityState, ActivityItem> view(Matter.History<ActivityState> history, Snapshot at) {
        return new View<>(history, Clocks.NONE, ActivityItem.of(history, at.school()));
    }

    /** It is never open: what is entered was held. */
    @Override
    protected Waiting idle(View<ActivityState, ActivityItem> view) {
        return Waiting.CLOSING;
    }

    /** That took part. */
    @Override
    public boolean concerns(ActivityItem item, String department) {
        return item.departments().contains(department);
    }

    @Override
    public Comparator<ActivityItem> order() {
        return Comparator.comparing((ActivityItem item) -> item.held().toInstant(), Comparator.reverseOrder())
                .thenComparing(ActivityItem::id);
    }
}

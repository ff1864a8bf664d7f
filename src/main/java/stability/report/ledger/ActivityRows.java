package stability.report.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.ActivityState;
import stability.domain.activity.Hold;
import stability.domain.columns.ActivityColumn;
import stability.domain.columns.LedgerForm;
import stability.domain.ledger.Lateness;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.report.figure.Activities;
import stability.report.view.ActivityItem;
import stability.report.view.ActivityPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The rows of the ledger of activities: one for each that was entered in the period, by entry. An activity is in no stock,
 * since what is entered was held; so a year brings none forward.
 */
final class ActivityRows {
    private static final String ATTACH = "attach";
    private static final String NOTE = "note";

    private final View<ActivityState, ActivityItem> view;
    private final AppliedSteps steps;
    private final Snapshot at;

    private ActivityRows(View<ActivityState, ActivityItem> view, Snapshot at) {
        this.view = view;
        this.at = at;
        steps = AppliedSteps.of(view.history());
    }

    static LedgerTable.Content of(Snapshot at, LedgerSpan span) {
        Instant start = span.start(at.school());
        List<Map<String, @Nullable Object>> voided =
                rows(Activities.entered(at.voided(ActivityPresenter.INSTANCE), start), at);
        voided.forEach(LedgerTable::unjudged);
        return LedgerCells.content(
                LedgerForm.ACTIVITIES, null, rows(Activities.entered(at.activities(), start), at), voided);
    }

    private static List<Map<String, @Nullable Object>> rows(
            List<View<ActivityState, ActivityItem>> views, Snapshot at) {
        return LedgerCells.rows(ActivityColumn.values(), views, view -> new ActivityRows(view, at)::cell);
    }

    private @Nullable Object cell(ActivityColumn column) {
        ActivityItem item = view.item();
        Step registration = AppliedSteps.registration(view.history());
        return switch (column) {
            case NO -> null;
            case ID -> item.id();
            case HELD -> item.held();
            case KIND -> item.kind();
            case TITLE -> item.title();
            case DEPARTMENTS -> item.departmentNames();
            case PLACE -> item.place();
            case PARTICIPANTS -> item.participants();
            case EVIDENCE -> item.evidence();
            case AMENDED -> Amendments.of(at.history(view.matter()), at.school().lang());
            case NOTES -> notes();
            case REGISTERED -> registration.recorded();
            case LATE_ENTRY -> Lateness.isLate(view.history(), registration, at.school());
            case UNSIGNED -> view.state().signatures().missing().size();
        };
    }

    /** What was said with it, with the material that was attached later, and beside. */
    private List<String> notes() {
        return Stream.of(
                        steps.said(Hold.STAGE, NoteStep.NAMELESS_REMARK),
                        steps.said(ATTACH, NoteStep.NAMELESS_REMARK),
                        steps.said(NOTE, NoteStep.NAMELESS))
                .flatMap(List::stream)
                .toList();
    }
}

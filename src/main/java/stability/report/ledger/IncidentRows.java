package stability.report.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.IncidentColumn;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.incident.Close;
import stability.domain.incident.Harm;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.ledger.Lateness;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/** The rows of the ledger of incidents: one for each that was in the stock at any time of the period, by entry. */
final class IncidentRows {
    private static final String MEASURE = "measure";
    private static final String PLAN = "plan";

    private final View<IncidentState, IncidentItem> view;
    private final IncidentState state;
    private final Values facts;
    private final Values closing;
    private final AppliedSteps steps;
    private final Snapshot at;

    private IncidentRows(View<IncidentState, IncidentItem> view, Snapshot at) {
        this.view = view;
        this.at = at;
        state = view.state();
        facts = view.facts();
        closing = Objects.requireNonNullElse(state.closing(), Values.EMPTY);
        steps = AppliedSteps.of(view.history());
    }

    static LedgerTable.Content of(Snapshot at, LedgerSpan span) {
        return LedgerCells.matters(
                LedgerForm.INCIDENTS,
                IncidentColumn.values(),
                at,
                IncidentPresenter.INSTANCE,
                span,
                state -> null,
                view -> new IncidentRows(view, at)::cell);
    }

    private @Nullable Object cell(IncidentColumn column) {
        IncidentItem item = view.item();
        Harm harm = item.casualties();
        return switch (column) {
            case NO -> null;
            case ID -> item.id();
            case TITLE -> item.title();
            case CLASS -> item.class_();
            case TYPE -> item.type();
            case NATURE -> item.nature();
            case LEVEL -> item.level();
            case LEVEL_BASIS -> item.levelBasis();
            case OCCURRED -> item.occurred();
            case LEARNED -> item.learned();
            case SOURCE -> facts.get(Incident.SOURCE);
            case PLACE -> item.place();
            case DEPARTMENT -> item.departmentName();
            case SUMMARY -> facts.get(Incident.SUMMARY);
            case SCOPE -> facts.get(Incident.SCOPE);
            case REGISTERED -> AppliedSteps.registration(view.history()).recorded();
            case LATE_ENTRY -> Lateness.isLate(view.history(), AppliedSteps.registration(view.history()), at.school());
            case ARRIVED -> item.arrived();
            case ARRIVAL_MINUTES -> item.arrivalMinutes();
            case ARRIVAL_LATE -> item.arrivalLate();
            case FIRST_REPORT -> at(bulletin(Bulletin.FIRST));
            case FIRST_LATE -> late(bulletin(Bulletin.FIRST));
            case FOLLOW_UPS -> state.nextNumber(Bulletin.FOLLOW_UP) - 1;
            case FINAL_REPORT -> at(bulletin(Bulletin.FINAL));
            case TOLD -> state.notices().stream().map(this::told).toList();
            case PLANS -> steps.said(PLAN, Incident.PLAN);
            case MEASURES -> steps.said(MEASURE, NoteStep.NAMELESS);
            case DEAD -> harm == null ? null : harm.dead();
            case MISSING -> harm == null ? null : harm.missing();
            case SERIOUS -> harm == null ? null : harm.serious();
            case MINOR -> harm == null ? null : harm.minor();
            case TRAPPED -> harm == null ? null : harm.trapped();
            case LOSS -> item.loss();
            case STATE -> item.state();
            case CONTROLLED -> item.controlled();
            case AMENDED -> Amendments.of(at.history(view.matter()), at.school().lang());
            case CLOSED -> item.closed();
            case CAUSE -> closing.get(Close.CAUSE);
            case LESSONS -> closing.get(Close.LESSONS);
            case RESPONSIBILITY -> closing.get(Close.RESPONSIBILITY);
            case REMEDIES -> closing.get(Close.REMEDIES);
            case AFTERCARE -> closing.get(Close.AFTERCARE);
            case HAZARDS -> closing.get(Close.HAZARDS, List.of());
            case OVERDUE_DUTIES -> item.overdue();
            case UNSIGNED -> state.signatures().missing().size();
        };
    }

    private IncidentItem.@Nullable Written bulletin(Bulletin kind) {
        return view.item().bulletins().stream()
                .filter(each -> each.bulletin() == kind)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable OffsetDateTime at(IncidentItem.@Nullable Written bulletin) {
        return bulletin == null ? null : bulletin.at();
    }

    private static @Nullable Integer late(IncidentItem.@Nullable Written bulletin) {
        return bulletin == null ? null : bulletin.late();
    }

    /** Whom, else which of them, and how: 教育局值班室（电话）. */
    private String told(Step step) {
        Values values = step.values();
        String whom = values.get(
                Incident.TOLD_WHOM,
                values.need(Incident.TOLD_WHO).label().in(at.school().lang()));
        return Text.of("{0}（{1}）", "{0} ({1})")
                .with(whom, values.need(Incident.TOLD_HOW).label())
                .in(at.school().lang());
    }
}

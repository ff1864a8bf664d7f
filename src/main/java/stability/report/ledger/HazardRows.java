package stability.report.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.HazardColumn;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Close;
import stability.domain.hazard.Extend;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Regrade;
import stability.domain.hazard.ReportUp;
import stability.domain.hazard.Verify;
import stability.domain.ledger.Lateness;
import stability.domain.matter.Evidence;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/** The rows of the ledger of hazards: one for each that was in the stock at any time of the period, by entry. */
final class HazardRows {
    private static final String REPORT_UP = "report_up";

    private final View<HazardState, HazardItem> view;
    private final HazardState state;
    private final Values facts;
    private final Values links;
    private final Values assignment;
    private final Values plan;
    private final AppliedSteps steps;
    private final AppliedSteps current;
    private final Snapshot at;

    private HazardRows(View<HazardState, HazardItem> view, Snapshot at) {
        this.view = view;
        this.at = at;
        state = view.state();
        facts = view.facts();
        links = facts.get(Hazard.LINKS, Values.EMPTY);
        assignment = Objects.requireNonNullElse(state.assignment(), Values.EMPTY);
        plan = assignment.get(Assign.PLAN, Values.EMPTY);
        steps = AppliedSteps.of(view.history());
        current = steps.current();
    }

    static LedgerTable.Content of(Snapshot at, @Nullable LocalDate from) {
        Instant start = LedgerCells.start(from, at.school());
        return LedgerCells.matters(
                LedgerForm.HAZARDS,
                HazardColumn.values(),
                at,
                HazardPresenter.INSTANCE,
                start,
                view -> new HazardRows(view, at)::cell);
    }

    private @Nullable Object cell(HazardColumn column) {
        HazardItem item = view.item();
        School school = at.school();
        return switch (column) {
            case NO -> null;
            case ID -> item.id();
            case TITLE -> item.title();
            case PLACE -> item.place();
            case CATEGORY -> item.categoryName();
            case LEVEL -> item.level();
            case MAJOR_BASIS -> majorBasis();
            case RISK -> state.risk();
            case DEPARTMENT -> school.departmentName(facts.need(Hazard.DEPARTMENT));
            case SOURCE -> facts.get(Hazard.SOURCE);
            case FOUND -> item.found();
            case FOUND_BY -> facts.get(Hazard.FOUND_BY);
            case DESCRIPTION -> facts.get(Hazard.DESCRIPTION);
            case CAUSE -> facts.get(Hazard.CAUSE);
            case LEGAL_BASIS -> facts.get(Hazard.LEGAL_BASIS);
            case REGISTERED -> AppliedSteps.registration(view.history()).recorded();
            case LATE_ENTRY -> Lateness.isLate(view.history(), AppliedSteps.registration(view.history()), at.school());
            case CARRIED_FROM ->
                AppliedSteps.registration(view.history()).values().get(Carry.FROM);
            case LEADER -> item.leader();
            case IN_CHARGE -> assignment.has(Assign.DEPARTMENT) ? item.departmentName() : null;
            case HANDLER -> item.handler();
            case REQUIREMENT -> item.requirement();
            case DEAL -> assignment.get(Assign.DEAL);
            case FIRST_DUE -> item.firstDue();
            case DUE -> item.due();
            case EXTENSIONS -> item.extensions();
            case EXTENSION_REASON -> steps.said("extend", Extend.REASON);
            case PLAN_MEASURES -> plan.get(Assign.MEASURES);
            case PLAN_RESPONSIBLE -> plan.get(Assign.RESPONSIBLE);
            case PLAN_FUNDS -> plan.get(Assign.FUNDS);
            case PLAN_DEADLINE -> plan.get(Assign.DEADLINE);
            case PLAN_CONTINGENCY -> plan.get(Assign.CONTINGENCY);
            case CONTROL -> controls();
            case PROGRESS -> steps.said("progress", NoteStep.NOTE);
            case RECTIFIED_ON -> state.rectifiedOn();
            case RECTIFICATION -> steps.said(Rectify.STAGE, NoteStep.NOTE);
            case COST -> cost(steps);
            case EVIDENCE -> evidence();
            case VERIFIED_ON, VERIFIED_BY -> verified(column);
            case FAILED_VERIFICATIONS -> state.failedVerifications();
            case STATE -> item.state();
            case AMENDED -> Amendments.of(at.history(view.matter()), school.lang());
            case CLOSED_ON -> state.closedOn();
            case OUTCOME -> item.outcome();
            case CLOSING_NOTE -> current.last(Close.STAGE, Verify.REMARK);
            case DUPLICATE_OF -> current.last(Close.STAGE, Close.OF);
            case DAYS -> daysToRectify(state);
            case IN_TIME -> inTime();
            case OVERDUE -> item.overdue();
            case DAYS_LEFT -> item.daysLeft();
            case SUPERVISOR -> item.supervisor();
            case AUTHORITY_ON -> reported(ReportUp.AUTHORITY_ON);
            case CONGRESS_ON -> reported(ReportUp.CONGRESS_ON);
            case STAFF_NOTICE_ON -> reported(ReportUp.STAFF_NOTICE_ON);
            case REOPENED -> state.reopenings();
            case REPEAT_OF -> links.get(Hazard.REPEAT_OF);
            case SCREENING -> links.get(Hazard.LINK_SCREENING);
            case INSPECTION -> links.get(Hazard.LINK_INSPECTION);
            case PETITION -> links.get(Hazard.LINK_PETITION);
            case INCIDENT -> links.get(Hazard.LINK_INCIDENT);
            case WARNING -> links.get(Hazard.LINK_WARNING);
            case UNSIGNED -> state.signatures().missing().size();
        };
    }

    /** Of one that was graded up later, why it was. */
    private @Nullable String majorBasis() {
        String basis = state.level() == Level.MAJOR ? current.last("regrade", Regrade.BASIS) : null;
        return basis == null ? facts.get(Hazard.MAJOR_BASIS) : basis;
    }

    /** What was spent on putting it right, each time that it was; null if nobody said. */
    static @Nullable BigDecimal cost(AppliedSteps steps) {
        return steps.said(Rectify.STAGE, Rectify.COST).stream()
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Days from the finding to the rectification that stands; null while there is none. */
    static @Nullable Integer daysToRectify(HazardState state) {
        LocalDate rectified = state.rectifiedOn();
        return rectified == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(state.found(), rectified));
    }

    private @Nullable Boolean inTime() {
        LocalDate rectified = state.rectifiedOn();
        return rectified == null ? null : !rectified.isAfter(view.item().due());
    }

    private List<String> controls() {
        List<String> controls = new ArrayList<>(steps.said("control", NoteStep.NOTE));
        controls.addAll(0, steps.said(Assign.STAGE, Assign.INTERIM_CONTROL));
        return controls.stream().distinct().toList();
    }

    private int evidence() {
        return steps.steps().stream()
                .mapToInt(step -> step.values().get(Evidence.LIST, List.of()).size())
                .sum();
    }

    private @Nullable Object verified(HazardColumn column) {
        Step last = current.last(Verify.STAGE);
        if (last == null || last.values().get(Verify.RESULT) != Result.PASS) {
            return null;
        }
        return column == HazardColumn.VERIFIED_ON ? last.at().toLocalDate() : last.by();
    }

    private @Nullable LocalDate reported(Field<LocalDate> field) {
        return steps.latest(REPORT_UP, field);
    }
}

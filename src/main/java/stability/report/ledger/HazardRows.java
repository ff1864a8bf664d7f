package stability.report.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.HazardColumn;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Field;
import stability.domain.field.Text;
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

    /** What the other ledger tells of work on one that is open, the last first. */
    private static final List<Field<?>> THERE =
            List.of(Carry.NOTE, Carry.VERIFIED_BY, Carry.VERIFIED, Carry.COST, Carry.RECTIFICATION, Carry.RECTIFIED);

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

    static LedgerTable.Content of(Snapshot at, LedgerSpan span) {
        return LedgerCells.matters(
                LedgerForm.HAZARDS,
                HazardColumn.values(),
                at,
                HazardPresenter.INSTANCE,
                span,
                state -> state.closedOn(),
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
            case LEADER -> assigned(Assign.LEADER, Carry.LEADER);
            case IN_CHARGE -> inCharge();
            case HANDLER -> assigned(Assign.HANDLER, Carry.HANDLER);
            case REQUIREMENT -> assigned(Assign.REQUIREMENT, Carry.REQUIREMENT);
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
            case PROGRESS -> progress();
            case RECTIFIED_ON -> state.rectifiedOn();
            case RECTIFICATION -> brought(Carry.RECTIFICATION, steps.said(Rectify.STAGE, NoteStep.NOTE));
            case COST -> {
                BigDecimal spent = cost(steps);
                yield spent == null && closedThere() ? state.known().get(Carry.COST) : spent;
            }
            case EVIDENCE -> evidence();
            case VERIFIED_ON, VERIFIED_BY -> verified(column);
            case FAILED_VERIFICATIONS -> state.failedVerifications();
            case STATE -> item.state();
            case AMENDED -> Amendments.of(at.history(view.matter()), school.lang());
            case CLOSED_ON -> state.closedOn();
            case OUTCOME -> item.outcome();
            case CLOSING_NOTE -> {
                String note = current.last(Close.STAGE, Verify.REMARK);
                yield note == null && closedThere() ? history().get(Carry.REMARK) : note;
            }
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

    /** As assigned; while it is not, as the ledger knows that it was carried from. */
    private @Nullable String assigned(Field<String> field, Field<String> known) {
        return assignment.isEmpty() ? state.known().get(known) : assignment.get(field);
    }

    private @Nullable String inCharge() {
        String department = assigned(Assign.DEPARTMENT, Carry.IN_CHARGE);
        return department == null ? null : at.school().departmentName(department);
    }

    /** Whether it came in as history, and still is. */
    private boolean closedThere() {
        return state.closedOn() != null && !history().isEmpty() && current.last(Close.STAGE) == null;
    }

    private Values history() {
        return AppliedSteps.registration(view.history()).values().get(Carry.HISTORY, Values.EMPTY);
    }

    /** What was done in the other ledger, and here. */
    private List<String> brought(Field<String> known, List<String> here) {
        String there = closedThere() ? state.known().get(known) : null;
        return there == null ? here : List.of(there);
    }

    /** What the other ledger knows of one that is open stands ahead of what was entered here. */
    private List<String> progress() {
        List<String> all = new ArrayList<>(steps.said("progress", NoteStep.NOTE));
        if (!closedThere()) {
            for (Field<?> field : THERE) {
                Object value = state.known().get(field);
                if (value != null) {
                    all.add(
                            0,
                            Text.of("{0}：{1}", "{0}: {1}")
                                    .with(field.label(), value)
                                    .in(at.school().lang()));
                }
            }
        }
        return all;
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
        if (closedThere()) {
            return column == HazardColumn.VERIFIED_ON
                    ? state.known().get(Carry.VERIFIED)
                    : state.known().get(Carry.VERIFIED_BY);
        }
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

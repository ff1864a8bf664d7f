package stability.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.ScreeningColumn;
import stability.domain.field.Values;
import stability.domain.ledger.Coverage;
import stability.domain.matter.Matter;
import stability.domain.school.Department;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.report.view.Snapshot;

/**
 * The rows of the ledger of screenings: one for each day and department that was due or reported, judged as the day's own
 * report had it. What was entered after the day does not count for it: the row says that it is there (补录), no more. Only
 * what is still to be signed is that of the cut-off, as everywhere.
 */
final class ScreeningRows {
    private final LocalDate day;
    private final Department department;
    private final Coverage.Cell cell;
    private final AppliedSteps steps;
    private final int unsigned;
    private final List<String> amended;

    private ScreeningRows(
            LocalDate day,
            Department department,
            Coverage.Cell cell,
            List<Matter.Applied<ScreeningState>> counted,
            Snapshot at) {
        this.day = day;
        this.department = department;
        this.cell = cell;
        steps = AppliedSteps.of(counted);
        Matter<ScreeningState> screening = at.ledger().screening(day, department.id());
        unsigned = screening == null
                ? 0
                : at.history(screening).state().signatures().missing().size();
        amended = screening == null
                ? List.of()
                : Amendments.of(at.history(screening), at.school().lang());
    }

    static LedgerTable.Content of(Snapshot at, LedgerSpan span) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (LocalDate day : days(at, span.from())) {
            for (Department department : at.school().departments()) {
                Coverage.Cell cell = at.coverage().cell(day, department.id());
                ScreeningRows row =
                        new ScreeningRows(day, department, cell, at.coverage().counted(day, department.id()), at);
                if (row.isWorthTelling()) {
                    rows.add(LedgerCells.row(ScreeningColumn.values(), row::cell));
                }
            }
        }
        return LedgerCells.content(LedgerForm.SCREENINGS, null, rows, List.of());
    }

    /** A row for each screening on record, whenever it was entered; none for days that nobody reported. */
    static LedgerTable.Content entered(Snapshot at) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Matter<ScreeningState> screening : at.ledger().screenings()) {
            Matter.History<ScreeningState> history = at.history(screening);
            ScreeningState state = history.state();
            Department department = at.school().department(history.facts().need(Screening.DEPARTMENT));
            if (state.onRecord() && department != null) {
                LocalDate day = history.facts().need(Screening.DATE);
                Coverage.Cell cell = new Coverage.Cell(Coverage.Report.of(state.result()), state, false, false);
                ScreeningRows row = new ScreeningRows(day, department, cell, history.applied(), at);
                rows.add(LedgerCells.row(ScreeningColumn.values(), row::cell));
            }
        }
        return LedgerCells.content(LedgerForm.SCREENINGS, null, rows, List.of());
    }

    private boolean isWorthTelling() {
        return cell.report() != Coverage.Report.NOT_DUE
                || cell.state() != null
                || cell.backfilled()
                || !amended.isEmpty();
    }

    /** The days of the period; the account begins where the school says, else with its first screening. */
    static List<LocalDate> days(Snapshot at, @Nullable LocalDate from) {
        LocalDate until = at.day();
        LocalDate first = from != null ? from : at.school().since();
        if (first == null) {
            first = at.ledger().screenings().stream()
                    .map(screening -> at.history(screening).facts().need(Screening.DATE))
                    .min(LocalDate::compareTo)
                    .orElse(until);
        }
        return first.isAfter(until)
                ? List.of()
                : first.datesUntil(until.plusDays(1)).toList();
    }

    private @Nullable Object cell(ScreeningColumn column) {
        ScreeningState state = cell.state();
        return switch (column) {
            case NO -> null;
            case DATE -> day;
            case DEPARTMENT -> department.name();
            case DEPARTMENT_ID -> department.id();
            case REPORT -> cell.report();
            case LATE -> cell.late();
            case REPORTED -> state == null ? null : state.reported();
            case BACKFILLED -> cell.backfilled();
            case AREAS -> state == null ? List.of() : state.areas();
            case ROUNDS -> state == null ? 0 : state.rounds();
            case CHECKED ->
                Math.toIntExact(items().stream().filter(ScreeningRows::checked).count());
            case ABNORMAL -> abnormal().size();
            case FINDINGS -> abnormal();
            case HAZARD_COUNT -> state == null ? 0 : state.hazards().size();
            case HAZARDS -> state == null ? List.of() : state.hazards();
            case PETITIONS ->
                steps.said(Screen.STAGE, Screen.PETITIONS).stream()
                        .flatMap(List::stream)
                        .toList();
            case REASON -> state == null ? null : state.excused();
            case NOTE -> steps.said(Screen.STAGE, Screen.NOTE);
            case UNSIGNED -> unsigned;
            case AMENDED -> amended;
        };
    }

    private List<Values> items() {
        return steps.said(Screen.STAGE, Screen.ITEMS).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static boolean checked(Values item) {
        return item.need(Screen.ITEM_RESULT) != Screen.ItemResult.UNCHECKED;
    }

    private List<String> abnormal() {
        List<String> abnormal = new ArrayList<>();
        for (Values item : items()) {
            if (item.need(Screen.ITEM_RESULT) == Screen.ItemResult.ABNORMAL) {
                abnormal.add(item.need(Screen.ITEM) + " " + item.get(Screen.ITEM_NOTE, ""));
            }
        }
        return abnormal;
    }
}

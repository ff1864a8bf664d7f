package stability.report.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.MonthColumn;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.ledger.Coverage;
import stability.domain.matter.Step;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.report.figure.Rates;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The rows of the authorities' monthly form: one for each unit, in the order of the school's departments. It counts the
 * hazards that were registered in the period, by the unit where they were found, as they stand at the cut-off; so no rate
 * can exceed 100. What turned out to be no hazard, or one on record already, is not among them. Only what is eliminated
 * counts as rectified. Funds are those of the plan, where there is one, else what
 * was spent.
 */
final class MonthRows {
    private final String name;
    private final int units;
    private final List<View<HazardState, HazardItem>> hazards = new ArrayList<>();

    private MonthRows(String name, int units) {
        this.name = name;
        this.units = units;
    }

    static LedgerTable.Content of(Snapshot at, LedgerSpan span) {
        School school = at.school();
        Instant start = span.start(school);
        List<LocalDate> days = ScreeningRows.days(at, span.from());
        Map<String, MonthRows> units = new LinkedHashMap<>();
        for (Department department : school.departments()) {
            boolean reported = days.stream()
                    .map(day -> at.coverage().cell(day, department.id()))
                    .anyMatch(Coverage.Cell::screened);
            if (reported || days.stream().anyMatch(day -> school.isDue(department.id(), day))) {
                units.put(department.id(), new MonthRows(department.name(), reported ? 1 : 0));
            }
        }
        for (View<HazardState, HazardItem> view : at.hazards()) {
            Step registration = AppliedSteps.registration(view.history());
            if (view.state().isHazard() && !registration.isCarrying() && registration.isRecordedSince(start)) {
                String where = view.facts().need(Hazard.DEPARTMENT);
                units.computeIfAbsent(where, id -> new MonthRows(school.departmentName(id), 0))
                        .hazards
                        .add(view);
            }
        }
        List<Map<String, @Nullable Object>> rows = units.values().stream()
                .map(unit -> withRates(LedgerCells.row(MonthColumn.values(), unit::cell)))
                .toList();
        LedgerTable.Content content = LedgerCells.content(LedgerForm.MONTH, null, rows, List.of());
        return new LedgerTable.Content(null, content.rows(), content.voided(), withRates(content.totals()));
    }

    private @Nullable Object cell(MonthColumn column) {
        return switch (column) {
            case NO, GENERAL_RATE, MAJOR_RATE -> null;
            case DEPARTMENT -> name;
            case UNITS -> units;
            case GENERAL_FOUND -> count(Level.GENERAL, null);
            case GENERAL_RECTIFIED -> count(Level.GENERAL, Outcome.ELIMINATED);
            case MAJOR_FOUND -> count(Level.MAJOR, null);
            case MAJOR_CLOSED -> count(Level.MAJOR, Outcome.ELIMINATED);
            case PLANNED ->
                Math.toIntExact(hazards.stream().filter(HazardPlan::isPlanned).count());
            case IN_PLACE ->
                Math.toIntExact(hazards.stream().filter(HazardPlan::isInPlace).count());
            case SUPERVISED ->
                Math.toIntExact(hazards.stream().filter(MonthRows::supervised).count());
            case BY_PROVINCE ->
                Math.toIntExact(hazards.stream().filter(MonthRows::byProvince).count());
            case FUNDS -> hazards.stream().map(HazardPlan::funds).reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    private int count(Level level, @Nullable Outcome outcome) {
        return Math.toIntExact(hazards.stream()
                .map(View::state)
                .filter(state -> state.level() == level && (outcome == null || state.outcome() == outcome))
                .count());
    }

    private static boolean supervised(View<HazardState, HazardItem> view) {
        return view.state().supervisor() != null;
    }

    private static boolean byProvince(View<HazardState, HazardItem> view) {
        return view.state().supervisor() == Supervisor.PROVINCE;
    }

    /** Reckons the rates from the counts of the same row, be it a unit's or the total. */
    private static Map<String, @Nullable Object> withRates(Map<String, @Nullable Object> row) {
        rate(row, MonthColumn.GENERAL_RATE, MonthColumn.GENERAL_RECTIFIED, MonthColumn.GENERAL_FOUND);
        rate(row, MonthColumn.MAJOR_RATE, MonthColumn.MAJOR_CLOSED, MonthColumn.MAJOR_FOUND);
        return row;
    }

    private static void rate(Map<String, @Nullable Object> row, MonthColumn rate, MonthColumn part, MonthColumn whole) {
        if (row.get(part.id()) instanceof Integer some && row.get(whole.id()) instanceof Integer all) {
            row.put(rate.id(), Rates.percent(some, all));
        }
    }
}

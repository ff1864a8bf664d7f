package stability.app.imports.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.entry.EnterImported.Drafted;
import stability.app.entry.EnterImported.Posting;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.ScreeningImportFields;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.ImportRequest;
import stability.app.imports.plan.LedgerPlanner;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.RowPlanner;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.Refusal;
import stability.app.imports.row.RowKeys;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * Says what becomes of rows about daily screenings. All rows of a department's day are one round: a row may tell of an area, of a
 * hazard, or of an item of a checklist. A second table about the same day adds what is new in it, and rewrites nothing.
 */
public final class ScreeningPlanner implements LedgerPlanner {
    private static final List<ImportField> NEEDED = ImportLedger.SCREENINGS.needed();

    private static final Text NOTHING_NAMED =
            Text.of("结果是有隐患，却没有写是什么", "the result is that something was found, and not what");
    private static final Text EXCUSED_AND_NOT =
            Text.of("同一部门同一天既有免报又有排查", "the same day of the department is excused and screened");
    private static final Text NOT_DUE = Text.of("这一天不用报", "no report is due on this day");
    private static final Text FUTURE = Text.of("日期在今天之后", "the day lies in the future");

    private final Records records;
    private final School school;
    private final EnterImported entering;
    private final ImportRequest request;
    private final ImportedScreenings screenings;

    public ScreeningPlanner(Records records, EnterImported entering, ImportRequest request) {
        this.records = records;
        this.school = records.school();
        this.entering = entering;
        this.request = request;
        this.screenings = new ImportedScreenings(school, request.entry());
    }

    /** A department's day. */
    private record Day(LocalDate date, String department) {
        String id() {
            return Screening.id(date, department);
        }
    }

    @Override
    public List<PlannedRow> plan(String file, Mapping mapping, List<ReadRow> rows, boolean fresh) {
        List<PlannedRow> planned = new ArrayList<>();
        Map<Day, List<ReadRow>> days = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            if (ImportedScreenings.isUnreported(row)) {
                continue;
            }
            List<Refusal> wrong = wrong(row);
            if (wrong.isEmpty()) {
                LocalDate date = Objects.requireNonNull(row.get(ScreeningImportFields.DATE, LocalDate.class));
                String department = Objects.requireNonNull(row.get(ScreeningImportFields.DEPARTMENT, String.class));
                days.computeIfAbsent(new Day(date, department), day -> new ArrayList<>())
                        .add(row);
            } else {
                planned.add(PlannedRow.refused(row, wrong));
            }
        }
        RowKeys keys = new RowKeys(mapping.key());
        days.forEach((day, its) -> planned.addAll(plan(day, its, keys)));
        planned.sort((a, b) -> Integer.compare(a.row().at().row(), b.row().at().row()));
        return planned;
    }

    private List<Refusal> wrong(ReadRow row) {
        List<Refusal> wrong = new ArrayList<>(row.refusals());
        for (ImportField field : NEEDED) {
            if (!row.has(field) && wrong.stream().noneMatch(each -> each.at().equals(row.at(field)))) {
                wrong.add(new Refusal(
                        row.at(), Text.of("缺少“{0}”", "there is no \"{0}\"").with(field.label())));
            }
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        Text why = screenings.flaw(row);
        return why == null ? List.of() : List.of(new Refusal(row.at(), why));
    }

    private List<PlannedRow> plan(Day day, List<ReadRow> rows, RowKeys keys) {
        Text why = flaw(day, rows);
        if (why != null) {
            return refused(rows, why);
        }
        try {
            return entered(day, rows, keys.of(rows.get(0)));
        } catch (Refused refused) {
            return refused(rows, refused.problems().get(0).message());
        }
    }

    private static List<PlannedRow> refused(List<ReadRow> rows, Text why) {
        return rows.stream()
                .map(row -> PlannedRow.refused(row, List.of(new Refusal(row.at(), why))))
                .toList();
    }

    private @Nullable Text flaw(Day day, List<ReadRow> rows) {
        if (!school.isDue(day.department(), day.date())) {
            return NOT_DUE;
        }
        if (day.date().isAfter(request.entry().recorded().toLocalDate())) {
            return FUTURE;
        }
        long excused = rows.stream().filter(ImportedScreenings::isExcused).count();
        if (excused > 0 && excused < rows.size()) {
            return EXCUSED_AND_NOT;
        }
        boolean named =
                rows.stream().anyMatch(row -> ImportedScreenings.names(row) || row.has(ScreeningImportFields.HAZARDS));
        boolean found = rows.stream().anyMatch(ImportedScreenings::isFound);
        return found && !named ? NOTHING_NAMED : null;
    }

    private List<PlannedRow> entered(Day day, List<ReadRow> rows, String key) {
        String id = day.id();
        Matter<ScreeningState> matter = records.exists(Screening.KIND, id)
                ? records.read(Screening.KIND, id)
                : new Matter<>(
                        Screening.KIND,
                        id,
                        screenings.facts(day.date(), day.department(), rows.get(0), key),
                        List.of(),
                        Screening.KIND.file(id));
        ScreeningState state = matter.state();
        boolean reported =
                state.result() == ScreeningState.Result.CLEAR || state.result() == ScreeningState.Result.FOUND;
        boolean excused = ImportedScreenings.isExcused(rows.get(0));
        List<ReadRow> fresh = rows.stream()
                .filter(ImportedScreenings::names)
                .filter(row -> state.hazards().stream().noneMatch(known -> isThat(known, row)))
                .toList();
        if ((reported && fresh.isEmpty()) || (excused && state.result() != ScreeningState.Result.NONE)) {
            return List.of(new PlannedRow(rows.get(0), PlannedRow.Fate.KNOWN, null, id, List.of(), List.of()));
        }
        OffsetDateTime at = screenings.at(day.date());
        List<PlannedRow> planned = new ArrayList<>();
        List<String> hazards = new ArrayList<>();
        for (ReadRow row : fresh) {
            Drafted<HazardState> hazard = entering.begin(
                    Hazard.KIND,
                    screenings.hazard(row, id, at),
                    List.of(new Posting<>(
                            Hazard.KIND.first(), Values.EMPTY, at, school.departmentName(day.department()))),
                    request.entry());
            hazards.add(hazard.matter().id());
            planned.add(planned(row, PlannedRow.Fate.NEW, hazard));
        }
        Posting<ScreeningState> posting =
                excused ? screenings.excuse(rows, at) : screenings.round(reported ? fresh : rows, hazards, at);
        Drafted<ScreeningState> draft = entering.further(matter, List.of(posting), request.entry());
        PlannedRow.Fate fate = matter.steps().isEmpty() ? PlannedRow.Fate.NEW : PlannedRow.Fate.FURTHER;
        planned.add(0, planned(rows.get(0), fate, draft));
        return planned;
    }

    private static PlannedRow planned(ReadRow row, PlannedRow.Fate fate, Drafted<?> draft) {
        return new PlannedRow(row, fate, draft, draft.matter().id(), List.of(), List.of());
    }

    /** Whether a hazard of the day is that which the row names. */
    private boolean isThat(String id, ReadRow row) {
        if (!records.exists(Hazard.KIND, id)) {
            return false;
        }
        Values facts = records.read(Hazard.KIND, id).facts();
        return RowPlanner.isSame(facts.need(Hazard.TITLE), ImportedScreenings.title(row))
                && RowPlanner.isSame(facts.need(Hazard.PLACE), ImportedScreenings.place(row));
    }
}

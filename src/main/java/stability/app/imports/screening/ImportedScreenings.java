package stability.app.imports.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported.Posting;
import stability.app.entry.EntryContext;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.ScreeningImportFields;
import stability.app.imports.plan.RowPlanner;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.RowKeys;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Source;
import stability.domain.ledger.Coverage;
import stability.domain.matter.Origin;
import stability.domain.matter.StepType;
import stability.domain.school.School;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screen.ItemResult;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/** What rows about a department's day become: a round, and a hazard for each thing found. */
final class ImportedScreenings {
    private static final Text NO_RESULT = Text.of("没有写结果", "the result is missing");
    private static final Text CLEAR_AND_FOUND = Text.of("写了隐患，结果却是零报告", "it names a hazard, and the result is clear");
    private static final Text LACKING = Text.of("写了隐患，缺少“{0}”", "it names a hazard, and \"{0}\" is missing");
    private static final Text UNEXPLAINED = Text.of("异常的检查项要写明情况", "an abnormal item needs a note");

    private final School school;
    private final EntryContext entry;
    private final RowKeys keys = new RowKeys(ImportLedger.HAZARDS.key());

    ImportedScreenings(School school, EntryContext entry) {
        this.school = school;
        this.entry = entry;
    }

    static boolean isExcused(ReadRow row) {
        return row.get(ScreeningImportFields.RESULT) == Coverage.Report.EXCUSED;
    }

    /** Whether the row says that nobody reported: then there is nothing to enter. */
    static boolean isUnreported(ReadRow row) {
        Coverage.Report report = row.get(ScreeningImportFields.RESULT, Coverage.Report.class);
        return report == Coverage.Report.MISSING || report == Coverage.Report.NOT_DUE;
    }

    static boolean isFound(ReadRow row) {
        return row.get(ScreeningImportFields.RESULT) == Coverage.Report.FOUND;
    }

    private static boolean isAbnormal(ReadRow row) {
        return row.get(ScreeningImportFields.ANSWER) == ItemResult.ABNORMAL;
    }

    /** Whether the row names a hazard: what was found, or an item that is not as it should be. */
    static boolean names(ReadRow row) {
        return row.has(ScreeningImportFields.TITLE) || isAbnormal(row);
    }

    /** What the hazard of a row is called. */
    static String title(ReadRow row) {
        String title = row.get(ScreeningImportFields.TITLE, String.class);
        return title != null
                ? title
                : row.get(ScreeningImportFields.ITEM, String.class) + "："
                        + row.get(ScreeningImportFields.NOTE, String.class);
    }

    /** Where it is: the area, if nothing else is said. */
    static @Nullable String place(ReadRow row) {
        String place = row.get(ScreeningImportFields.PLACE, String.class);
        return place != null ? place : row.get(ScreeningImportFields.AREAS, String.class);
    }

    /** What is wrong with a row by itself; null if nothing is. */
    @Nullable
    Text flaw(ReadRow row) {
        boolean item = row.has(ScreeningImportFields.ITEM) && row.has(ScreeningImportFields.ANSWER);
        if (!row.has(ScreeningImportFields.RESULT) && !item && !row.has(ScreeningImportFields.TITLE)) {
            return NO_RESULT;
        }
        if (isAbnormal(row) && !row.has(ScreeningImportFields.NOTE)) {
            return UNEXPLAINED;
        }
        if (row.get(ScreeningImportFields.RESULT) == Coverage.Report.CLEAR && names(row)) {
            return CLEAR_AND_FOUND;
        }
        if (names(row) && place(row) == null) {
            return LACKING.with(ScreeningImportFields.PLACE.label());
        }
        return names(row) && !row.has(ScreeningImportFields.CATEGORY)
                ? LACKING.with(ScreeningImportFields.CATEGORY.label())
                : null;
    }

    /** When the round of a day was made: now, or by the time at which it has to be reported. */
    OffsetDateTime at(LocalDate day) {
        return day.equals(entry.at().toLocalDate())
                ? entry.at()
                : school.zone().at(day.atTime(school.screeningReportedBy()));
    }

    Values facts(LocalDate day, String department, ReadRow first, String key) {
        return Values.builder()
                .put(Screening.DATE, day)
                .put(Screening.DEPARTMENT, department)
                .put(Origin.FACT, RowPlanner.origin(first, key))
                .build();
    }

    /** The facts of what a row found. */
    Values hazard(ReadRow row, String screening, OffsetDateTime at) {
        String place = place(row);
        String key = keys.of(field -> switch (field.name()) {
            case "found" -> at;
            case "place" -> place;
            default -> title(row);
        });
        return Values.builder()
                .put(Hazard.TITLE, title(row))
                .put(Hazard.PLACE, place)
                .put(Hazard.CATEGORY, row.get(ScreeningImportFields.CATEGORY, String.class))
                .put(Hazard.LEVEL, Level.GENERAL)
                .put(Hazard.DEPARTMENT, row.get(ScreeningImportFields.DEPARTMENT, String.class))
                .put(Hazard.SOURCE, Source.DAILY)
                .put(Hazard.FOUND, at)
                .put(
                        Hazard.LINKS,
                        Values.builder().put(Hazard.LINK_SCREENING, screening).build())
                .put(Origin.FACT, RowPlanner.origin(row, key))
                .build();
    }

    /** The round that these rows tell of, with the ids of the hazards that it found. */
    Posting<ScreeningState> round(List<ReadRow> rows, List<String> hazards, OffsetDateTime at) {
        Set<String> areas = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        List<Values> items = new ArrayList<>();
        boolean found = !hazards.isEmpty();
        for (ReadRow row : rows) {
            found |= isFound(row);
            areas.addAll(parts(row.get(ScreeningImportFields.AREAS, String.class)));
            String note = row.get(ScreeningImportFields.NOTE, String.class);
            ItemResult answer = row.get(ScreeningImportFields.ANSWER, ItemResult.class);
            if (answer != null) {
                items.add(Values.builder()
                        .put(Screen.ITEM, row.get(ScreeningImportFields.ITEM, String.class))
                        .put(Screen.ITEM_RESULT, answer)
                        .put(Screen.ITEM_NOTE, note)
                        .build());
            } else if (note != null) {
                notes.add(note);
            }
        }
        Values values = Values.builder()
                .put(Screen.RESULT, found ? Screen.Finding.FOUND : Screen.Finding.CLEAR)
                .put(Screen.AREAS, areas.isEmpty() ? null : List.copyOf(areas))
                .put(Screen.ITEMS, items.isEmpty() ? null : items)
                .put(Screen.HAZARDS, hazards.isEmpty() ? null : hazards)
                .put(Screen.NOTE, notes.isEmpty() ? null : String.join("；", notes))
                .build();
        return posting(Screen.STAGE, values, rows, at);
    }

    /** That nothing is due of the department on the day, and why. */
    Posting<ScreeningState> excuse(List<ReadRow> rows, OffsetDateTime at) {
        String reason = rows.get(0).get(ScreeningImportFields.REASON, String.class);
        Values values = Values.builder()
                .put(Excuse.REASON, reason == null ? rows.get(0).get(ScreeningImportFields.NOTE, String.class) : reason)
                .build();
        return posting(Excuse.NAME, values, rows, at);
    }

    private Posting<ScreeningState> posting(String step, Values values, List<ReadRow> rows, OffsetDateTime at) {
        StepType<ScreeningState> type = Objects.requireNonNull(Screening.KIND.step(step));
        String department = Objects.requireNonNull(rows.get(0).get(ScreeningImportFields.DEPARTMENT, String.class));
        return new Posting<>(type, values, at, school.departmentName(department));
    }

    private static List<String> parts(@Nullable String cell) {
        List<String> parts = new ArrayList<>();
        if (cell != null) {
            for (String part : cell.split("[、，,;；]")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
        }
        return parts;
    }
}

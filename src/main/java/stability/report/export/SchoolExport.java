package stability.report.export;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stability.domain.export.ExportTable;
import stability.domain.school.School;
import stability.report.period.result.Period;
import stability.report.period.result.PeriodSnapshot;
import stability.report.view.Snapshot;

/**
 * What a school hands in to its bureau as data: a pure function of the ledger, the months and the cut-off.
 *
 * @param school the code of the school
 * @param name the name of the school
 * @param zone its time zone, in which all moments are
 * @param cutOff what was recorded after it does not count; each month but the last goes by its own end
 * @param from the first month
 * @param until the last month
 * @param text whether titles and places are in it
 * @param tables the rows of each table in their order, each with its cells in the order of the columns
 */
public record SchoolExport(
        String school,
        String name,
        String zone,
        OffsetDateTime cutOff,
        YearMonth from,
        YearMonth until,
        boolean text,
        Map<ExportTable, List<Map<String, Object>>> tables) {

    private static final Map<ExportTable, Function<ExportedMonth, List<Map<String, Object>>>> ROWS =
            new EnumMap<>(Map.of(
                    ExportTable.HAZARD, HazardExport::rows,
                    ExportTable.STEP, StepExport::rows,
                    ExportTable.DAY, DayExport::rows,
                    ExportTable.CLOCK, ClockExport::rows,
                    ExportTable.INCIDENT, EventExport::incidents,
                    ExportTable.WARNING, EventExport::warnings,
                    ExportTable.INSPECTION, EventExport::inspections,
                    ExportTable.ACTIVITY, EventExport::activities,
                    ExportTable.PETITION_COUNT, PetitionExport::rows));

    /**
     * What a school hands in.
     *
     * @param snapshot everything on record at the cut-off, which lies in the last month or behind it
     * @param code the code of the school
     * @param text whether titles and places are handed in, too
     */
    public static SchoolExport of(Snapshot snapshot, String code, YearMonth from, YearMonth until, boolean text) {
        School school = snapshot.school();
        List<ExportedMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            months.add(new ExportedMonth(PeriodSnapshot.of(snapshot, Period.of(month), null), code, text));
        }
        Map<ExportTable, List<Map<String, Object>>> tables = new EnumMap<>(ExportTable.class);
        ROWS.forEach((table, rows) -> tables.put(
                table,
                months.stream()
                        .flatMap(month -> rows.apply(month).stream())
                        .sorted(order(table))
                        .toList()));
        return new SchoolExport(
                code, school.name(), school.zone().toString(), snapshot.cutOff(), from, until, text, tables);
    }

    /** By the key of the table: texts by code point, numbers by value. */
    private static Comparator<Map<String, Object>> order(ExportTable table) {
        return (one, other) -> {
            for (String column : table.key()) {
                Object a = one.get(column);
                Object b = other.get(column);
                int order = a instanceof Integer first && b instanceof Integer second
                        ? first.compareTo(second)
                        : String.valueOf(a).compareTo(String.valueOf(b));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}

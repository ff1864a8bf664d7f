package stability.report.circular;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.ledger.Coverage;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;

/**
 * What is overdue and what was not reported, department by department (通报): facts of duty, in the order of the settings,
 * and no ranking. Petitions are not in it, though their clocks are duties, too: it goes to every department, and none
 * of them is to learn from it where somebody has complained. The components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code circular}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param cutOff what was recorded after it does not count
 * @param from the first day whose screenings are looked at
 * @param until the last day, on which hazards are overdue or not
 * @param office name of the department that runs the account; null if the account names none
 * @param overdue how many hazards are overdue at the cut-off
 * @param atOffice how many of these wait for the office, to be assigned or verified
 * @param missing how many screenings of the days were due and not reported
 * @param departments those with something overdue or missing, in the order of the settings
 */
public record Circular(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        OffsetDateTime cutOff,
        LocalDate from,
        LocalDate until,
        @Nullable String office,
        int overdue,
        int atOffice,
        int missing,
        List<NamedDepartment> departments) {

    /**
     * A department that has something to do.
     *
     * @param id id of the department
     * @param name name of the department
     * @param hazards what it has overdue: the work on those assigned to it; of the office also what is to be assigned
     *     and to be verified
     * @param missing the days that it did not report on though it was due to
     */
    public record NamedDepartment(String id, String name, List<HazardItem> hazards, List<MissedDay> missing) {}

    /**
     * A day on which a department did not report.
     *
     * @param day the day
     * @param backfilled whether it was entered after the day had ended (补录)
     */
    public record MissedDay(LocalDate day, boolean backfilled) {}

    /**
     * The circular at the cut-off, whose day is the last one.
     *
     * @param from the first day whose screenings are looked at, not after that of the cut-off
     */
    public static Circular of(Snapshot at, LocalDate from) {
        School school = at.school();
        Map<String, List<HazardItem>> overdue = new LinkedHashMap<>();
        int atOffice = 0;
        for (var view : at.hazards()) {
            if (view.item().overdue()) {
                String waiting = waitingFor(view.item(), school);
                overdue.computeIfAbsent(waiting, id -> new ArrayList<>()).add(view.item());
                atOffice += view.item().state() == Stage.ASSIGNED ? 0 : 1;
            }
        }
        List<NamedDepartment> departments = departments(at, from, overdue);
        Department office = school.office();
        return new Circular(
                1,
                "circular",
                school.language(),
                school.name(),
                at.cutOff(),
                from,
                at.day(),
                office == null ? null : office.name(),
                departments.stream().mapToInt(each -> each.hazards().size()).sum(),
                office == null ? 0 : atOffice,
                departments.stream().mapToInt(each -> each.missing().size()).sum(),
                departments);
    }

    /**
     * Whose work is to be done: that of the department while it rectifies. Assigning and verifying are the office's, as
     * in an assessment; where the account names none, it stays with the department of the hazard.
     */
    private static String waitingFor(HazardItem hazard, School school) {
        Department office = school.office();
        return hazard.state() == Stage.ASSIGNED || office == null ? hazard.department() : office.id();
    }

    /** Those of the settings in their order; behind them what a record names and the settings do not. */
    private static List<NamedDepartment> departments(
            Snapshot at, LocalDate from, Map<String, List<HazardItem>> overdue) {
        Map<String, List<HazardItem>> left = new LinkedHashMap<>(overdue);
        List<NamedDepartment> named = new ArrayList<>();
        for (Department department : at.school().departments()) {
            List<HazardItem> hazards = Objects.requireNonNullElse(left.remove(department.id()), List.of());
            List<MissedDay> missing = missing(at, from, department.id());
            if (!hazards.isEmpty() || !missing.isEmpty()) {
                named.add(new NamedDepartment(department.id(), department.name(), List.copyOf(hazards), missing));
            }
        }
        left.forEach((id, hazards) -> named.add(new NamedDepartment(id, id, List.copyOf(hazards), List.of())));
        return List.copyOf(named);
    }

    /** A day that still runs is missing only once its reporting time is over. */
    private static List<MissedDay> missing(Snapshot at, LocalDate from, String department) {
        School school = at.school();
        List<MissedDay> missing = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(at.day()); day = day.plusDays(1)) {
            Coverage.Cell cell = at.coverage().cell(day, department);
            boolean over = at.cutOff()
                    .toInstant()
                    .isAfter(school.zone()
                            .at(day.atTime(school.screeningReportedBy()))
                            .toInstant());
            if (cell.report() == Coverage.Report.MISSING && over) {
                missing.add(new MissedDay(day, cell.backfilled()));
            }
        }
        return List.copyOf(missing);
    }

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /** The name of its files, without ending: {@code 2019-10-01-circular}, {@code 2019-09-20_2019-10-01-circular}. */
    public String file() {
        return (from.equals(until) ? "" : from + "_") + until + "-circular";
    }
}

package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentRules;
import stability.domain.clock.Calendar;
import stability.domain.clock.DeadlineCalculator;
import stability.domain.clock.DeadlineRule;
import stability.domain.clock.Limit;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.LedgerLayout;
import stability.domain.field.Lang;
import stability.domain.field.PlainWord;
import stability.domain.field.Values;
import stability.domain.field.Zone;

/**
 * The school as {@code stability.yaml} describes it, defaults filled in. Ids are unique; {@link SchoolRules} has seen to
 * it.
 */
public final class School {
    /** The zone of a school that names none. */
    public static final Zone DEFAULT_ZONE = Objects.requireNonNull(Zone.of("Asia/Shanghai"));

    private final Values values;
    private final Map<String, Department> departments;

    /** Those that lists and figures go through. */
    private final Collection<Department> shown;

    // Read when first asked for, perhaps by several threads: most commands want none of these.
    private volatile @Nullable Map<String, DeadlineRule> clocks;
    private volatile @Nullable Map<String, Campaign> campaigns;
    private volatile @Nullable Map<String, Category> categories;
    private volatile @Nullable Calendar calendar;

    /** From the fields of a {@code stability.yaml} that {@link SchoolRules} found nothing wrong with. */
    public School(Values values) {
        this.values = values;
        this.departments = SchoolEntries.departments(values);
        this.shown = departments.values();
    }

    private School(School whole, String only) {
        this.values = whole.values;
        this.departments = whole.departments;
        this.shown = departments.values().stream()
                .filter(each -> each.id().equals(only))
                .toList();
    }

    /** The same school, of whose departments only one is gone through; the others are still known by their names. */
    public School only(String department) {
        return new School(this, department);
    }

    /** The version of the form in which the account is written, from 1. */
    public int format() {
        return values.get(FORMAT, FormatVersion.FIRST);
    }

    public String name() {
        return values.need(SCHOOL);
    }

    /** Its code, as the bureau gives it; null if the file does not say. */
    public @Nullable String code() {
        return values.get(CODE);
    }

    public Zone zone() {
        return values.get(ZONE, DEFAULT_ZONE);
    }

    /** The first moment of a day in the school's zone. */
    public OffsetDateTime startOf(LocalDate day) {
        return zone().startOf(day);
    }

    /** The last second of a day in the school's zone: its latest cut-off. */
    public OffsetDateTime endOf(LocalDate day) {
        return zone().endOf(day);
    }

    /** What a report on a day goes by: the end of the day, or the present moment if that is earlier. */
    public OffsetDateTime cutOff(LocalDate day, OffsetDateTime present) {
        OffsetDateTime end = endOf(day);
        return present.isBefore(end) ? present : end;
    }

    public SchoolFields.Language language() {
        return values.get(LANGUAGE, SchoolFields.Language.ZH_CN);
    }

    /** The language of reports. */
    public Lang lang() {
        return Lang.of(language().word());
    }

    /** First day of the account; null if the file does not say. */
    public @Nullable LocalDate since() {
        return values.get(SINCE);
    }

    /** The day on which an older account had been taken into git; null if it began there. */
    public @Nullable LocalDate takenIntoGit() {
        return values.get(TAKEN_INTO_GIT);
    }

    /** The department that runs the account; null if the file does not say. */
    public @Nullable Department office() {
        String office = values.get(OFFICE);
        return office == null ? null : departments.get(office);
    }

    public Collection<Department> departments() {
        return shown;
    }

    public @Nullable Department department(String id) {
        return departments.get(id);
    }

    /** The department's name, or its id where a record names one that no longer exists. */
    public String departmentName(String id) {
        Department department = departments.get(id);
        return department == null ? id : department.name();
    }

    public List<String> posts() {
        return values.get(POSTS, List.of());
    }

    /** Post → task, in order. */
    public Map<String, String> leadingGroup() {
        Map<String, String> group = new LinkedHashMap<>();
        values.get(LEADING_GROUP, List.of()).forEach(v -> group.put(v.need(POST), v.need(TASK)));
        return group;
    }

    public Collection<Campaign> campaigns() {
        return campaignsById().values();
    }

    public @Nullable Campaign campaign(String id) {
        return campaignsById().get(id);
    }

    /** The campaign that includes the day; the first listed, if several do; null if none does. */
    public @Nullable Campaign campaign(LocalDate day) {
        return campaignsById().values().stream()
                .filter(c -> c.includes(day))
                .findFirst()
                .orElse(null);
    }

    public Collection<DeadlineRule> clocks() {
        return clocksById().values();
    }

    /** One of the clocks named in {@link DeadlineRule}. */
    public DeadlineRule clock(String id) {
        return Objects.requireNonNull(clocksById().get(id), id);
    }

    /** The limit of one of the clocks named in {@link DeadlineRule}. */
    public Limit limit(String clock) {
        return clock(clock).limit();
    }

    /** How this school reckons deadlines. */
    public DeadlineCalculator deadlines() {
        return new DeadlineCalculator(calendar(), zone());
    }

    /** Days after the finding until a hazard without an explicit date is due. */
    public int hazardDueDays() {
        return limit(DeadlineRule.HAZARD_DUE).amount();
    }

    /** The time of day by which a screening has to be entered. */
    public LocalTime screeningReportedBy() {
        return Objects.requireNonNull(limit(DeadlineRule.SCREENING_REPORTED_BY).time());
    }

    /** The category's name in a language, or its id where a record names one that no longer exists. */
    public String categoryName(String id, Lang language) {
        Category category = category(id);
        return category == null ? id : category.label().in(language);
    }

    public Collection<Category> categories() {
        return categoriesById().values();
    }

    public @Nullable Category category(String id) {
        return categoriesById().get(id);
    }

    /** From which figures an incident has which level. */
    public LevelTable incidentLevels() {
        return LevelTable.with(values.get(INCIDENT_LEVELS, List.of()));
    }

    /** What each breach of a duty weighs in an assessment, and which points hint at a measure. */
    public AssessmentRules assessment() {
        return SchoolEntries.assessment(values);
    }

    public Collection<Checklist> checklists() {
        return SchoolEntries.checklists(values).values();
    }

    /** The terms of the school years, in order; none if the settings name none. */
    public List<Term> terms() {
        return SchoolEntries.terms(values);
    }

    /** What the office's guide calls major: what is offered where somebody says why a hazard is. */
    public List<String> majorBases() {
        return values.get(MAJOR_BASES, List.of());
    }

    /** Hazards that come up again and again, in order. */
    public List<StandardHazard> standardHazards() {
        return SchoolEntries.standardHazards(values);
    }

    /** The standard hazard of this title, blanks, width and case aside; null if there is none. */
    public @Nullable StandardHazard standardHazard(String title) {
        if (values.has(STANDARD_HAZARDS)) {
            for (StandardHazard hazard : standardHazards()) {
                if (PlainWord.isAlike(title, hazard.title())) {
                    return hazard;
                }
            }
        }
        return null;
    }

    public List<Duty> duty() {
        return SchoolEntries.duty(values);
    }

    /** How this school hands in a ledger. */
    public LedgerLayout ledger(LedgerForm form) {
        return SchoolEntries.ledger(values, form, lang());
    }

    /** The ledgers that {@code stability.yaml} lays out. */
    public List<LedgerForm> ownLedgers() {
        List<LedgerForm> own = new ArrayList<>();
        for (Values v : values.get(LEDGERS, List.of())) {
            own.add(v.need(LEDGER));
        }
        return own;
    }

    private Map<String, DeadlineRule> clocksById() {
        if (clocks == null) {
            clocks = SchoolEntries.clocks(values);
        }
        return clocks;
    }

    private Map<String, Campaign> campaignsById() {
        if (campaigns == null) {
            campaigns = SchoolEntries.campaigns(values);
        }
        return campaigns;
    }

    private Map<String, Category> categoriesById() {
        if (categories == null) {
            categories = SchoolEntries.categories(values);
        }
        return categories;
    }

    public Calendar calendar() {
        if (calendar == null) {
            Values own = values.get(CALENDAR, Values.EMPTY);
            calendar = new Calendar(own.get(OFF, List.of()), own.get(WORKING, List.of()));
        }
        return calendar;
    }

    /** Whether the department exists on a day which the account covers. */
    public boolean isDue(String department, LocalDate day) {
        for (Department existing : departmentsOn(day)) {
            if (existing.id().equals(department)) {
                return true;
            }
        }
        return false;
    }

    /** The departments that exist on any of these days, as far as the account covers them; in the order of the file. */
    public List<Department> departmentsBetween(LocalDate from, LocalDate until) {
        LocalDate since = since();
        LocalDate first = since != null && from.isBefore(since) ? since : from;
        List<Department> existing = new ArrayList<>();
        for (Department department : shown) {
            LocalDate begins =
                    department.from() == null || department.from().isBefore(first) ? first : department.from();
            if (!begins.isAfter(until) && department.exists(begins)) {
                existing.add(department);
            }
        }
        return existing;
    }

    /** The departments that exist on a day which the account covers; before its first day there are none. */
    public List<Department> departmentsOn(LocalDate day) {
        LocalDate since = since();
        if (since != null && day.isBefore(since)) {
            return List.of();
        }
        List<Department> existing = new ArrayList<>();
        for (Department department : shown) {
            if (department.exists(day)) {
                existing.add(department);
            }
        }
        return existing;
    }
}

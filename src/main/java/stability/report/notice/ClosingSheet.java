package stability.report.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Risk;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.photo.Photo;
import stability.report.view.Snapshot;

/**
 * The sheet on which a hazard is signed off (整改销号单): what it was, who was to do what by when, what was done, and the three
 * that sign, 自查, 验收 and 销号. The components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code closing-sheet}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param number the id of the hazard
 * @param cutOff what was recorded after it does not count
 * @param office the department that keeps the account; null if the account names none
 * @param state where it stands: {@code rectified}, {@code verified} or {@code closed}
 * @param title what it is
 * @param place where it is
 * @param description more about it; null if nobody wrote any
 * @param cause what it came from; null if nobody wrote it down
 * @param categoryName the name of its category
 * @param level how grave it is
 * @param risk the colour of its risk; null if nobody gave it one
 * @param basis the law or standard, or what makes the hazard a major one; null if nobody wrote it down
 * @param foundIn the department where it was found
 * @param found when it was found
 * @param carriedFrom where it stood before it was carried into the account; null if it was found in it
 * @param unit the department in charge; null if it was never assigned
 * @param leader the leader in charge (责任领导), by post; null likewise
 * @param handler who does the work (承办人), by post; null likewise
 * @param requirement what was to be done; null likewise
 * @param deal whether at once or by a date; null also if nobody said
 * @param due the due date in force; null if it has none
 * @param firstDue the due date first agreed; null likewise
 * @param plan the five of a major hazard's plan; null if it has none
 * @param control what was to keep people safe meanwhile; null if the assignment says nothing of it
 * @param supervision how it came on the supervision list (挂牌督办) and off it, in order
 * @param course what was done about it, in order: controls, progress, each time it was put right, verified and not passed,
 *     extended, closed or reopened; not what the self-check, the acceptance and the sign-off say of the end
 * @param cost what was spent on it in 万元, as text; null if nobody said
 * @param selfCheck that it was put right (自查); null if it was closed without
 * @param acceptance that this was looked at and passed (验收); null while it was not
 * @param signOff that it was closed (销号), and how; null while it is not
 * @param before photos from before it was put right
 * @param after photos from afterwards, of the time since it was last reopened
 */
public record ClosingSheet(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        String number,
        OffsetDateTime cutOff,
        @Nullable String office,
        Stage state,
        String title,
        String place,
        @Nullable String description,
        @Nullable String cause,
        String categoryName,
        Level level,
        @Nullable Risk risk,
        @Nullable String basis,
        String foundIn,
        OffsetDateTime found,
        @Nullable String carriedFrom,
        @Nullable String unit,
        @Nullable String leader,
        @Nullable String handler,
        @Nullable String requirement,
        @Nullable Deal deal,
        @Nullable LocalDate due,
        @Nullable LocalDate firstDue,
        @Nullable Plan plan,
        @Nullable String control,
        List<Event> supervision,
        List<Event> course,
        @Nullable String cost,
        @Nullable Deed selfCheck,
        @Nullable Deed acceptance,
        @Nullable SignOff signOff,
        List<Photo> before,
        List<Photo> after) {

    /**
     * Something that happened on the way.
     *
     * @param on the day; null if an older ledger does not tell it
     * @param did the step, {@code progress}
     * @param didName what people call it
     * @param until the new due date of an extension; null of all else
     * @param note what was said of it; null if nothing was
     */
    public record Event(
            @Nullable LocalDate on,
            String did,
            String didName,
            @Nullable LocalDate until,
            @Nullable String note) {}

    /**
     * One of the ends that are signed.
     *
     * @param on the day; null if an older ledger does not tell it
     * @param by who entered it; null likewise
     * @param note what was noted with it; null if nothing was
     */
    public record Deed(
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String note) {}

    /**
     * How it ended.
     *
     * @param on the day
     * @param by who entered it; null if it was closed in an older ledger
     * @param outcome with what outcome
     * @param duplicateOf the hazard on record that it repeats; null if it repeats none
     * @param note what was noted with it; null if nothing was
     */
    public record SignOff(
            LocalDate on,
            @Nullable String by,
            Outcome outcome,
            @Nullable String duplicateOf,
            @Nullable String note) {}

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /** Whether a hazard in this state has a sheet: it is put right, at least, or it is closed. */
    public static boolean fits(HazardState state) {
        return state.stage() == Stage.RECTIFIED || state.stage() == Stage.VERIFIED || state.stage() == Stage.CLOSED;
    }

    /**
     * The sheet of a hazard that {@link #fits}, as it stood at the cut-off.
     *
     * @param photos all photos of the hazard; none to leave them out
     */
    public static ClosingSheet of(Snapshot at, Matter<HazardState> hazard, List<Photo> photos) {
        School school = at.school();
        Matter.History<HazardState> history = at.history(hazard);
        HazardState state = history.state();
        HazardSteps steps = HazardSteps.of(history);
        ClosingSteps closing = new ClosingSteps(state, steps, school.lang());
        Values facts = history.facts();
        Assigned assigned = Assigned.of(state, school);
        Department office = school.office();
        return new ClosingSheet(
                1,
                "closing-sheet",
                school.language(),
                school.name(),
                hazard.id(),
                at.cutOff(),
                office == null ? null : office.name(),
                state.stage(),
                facts.need(Hazard.TITLE),
                facts.need(Hazard.PLACE),
                facts.get(Hazard.DESCRIPTION),
                facts.get(Hazard.CAUSE),
                school.categoryName(facts.need(Hazard.CATEGORY), school.lang()),
                state.level(),
                state.risk(),
                steps.basis(facts, state.level()),
                school.departmentName(facts.need(Hazard.DEPARTMENT)),
                facts.need(Hazard.FOUND),
                closing.carry().get(Carry.FROM),
                assigned.unit(),
                assigned.leader(),
                assigned.handler(),
                assigned.requirement(),
                assigned.values().get(Assign.DEAL),
                state.due(),
                state.firstDue(),
                Plan.of(assigned.values()),
                assigned.values().get(Assign.INTERIM_CONTROL),
                closing.supervision(),
                closing.course(),
                closing.cost(),
                closing.selfCheck(),
                closing.acceptance(),
                closing.signOff(),
                HazardPhotos.before(photos),
                HazardPhotos.after(photos, closing.reopened()));
    }
}

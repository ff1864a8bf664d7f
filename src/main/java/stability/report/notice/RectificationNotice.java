package stability.report.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.photo.Photo;
import stability.report.view.Snapshot;

/**
 * The notice that tells a department to put a hazard right (整改通知书): what an assignment says, for ink. The components
 * are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code rectification-notice}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param number the id of the hazard
 * @param cutOff what was recorded after it does not count
 * @param office the department that issues it; null if the account names none
 * @param department the id of the department in charge
 * @param unit its name
 * @param leader the leader in charge (责任领导), by post
 * @param handler who does the work (承办人), by post
 * @param found when the hazard was found
 * @param place where it is
 * @param title what it is
 * @param description more about it; null if nobody wrote any
 * @param categoryName the name of its category
 * @param level how grave it is
 * @param basis the law or standard, or what makes the hazard a major one; null if nobody wrote it down
 * @param requirement what is to be done
 * @param deal whether at once or by a date; null if nobody said
 * @param assigned when it was assigned
 * @param due the due date in force
 * @param firstDue the due date first agreed
 * @param plan the five of a major hazard's plan; null if it has none
 * @param control what keeps people safe meanwhile; null if nobody wrote it down with the assignment
 * @param feedback that it was put right; null while it is not, or not any more
 * @param verification that this was looked at; null while it was not
 * @param photos photos of the finding
 */
public record RectificationNotice(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        String number,
        OffsetDateTime cutOff,
        @Nullable String office,
        String department,
        String unit,
        String leader,
        String handler,
        OffsetDateTime found,
        String place,
        String title,
        @Nullable String description,
        String categoryName,
        Level level,
        @Nullable String basis,
        String requirement,
        @Nullable Deal deal,
        OffsetDateTime assigned,
        LocalDate due,
        LocalDate firstDue,
        @Nullable Plan plan,
        @Nullable String control,
        @Nullable Done feedback,
        @Nullable Done verification,
        List<Photo> photos) {

    /**
     * Something that was done.
     *
     * @param at when it was done
     * @param by who entered it
     * @param note what was noted with it; null if nothing was
     */
    public record Done(
            OffsetDateTime at, String by, @Nullable String note) {}

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /**
     * The notice about a hazard as it stood at the cut-off; null if it is not assigned: then nobody has yet said who is
     * to do what by when; or if it is out of the account.
     */
    public static @Nullable RectificationNotice of(Snapshot at, Matter<HazardState> hazard) {
        return of(at, hazard, List.of());
    }

    /**
     * The same with photos of the finding.
     *
     * @param photos all photos of the hazard
     */
    public static @Nullable RectificationNotice of(Snapshot at, Matter<HazardState> hazard, List<Photo> photos) {
        School school = at.school();
        Matter.History<HazardState> history = at.history(hazard);
        HazardState state = history.state();
        HazardSteps steps = HazardSteps.of(history);
        Values assignment = state.assignment();
        LocalDate due = state.due();
        LocalDate firstDue = state.firstDue();
        Step assigned = steps.last(Assign.STAGE);
        if (!state.onRecord() || assignment == null || due == null || firstDue == null || assigned == null) {
            return null;
        }
        Values facts = history.facts();
        Department office = school.office();
        boolean settled = state.rectifiedOn() != null;
        return new RectificationNotice(
                1,
                "rectification-notice",
                school.language(),
                school.name(),
                hazard.id(),
                at.cutOff(),
                office == null ? null : office.name(),
                assignment.need(Assign.DEPARTMENT),
                school.departmentName(assignment.need(Assign.DEPARTMENT)),
                assignment.need(Assign.LEADER),
                assignment.need(Assign.HANDLER),
                facts.need(Hazard.FOUND),
                facts.need(Hazard.PLACE),
                facts.need(Hazard.TITLE),
                facts.get(Hazard.DESCRIPTION),
                school.categoryName(facts.need(Hazard.CATEGORY), school.lang()),
                state.level(),
                steps.basis(facts, state.level()),
                assignment.need(Assign.REQUIREMENT),
                assignment.get(Assign.DEAL),
                assigned.at(),
                due,
                firstDue,
                Plan.of(assignment),
                assignment.get(Assign.INTERIM_CONTROL),
                settled ? done(steps.last(Rectify.STAGE), NoteStep.NOTE) : null,
                settled && !state.unsettled() ? verified(steps.last(Verify.STAGE)) : null,
                HazardPhotos.before(photos));
    }

    /** It may have been closed without a verification, after one that failed. */
    private static @Nullable Done verified(@Nullable Step step) {
        return step != null && step.values().get(Verify.RESULT) == Result.PASS ? done(step, Verify.REMARK) : null;
    }

    private static @Nullable Done done(@Nullable Step step, Field<String> note) {
        return step == null
                ? null
                : new Done(step.at(), step.by(), step.values().get(note));
    }
}

package stability.report.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.school.SchoolFields;
import stability.report.photo.Photo;

/**
 * One notice on several hazards that a department is to put right (整改通知书), in the order in which they were named. The
 * components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code department-notice}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param number the id of the department and the day of the cut-off
 * @param cutOff what was recorded after it does not count
 * @param office the department that issues it; null if the account names none
 * @param department the id of the department in charge
 * @param unit its name
 * @param rows the hazards
 */
public record DepartmentNotice(
        int schema,
        String kind,
        SchoolFields.Language language,
        String school,
        String number,
        OffsetDateTime cutOff,
        @Nullable String office,
        String department,
        String unit,
        List<Row> rows) {

    /**
     * One of the hazards.
     *
     * @param no its number in the notice, from 1
     * @param id the id of the hazard
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
    public record Row(
            int no,
            String id,
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
            RectificationNotice.@Nullable Done feedback,
            RectificationNotice.@Nullable Done verification,
            List<Photo> photos) {}

    /** The language it is written in. */
    public Lang lang() {
        return Lang.of(language.word());
    }

    /**
     * What notices on single hazards say, on one.
     *
     * @param notices at least one, all of this department and of one cut-off
     */
    public static DepartmentNotice of(List<RectificationNotice> notices) {
        List<Row> rows = new ArrayList<>();
        for (RectificationNotice each : notices) {
            rows.add(new Row(
                    rows.size() + 1,
                    each.number(),
                    each.leader(),
                    each.handler(),
                    each.found(),
                    each.place(),
                    each.title(),
                    each.description(),
                    each.categoryName(),
                    each.level(),
                    each.basis(),
                    each.requirement(),
                    each.deal(),
                    each.assigned(),
                    each.due(),
                    each.firstDue(),
                    each.plan(),
                    each.control(),
                    each.feedback(),
                    each.verification(),
                    each.photos()));
        }
        RectificationNotice first = notices.get(0);
        return new DepartmentNotice(
                1,
                "department-notice",
                first.language(),
                first.school(),
                first.department() + "-" + first.cutOff().toLocalDate(),
                first.cutOff(),
                first.office(),
                first.department(),
                first.unit(),
                List.copyOf(rows));
    }
}

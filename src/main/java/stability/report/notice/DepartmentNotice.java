package stability.report.notice;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.DatedId;
import stability.domain.field.Lang;
import stability.domain.school.SchoolFields;

/**
 * One notice on several hazards that a department is to put right (整改通知书), in the order in which they were named. The
 * components are the JSON contract of docs/json.md.
 *
 * @param schema version of the contract of docs/json.md, 1
 * @param kind {@code department-notice}
 * @param language the language of the paper: {@code zh-CN} or {@code en}
 * @param school name of the school
 * @param number the id of the department, the day of the cut-off, and what tells it from notices of that day on other
 *     hazards: {@code zwc-2019-09-30-7k3q9}, the same again for the same hazards
 * @param cutOff what was recorded after it does not count
 * @param office the department that issues it; null if the account names none
 * @param department the id of the department in charge
 * @param unit its name
 * @param notices what the notice on each of the hazards says
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
        List<RectificationNotice> notices) {

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
        RectificationNotice first = notices.get(0);
        List<String> ids = notices.stream().map(RectificationNotice::number).toList();
        return new DepartmentNotice(
                1,
                "department-notice",
                first.language(),
                first.school(),
                first.department() + "-" + first.cutOff().toLocalDate() + "-" + DatedId.endingOf(ids),
                first.cutOff(),
                first.office(),
                first.department(),
                first.unit(),
                List.copyOf(notices));
    }
}

package stability.cli.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Session;
import stability.cli.typed.Dates;
import stability.domain.field.PlainWord;
import stability.domain.field.Type;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.domain.screening.Screening;

/**
 * Which screening a word means, wherever one is typed: {@code 2019-09-25/jwc} as it is printed, {@code 昨天/教务处} with any
 * spelling of the day and of the department, or a department alone for the screening of today. Whether it was entered is
 * another question.
 *
 * @param day the day that was screened
 * @param department the id of the department
 */
public record ScreeningId(LocalDate day, String department) {

    /** The id, as it is printed. */
    public String id() {
        return Screening.id(day, department);
    }

    /** The same where a department alone stands for its screening of this day. */
    public static ScreeningId read(String option, String typed, LocalDate day, Session session) {
        String department = FieldParser.knownDepartment(typed, session.records().school());
        return department == null ? read(option, typed, session) : new ScreeningId(day, department);
    }

    /** The screening that the word means; refused with the day or the department that is none. */
    public static ScreeningId read(String option, String typed, Session session) {
        ScreeningId meant = of(option, typed, session);
        if (meant != null) {
            return meant;
        }
        Dates dates = session.dates();
        String word = PlainWord.of(typed);
        int slash = word.lastIndexOf('/');
        if (slash < 0 && dates.isDay(word)) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, Type.SCREENING.expected()));
        }
        LocalDate day = slash < 0 ? dates.today() : dates.day(option, word.substring(0, slash));
        return new ScreeningId(
                day,
                FieldParser.department(
                        word.substring(slash + 1), session.records().school()));
    }

    /** The screening that the word means; null if it is no such word; refused if its day may mean two. */
    public static @Nullable ScreeningId of(String option, String typed, Session session) {
        Dates dates = session.dates();
        School school = session.records().school();
        String word = PlainWord.of(typed);
        String today = FieldParser.knownDepartment(word, school);
        if (today != null) {
            return new ScreeningId(dates.today(), today);
        }
        // a day may be typed with slashes, too
        for (int slash = word.indexOf('/'); slash >= 0; slash = word.indexOf('/', slash + 1)) {
            String department = FieldParser.knownDepartment(word.substring(slash + 1), school);
            if (department != null && dates.isDay(word.substring(0, slash))) {
                return new ScreeningId(dates.day(option, word.substring(0, slash)), department);
            }
        }
        return null;
    }
}

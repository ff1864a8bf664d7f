package stability.domain.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Origin;
import stability.domain.matter.SignStep;

/** The kind of matter that is a day's screening by a department (日排查). */
public final class Screening extends Kind<ScreeningState> {
    public static final Field<LocalDate> DATE = Field.required("date", Type.DAY, "日期", "date");
    public static final Field<String> DEPARTMENT = Field.required("department", Type.DEPARTMENT, "部门", "department");

    private static final String ENDING = ".yaml";

    public static final Screening KIND = new Screening();

    private Screening() {
        super(
                "screen",
                "screenings",
                Text.of("日排查", "screening"),
                List.of(DATE, DEPARTMENT, Origin.FACT),
                List.of(new Screen(), new Excuse(), new SignStep<>(), new NoteStep<>()));
    }

    /** The id of a screening: one for each day and department. */
    public static String id(LocalDate date, String department) {
        return date + "/" + department;
    }

    /** Whether this is the id of a screening. */
    public static boolean isId(String id) {
        return Type.SCREENING.parse(id) != null;
    }

    /** The folder of a day's screenings: {@code screenings/2019/09-25}. */
    public static String folder(LocalDate date) {
        String iso = date.toString();
        return "screenings/" + iso.substring(0, 4) + "/" + iso.substring(5);
    }

    /** {@code screenings/2019/09-25/jwc.yaml}: named by day, so that a day is read without the others. */
    @Override
    public String file(String id) {
        return "screenings/" + id.substring(0, 4) + "/" + id.substring(5) + ".yaml";
    }

    @Override
    public @Nullable String id(Values facts) {
        LocalDate date = facts.get(DATE);
        String department = facts.get(DEPARTMENT);
        return date == null || department == null ? null : id(date, department);
    }

    @Override
    public @Nullable String idAt(String file) {
        // screenings, a year, a month and a day, a department: read by place, since a school has one for each of
        // thousands of days
        int year = folder().length() + 1;
        int day = year + 5;
        int name = day + 6;
        int end = file.length() - ENDING.length();
        if (end <= name || !file.startsWith(folder()) || !file.endsWith(ENDING)) {
            return null;
        }
        boolean slashes = file.charAt(year - 1) == '/' && file.charAt(day - 1) == '/' && file.charAt(name - 1) == '/';
        String date = file.substring(year, day - 1) + "-" + file.substring(day, name - 1);
        String department = Type.DEPARTMENT.parse(file.substring(name, end));
        return !slashes || TimeFormat.day(date) == null || department == null ? null : date + "/" + department;
    }

    @Override
    public String title(Values facts) {
        return facts.need(DATE) + " " + facts.need(DEPARTMENT);
    }

    @Override
    protected List<Field<?>> identity() {
        return List.of(DATE, DEPARTMENT);
    }

    @Override
    public ScreeningState before(Values facts) {
        return new ScreeningState(facts.need(DATE));
    }
}

package stability.app.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.check.ValueRules;
import stability.domain.field.Lang;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.SchoolFields;

/**
 * What an account begins with.
 *
 * @param name of the school
 * @param units its departments, at least one
 * @param office the id of the one that runs the account
 * @param since first day of the account
 * @param like the settings with which it begins; null for those that have a comment for each setting
 * @param renewed whether the departments are others than there
 */
public record NewSchool(
        String name,
        List<Unit> units,
        String office,
        LocalDate since,
        @Nullable LikeSettings like,
        boolean renewed) {
    private static final Text FORM =
            Text.of("编号=名称，编号用小写字母和数字，如 jwc=教务处", "ID=NAME, the id in lower-case letters and digits, such as jwc=教务处");

    /** A department: its id, its name, and whether it teaches. */
    public record Unit(String id, String name, boolean teaching) {}

    /** With the settings that have a comment for each. */
    public NewSchool(String name, List<Unit> units, String office, LocalDate since) {
        this(name, units, office, since, null, true);
    }

    /** Makes the files of a new account: path below the records folder → text. */
    public interface Files {
        Map<String, String> of(NewSchool school, Lang lang);

        /** What git needs to know of any account: path below the records folder → text. */
        Map<String, String> forGit(Lang lang);

        /**
         * Reads the settings of another school; refused with every problem, and if personal data stands there.
         *
         * @param named the file, or a folder of an account
         * @param shown the same as the user named it
         */
        LikeSettings like(Path named, String shown);
    }

    /**
     * From what was typed; refused if a department is not of the form, stands there twice, or something is personal.
     *
     * @param typed departments as {@code jwc=教务处} or {@code jd1=机电教学部:teaching}
     * @param office the id of the office; null for the first department, or that of the other school if its departments stay
     * @param today in the zone that a school has unless it says otherwise
     * @param like the settings with which it begins, whose departments stay if none are typed; null for none
     */
    public static NewSchool of(
            String name, List<String> typed, @Nullable String office, LocalDate today, @Nullable LikeSettings like) {
        List<Unit> units = look(name, typed, office, like);
        LikeSettings kept = typed.isEmpty() ? like : null;
        String usual = kept == null ? units.get(0).id() : kept.office();
        return new NewSchool(name, units, office == null ? usual : office, today, like, kept == null);
    }

    /** The departments that were typed; refused if one is not of the form. */
    public static List<Unit> units(List<String> typed) {
        return typed.stream().map(NewSchool::unit).toList();
    }

    /** Looks at what is typed so far, as {@link #of} does; the name may still be empty, and departments lacking. */
    public static List<Unit> look(
            String name, List<String> typed, @Nullable String office, @Nullable LikeSettings like) {
        List<Unit> units = like != null && typed.isEmpty() ? like.units() : units(typed);
        List<String> ids = units.stream().map(Unit::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new Refused(
                    Code.CONFLICTING_OPTIONS.at(null, Text.of("部门编号重复", "a department's id stands there twice")));
        }
        if (office != null && !ids.contains(office)) {
            throw new Refused(Code.UNKNOWN_DEPARTMENT.at(null, office).hinting(Suggestions.hint(office, ids)));
        }
        List<Problem> problems = new ArrayList<>();
        if (!name.isEmpty()) {
            ValueRules.privacy(Values.builder().put(SchoolFields.SCHOOL, name).build(), problems::add);
        }
        units.forEach(unit -> ValueRules.privacy(unit.name(), Text.same("--department"), problems::add));
        problems.removeIf(problem -> !problem.code().isError());
        if (!problems.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, problems);
        }
        return units;
    }

    private static Unit unit(String typed) {
        String[] sides = typed.split("[=＝]", 2);
        boolean teaching = sides.length == 2 && sides[1].replace('：', ':').endsWith(":teaching");
        String name = sides.length < 2
                ? ""
                : sides[1].substring(0, sides[1].length() - (teaching ? ":teaching".length() : 0))
                        .strip();
        String id = PlainWord.of(sides[0]);
        if (Type.DEPARTMENT.parse(id) == null || name.isEmpty()) {
            throw new Refused(Code.BAD_VALUE.at(null, "--department", typed, FORM));
        }
        return new Unit(id, name, teaching || name.contains("教学部"));
    }
}

package stability.app.entry;

import java.util.List;
import stability.domain.school.Department;
import stability.domain.school.School;

/**
 * The settings of another school, with which those of a new one begin.
 *
 * @param file where they stand, as it is shown
 * @param text all of it, comments too
 * @param school what they say
 */
public record LikeSettings(String file, String text, School school) {

    /** Its departments, as they would be typed. */
    public List<NewSchool.Unit> units() {
        return school.departments().stream()
                .map(each -> new NewSchool.Unit(each.id(), each.name(), each.kind() == Department.Kind.TEACHING))
                .toList();
    }

    /** The id of the department that runs the account; the first, if they do not say. */
    public String office() {
        Department office = school.office();
        return office == null ? units().get(0).id() : office.id();
    }
}

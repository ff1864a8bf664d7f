package stability.report;

import stability.domain.Matter;
import stability.domain.school.School;
import stability.domain.screening.Screening;

/** What a report calls a matter. */
final class Titles {
    private Titles() {}

    /** The title of the matter; a screening is named by its department. */
    static String of(Matter<?> matter, School school) {
        String department = matter.facts().get(Screening.DEPARTMENT);
        return department != null
                ? school.departmentName(department)
                : matter.kind().title(matter.facts());
    }
}

package stability.report.view;

import stability.domain.assessment.Assessment;
import stability.domain.matter.Matter;
import stability.domain.school.School;
import stability.domain.screening.Screening;

/** What a report calls a matter. */
final class MatterTitles {
    private MatterTitles() {}

    /** The title of the matter; a screening or an assessment is named by its department. */
    static String of(Matter.History<?> matter, School school) {
        String screened = matter.facts().get(Screening.DEPARTMENT);
        String department = screened != null ? screened : matter.facts().get(Assessment.DEPARTMENT);
        return department != null ? school.departmentName(department) : matter.title();
    }
}

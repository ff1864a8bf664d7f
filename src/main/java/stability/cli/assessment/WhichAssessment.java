package stability.cli.assessment;

import java.util.List;
import stability.app.entry.Each;
import stability.app.entry.Lookup;
import stability.cli.matter.WhichMatter;
import stability.cli.session.Options;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentState;
import stability.domain.school.Campaign;

/** {@code [CAMPAIGN] -d DEPARTMENT…}: what was decided about departments in a campaign. */
final class WhichAssessment {
    private WhichAssessment() {}

    static WhichMatter<AssessmentState> in(Options options) {
        AssessedDepartments assessed = new AssessedDepartments(options);
        return session -> {
            Campaign campaign = assessed.campaign(session, session.now().toLocalDate());
            List<String> ids = assessed.departments(session).stream()
                    .map(department -> Assessment.id(campaign.id(), department))
                    .toList();
            return new WhichMatter.Found<>(
                    () -> Each.of(ids, id -> Lookup.whole(session.records(), Assessment.KIND, id)), matter -> null);
        };
    }
}

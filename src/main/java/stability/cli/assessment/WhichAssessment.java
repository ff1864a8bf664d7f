package stability.cli.assessment;

import stability.app.entry.Lookup;
import stability.cli.matter.WhichMatter;
import stability.cli.option.ChosenCampaign;
import stability.cli.option.FieldParser;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentState;
import stability.domain.field.Text;
import stability.domain.school.Campaign;

/** {@code [CAMPAIGN] -d DEPARTMENT}: what was decided about a department in a campaign. */
final class WhichAssessment {
    private WhichAssessment() {}

    static WhichMatter<AssessmentState> in(Options options) {
        OptionValue campaign = ChosenCampaign.argument(options);
        OptionValue department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        return session -> {
            Campaign assessed = ChosenCampaign.campaign(
                    session.records().school(), campaign.get(), session.now().toLocalDate());
            String id = Assessment.id(
                    assessed.id(),
                    FieldParser.department(department.need(), session.records().school()));
            return new WhichMatter.Found<>(() -> Lookup.whole(session.records(), Assessment.KIND, id), null);
        };
    }
}

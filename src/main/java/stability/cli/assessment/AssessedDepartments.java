package stability.cli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import stability.cli.option.ChosenCampaign;
import stability.cli.option.FieldAnswers;
import stability.cli.option.OptionWords;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.school.Campaign;

/** {@code [CAMPAIGN] -d DEPARTMENT…}: departments in a campaign. */
final class AssessedDepartments {
    private final OptionValue campaign;
    private final OptionValue departments;

    AssessedDepartments(Options options) {
        campaign = ChosenCampaign.argument(options);
        departments = options.values(
                        "-d --department",
                        "部门",
                        "DEPARTMENT",
                        Text.of("哪些部门（编号或名称），可写多次", "which departments, by id or name; may be repeated"))
                .called(Text.of("部门", "department"))
                .required()
                .with(FieldAnswers.departments("--department"));
    }

    /** The campaign that is named, or that of the day. */
    Campaign campaign(Session session, LocalDate day) {
        return ChosenCampaign.campaign(session.records().school(), campaign.get(), day);
    }

    /** Whether any department is named. */
    boolean areGiven() {
        return departments.isGiven();
    }

    /** The ids of the departments, each once. */
    List<String> departments(Session session) {
        return List.copyOf(Objects.requireNonNull(OptionWords.departments(departments, session)));
    }
}

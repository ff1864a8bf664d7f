package stability.cli.assessment;

import java.util.List;
import java.util.Map;
import stability.app.entry.EnterAssessment;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.StepFields;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.assessment.AssessmentState;
import stability.domain.field.Values;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;
import stability.domain.school.Campaign;

/** {@code assess commend}, {@code warn}, {@code veto}, {@code lift}, {@code note}: what a person decides about departments. */
final class AssessStep extends Command {
    private final StepType<AssessmentState> type;
    private final AssessedDepartments assessed;
    private final StepFields fields;
    private final EntryOptions entry;

    AssessStep(Options options, StepType<AssessmentState> type) {
        super(type);
        this.type = type;
        assessed = new AssessedDepartments(options);
        fields = new StepFields(options, type, Map.of());
        entry = new EntryOptions(options);
    }

    /** A decision that cannot be taken is refused as such, before anyone is asked for its reason. */
    @Override
    public void look(Session session) {
        EntryContext entered = entry.look(session, null, null);
        String campaign = assessed.campaign(session, entered.at().toLocalDate()).id();
        if (assessed.areGiven()) {
            List<String> departments = assessed.departments(session);
            EnterAssessment assessments = new EnterAssessment(session.records());
            fields.need(assessments.needed(campaign, departments, type, fields.read(session), entered));
        }
    }

    @Override
    public ExitStatus run(Session session) {
        EntryContext entered = entry.read(session, null);
        Campaign campaign = assessed.campaign(session, entered.at().toLocalDate());
        List<String> departments = assessed.departments(session);
        Values given = fields.read(session);
        EnterAssessment assessments = new EnterAssessment(session.records());
        Results.entered(session, assessments.take(campaign.id(), departments, type, given, entered), type.label());
        return ExitStatus.DONE;
    }
}

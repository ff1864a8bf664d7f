package stability.cli.assessment;

import java.util.Map;
import stability.app.entry.EnterAssessment;
import stability.app.entry.EntryContext;
import stability.cli.option.ChosenCampaign;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.option.FieldParser;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.assessment.AssessmentState;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;
import stability.domain.school.Campaign;

/** {@code assess commend}, {@code warn}, {@code veto}, {@code lift}, {@code note}: what a person decides about a department. */
final class AssessStep extends Command {
    private final StepType<AssessmentState> type;
    private final OptionValue campaign;
    private final OptionValue department;
    private final FieldOptions fields;
    private final EntryOptions entry;

    AssessStep(Options options, StepType<AssessmentState> type) {
        super(type);
        this.type = type;
        campaign = ChosenCampaign.argument(options);
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        fields = new FieldOptions(options, type.fields(), "--", Map.of(), type.filledIn());
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        EntryContext entered = entry.read(session, null);
        Campaign assessed = ChosenCampaign.campaign(
                session.records().school(), campaign.get(), entered.at().toLocalDate());
        String unit =
                FieldParser.department(department.need(), session.records().school());
        Values given = fields.read(session);
        EnterAssessment assessments = new EnterAssessment(session.records());
        Results.entered(session, assessments.take(assessed.id(), unit, type, given, entered), type.label());
        return ExitStatus.DONE;
    }
}

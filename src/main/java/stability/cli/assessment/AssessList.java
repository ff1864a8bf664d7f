package stability.cli.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.option.ChosenCampaign;
import stability.cli.option.FieldAnswers;
import stability.cli.option.OptionWords;
import stability.cli.output.ListOptions;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentWords.Stage;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.domain.school.Campaign;
import stability.render.schema.PrintedDocument;
import stability.report.assessment.AssessmentDecision;
import stability.report.paper.PlainForm;
import stability.report.view.Snapshot;

/** {@code assess list [CAMPAIGN]}: the decisions in force, or with {@code --all} every one that was ever made. */
final class AssessList extends Command {
    private static final Type.Scalar<Stage> STATES = Type.choice(Stage.class);

    private final OptionValue campaign;
    private final OptionValue department;
    private final OptionValue state;
    private final OptionValue all;
    private final AsOfOption asOf;
    private final ListOptions part;

    AssessList(Options options) {
        super(CommandRole.READS, Text.of("生效中的考核决定", "the decisions in force"));
        campaign = options.argument("专项行动", "CAMPAIGN", Text.of("编号或名称；默认全部", "its id or name; all unless given"));
        department = options.values("-d --department", "部门", "DEPARTMENT", Text.of("只看这些部门", "only these departments"));
        state = options.values("--state", "状态", "STATE", STATES.expected()).with(new FieldAnswers(STATES, "--state"));
        all = options.flag("--all", Text.of("连同已解除、已被取代的决定", "also what was lifted or has been replaced"));
        asOf = new AsOfOption(options);
        part = new ListOptions(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("assess-list", summary(), AssessmentDecision.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        String typed = campaign.get();
        Campaign named =
                typed == null ? null : ChosenCampaign.named(session.records().school(), typed);
        Set<String> ids = OptionWords.departments(department, session);
        Set<Object> wanted = OptionWords.words(STATES, state, session);
        List<AssessmentDecision> decisions =
                AssessmentDecision.of(Snapshot.of(session.records().readable(LedgerScope.of(Assessment.KIND)), cutOff))
                        .stream()
                        .filter(decision -> all.isSet() || decision.inForce())
                        .filter(decision -> named == null || decision.campaign().equals(named.id()))
                        .filter(OptionWords.among(ids, AssessmentDecision::department))
                        .filter(OptionWords.among(wanted, AssessmentDecision::state))
                        .toList();
        columns()
                .print(
                        session,
                        part,
                        decisions,
                        decision -> Assessment.id(decision.campaign(), decision.department()),
                        Text.of("没有符合条件的考核决定", "no decision matches"));
        return ExitStatus.DONE;
    }

    /** Decisions as {@code assess show} lists them, too. */
    static PrintedList<AssessmentDecision> columns() {
        return new PrintedList<AssessmentDecision>("assess-list", PlainForm::of)
                .column("行动", "campaign", AssessmentDecision::campaign)
                .column("部门", "department", AssessmentDecision::departmentName)
                .column("决定", "decision", decision -> decision.state().label())
                .column("日期", "on", decision -> decision.at().toLocalDate().toString())
                .column("改进期限", "improve by", AssessList::improveBy)
                .column("效力", "standing", AssessList::standing)
                .column("签发", "signer", AssessmentDecision::signer)
                .column("理由", "reason", AssessmentDecision::reason)
                .shortened("reason", "signer", "department", "campaign", "improve by")
                .leftOut("improve by", "signer", "standing");
    }

    private static @Nullable Text improveBy(AssessmentDecision decision) {
        return decision.improveBy() == null
                ? null
                : decision.passed()
                        ? Text.of("{0}（已过）", "{0} (passed)").with(decision.improveBy())
                        : Text.same(decision.improveBy().toString());
    }

    /** A lifting puts nothing into force and loses none. */
    private static @Nullable Text standing(AssessmentDecision decision) {
        return decision.inForce()
                ? Text.of("生效中", "in force")
                : decision.state() == Stage.LIFTED ? null : Text.of("已失效", "no longer");
    }
}

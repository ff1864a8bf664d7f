package stability.cli.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.option.ChosenCampaign;
import stability.cli.option.FieldParser;
import stability.cli.option.OptionWords;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Format;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.domain.school.Campaign;
import stability.render.schema.PrintedDocument;
import stability.render.text.JsonText;
import stability.report.assessment.AssessmentFigures;
import stability.report.paper.PlainForm;
import stability.report.view.Snapshot;

/**
 * {@code assess show [CAMPAIGN]}: the duties that departments did not keep and what is decided, each department on a
 * line; with {@code -d}, one of them with the matters behind every figure.
 */
final class AssessShow extends Command {
    private final OptionValue campaign;
    private final OptionValue department;
    private final AsOfOption asOf;

    AssessShow(Options options) {
        super(
                CommandRole.READS,
                Text.of(
                        "考核依据：各部门未尽的职责和已有的决定",
                        "the evidence: duties that departments did not keep, and what is decided"));
        campaign = ChosenCampaign.argument(options);
        department = options.value(
                "-d --department",
                "部门",
                "DEPARTMENT",
                Text.of("只看一个部门，列出每个数字背后的编号", "one department, with the ids behind every figure"));
        asOf = new AsOfOption(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("assess", summary(), AssessmentFigures.class)
                .named("assess-show"));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Campaign assessed = ChosenCampaign.campaign(session.records().school(), campaign.get(), cutOff.toLocalDate());
        String typed = department.get();
        String unit = typed == null
                ? null
                : FieldParser.department(typed, session.records().school());
        AssessmentFigures all =
                AssessmentFigures.of(Snapshot.of(session.records().ledger(), cutOff), assessed);
        List<AssessmentFigures.DepartmentEvidence> rows = all.departments().stream()
                .filter(OptionWords.among(unit == null ? null : Set.of(unit), AssessmentFigures.DepartmentEvidence::id))
                .toList();
        if (session.format() == Format.JSON) {
            Map<String, @Nullable Object> map = PlainForm.of(all);
            map.put("departments", rows.stream().map(PlainForm::of).toList());
            session.environment().out().print(JsonText.of(PrintedList.envelope("assess", List.of(map))));
        } else if (unit == null) {
            AssessmentTable.overview(session, all);
        } else {
            rows.forEach(row -> AssessmentTable.department(session, all, row));
        }
        return ExitStatus.DONE;
    }
}

package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.report.open.OpenList;
import stability.report.view.Snapshot;

/** {@code report open}: the hazards that are not closed, with who is to do what by when (未销号清单，五定). */
final class ReportOpen extends Command {
    private final OptionValue department;
    private final AsOfOption asOf;
    private final OptionValue full;
    private final Paper paper;

    ReportOpen(Options options) {
        super(CommandRole.PAPER, Text.of("未销号清单（五定）", "the list of open hazards, with who does what by when"));
        department = options.value(
                        "-d --department",
                        "部门",
                        "DEPARTMENT",
                        Text.of("只列这个部门承办的", "only what this department is in charge of"))
                .with(FieldAnswers.departments("--department"));
        asOf = new AsOfOption(
                options, "--as-of", Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
        full = Paper.full(options);
        paper = new Paper(options, "open", EnumSet.complementOf(EnumSet.of(ReportFormat.CSV)));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("open-list", summary(), OpenList.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        School school = session.records().school();
        BeforeAccount.refuse(school, cutOff.toLocalDate());
        String typed = department.get();
        String unit = typed == null ? null : FieldParser.parse(Type.DEPARTMENT, department.name(), typed, session);
        OpenList list = OpenList.of(Snapshot.of(session.records().ledger(LedgerScope.of(Hazard.KIND)), cutOff), unit);
        return paper.handIn(session, new PaperContent(list, list.lang(), full.isSet()), list.file());
    }
}

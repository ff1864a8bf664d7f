package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import stability.cli.option.AsOfOption;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.major.MajorList;
import stability.report.view.Snapshot;

/** {@code report major}: one list of the major hazards with the four systems (一单四制). */
final class ReportMajor extends Command {
    private final AsOfOption asOf;
    private final OptionValue full;
    private final Paper paper;

    ReportMajor(Options options) {
        super(CommandRole.PAPER, Text.of("重大隐患一单四制", "major hazards: list, assignment, handling, closing, reporting"));
        asOf = new AsOfOption(
                options, "--as-of", Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
        full = Paper.full(options);
        paper = new Paper(options, "major", EnumSet.complementOf(EnumSet.of(ReportFormat.CSV)));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("major-list", summary(), MajorList.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        BeforeAccount.refuse(session.records().school(), cutOff.toLocalDate());
        MajorList list = MajorList.of(Snapshot.of(session.records().ledger(LedgerScope.of(Hazard.KIND)), cutOff));
        return paper.handIn(session, new PaperContent(list, list.lang(), full.isSet()), list.day() + "-major");
    }
}

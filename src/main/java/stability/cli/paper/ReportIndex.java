package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import stability.cli.option.AsOfOption;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.desk.PaperIndex;
import stability.report.desk.Shelf;
import stability.report.view.Snapshot;

/** {@code report index}: one page of all papers that were written, with the figures of the day on top. */
final class ReportIndex extends Command {
    static final String KIND = "index";

    private final AsOfOption asOf;
    private final Paper paper;

    ReportIndex(Options options) {
        super(CommandRole.PAPER, Text.of("文书一览：一页网页，上面是今天的数字", "a page of all papers, with today's figures on top"));
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of("数字按此刻台账的样子；默认现在", "the figures as they stood at this time; now unless given"));
        paper = new Paper(
                options, KIND, "reports", EnumSet.of(ReportFormat.TEXT, ReportFormat.HTML, ReportFormat.JSON));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("paper-index", summary(), PaperIndex.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        BeforeAccount.refuse(session.records().school(), cutOff.toLocalDate());
        List<Shelf> shelves =
                paper.shelves(session).all(session.records().school().lang());
        PaperIndex index = PaperIndex.of(Snapshot.of(session.records().ledger(), cutOff), shelves);
        return paper.handIn(session, index, index.lang(), KIND);
    }
}

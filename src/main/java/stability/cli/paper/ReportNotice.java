package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.List;
import stability.app.entry.Lookup;
import stability.cli.option.AsOfOption;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.schema.PrintedDocument;
import stability.report.notice.RectificationNotice;
import stability.report.view.Snapshot;

/** {@code report notice HAZARD}: the notice to put a hazard right, in two copies on one page. */
final class ReportNotice extends Command {
    private final OptionValue id;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportNotice(Options options) {
        super(CommandRole.PAPER, Text.of("整改通知书，一页两联", "the notice to put a hazard right, two copies on a page"));
        id = options.argument("隐患编号", "HAZARD", Text.of("隐患编号，或编号的末尾几位", "the id of a hazard, or the end of one"));
        asOf = new AsOfOption(
                options, "--as-of", Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
        paper = new Paper(options, "notice");
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("rectification-notice", summary(), RectificationNotice.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Matter<HazardState> hazard = Lookup.find(session.records(), Hazard.KIND, id.need());
        RectificationNotice notice =
                RectificationNotice.of(Snapshot.of(session.records().school(), hazard, cutOff), hazard);
        if (notice == null) {
            Text missing = Text.of(
                    "{0} 还没有交办，整改通知书缺少：责任部门、整改要求、整改期限",
                    "{0} is not assigned: the notice lacks the department in charge, the requirement and the due date");
            Text next = Text.of("先交办：stability hazard assign {0}", "assign it first: stability hazard assign {0}");
            throw new Refused(
                    Code.ENTRY_REFUSED.at(null, missing.with(hazard.id())).hinting(next.with(hazard.id())));
        }
        return paper.handIn(session, notice, notice.lang(), hazard.id());
    }
}

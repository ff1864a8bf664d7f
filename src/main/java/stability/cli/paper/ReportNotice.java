package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.List;
import stability.app.entry.Each;
import stability.app.entry.Lookup;
import stability.cli.option.AsOfOption;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
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

/** {@code report notice ID…}: the notices to put hazards right, each in two copies on one page. */
final class ReportNotice extends Command {
    private final MatterIds ids;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportNotice(Options options) {
        super(CommandRole.PAPER, Text.of("整改通知书，一页两联", "the notice to put a hazard right, two copies on a page"));
        ids = new MatterIds(options, new MatterAnswers<>(Hazard.KIND));
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
        List<String> endings = ids.read(session);
        if (endings == null) {
            return ExitStatus.DONE;
        }
        List<Matter<HazardState>> hazards = Lookup.each(session.records(), Hazard.KIND, endings);
        return paper.handIn(session, Each.of(hazards, hazard -> notice(session, hazard, cutOff)));
    }

    private static Paper.Content notice(Session session, Matter<HazardState> hazard, OffsetDateTime cutOff) {
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
        return new Paper.Content(new PaperContent(notice, notice.lang(), true), hazard.id());
    }
}

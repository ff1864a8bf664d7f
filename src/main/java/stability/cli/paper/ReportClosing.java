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
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.notice.ClosingSheet;
import stability.report.photo.Photos;
import stability.report.view.Snapshot;

/** {@code report closing ID…}: the sheets on which hazards are signed off, one for each, once they are put right. */
final class ReportClosing extends Command {
    private final MatterIds ids;
    private final OptionValue noPhotos;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportClosing(Options options) {
        super(CommandRole.PAPER, Text.of("整改销号单：自查、验收、销号三方签字", "the closing sheet: self-check, acceptance, sign-off"));
        ids = new MatterIds(options, new MatterAnswers<>(Hazard.KIND, ClosingSheet::fits));
        noPhotos = options.flag("--no-photos", Text.of("不附照片", "without photos"));
        asOf = new AsOfOption(
                options, "--as-of", Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
        paper = new Paper(options, "closing");
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("closing-sheet", summary(), ClosingSheet.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        List<String> endings = ids.read(session);
        if (endings == null) {
            return ExitStatus.DONE;
        }
        List<Matter<HazardState>> hazards = Lookup.each(session.records(), Hazard.KIND, endings);
        return paper.handIn(session, Each.of(hazards, hazard -> {
            Snapshot at = Snapshot.of(session.records().school(), hazard, cutOff);
            if (!ClosingSheet.fits(at.history(hazard).state())) {
                Snapshot now = Snapshot.of(session.records().school(), hazard, session.now());
                throw NoPaperYet.closing(hazard, at, now.history(hazard).state());
            }
            PaperPhotos photos = new PaperPhotos(session);
            ClosingSheet sheet =
                    ClosingSheet.of(at, hazard, noPhotos.isSet() ? List.of() : Photos.of(at, hazard, photos));
            photos.code(hazard.id());
            photos.tell();
            return new Paper.Content(
                    new PaperContent(sheet, sheet.lang(), true).with(photos.shown()), hazard.id() + "-closing");
        }));
    }
}

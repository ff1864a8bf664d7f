package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import stability.report.notice.DepartmentNotice;
import stability.report.notice.RectificationNotice;
import stability.report.photo.Photo;
import stability.report.photo.Photos;
import stability.report.view.Snapshot;

/** {@code report notice ID…}: one notice for each department on all of its hazards, or one for each hazard, in two copies. */
final class ReportNotice extends Command {
    private static final String SEVERAL = "notices";

    private final MatterIds ids;
    private final OptionValue each;
    private final OptionValue noPhotos;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportNotice(Options options) {
        super(
                CommandRole.PAPER,
                Text.of("整改通知书，一个部门的几项隐患写在一份上", "the notice to put hazards right, one for each department"));
        ids = new MatterIds(options, new MatterAnswers<>(Hazard.KIND, state -> state.assignment() != null));
        each = options.flag("--each", Text.of("每项隐患一份通知书", "a notice for each hazard"));
        noPhotos = options.flag("--no-photos", Text.of("不附现场照片", "without the photos of the finding"));
        asOf = new AsOfOption(
                options, "--as-of", Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
        paper = new Paper(options, "notice");
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.paper(
                        "rectification-notice",
                        Text.of("整改通知书，一项隐患", "the notice to put one hazard right"),
                        RectificationNotice.class),
                PrintedDocument.paper(
                        "department-notice",
                        Text.of("整改通知书，一个部门的几项隐患", "the notice to put several hazards of a department right"),
                        DepartmentNotice.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        List<String> endings = ids.read(session);
        if (endings == null) {
            return ExitStatus.DONE;
        }
        List<Matter<HazardState>> hazards = Lookup.each(session.records(), Hazard.KIND, endings);
        Map<String, List<Asked>> papers = new LinkedHashMap<>();
        for (Asked asked : Each.of(hazards, hazard -> Asked.of(session, hazard, cutOff))) {
            papers.computeIfAbsent(each.isSet() ? asked.hazard().id() : asked.department(), key -> new ArrayList<>())
                    .add(asked);
        }
        return paper.handIn(
                session,
                papers.values().stream().map(asked -> content(session, asked)).toList());
    }

    /**
     * A hazard that gets a notice.
     *
     * @param at the account as it stood
     * @param department the id of the department in charge
     */
    private record Asked(Matter<HazardState> hazard, Snapshot at, String department) {
        static Asked of(Session session, Matter<HazardState> hazard, OffsetDateTime cutOff) {
            Snapshot at = Snapshot.of(session.records().school(), hazard, cutOff);
            RectificationNotice notice = RectificationNotice.of(at, hazard);
            if (notice == null) {
                Snapshot now = Snapshot.of(session.records().school(), hazard, session.now());
                throw NoPaperYet.notice(hazard, at, now.history(hazard).state());
            }
            return new Asked(hazard, at, notice.department());
        }
    }

    /** Of one hazard the notice that has always been, named by the hazard. */
    private Paper.Content content(Session session, List<Asked> all) {
        PaperPhotos photos = new PaperPhotos(session);
        List<RectificationNotice> notices = new ArrayList<>();
        for (Asked asked : all) {
            photos.code(asked.hazard().id());
            List<Photo> taken = noPhotos.isSet() ? List.of() : Photos.of(asked.at(), asked.hazard(), photos);
            notices.add(Objects.requireNonNull(RectificationNotice.of(asked.at(), asked.hazard(), taken)));
        }
        photos.tell();
        if (notices.size() == 1) {
            RectificationNotice notice = notices.get(0);
            return new Paper.Content(
                    new PaperContent(notice, notice.lang(), true).with(photos.shown()), notice.number());
        }
        DepartmentNotice notice = DepartmentNotice.of(notices);
        return new Paper.Content(
                new PaperContent(notice, notice.lang(), true).with(photos.shown()), notice.number(), SEVERAL);
    }
}

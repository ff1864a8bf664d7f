package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.option.ChosenCampaign;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;

/** {@code report phase [CAMPAIGN [PHASE]]} and {@code report campaign [CAMPAIGN]}: the report on a stretch of days. */
final class ReportPhase extends Command {
    private final OptionValue campaign;
    private final @Nullable OptionValue phase;
    private final AsOfOption asOf;
    private final OptionValue full;
    private final Paper paper;

    /** @param whole whether it is on the whole campaign */
    ReportPhase(Options options, boolean whole) {
        super(
                CommandRole.PAPER,
                whole
                        ? Text.of("专项行动总结报告", "the report on a whole campaign")
                        : Text.of("阶段报告", "the report on a phase of a campaign"));
        campaign = ChosenCampaign.argument(options);
        phase = whole ? null : ChosenCampaign.phaseArgument(options, campaign);
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of("截止时间；默认阶段结束，或现在（若更早）", "the cut-off; else the end of the period, or now if that is earlier"));
        full = Paper.full(options);
        // everything but the form of a ledger
        paper = new Paper(options, "phase", EnumSet.complementOf(EnumSet.of(ReportFormat.CSV)));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                phase == null
                        ? PrintedDocument.paper("campaign-report", summary(), PeriodReport.class)
                        : PrintedDocument.paper("phase-report", summary(), PeriodReport.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime present = asOf.cutOff(session);
        School school = session.records().school();
        Campaign chosen = ChosenCampaign.campaign(school, campaign.get(), present.toLocalDate());
        Period period = phase == null
                ? Period.of(chosen)
                : Period.of(chosen, ChosenCampaign.phase(chosen, phase.get(), present.toLocalDate()));
        if (present.toLocalDate().isBefore(period.from())) {
            Text early = Text.of("{0} 才开始，截止时间是 {1}", "it begins on {0}, after the cut-off {1}");
            throw new Refused(Code.BAD_PERIOD.at(null, early.with(period.from(), present)));
        }
        LocalDate until = present.toLocalDate().isBefore(period.until()) ? present.toLocalDate() : period.until();
        BeforeAccount.refuse(school, until);
        PeriodReport report = PeriodReport.of(Snapshot.of(session.records().ledger(), present), period);
        return paper.handIn(session, new PaperContent(report, report.lang(), full.isSet()), report.file());
    }
}

package stability.cli.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.option.ChosenCampaign;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.domain.school.Campaign;
import stability.render.schema.PrintedDocument;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;

/** {@code report phase [CAMPAIGN [PHASE]]} and {@code report campaign [CAMPAIGN]}: the report on a stretch of days. */
final class ReportPhase extends Command {
    private final OptionValue campaign;
    private final @Nullable OptionValue phase;
    private final PeriodPaper period;
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
        period = new PeriodPaper(options);
        paper = new Paper(options, "phase", PeriodPaper.FORMATS);
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
        LocalDate present = period.present(session).toLocalDate();
        Campaign chosen = ChosenCampaign.campaign(session.records().school(), campaign.get(), present);
        Period asked = phase == null
                ? Period.of(chosen)
                : Period.of(chosen, ChosenCampaign.phase(chosen, phase.get(), present));
        return period.handIn(session, asked, paper, false);
    }
}

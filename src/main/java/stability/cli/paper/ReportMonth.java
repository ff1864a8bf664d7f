package stability.cli.paper;

import java.time.YearMonth;
import java.util.List;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;

/** {@code report month [MONTH]} and {@code report minutes [MONTH]}: the report on a month, and the minutes of its meeting. */
final class ReportMonth extends Command {
    private final boolean minutes;
    private final OptionValue month;
    private final PeriodPaper period;
    private final Paper paper;

    /** @param minutes whether it is the minutes (月调度会议纪要) */
    ReportMonth(Options options, boolean minutes) {
        super(
                CommandRole.PAPER,
                minutes
                        ? Text.of("月调度会议纪要", "the minutes of the month's meeting, figures filled in")
                        : Text.of(
                                "月度安全稳定工作情况；会议纪要用 report minutes",
                                "the report on a month; report minutes has the minutes"));
        this.minutes = minutes;
        month = options.argument(
                "月份", "MONTH", Text.of("如 2019-09、上月；默认本月", "such as 2019-09; this month unless given"));
        period = new PeriodPaper(options);
        paper = new Paper(options, minutes ? "minutes" : "month", PeriodPaper.FORMATS);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.paper(minutes ? "month-minutes" : "month-report", summary(), PeriodReport.class));
    }

    @Override
    public ExitStatus run(Session session) {
        String typed = month.get();
        YearMonth asked = YearMonth.from(
                typed == null
                        ? period.present(session).toLocalDate()
                        : session.dates().month(month.name(), typed));
        return period.handIn(session, Period.of(asked), paper, minutes);
    }
}

package stability.cli.paper;

import java.time.LocalDate;
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

/** {@code report week [WEEK]}: the report on a week (周排查治理报告). */
final class ReportWeek extends Command {
    private final OptionValue week;
    private final PeriodPaper period;
    private final Paper paper;

    ReportWeek(Options options) {
        super(CommandRole.PAPER, Text.of("周排查治理报告", "the report on a week"));
        week = options.argument(
                "周",
                "WEEK",
                Text.of("如 2019-W40、上周，或其中一天；默认本周", "such as 2019-W40, or a day in it; this week unless given"));
        period = new PeriodPaper(options);
        paper = new Paper(options, "week", PeriodPaper.FORMATS);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("week-report", summary(), PeriodReport.class));
    }

    @Override
    public ExitStatus run(Session session) {
        String typed = week.get();
        LocalDate day = typed == null
                ? period.present(session).toLocalDate()
                : session.dates().week(week.name(), typed);
        return period.handIn(session, Period.weekOf(day), paper, false);
    }
}

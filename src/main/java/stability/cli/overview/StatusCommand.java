package stability.cli.overview;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Format;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.render.text.PrintableText;
import stability.report.daily.DailyReport;
import stability.report.paper.PlainForm;
import stability.report.view.Snapshot;

/** {@code status}: today at a glance, the same figures as in the daily report. */
public final class StatusCommand extends Command {
    private final AsOfOption asOf;

    public StatusCommand(Options options) {
        super(CommandRole.READS, Text.of("今日概况", "today at a glance"));
        asOf = new AsOfOption(options);
    }

    /** A figure in JSON: a number, or a list of ids; of departments with their names. */
    public record PrintedFigure(
            String name, @Nullable Object value, @Nullable List<String> names) {}

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("status", summary(), PrintedFigure.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Snapshot at = Snapshot.of(session.records().readable(LedgerScope.all()), cutOff);
        DailyReport report = DailyReport.of(at);
        List<StatusFigure> figures =
                StatusFigure.all(report, at, new UnknownKinds(session.records().noticed()));
        if (session.format() == Format.TABLE) {
            session.environment()
                    .out()
                    .println(PrintableText.oneLine(report.school()) + "  " + report.day() + "  "
                            + session.say(Text.of("截至 ", "as of ")) + TimeFormat.readable(report.cutOff()));
        }
        List<StatusFigure> shown = session.format() == Format.TABLE
                ? figures.stream().filter(figure -> !figure.isNone()).toList()
                : figures;
        if (shown.isEmpty() && session.format() == Format.TABLE) {
            session.environment().out().println(session.say(Text.of("各项都是零", "all figures are zero")));
            return ExitStatus.DONE;
        }
        new PrintedList<StatusFigure>("status", StatusCommand::json)
                .column("项目", "item", StatusFigure::label)
                .column("数", "figure", StatusFigure::cell)
                .print(session, shown);
        return ExitStatus.DONE;
    }

    private static Map<String, @Nullable Object> json(StatusFigure figure) {
        return PlainForm.of(new PrintedFigure(figure.name(), figure.value(), figure.names()));
    }
}

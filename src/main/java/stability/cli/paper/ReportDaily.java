package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import stability.cli.option.AsOfOption;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.prose.TextPaper;
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.report.daily.DailyReport;
import stability.report.view.Snapshot;

/** {@code report daily [DAY]}: prints the daily report and writes it for handing in. */
final class ReportDaily extends Command {
    private final OptionValue day;
    private final AsOfOption asOf;
    private final OptionValue full;
    private final Paper paper;

    ReportDaily(Options options) {
        super(CommandRole.PAPER, Text.of("日报", "the daily report"));
        day = options.argument("日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of("截止时间；默认当日结束，或现在（若更早）", "the cut-off; else the end of the day, or now if that is earlier"));
        full = Paper.full(options);
        paper = new Paper(options, "daily");
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("daily-report", summary(), DailyReport.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = cutOff(session);
        DailyReport report = DailyReport.of(
                Snapshot.of(session.records().ledger(), cutOff),
                OwnTexts.of(session, TextPaper.DAILY, cutOff.toLocalDate().toString()));
        return paper.handIn(
                session,
                new PaperContent(report, report.lang(), full.isSet()),
                report.day().toString());
    }

    /** The end of the day asked for, or the present moment (or {@code --as-of} in its place) if that is earlier. */
    private OffsetDateTime cutOff(Session session) {
        School school = session.records().school();
        OffsetDateTime present = asOf.cutOff(session);
        String typed = day.get();
        LocalDate date = typed == null ? present.toLocalDate() : session.dates().day(day.name(), typed);
        if (date.isAfter(present.toLocalDate())) {
            throw new Refused(Code.BAD_PERIOD.at(
                    null,
                    Text.of("{0} 还没有开始，截止时间是 {1}", "{0} has not begun at the cut-off {1}")
                            .with(date, present)));
        }
        BeforeAccount.refuse(school, date);
        return school.cutOff(date, present);
    }
}

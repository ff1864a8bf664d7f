package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.option.PeriodOptions;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.render.schema.PrintedDocument;
import stability.report.circular.Circular;
import stability.report.view.Snapshot;

/** {@code report circular [DAY]}: what is overdue and was not reported, by department (通报). */
final class ReportCircular extends Command {
    private final OptionValue day;
    private final PeriodOptions period;
    private final AsOfOption asOf;
    private final OptionValue full;
    private final Paper paper;

    ReportCircular(Options options) {
        super(CommandRole.PAPER, Text.of("逾期和未报的通报", "the circular on what is overdue or was not reported"));
        day = options.argument("日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        period = new PeriodOptions(options, Text.of("未报的日期", "days not reported on"));
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of(
                        "截止时间；默认最后一天结束，或现在（若更早）",
                        "the cut-off; else the end of the last day, or now if that is earlier"));
        full = Paper.full(options);
        paper = new Paper(options, "circular");
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("circular", summary(), Circular.class));
    }

    @Override
    public ExitStatus run(Session session) {
        School school = session.records().school();
        OffsetDateTime present = asOf.cutOff(session);
        PeriodOptions.Period days = days(session, present.toLocalDate());
        LocalDate until = earlier(days.until(), present.toLocalDate());
        LocalDate from = days.from() == null ? until : days.from();
        if (from.isAfter(until)) {
            throw new Refused(Code.BAD_PERIOD.at(
                    null,
                    Text.of("{0} 还没有开始，截止时间是 {1}", "{0} has not begun at the cut-off {1}")
                            .with(from, present)));
        }
        BeforeAccount.refuse(school, until);
        Snapshot at = Snapshot.of(
                session.records().ledger(LedgerScope.of(Hazard.KIND, Screening.KIND)), school.cutOff(until, present));
        Circular circular = Circular.of(at, from);
        return paper.handIn(session, new PaperContent(circular, circular.lang(), full.isSet()), circular.file());
    }

    /** The day or the days asked for; refused if both are. */
    private PeriodOptions.Period days(Session session, LocalDate today) {
        String typed = day.get();
        if (typed == null) {
            return period.given() ? period.read(session) : new PeriodOptions.Period(today, today);
        }
        if (period.given()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null, Text.of("写了日期，就不能再写 --from、--to、--campaign", "a day excludes --from, --to and --campaign")));
        }
        LocalDate date = session.dates().day(day.name(), typed);
        return new PeriodOptions.Period(date, date);
    }

    private static LocalDate earlier(@Nullable LocalDate asked, LocalDate today) {
        return asked == null || asked.isAfter(today) ? today : asked;
    }
}

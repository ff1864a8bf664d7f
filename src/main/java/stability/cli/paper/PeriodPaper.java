package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.prose.OwnText;
import stability.domain.prose.TextPaper;
import stability.domain.school.School;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;

/** What the reports on a phase, a campaign, a week and a month have in common: their options, and how they are made. */
final class PeriodPaper {
    /** Everything but the form of a ledger. */
    static final Set<ReportFormat> FORMATS = EnumSet.complementOf(EnumSet.of(ReportFormat.CSV));

    private final OptionValue department;
    private final AsOfOption asOf;
    private final OptionValue full;

    PeriodPaper(Options options) {
        department = options.value(
                        "-d --department",
                        "部门",
                        "DEPARTMENT",
                        Text.of(
                                "只报这个部门的（编号或名称），供它自己开会用",
                                "on this department alone (id or name), for a meeting of its own"))
                .with(FieldAnswers.departments("--department"));
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of("截止时间；默认期末，或现在（若更早）", "the cut-off; else the end of the period, or now if that is earlier"));
        full = Paper.full(options);
    }

    /** The present moment, or what stands in its place. */
    OffsetDateTime present(Session session) {
        return asOf.cutOff(session);
    }

    /** Hands the report on a period in; refused for one that has not begun, or ended before the account did. */
    ExitStatus handIn(Session session, Period period, Paper paper, boolean minutes) {
        OffsetDateTime present = present(session);
        School school = session.records().school();
        if (present.toLocalDate().isBefore(period.from())) {
            Text early = Text.of("{0} 才开始，截止时间是 {1}", "it begins on {0}, after the cut-off {1}");
            throw new Refused(Code.BAD_PERIOD.at(null, early.with(period.from(), present)));
        }
        LocalDate until = present.toLocalDate().isBefore(period.until()) ? present.toLocalDate() : period.until();
        BeforeAccount.refuse(school, until);
        Snapshot snapshot = Snapshot.of(session.records().ledger(), present);
        String typed = department.get();
        String only = typed == null ? null : FieldParser.department(typed, school);
        List<OwnText> texts = only == null ? OwnTexts.of(session, text(period, minutes), period.id()) : List.of();
        PeriodReport report = minutes
                ? PeriodReport.minutes(snapshot, period, only, texts)
                : PeriodReport.of(snapshot, period, only, texts);
        return paper.handIn(session, new PaperContent(report, report.lang(), full.isSet()), report.file());
    }

    /** The text that belongs to the report of the whole school; that on one department has none of its own. */
    private static TextPaper text(Period period, boolean minutes) {
        return switch (period.span()) {
            case CAMPAIGN -> TextPaper.CAMPAIGN;
            case PHASE -> TextPaper.PHASE;
            case WEEK -> TextPaper.WEEK;
            case MONTH -> minutes ? TextPaper.MINUTES : TextPaper.MONTH;
        };
    }
}

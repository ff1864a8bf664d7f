package stability.cli.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.OptionWords;
import stability.cli.option.PeriodOptions;
import stability.cli.output.ListOptions;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.ledger.Coverage.Report;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.screening.Screening;
import stability.render.schema.PrintedDocument;
import stability.render.text.Emphasis;
import stability.report.daily.ScreeningFigures;
import stability.report.paper.PlainForm;
import stability.report.view.Snapshot;

/** {@code screen list}: how each department reported, by day; today unless other days are asked for. */
final class ScreenList extends Command {
    private static final Type.Scalar<Asked> STATES = Type.choice(Asked.class);

    /** What can be asked for: what a report says, and whether it was late. */
    private enum Asked implements Word {
        CLEAR(Report.CLEAR),
        FOUND(Report.FOUND),
        LATE(null),
        EXCUSED(Report.EXCUSED),
        MISSING(Report.MISSING);

        private final @Nullable Report report;

        Asked(@Nullable Report report) {
            this.report = report;
        }

        @Override
        public Text label() {
            return report == null ? Text.of("迟报", "late") : report.label();
        }

        boolean includes(ScreeningFigures.DepartmentLine line) {
            return report == null ? line.late() : line.report() == report;
        }
    }

    private final OptionValue day;
    private final OptionValue department;
    private final OptionValue state;
    private final PeriodOptions period;
    private final AsOfOption asOf;
    private final ListOptions part;

    ScreenList(Options options) {
        super(CommandRole.READS, Text.of("各部门每日报告情况", "how departments reported, by day"));
        day = options.argument("日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        department = options.values("-d --department", "部门", "DEPARTMENT", Text.of("只看这些部门", "only these departments"));
        state = options.values("--state", "状态", "STATE", STATES.expected()).with(new FieldAnswers(STATES, "--state"));
        period = new PeriodOptions(options, Text.of("日期", "day"));
        asOf = new AsOfOption(options);
        part = new ListOptions(options);
    }

    /** How a department reported on a day. */
    private record DepartmentDay(LocalDate date, ScreeningFigures.DepartmentLine line, boolean backfilled) {}

    /** What JSON says before the line of the department. */
    public record ListedDay(LocalDate date) {}

    /** What JSON says behind it. */
    public record Backfilled(boolean backfilled) {}

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list(
                "screen-list", summary(), ListedDay.class, ScreeningFigures.DepartmentLine.class, Backfilled.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Set<String> ids = OptionWords.departments(department, session);
        Set<Object> asked = OptionWords.words(STATES, state, session);
        String typed = day.get();
        List<LocalDate> days = typed == null
                ? period.days(session, cutOff.toLocalDate())
                : List.of(session.dates().day(day.name(), typed));
        Ledger ledger = session.records().readable(LedgerScope.screenings(days));
        List<LocalDate> known = known(days, session.records().noticed());
        Snapshot at = Snapshot.of(ledger, cutOff);
        List<DepartmentDay> entries = new ArrayList<>();
        for (LocalDate day : known) {
            ScreeningFigures.of(at, day).departments().stream()
                    .filter(OptionWords.among(ids, ScreeningFigures.DepartmentLine::id))
                    .filter(line -> isAsked(asked, line))
                    .forEach(line -> entries.add(new DepartmentDay(day, line, backfilled(at, day, line))));
        }
        Text none = Text.of("没有符合条件的报告情况", "no department matches");
        columns()
                .print(
                        session,
                        part,
                        entries,
                        entry -> Screening.id(entry.date(), entry.line().id()),
                        none);
        return ExitStatus.DONE;
    }

    /** Whoever asks for ids alone means screenings that are there, unless it is those that are missing. */
    private boolean isAsked(@Nullable Set<Object> asked, ScreeningFigures.DepartmentLine line) {
        return asked == null
                ? !part.onlyIds() || line.report() != Report.MISSING
                : asked.stream().anyMatch(each -> each instanceof Asked word && word.includes(line));
    }

    /** A day of which a file could not be read is left out: whose it is decides who is missing. */
    private static List<LocalDate> known(List<LocalDate> days, List<Problem> noticed) {
        Predicate<LocalDate> unknown = day -> noticed.stream()
                .filter(problem -> problem.code().isError())
                .map(Problem::place)
                .anyMatch(place -> place == null || isAt(place.file(), Screening.folder(day)));
        return days.stream().filter(unknown.negate()).toList();
    }

    /** Whether it lies in the folder, or above it. */
    private static boolean isAt(String file, String folder) {
        return file.startsWith(folder + "/") || (folder + "/").startsWith(file + "/");
    }

    private static PrintedList<DepartmentDay> columns() {
        return new PrintedList<>("screen-list", ScreenList::json)
                .column("日期", "date", DepartmentDay::date)
                .column("部门", "department", entry -> entry.line().name())
                .column("报告", "report", ScreenList::report, ScreenList::emphasis)
                .column("录入时间", "recorded", entry -> recorded(entry.line()))
                .column("排查区域", "areas", entry -> String.join("、", entry.line().areas()))
                .column("隐患", "hazards", entry -> String.join(" ", entry.line().hazards()))
                .column("免报理由", "reason", entry -> entry.line().reason())
                .shortened("areas", "reason", "department")
                .shortenedByWord("hazards")
                .leftOut("recorded", "reason", "areas");
    }

    private static @Nullable Emphasis emphasis(DepartmentDay entry) {
        return entry.line().report() == Report.MISSING ? Emphasis.BOLD : null;
    }

    private static boolean backfilled(Snapshot at, LocalDate day, ScreeningFigures.DepartmentLine line) {
        return at.coverage().cell(day, line.id()).backfilled();
    }

    private static Text report(DepartmentDay entry) {
        Text report = entry.line().report().label(entry.line().late());
        return entry.backfilled() ? Text.of("{0}（补录）", "{0} (entered later)").with(report) : report;
    }

    private static @Nullable String recorded(ScreeningFigures.DepartmentLine line) {
        return line.recorded() == null ? null : TimeFormat.readable(line.recorded());
    }

    private static Map<String, @Nullable Object> json(DepartmentDay entry) {
        Map<String, @Nullable Object> map = PlainForm.of(new ListedDay(entry.date()));
        map.putAll(PlainForm.of(entry.line()));
        map.putAll(PlainForm.of(new Backfilled(entry.backfilled())));
        return map;
    }
}

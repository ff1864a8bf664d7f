package stability.cli.overview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.cli.matter.DeadlineTable;
import stability.cli.option.AsOfOption;
import stability.cli.option.OptionWords;
import stability.cli.output.ListOptions;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Format;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.schema.PrintedDocument;
import stability.render.text.Emphasis;
import stability.report.paper.PlainForm;
import stability.report.view.DueItem;
import stability.report.view.Snapshot;
import stability.report.view.Unsigned;

/**
 * {@code due}: what is overdue, due today, or due within some days, the most urgent first; with {@code --unsigned}, the
 * stages that ask for a signature.
 */
public final class DueCommand extends Command {
    private static final Text HOW = Text.of(
            "一次签完：stability sign --role leader（责任人为 responsible）",
            "sign them at once: stability sign --role leader (or responsible)");

    private final OptionValue days;
    private final OptionValue department;
    private final OptionValue unsigned;
    private final OptionValue fail;
    private final AsOfOption asOf;
    private final ListOptions part;

    public DueCommand(Options options) {
        super(CommandRole.CALENDAR, Text.of("逾期、今天到期、将到期", "overdue, due today, due soon"));
        days = options.value(
                "--days",
                "天数",
                "DAYS",
                Text.of(
                        "再往后看几天；默认取 due_soon，日历（ics）默认全部",
                        "how many days to look ahead; else the clock due_soon, or all in a calendar (ics)"));
        department = options.values("-d --department", "部门", "DEPARTMENT", Text.of("责任部门", "department in charge"));
        unsigned = options.flag("--unsigned", Text.of("改列未签字的环节", "list the stages that are not signed instead"));
        fail = options.flag("--fail", Text.of("有逾期（或未签）时退出码为 1", "exit with 1 if any is overdue, or not signed"));
        asOf = new AsOfOption(options);
        part = new ListOptions(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.list("due-list", summary(), DueItem.class),
                PrintedDocument.list("unsigned-list", Text.of("未签字的环节", "stages that are not signed"), Unsigned.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        if (unsigned.isSet() && (days.get() != null || !department.all().isEmpty())) {
            Text only = Text.of("--unsigned 不与 --days、-d 同用", "--unsigned goes with neither --days nor -d");
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, only));
        }
        if (unsigned.isSet() && session.isCalendar()) {
            Text dates = Text.of("--unsigned 没有期限，不能作日历（ics）", "--unsigned has no dates for a calendar (ics)");
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, dates));
        }
        if (session.isCalendar() && part.onlyIds()) {
            Text ids = Text.of("-q 只列编号，不能作日历（ics）", "-q prints ids alone, and no calendar (ics)");
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, ids));
        }
        boolean found = unsigned.isSet() ? unsigned(session, cutOff) : due(session, cutOff);
        return fail.isSet() && found ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** Lists what is due; tells whether any of it is overdue. */
    private boolean due(Session session, OffsetDateTime cutOff) {
        Ledger ledger = session.records().readable(LedgerScope.of(DueItem.kinds()));
        LocalDate day = cutOff.toLocalDate();
        int ahead = ahead(ledger.school().limit(DeadlineRule.DUE_SOON).amount());
        boolean all = session.isCalendar() && days.get() == null;
        Set<String> units = OptionWords.departments(department, session);
        List<DueItem> items = Snapshot.of(ledger, cutOff).due().stream()
                .filter(item -> all || item.isNear(day, ahead))
                .filter(OptionWords.among(units, DueItem::department))
                .toList();
        if (session.isCalendar()) {
            new DueCalendar(session).print(part.chosen(items), cutOff);
            part.tellLeftOut(session, items.size());
            return items.stream().anyMatch(DueItem::overdue);
        }
        Text none = Text.of("没有逾期或 {0} 天内到期的事项", "nothing is overdue or due within {0} days")
                .with(ahead);
        new PrintedList<DueItem>("due-list", PlainForm::of)
                .column("编号", "id", DueItem::id)
                .column("要办的事", "duty", item -> item.duty().label())
                .column("期限", "due", DueCommand::when)
                .column("时限情况", "days left", DueCommand::left, DueCommand::emphasis)
                .column("责任部门", "department", DueItem::departmentName)
                .column("地点", "place", DueItem::place)
                .column("事项", "matter", DueItem::title)
                .shortened("place", "matter", "duty", "department", "due")
                .leftOut("place", "department", "due")
                .print(session, part, items, DueItem::id, none);
        return items.stream().anyMatch(DueItem::overdue);
    }

    /** By when; both dates where a rest day lies between, since the earlier is the safe one. */
    static Text when(DueItem item) {
        if (item.count() > 1) {
            return Text.of("{0} 至 {1}", "{0} to {1}").with(item.due(), item.last());
        }
        if (item.dueAt() != null) {
            return Text.same(TimeFormat.readable(item.dueAt()));
        }
        return item.raw().equals(item.due())
                ? Text.same(item.due().toString())
                : Text.of("{0}（期满 {1}）", "{0} (ends {1})").with(item.due(), item.raw());
    }

    private static Text left(DueItem item) {
        if (item.count() > 1) {
            return DeadlineTable.times(item.count());
        }
        if (item.isUntold()) {
            return Deadline.Standing.UNKNOWN.label();
        }
        if (!item.certain()) {
            return Text.of("{0}（节假日未知，最早）", "{0} (at the earliest: holidays unknown)")
                    .with(DeadlineTable.left(item.daysLeft()));
        }
        return item.overdue() && item.daysLeft() == 0
                ? Text.of("今天已过时", "past since today")
                : DeadlineTable.left(item.daysLeft());
    }

    /** Unless a holiday that nobody knows yet may have put it off. */
    private static @Nullable Emphasis emphasis(DueItem item) {
        if (item.overdue()) {
            return Emphasis.RED;
        }
        return item.certain() && item.daysLeft() == 0 ? Emphasis.YELLOW : null;
    }

    /** Lists the stages that ask for a signature; tells whether there are any. */
    private boolean unsigned(Session session, OffsetDateTime cutOff) {
        List<Unsigned> matters =
                Unsigned.of(Snapshot.of(session.records().readable(LedgerScope.all()), cutOff), session.lang());
        Text none = Text.of("没有未签的环节", "every stage is signed");
        new PrintedList<Unsigned>("unsigned-list", PlainForm::of)
                .column("编号", "id", Unsigned::id)
                .column("责任领导未签", "leader has not signed", matter -> stages(session, matter, SignRole.LEADER))
                .column("责任人未签", "person in charge has not", matter -> stages(session, matter, SignRole.RESPONSIBLE))
                .column("事项", "matter", Unsigned::title)
                .shortened("matter", "leader has not signed", "person in charge has not")
                .leftOut("matter")
                .print(session, part, matters, Unsigned::id, none);
        if (!matters.isEmpty() && !part.onlyIds() && session.format() == Format.TABLE) {
            session.environment().out().flush();
            session.environment().err().println(session.say(HOW));
        }
        return !matters.isEmpty();
    }

    /** The stages that somebody in this role has not signed. */
    private static String stages(Session session, Unsigned matter, SignRole role) {
        List<String> stages = new ArrayList<>();
        for (Unsigned.UnsignedStage stage : matter.stages()) {
            if (stage.roles().contains(role)) {
                stages.add(stage.stageName());
            }
        }
        return String.join(session.say(Text.of("、", ", ")), stages);
    }

    private int ahead(int otherwise) {
        String typed = days.word();
        if (typed == null) {
            return otherwise;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw new Refused(
                    Code.BAD_VALUE.at(null, "--days", typed, Text.of("天数，如 3", "a number of days such as 3")));
        }
        return Integer.parseInt(typed);
    }
}

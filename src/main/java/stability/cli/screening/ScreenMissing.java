package stability.cli.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import stability.cli.option.AsOfOption;
import stability.cli.option.OptionWords;
import stability.cli.output.ListOptions;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.ChecklistDuties;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.domain.screening.Screening;
import stability.render.schema.PrintedDocument;
import stability.render.text.Emphasis;
import stability.report.daily.MissingLine;
import stability.report.paper.PlainForm;
import stability.report.view.Snapshot;

/** {@code screen missing [DAY]}: the departments that have not reported. */
final class ScreenMissing extends Command {
    private final OptionValue day;
    private final OptionValue department;
    private final OptionValue fail;
    private final AsOfOption asOf;
    private final ListOptions part;

    ScreenMissing(Options options) {
        super(CommandRole.READS, Text.of("谁还没有报告", "who has not reported"));
        day = options.argument("日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        department = options.values("-d --department", "部门", "DEPARTMENT", Text.of("只看这些部门", "only these departments"));
        fail = options.flag("--fail", Text.of("有未报时退出码为 1", "exit with 1 if any is missing"));
        asOf = new AsOfOption(options);
        part = new ListOptions(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("screen-missing", summary(), MissingLine.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        String typed = day.get();
        LocalDate date = typed == null ? cutOff.toLocalDate() : session.dates().day(day.name(), typed);
        Set<String> units = OptionWords.departments(department, session);
        Ledger ledger = session.records()
                .ledger(LedgerScope.screenings(
                        ChecklistDuties.daysBehind(date, session.records().school())));
        List<MissingLine> missing = MissingLine.of(Snapshot.of(ledger, cutOff), date).stream()
                .filter(OptionWords.among(units, MissingLine::id))
                .toList();
        Text none = units == null
                ? Text.of("{0}：没有未报的部门", "{0}: no department is missing")
                : Text.of("{0}：这些部门都没有未报", "{0}: none of these departments is missing");
        PrintedList<MissingLine> list = new PrintedList<MissingLine>("screen-missing", PlainForm::of)
                .column("日期", "date", line -> date)
                .column("编号", "id", MissingLine::id)
                .column("部门", "department", MissingLine::name, line -> Emphasis.BOLD);
        if (ChecklistDuties.any(ledger.school())) {
            list.column("缺", "missing", MissingLine::missing);
        }
        list.column("负责人", "head", MissingLine::head)
                .shortened("head", "department")
                .print(session, part, missing, line -> Screening.id(date, line.id()), none.with(date));
        return fail.isSet() && !missing.isEmpty() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}

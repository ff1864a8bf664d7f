package stability.cli.screening;

import java.time.LocalDate;
import java.util.Map;
import stability.app.entry.EnterScreening;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.option.FieldParser;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;
import stability.domain.screening.ScreeningState;

/** {@code screen excuse}, {@code screen sign}, {@code screen note}: a step on a department's day. */
final class ScreenStep extends Command {
    private final StepType<ScreeningState> type;
    private final OptionValue department;
    private final OptionValue day;
    private final FieldOptions fields;
    private final EntryOptions entry;

    ScreenStep(Options options, StepType<ScreeningState> type) {
        super(type);
        this.type = type;
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        day = options.value("--day", "日期", "DAY", Text.of("哪一天；默认今天", "which day; today unless given"));
        fields = new FieldOptions(options, type.fields(), "--", Map.of(), type.filledIn());
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        String unit =
                FieldParser.department(department.need(), session.records().school());
        LocalDate date = session.dates().day("--day", day.get("today"));
        Values given = fields.read(session);
        EntryContext entered = entry.read(session, unit);
        EnterScreening screenings =
                new EnterScreening(session.records(), session.environment().ids());
        Results.entered(session, screenings.take(unit, date, type, given, entered), type.label());
        return ExitStatus.DONE;
    }
}

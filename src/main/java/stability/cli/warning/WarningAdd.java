package stability.cli.warning;

import java.util.Map;
import java.util.Set;
import stability.app.entry.EnterMatter;
import stability.app.entry.EnterStep;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.problem.ExitStatus;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;

/** {@code warning add}: issues a warning; in force from today, and issued by whoever enters it, unless said otherwise. */
final class WarningAdd extends Command {
    private final FieldOptions facts;
    private final EntryOptions entry;
    private Set<Field<?>> needed = Set.of();

    WarningAdd(Options options) {
        super(CommandRole.WRITES, Text.of("发布预警", "issue a warning"));
        facts = new FieldOptions(options, Warning.KIND.typed(), "--", Map.of(), Set.of(Warning.VALID_FROM))
                .when(Warning.KIND.when())
                .needing(field -> needed.contains(field))
                .offering(Warning.KIND.offered());
        entry = new EntryOptions(options);
    }

    @Override
    public void look(Session session) {
        EntryContext entered = entry.look(session, null, null);
        needed = new EnterMatter(session.records(), session.environment().ids())
                .needed(Warning.KIND, Warning.KIND.first(), complete(session, entered), Values.EMPTY, entered);
    }

    private Values complete(Session session, EntryContext entered) {
        return facts.read(session)
                .copy()
                .putIfAbsent(Warning.VALID_FROM, entered.at().toLocalDate())
                .putIfAbsent(Warning.ISSUED_BY, entered.by())
                .build();
    }

    @Override
    public ExitStatus run(Session session) {
        EntryContext entered = entry.read(session, null);
        Values complete = complete(session, entered);
        EnterMatter matters =
                new EnterMatter(session.records(), session.environment().ids());
        EnterStep.Entered<WarningState> added =
                matters.add(Warning.KIND, Warning.KIND.first(), complete, Values.EMPTY, entered);
        Results.entered(session, added, Text.of("已发布", "issued"));
        return ExitStatus.DONE;
    }
}

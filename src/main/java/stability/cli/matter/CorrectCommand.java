package stability.cli.matter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.entry.EnterMending;
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
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.problem.ExitStatus;

/**
 * {@code hazard correct ID --place PLACE --reason REASON}: a fact was entered wrong, and is put right.
 *
 * @param <S> the state of the kind
 */
public final class CorrectCommand<S extends MatterState> extends Command {
    private final Kind<S> kind;
    private final WhichMatter<S> which;
    private final FieldOptions fields;
    private final EntryOptions entry;

    /** @param which declares its own options, first */
    public CorrectCommand(Options options, Kind<S> kind, WhichMatter.Declared<S> which) {
        super(CommandRole.WRITES, Text.of("更正录错的事实，写明理由", "correct facts that were entered wrong, and why"));
        this.kind = kind;
        this.which = which.in(options);
        List<Field<?>> given =
                kind.isAllIdentity() ? List.of(Correct.REASON) : kind.correct().fields();
        fields = new FieldOptions(options, given, "--", Map.of("department", "-d"), Set.of());
        entry = EntryOptions.ofAnyTime(options);
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = fields.read(session);
        WhichMatter.Found<S> matter = which.read(session);
        EntryContext entered = entry.read(session, matter.department());
        EnterMending mending = new EnterMending(session.records());
        Results.corrected(
                session,
                mending.correct(matter.lookup(), given, entered),
                kind.correct().label());
        return ExitStatus.DONE;
    }
}

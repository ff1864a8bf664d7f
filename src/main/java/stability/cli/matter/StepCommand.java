package stability.cli.matter;

import java.util.Map;
import stability.app.entry.EnterStep;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/**
 * {@code hazard assign ID …}, {@code hazard close ID …}: any step of a kind whose matters have ids. The options are the
 * step's fields.
 *
 * @param <S> the state of the kind
 */
public final class StepCommand<S extends MatterState> extends Command {
    private final Kind<S> kind;
    private final StepType<S> type;
    private final OptionValue id;
    private final FieldOptions fields;
    private final EntryOptions entry;

    public StepCommand(Options options, Kind<S> kind, StepType<S> type) {
        super(type);
        this.kind = kind;
        this.type = type;
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        fields = new FieldOptions(options, type.fields(), "--", Map.of("department", "-d"), type.filledIn());
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        String ending = id.need();
        Values given = fields.read(session);
        EntryContext entered = entry.read(session, null);
        Results.entered(
                session, new EnterStep(session.records()).take(kind, ending, type, given, entered), type.label());
        return ExitStatus.DONE;
    }
}

package stability.cli.matter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterStep;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.option.StepFields;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/**
 * {@code hazard assign ID…}, {@code hazard close ID…}: any step of a kind whose matters have ids. The options are the
 * step's fields.
 *
 * @param <S> the state of the kind
 */
public class StepCommand<S extends MatterState> extends Command {
    private final Kind<S> kind;
    private final StepType<S> type;
    private final MatterIds ids;
    private final StepFields fields;
    private final EntryOptions entry;

    public StepCommand(Options options, Kind<S> kind, StepType<S> type) {
        super(type);
        this.kind = kind;
        this.type = type;
        ids = new MatterIds(options, new MatterAnswers<>(kind, type::allowedIn));
        fields = new StepFields(options, type, Map.of("department", "-d"));
        entry = new EntryOptions(options);
    }

    /** Offers an answer for a field, which an empty one stands for. */
    protected void offer(Field<?> field, @Nullable String likely) {
        fields.offer(field, likely);
    }

    /** What names the matters, as far as it is known before they are asked for. */
    protected List<String> typed() {
        return ids.areRead() ? List.of() : ids.typed();
    }

    /** A step that a matter does not admit is refused before anyone is asked for what it holds. */
    @Override
    public void look(Session session) {
        List<String> typed = typed();
        EntryContext entered = entry.look(session, null, null);
        if (typed.isEmpty()) {
            return;
        }
        EnterStep steps = new EnterStep(session.records());
        fields.need(steps.needed(kind, typed, type, fields.read(session), entered));
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = fields.read(session);
        EntryContext entered = entry.read(session, null);
        List<String> endings = ids.read(session);
        if (endings != null) {
            List<EnterStep.Entered<S>> steps =
                    new EnterStep(session.records()).take(kind, endings, type, given, entered);
            Results.entered(session, steps, type.label());
        }
        return ExitStatus.DONE;
    }
}

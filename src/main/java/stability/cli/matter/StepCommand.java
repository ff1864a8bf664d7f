package stability.cli.matter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.entry.EnterStep;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
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
public final class StepCommand<S extends MatterState> extends Command {
    private final Kind<S> kind;
    private final StepType<S> type;
    private final MatterIds ids;
    private final FieldOptions fields;
    private final EntryOptions entry;
    private Set<Field<?>> needed = Set.of();

    public StepCommand(Options options, Kind<S> kind, StepType<S> type) {
        super(type);
        this.kind = kind;
        this.type = type;
        ids = new MatterIds(options, new MatterAnswers<>(kind, type::allowedIn));
        fields = new FieldOptions(options, type.fields(), "--", Map.of("department", "-d"), type.filledIn())
                .when(type.when())
                .needing(this::isNeeded)
                .needingOneOf(type.anyOf())
                .offering(type.offered());
        entry = new EntryOptions(options);
    }

    /** A step that a matter does not admit is refused before anyone is asked for what it holds. */
    @Override
    public void look(Session session) {
        List<String> typed = ids.areRead() ? List.of() : ids.typed();
        EntryContext entered = entry.look(session, null, null);
        if (typed.isEmpty()) {
            return;
        }
        EnterStep steps = new EnterStep(session.records());
        needed = steps.needed(kind, typed, type, fields.read(session), entered);
    }

    private boolean isNeeded(Field<?> field) {
        return needed.contains(field);
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

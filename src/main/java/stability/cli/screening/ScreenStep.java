package stability.cli.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterScreening;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.ScreeningId;
import stability.cli.option.StepFields;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Values;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;
import stability.domain.screening.ScreeningState;

/** {@code screen excuse}, {@code screen sign}, {@code screen note}: a step on departments' days. */
final class ScreenStep extends Command {
    private final StepType<ScreeningState> type;
    private final WhichScreening which;
    private final StepFields fields;
    private final EntryOptions entry;

    ScreenStep(Options options, StepType<ScreeningState> type) {
        super(type);
        this.type = type;
        which = new WhichScreening(options);
        fields = new StepFields(options, type, Map.of());
        entry = new EntryOptions(options);
    }

    /** What a day does not admit is refused as such, before anyone is asked for what the step holds. */
    @Override
    public void look(Session session) {
        List<ScreeningId> meant = which.isKnown() ? which.read(session) : null;
        Function<@Nullable String, EntryContext> entries = entry.lookEach(session);
        if (meant != null) {
            EnterScreening screenings =
                    new EnterScreening(session.records(), session.environment().ids());
            fields.need(screenings.needed(days(meant), type, fields.read(session), entries));
        }
    }

    private static List<EnterScreening.Day> days(List<ScreeningId> meant) {
        return meant.stream()
                .map(id -> new EnterScreening.Day(id.department(), id.day()))
                .toList();
    }

    @Override
    public ExitStatus run(Session session) {
        List<ScreeningId> meant = which.read(session);
        if (meant != null) {
            Values given = fields.read(session);
            EnterScreening screenings =
                    new EnterScreening(session.records(), session.environment().ids());
            Results.entered(session, screenings.take(days(meant), type, given, entry.readEach(session)), type.label());
        }
        return ExitStatus.DONE;
    }
}

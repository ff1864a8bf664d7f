package stability.cli.screening;

import java.util.List;
import java.util.Map;
import stability.app.entry.EnterScreening;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.option.ScreeningId;
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
    private final FieldOptions fields;
    private final EntryOptions entry;

    ScreenStep(Options options, StepType<ScreeningState> type) {
        super(type);
        this.type = type;
        which = new WhichScreening(options);
        fields = new FieldOptions(options, type.fields(), "--", Map.of(), type.filledIn()).when(type.when());
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        List<ScreeningId> meant = which.read(session);
        if (meant != null) {
            Values given = fields.read(session);
            List<EnterScreening.Day> days = meant.stream()
                    .map(id -> new EnterScreening.Day(id.department(), id.day()))
                    .toList();
            EnterScreening screenings =
                    new EnterScreening(session.records(), session.environment().ids());
            Results.entered(session, screenings.take(days, type, given, entry.readEach(session)), type.label());
        }
        return ExitStatus.DONE;
    }
}

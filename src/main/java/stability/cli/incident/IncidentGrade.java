package stability.cli.incident;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import stability.app.entry.EntryContext;
import stability.app.entry.Grading;
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
import stability.domain.incident.Grade;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/** {@code incident grade ID…}: the level that the school's table gives, or another with its reason. */
final class IncidentGrade extends Command {
    private static final StepType<IncidentState> GRADE = Objects.requireNonNull(Incident.KIND.step("grade"));

    private final MatterIds ids;
    private final FieldOptions fields;
    private final EntryOptions entry;
    private Set<Field<?>> needed = Set.of();

    IncidentGrade(Options options) {
        super(GRADE);
        ids = new MatterIds(options, new MatterAnswers<>(Incident.KIND, GRADE::allowedIn));
        fields = new FieldOptions(options, GRADE.fields(), "--", Map.of(), GRADE.filledIn())
                .when(GRADE.when())
                .needing(field -> needed.contains(field))
                .offering(Set.of(Grade.LEVEL));
        entry = new EntryOptions(options);
    }

    @Override
    public void look(Session session) {
        EntryContext entered = entry.look(session, null, null);
        List<String> typed = ids.areRead() ? List.of() : ids.typed();
        needed = typed.isEmpty()
                ? Set.of()
                : new Grading(session.records()).needed(typed, fields.read(session), entered);
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = fields.read(session);
        EntryContext entered = entry.read(session, null);
        List<String> endings = ids.read(session);
        if (endings != null) {
            Results.entered(session, new Grading(session.records()).grade(endings, given, entered), GRADE.label());
        }
        return ExitStatus.DONE;
    }
}

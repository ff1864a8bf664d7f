package stability.cli.incident;

import java.util.Map;
import java.util.Objects;
import stability.app.entry.Grading;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/** {@code incident grade ID}: the level that the school's table gives, or another with its reason. */
final class IncidentGrade extends Command {
    private static final StepType<IncidentState> GRADE = Objects.requireNonNull(Incident.KIND.step("grade"));

    private final OptionValue id;
    private final FieldOptions fields;
    private final EntryOptions entry;

    IncidentGrade(Options options) {
        super(GRADE);
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        fields = new FieldOptions(options, GRADE.fields(), "--", Map.of(), GRADE.filledIn());
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        String ending = id.need();
        Values given = fields.read(session);
        Results.entered(
                session, new Grading(session.records()).grade(ending, given, entry.read(session, null)), GRADE.label());
        return ExitStatus.DONE;
    }
}

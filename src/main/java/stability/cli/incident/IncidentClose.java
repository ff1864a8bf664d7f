package stability.cli.incident;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import stability.app.entry.EnterFoundHazards;
import stability.app.entry.Lookup;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.option.FoundOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords;
import stability.domain.incident.Close;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/** {@code incident close ID}: why it happened and what is learned; {@code --found} registers the hazards behind it. */
final class IncidentClose extends Command {
    private static final StepType<IncidentState> CLOSE = Objects.requireNonNull(Incident.KIND.step(Close.STAGE));

    /** Of the hazards; their cause would be taken for that of the incident. */
    private static final List<Field<?>> OF_HAZARDS = List.of(
            Hazard.CATEGORY,
            Hazard.DEPARTMENT,
            Hazard.LEVEL,
            Hazard.MAJOR_BASIS,
            Hazard.RISK,
            Hazard.DESCRIPTION,
            Hazard.LEGAL_BASIS);

    private final OptionValue id;
    private final FieldOptions fields;
    private final FoundOptions found;
    private final EntryOptions entry;

    IncidentClose(Options options) {
        super(CLOSE);
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        fields = new FieldOptions(options, CLOSE.fields(), "--", Map.of(), CLOSE.filledIn());
        found = new FoundOptions(options, "--place", OF_HAZARDS);
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = fields.read(session);
        String incident = Lookup.id(session.records(), Incident.KIND, id.need());
        Values facts =
                session.records().read(Incident.KIND, incident).history(null).facts();
        List<Values> hazards = found.read(session, List.of(), List.of(facts.need(Incident.PLACE)));
        Values common = Values.builder()
                .put(Hazard.DEPARTMENT, facts.get(Incident.DEPARTMENT))
                .put(Hazard.SOURCE, HazardWords.Source.INCIDENT)
                .put(
                        Hazard.LINKS,
                        Values.builder().put(Hazard.LINK_INCIDENT, incident).build())
                .build();
        EnterFoundHazards entering =
                new EnterFoundHazards(session.records(), session.environment().ids());
        Results.found(
                session,
                entering.take(
                        Incident.KIND,
                        incident,
                        CLOSE,
                        given,
                        Close.HAZARDS,
                        hazards,
                        common,
                        entry.read(session, null)),
                CLOSE.label());
        return ExitStatus.DONE;
    }
}

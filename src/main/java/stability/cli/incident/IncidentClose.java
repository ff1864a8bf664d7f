package stability.cli.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterFoundHazards;
import stability.app.entry.EnterStep;
import stability.app.entry.EntryContext;
import stability.app.entry.Lookup;
import stability.cli.found.FoundOptions;
import stability.cli.found.SeveralFound;
import stability.cli.option.EntryOptions;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.option.StepFields;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords;
import stability.domain.incident.Close;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/** {@code incident close ID…}: why it happened and what is learned; {@code --found} registers the hazards behind it. */
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

    private final MatterIds ids;
    private final StepFields fields;
    private final FoundOptions found;
    private final EntryOptions entry;
    private @Nullable Values facts;

    IncidentClose(Options options) {
        super(CLOSE);
        ids = new MatterIds(options, new MatterAnswers<>(Incident.KIND, CLOSE::allowedIn));
        fields = new StepFields(options, CLOSE, Map.of());
        found = new FoundOptions(options, "--place", OF_HAZARDS).asking(() -> false, this::places);
        found.shared(Hazard.DEPARTMENT).requiredIf(this::isNobodys);
        entry = new EntryOptions(options);
    }

    private List<String> places() {
        return facts == null ? List.of() : List.of(facts.need(Incident.PLACE));
    }

    /** Whether nobody knows whose the hazards are. */
    private boolean isNobodys() {
        return !found.all().isEmpty() && facts != null && !facts.has(Incident.DEPARTMENT);
    }

    @Override
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(values());
        questions.addAll(found.questions());
        return questions;
    }

    /** An incident that cannot be closed yet is refused as such, before anyone is asked. */
    @Override
    public void look(Session session) {
        found.look(session);
        EntryContext entered = entry.look(session, null, null);
        List<String> typed = ids.areRead() ? List.of() : ids.typed();
        if (!typed.isEmpty()) {
            EnterStep steps = new EnterStep(session.records());
            fields.need(steps.needed(Incident.KIND, typed, CLOSE, fields.read(session), entered));
            List<String> incidents = Lookup.idsToWrite(session.records(), Incident.KIND, typed);
            if (incidents.size() > 1) {
                SeveralFound.refuse(found.all());
            }
            facts = facts(session, incidents.get(0));
        }
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = fields.read(session);
        EntryContext entered = entry.read(session, null);
        List<String> endings = ids.read(session);
        if (endings != null) {
            close(session, given, entered, Lookup.idsToWrite(session.records(), Incident.KIND, endings));
        }
        return ExitStatus.DONE;
    }

    private static Values facts(Session session, String incident) {
        return session.records().read(Incident.KIND, incident).history(null).facts();
    }

    private void close(Session session, Values given, EntryContext entered, List<String> incidents) {
        String incident = incidents.get(0);
        Values known = facts(session, incident);
        List<Values> hazards = found.read(session, List.of(), List.of(known.need(Incident.PLACE)));
        if (incidents.size() > 1) {
            SeveralFound.refuse(hazards);
            EnterStep steps = new EnterStep(session.records());
            Results.entered(session, steps.take(Incident.KIND, incidents, CLOSE, given, entered), CLOSE.label());
            return;
        }
        Values common = Values.builder()
                .put(Hazard.DEPARTMENT, known.get(Incident.DEPARTMENT))
                .put(Hazard.SOURCE, HazardWords.Source.INCIDENT)
                .put(
                        Hazard.LINKS,
                        Values.builder().put(Hazard.LINK_INCIDENT, incident).build())
                .build();
        EnterFoundHazards entering =
                new EnterFoundHazards(session.records(), session.environment().ids());
        Results.found(
                session,
                entering.take(Incident.KIND, incident, CLOSE, given, Close.HAZARDS, hazards, common, entered),
                CLOSE.label());
    }
}

package stability.cli.inspection;

import java.util.ArrayList;
import java.util.List;
import stability.app.entry.EnterFoundHazards;
import stability.app.entry.EnterStep;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.app.entry.Lookup;
import stability.cli.found.SeveralFound;
import stability.cli.option.EntryOptions;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.inspection.Find;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.domain.inspection.Register;
import stability.domain.matter.Matter;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;

/** {@code inspect find ID…}: something more that the inspection found. */
final class InspectFind extends Command {
    private static final Text WHAT = Text.of("又发现的隐患", "what was found besides");

    private final StepType<InspectionState> type;
    private final MatterIds ids;
    private final InspectionFindings findings;
    private final OptionValue note;
    private final EntryOptions entry;
    private List<String> units = List.of();
    private List<String> places = List.of();

    InspectFind(Options options, StepType<InspectionState> type) {
        super(type);
        this.type = type;
        ids = new MatterIds(options, new MatterAnswers<>(Inspection.KIND, type::allowedIn));
        findings = new InspectionFindings(options, "--place", "-d --department")
                .called(WHAT)
                .asking(() -> true, () -> units, () -> places);
        note = options.value("--note", "文字", "TEXT", Text.of("说明", "note"));
        entry = new EntryOptions(options);
    }

    @Override
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(values());
        questions.addAll(findings.questions());
        return questions;
    }

    /** An inspection that admits no finding is refused as such, before anyone is asked for it. */
    @Override
    public void look(Session session) {
        findings.look(session);
        EntryContext entered = entry.look(session, null, null);
        List<String> typed = ids.areRead() ? List.of() : ids.typed();
        if (typed.isEmpty()) {
            return;
        }
        new EnterStep(session.records()).needed(Inspection.KIND, typed, type, Values.EMPTY, entered);
        List<Matter<InspectionState>> inspections = Lookup.eachToWrite(session.records(), Inspection.KIND, typed);
        if (inspections.size() > 1) {
            SeveralFound.refuse(findings.typed());
        }
        Values facts = inspections.get(0).history(null).facts();
        units = facts.need(Inspection.DEPARTMENTS);
        places = facts.need(Inspection.PLACES);
    }

    @Override
    public ExitStatus run(Session session) {
        List<String> endings = ids.read(session);
        if (endings != null) {
            find(session, Lookup.eachToWrite(session.records(), Inspection.KIND, endings));
        }
        return ExitStatus.DONE;
    }

    private void find(Session session, List<Matter<InspectionState>> inspections) {
        Matter<InspectionState> inspection = inspections.get(0);
        Values facts = inspection.history(null).facts();
        InspectionFindings.FoundHazards found =
                findings.read(session, facts.need(Inspection.DEPARTMENTS), facts.need(Inspection.PLACES));
        if (found.isEmpty()) {
            throw new Refused(Code.MISSING_OPTION.at(null, "--found / --hazard", WHAT));
        }
        List<String> known = found.known();
        Values given = Values.builder()
                .put(Find.HAZARDS, known.isEmpty() ? null : known)
                .put(Register.REMARK, note.get())
                .build();
        EntryContext entered = entry.read(session, null);
        if (inspections.size() > 1) {
            SeveralFound.refuse(found.hazards());
            List<String> named = inspections.stream().map(Matter::id).toList();
            EnterStep steps = new EnterStep(session.records());
            Results.entered(session, steps.take(Inspection.KIND, named, type, given, entered), type.label());
            return;
        }
        Questions.goOn(session, new EnteredBefore(session.records()).hazards(found.hazards(), null, entered));
        EnterFoundHazards entering =
                new EnterFoundHazards(session.records(), session.environment().ids());
        Results.found(
                session,
                entering.take(
                        Inspection.KIND,
                        inspection.id(),
                        type,
                        given,
                        Find.HAZARDS,
                        found.hazards(),
                        InspectionFindings.common(inspection.id(), facts.need(Inspection.SORT)),
                        entered),
                type.label());
    }
}

package stability.cli.inspection;

import java.util.List;
import stability.app.entry.EnterFoundHazards;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.app.entry.Lookup;
import stability.cli.option.EntryOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
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

/** {@code inspect find ID}: something more that the inspection found. */
final class InspectFind extends Command {
    private final StepType<InspectionState> type;
    private final OptionValue id;
    private final InspectionFindings findings;
    private final OptionValue note;
    private final EntryOptions entry;

    InspectFind(Options options, StepType<InspectionState> type) {
        super(type);
        this.type = type;
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        findings = new InspectionFindings(options, "--place", "-d --department");
        note = options.value("--note", "文字", "TEXT", Text.of("说明", "note"));
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        Matter<InspectionState> inspection = Lookup.find(session.records(), Inspection.KIND, id.need());
        Values facts = inspection.history(null).facts();
        InspectionFindings.FoundHazards found =
                findings.read(session, facts.need(Inspection.DEPARTMENTS), facts.need(Inspection.PLACES));
        if (found.isEmpty()) {
            throw new Refused(
                    Code.MISSING_OPTION.at(null, "--found / --hazard", Text.of("又发现的隐患", "what was found besides")));
        }
        List<String> known = found.known();
        Values given = Values.builder()
                .put(Find.HAZARDS, known.isEmpty() ? null : known)
                .put(Register.REMARK, note.get())
                .build();
        EntryContext entered = entry.read(session, null);
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
        return ExitStatus.DONE;
    }
}

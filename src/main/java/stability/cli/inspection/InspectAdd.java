package stability.cli.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.entry.EnterFoundHazards;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.cli.found.ClearOrFound;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldOptions;
import stability.cli.option.FieldParser;
import stability.cli.option.TypedWord;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.inspection.Register;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;

/** {@code inspect add}: an inspection, and the hazards that it found, in one command. When and by whom are typed once. */
final class InspectAdd extends Command {
    private static final List<Field<?>> FACTS = List.of(Inspection.TITLE, Inspection.SORT);

    private final FieldOptions facts;
    private final OptionValue departments;
    private final OptionValue places;
    private final OptionValue clear;
    private final InspectionFindings findings;
    private final OptionValue note;
    private final EntryOptions entry;
    private final ClearOrFound result;

    InspectAdd(Options options) {
        super(CommandRole.WRITES, Text.of("登记不定期检查，同时登记发现的隐患", "enter an unannounced check, and the hazards it found"));
        facts = new FieldOptions(options, FACTS, "--", Map.of(), Set.copyOf(FACTS));
        departments = options.values(
                "-d --department", "部门", "DEPARTMENT", Text.of("受检部门，可多次", "a department inspected; may be repeated"));
        places = options.values("--place", "地点", "PLACE", Text.of("检查地点，可多次", "a place inspected; may be repeated"));
        departments
                .called(Inspection.DEPARTMENTS.label())
                .with(FieldAnswers.departments("--department"))
                .required();
        clear = options.flag("--clear", Text.of("没有发现隐患", "nothing was found"));
        places.called(Inspection.PLACES.label()).requiredWith(clear);
        findings = new InspectionFindings(options, "--found-place", "--found-department");
        note = options.value("--note", "文字", "TEXT", Text.of("说明", "note"));
        entry = new EntryOptions(options);
        result = new ClearOrFound(
                clear,
                findings::isListed,
                Result.CLEAR,
                Result.FOUND,
                Text.of("没有发现隐患，或发现的隐患", "nothing found, or what was found"));
        findings.asking(result::isFound, this::units, places::all);
    }

    @Override
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(values());
        questions.remove(places);
        questions.add(result);
        questions.add(places);
        questions.addAll(findings.questions());
        return questions;
    }

    private List<String> units() {
        Set<String> units = new LinkedHashSet<>();
        departments.all().forEach(typed -> units.addAll(TypedWord.parts(typed)));
        return List.copyOf(units);
    }

    @Override
    public void look(Session session) {
        findings.look(session);
        entry.look(session, null, null);
        refuseContradiction(findings.isListed());
    }

    @Override
    public ExitStatus run(Session session) {
        Set<String> named = new LinkedHashSet<>();
        for (String each : units()) {
            named.add(FieldParser.department(each.strip(), session.records().school()));
        }
        List<String> units = List.copyOf(named);
        if (units.isEmpty()) {
            throw new Refused(Code.MISSING_OPTION.at(null, departments.name(), Inspection.DEPARTMENTS.label()));
        }
        InspectionFindings.FoundHazards found = findings.read(session, units, places.all());
        refuseContradiction(!found.isEmpty());
        List<String> where = places.all().isEmpty() ? found.places() : places.all();
        if (where.isEmpty()) {
            throw new Refused(Code.MISSING_OPTION.at(null, places.name(), Inspection.PLACES.label()));
        }
        EntryContext entered = entry.read(session, null);
        Values typed = facts.read(session);
        Values complete = typed.copy()
                .put(Inspection.BY, entered.by())
                .putIfAbsent(Inspection.SORT, InspectionKind.UNANNOUNCED)
                .put(Inspection.DEPARTMENTS, units)
                .put(Inspection.PLACES, where)
                .build();
        Values first = Values.builder()
                .put(Register.HAZARDS, found.known().isEmpty() ? null : found.known())
                .put(Register.REMARK, note.get())
                .build();
        Questions.goOn(session, new EnteredBefore(session.records()).hazards(found.hazards(), null, entered));
        EnterFoundHazards entering =
                new EnterFoundHazards(session.records(), session.environment().ids());
        Results.found(
                session,
                entering.add(
                        Inspection.KIND,
                        complete,
                        first,
                        Register.HAZARDS,
                        found.hazards(),
                        id -> InspectionFindings.common(id, complete.need(Inspection.SORT)),
                        entered),
                Text.of("已检查", "inspected"));
        return ExitStatus.DONE;
    }

    private void refuseContradiction(boolean found) {
        if (clear.isSet() && found) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null,
                    Text.of(
                            "--clear 表示没有发现隐患，却又列出了隐患",
                            "--clear says that nothing was found, yet something is listed")));
        }
    }
}

package stability.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.check.PrivacyFinding;
import stability.app.check.SignatureFinding;
import stability.app.check.ValueRules;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.SameSigner;
import stability.domain.matter.SignStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;

/** Enters a step on a matter of any kind. */
public final class EnterStep {
    private final Records records;

    public EnterStep(Records records) {
        this.records = records;
    }

    /**
     * What was entered.
     *
     * @param matter the matter with the new step
     * @param state its state now
     * @param notices what deserves a second look, though it was entered
     */
    public record Entered<S extends MatterState>(Matter<S> matter, S state, List<Problem> notices) {}

    /**
     * Enters one step on the matter that the ending names. Refused, with nothing written, if the ending is unknown or
     * ambiguous, a value is missing, unknown or personal, or the state does not admit the step.
     */
    public <S extends MatterState> Entered<S> take(
            Kind<S> kind, String ending, StepType<S> type, Values given, EntryContext entry) {
        return records.locked(() -> {
            Matter<S> matter = Lookup.find(records, kind, ending);
            return take(matter, type, given, entry);
        });
    }

    /** The same on a matter that was looked up, or is a blank one whose file this step begins. */
    <S extends MatterState> Entered<S> take(Matter<S> matter, StepType<S> type, Values given, EntryContext entry) {
        Matter.History<S> history = matter.history(null);
        S state = history.state();
        Values values = completed(matter, type, state, given, entry);
        // A step that the state does not admit is refused as such, before anyone is asked for its fields.
        List<Problem> notices =
                type.allowedIn(state) ? accepted(matter.kind(), type.fields(), values, entry) : List.of();
        Step step = entry.after(matter, type, values);
        S after = EntryContext.admit(matter, state, type, step);
        Problem early = entry.early(matter, history, step, after);
        entry.notBefore(records);
        Matter<S> written = write(matter, step, entry.reasons(early));
        return new Entered<>(written, after, with(with(notices, early), signedTwice(written, step)));
    }

    private static <S extends MatterState> Values completed(
            Matter<S> matter, StepType<S> type, S state, Values given, EntryContext entry) {
        Values named = type.inNames(matter.kind(), given);
        return type.completed(state, named, entry.step(type, named));
    }

    /** Of a signature whether it bears the name of the other one of its stage; null if not. */
    private static <S extends MatterState> @Nullable Problem signedTwice(Matter<S> written, Step step) {
        return step.type() instanceof SignStep
                        && SameSigner.of(written.history(null)).contains(step)
                ? SignatureFinding.same(written.kind(), step, null)
                : null;
    }

    /** Writes a step that is allowed, which begins the file of a matter without any. Only inside {@link Records#locked}. */
    private <S extends MatterState> Matter<S> write(Matter<S> matter, Step step, Reasons reasons) {
        return matter.steps().isEmpty()
                ? records.create(matter.kind(), matter.facts(), List.of(step), reasons)
                : records.append(matter, List.of(step), reasons);
    }

    private static List<Problem> with(List<Problem> notices, @Nullable Problem more) {
        if (more == null) {
            return notices;
        }
        List<Problem> all = new ArrayList<>(notices);
        all.add(more);
        return all;
    }

    /** Looks at values that are to be entered; gives back what deserves a second look. */
    List<Problem> accepted(Kind<?> kind, List<Field<?>> fields, Values values, EntryContext entry) {
        List<Problem> problems = new ArrayList<>();
        Consumer<Problem> found = problems::add;
        for (Field<?> field : fields) {
            if (field.isRequired() && !values.has(field)) {
                problems.add(missing(field));
            }
        }
        refuse(ExitStatus.USAGE, problems);
        ValueRules.forms(values, found);
        if (entry.by().isBlank()) {
            problems.add(Code.BAD_VALUE.at(null, "--by", entry.by(), Type.TEXT.expected()));
        }
        ValueRules.references(values, records.school(), found);
        refuse(ExitStatus.USAGE, problems);
        ValueRules.privacy(values, PrivacyFinding.tellsOfPersons(kind.folder() + "/"), found);
        ValueRules.privacy(entry.by(), Text.same("--by"), found);
        List<Problem> errors = new ArrayList<>(problems);
        errors.removeIf(problem -> !problem.code().isError() || entry.reasons().allow(problem.code()));
        refuse(ExitStatus.NOT_ALLOWED, errors);
        problems.replaceAll(EnterStep::standing);
        return problems;
    }

    /** What would have been refused without a reason, told as what it is now: a thing for a second look. */
    private static Problem standing(Problem problem) {
        return problem.code().isError() ? Code.ENTERED_WITH_REASON.at(null, problem.message()) : problem;
    }

    /** A choice is easier to add when its words are in sight. */
    private static Problem missing(Field<?> field) {
        boolean choice =
                field.type() instanceof Type.Scalar<?> scalar && !scalar.words().isEmpty();
        Text hint = choice
                ? Text.of("补上它：{0}", "add it: {0}").with(((Type.Scalar<?>) field.type()).expected())
                : Code.MISSING_OPTION.hint();
        return Code.MISSING_OPTION.at(null, field.option(), field.label()).hinting(hint);
    }

    private static void refuse(ExitStatus status, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(status, problems);
        }
    }
}

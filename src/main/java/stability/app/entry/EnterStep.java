package stability.app.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
            Matter<S> matter = Lookup.toWrite(records, kind, ending);
            return take(matter, type, given, entry);
        });
    }

    /**
     * Enters the same step on each matter that an ending names: on all of them, at one moment, or on none.
     *
     * @throws Refused with what is wrong with each matter that it does not fit
     */
    public <S extends MatterState> List<Entered<S>> take(
            Kind<S> kind, List<String> endings, StepType<S> type, Values given, EntryContext entry) {
        return records.locked(
                () -> takeEach(Lookup.eachToWrite(records, kind, endings), type, matter -> given, matter -> entry));
    }

    /**
     * The same on matters that were looked up, or are blank ones whose files this step begins; only inside {@link Records#locked}.
     *
     * @param given what the step holds on each
     * @param entries whose doing it is on each, and when
     */
    <S extends MatterState> List<Entered<S>> takeEach(
            List<Matter<S>> matters,
            StepType<S> type,
            Function<Matter<S>, Values> given,
            Function<Matter<S>, EntryContext> entries) {
        List<EntryOn<S>> all = EntryOn.together(matters, entries);
        List<Prepared<S>> prepared =
                Each.of(all, EntryOn::id, on -> prepare(on.matter(), type, given.apply(on.matter()), on.entry()));
        all.get(0).entry().notBefore(records);
        List<Entered<S>> written = new ArrayList<>();
        for (Prepared<S> one : prepared) {
            written.add(write(one));
        }
        return List.copyOf(written);
    }

    /** The same on a matter that was looked up, or is a blank one whose file this step begins. */
    <S extends MatterState> Entered<S> take(Matter<S> matter, StepType<S> type, Values given, EntryContext entry) {
        return takeEach(List.of(matter), type, each -> given, each -> entry).get(0);
    }

    /**
     * The fields that the step needs on these matters besides what is given: those that it always has, and those that the state of
     * one of them asks for.
     *
     * @throws Refused with each matter that is not there or does not admit the step, or what is wrong with what is given
     */
    public <S extends MatterState> Set<Field<?>> needed(
            Kind<S> kind, List<String> endings, StepType<S> type, Values given, EntryContext entry) {
        return needed(Lookup.eachToWrite(records, kind, endings), type, given, matter -> entry);
    }

    /** The same of matters that were looked up, or are blank ones whose files this step would begin. */
    <S extends MatterState> Set<Field<?>> needed(
            List<Matter<S>> matters, StepType<S> type, Values given, Function<Matter<S>, EntryContext> entries) {
        Set<Field<?>> needed = new LinkedHashSet<>();
        Each.of(matters, Matter::id, matter -> {
            EntryContext entry = entries.apply(matter);
            S state = matter.state();
            EntryContext.admitType(matter, state, type);
            Values values = completed(matter, type, state, given, entry);
            looked(matter.kind(), values, entry);
            Set<Field<?>> missing = new LinkedHashSet<>(type.asked(state, values));
            missing.addAll(absent(type.fields(), values));
            Values tried = WouldBe.filled(type, values, missing);
            if (tried != null) {
                EntryContext.admit(matter, state, type, entry.after(matter, type, tried));
            }
            return needed.addAll(missing);
        });
        return needed;
    }

    /**
     * A step that is allowed and not yet written.
     *
     * @param entry who enters it, and when
     * @param steps the step, and the signature that goes with it if somebody signs
     * @param after the state with them
     * @param early what deserves a second look if it bears an earlier time than the one ahead; null if it does not
     * @param notices what else deserves one
     */
    private record Prepared<S extends MatterState>(
            Matter<S> matter,
            EntryContext entry,
            List<Step> steps,
            S after,
            @Nullable Problem early,
            List<Problem> notices) {}

    private <S extends MatterState> Prepared<S> prepare(
            Matter<S> matter, StepType<S> type, Values given, EntryContext entry) {
        Matter.History<S> history = matter.history(null);
        S state = history.state();
        Values values = completed(matter, type, state, given, entry);
        // A step that the state does not admit is refused as such, before anyone is asked for its fields.
        List<Problem> notices =
                type.allowedIn(state) ? accepted(matter.kind(), type.fields(), values, entry) : List.of();
        Step step = entry.after(matter, type, values);
        S after = EntryContext.admit(matter, state, type, step);
        Problem early = entry.early(matter, history, step, after);
        OwnSignature.Signed<S> signed = OwnSignature.behind(matter, step, after, this, entry);
        return new Prepared<>(matter, entry, signed.steps(), signed.after(), early, with(notices, signed.notices()));
    }

    private <S extends MatterState> Entered<S> write(Prepared<S> prepared) {
        Problem early = prepared.early();
        Matter<S> written =
                write(prepared.matter(), prepared.steps(), prepared.entry().reasons(early));
        List<Problem> notices = with(prepared.notices(), early == null ? List.of() : List.of(early));
        return new Entered<>(written, prepared.after(), with(notices, signedTwice(written, prepared.steps())));
    }

    private static <S extends MatterState> Values completed(
            Matter<S> matter, StepType<S> type, S state, Values given, EntryContext entry) {
        Values named = type.inNames(matter.kind(), given);
        return type.completed(state, named, entry.step(type, named));
    }

    /** Of each signature among the steps that bears the name of the other one of its stage. */
    static <S extends MatterState> List<Problem> signedTwice(Matter<S> written, List<Step> steps) {
        if (!sign(steps)) {
            return List.of();
        }
        List<Step> same = SameSigner.of(written.history(null));
        List<Problem> problems = new ArrayList<>();
        for (Step step : steps) {
            if (same.contains(step)) {
                problems.add(SignatureFinding.same(written.kind(), step, null));
            }
        }
        return problems;
    }

    private static boolean sign(List<Step> steps) {
        for (Step step : steps) {
            if (step.type() instanceof SignStep) {
                return true;
            }
        }
        return false;
    }

    /** Writes steps that are allowed, which begin the file of a matter without any. Only inside {@link Records#locked}. */
    private <S extends MatterState> Matter<S> write(Matter<S> matter, List<Step> steps, Reasons reasons) {
        return matter.steps().isEmpty()
                ? records.create(matter.kind(), matter.facts(), steps, reasons)
                : records.append(matter, steps, reasons);
    }

    private static List<Problem> with(List<Problem> notices, List<Problem> more) {
        if (more.isEmpty()) {
            return notices;
        }
        List<Problem> all = new ArrayList<>(notices);
        all.addAll(more);
        return all;
    }

    static List<Field<?>> absent(List<Field<?>> fields, Values values) {
        List<Field<?>> absent = new ArrayList<>();
        for (Field<?> field : fields) {
            if (field.isRequired() && !values.has(field)) {
                absent.add(field);
            }
        }
        return absent;
    }

    /** Looks at values that are to be entered, all that are required among them; gives back what deserves a second look. */
    List<Problem> accepted(Kind<?> kind, List<Field<?>> fields, Values values, EntryContext entry) {
        List<Problem> missing = new ArrayList<>();
        for (Field<?> field : absent(fields, values)) {
            missing.add(missing(field));
        }
        refuse(ExitStatus.USAGE, missing);
        return looked(kind, values, entry);
    }

    List<Problem> looked(Kind<?> kind, Values values, EntryContext entry) {
        List<Problem> problems = new ArrayList<>();
        Consumer<Problem> found = problems::add;
        ValueRules.forms(values, found);
        if (entry.by().isBlank()) {
            problems.add(Code.BAD_VALUE.at(null, "--by", entry.by(), Type.TEXT.expected()));
        }
        ValueRules.references(values, records.school(), found);
        refuse(ExitStatus.USAGE, problems);
        ValueRules.privacy(values, PrivacyFinding.tellsOfPersons(kind.folder() + "/"), found);
        ValueRules.privacy(entry.by(), Text.same("--by"), found);
        if (problems.isEmpty()) {
            return problems;
        }
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

package stability.app.entry;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.Correct;
import stability.domain.matter.CorrectedTwice;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;

/**
 * Enters what mends a slip: a correction of facts, or a void of a step or of a whole matter. Refused, with nothing written, if
 * it mends nothing, or if steps that hold would not hold any more.
 */
public final class EnterMending {
    private static final Text AGAIN = Text.of("改正后重试，什么都没有写入", "correct it and try again; nothing was written");

    private static final String AGAIN_CORRECTED = "再次更正";

    private final Records records;

    public EnterMending(Records records) {
        this.records = records;
    }

    /**
     * Which step is to be voided.
     *
     * @param name the word for it; null for the whole matter
     * @param when when it happened or was entered, to the minute; null for the last of that name
     * @param withLater whether steps that would not hold without it are voided, too
     */
    public record Slip(@Nullable String name, @Nullable OffsetDateTime when, boolean withLater) {}

    /**
     * What was voided.
     *
     * @param entered the matter and its state now
     * @param steps the steps taken out, each with a void of its own; none if it was the whole matter
     */
    public record Voided<S extends MatterState>(EnterStep.Entered<S> entered, List<Step> steps) {}

    /** Corrects facts of a matter, which is looked up under the lock. */
    public <S extends MatterState> EnterStep.Entered<S> correct(
            Supplier<Matter<S>> which, Values given, EntryContext entry) {
        return records.locked(() -> {
            Matter<S> matter = which.get();
            Correct<S> type = matter.kind().correct();
            List<Problem> notices = new EnterStep(records).accepted(matter.kind(), type.fields(), given, entry);
            Matter.History<S> before = matter.history(null);
            Step step = entry.after(matter, type, given);
            Matter.History<S> after = mended(matter, before, List.of(step));
            if (after.facts().equals(before.facts())) {
                throw refused(before, step, unchanged(matter.kind(), type, given));
            }
            possible(after, entry);
            List<Step> broken = broken(before, after);
            if (!broken.isEmpty()) {
                throw refused(
                        before,
                        step,
                        Text.of("更正后这些步骤不再成立：{0}", "with it these steps would not hold any more: {0}")
                                .with(told(matter.kind(), broken)));
            }
            entry.notBefore(records);
            Matter<S> written = records.append(matter, List.of(step), reasons(after, step, entry));
            return new EnterStep.Entered<>(written, after.state(), notices);
        });
    }

    /** Whoever corrects what was corrected before knows it: that the two differ may stand for the same reason. */
    private static <S extends MatterState> Reasons reasons(Matter.History<S> after, Step step, EntryContext entry) {
        Reasons reasons = entry.reasons(null);
        boolean again =
                CorrectedTwice.of(after).stream().anyMatch(twice -> twice.step().equals(step));
        String reason = step.values().need(Correct.REASON);
        // what may stand in the step does not stand in a comment above it
        boolean personal = !PersonalData.scan(reason).isEmpty();
        return again ? reasons.with(Code.CORRECTED_TWICE, personal ? AGAIN_CORRECTED : reason) : reasons;
    }

    /** Voids a step of a matter, or the whole of it; the matter is looked up under the lock. */
    public <S extends MatterState> Voided<S> takeOut(
            Supplier<Matter<S>> which, Slip slip, Values given, EntryContext entry) {
        return records.locked(() -> {
            Matter<S> matter = which.get();
            VoidStep<S> type = matter.kind().voidStep();
            List<Problem> notices =
                    new ArrayList<>(new EnterStep(records).accepted(matter.kind(), type.fields(), given, entry));
            Matter.History<S> before = matter.history(null);
            List<Step> out = slip.name() == null ? List.of() : List.of(meant(matter, before, slip));
            List<Step> posted = posted(matter, out, given, entry);
            Matter.History<S> after = mended(matter, before, posted);
            for (List<Step> broken = broken(before, after); !broken.isEmpty(); broken = broken(before, after)) {
                if (!after.state().onRecord()) {
                    // nothing holds without the step that it began with: the whole matter is meant
                    out = List.of();
                } else if (slip.withLater()) {
                    out = with(out, broken);
                } else {
                    throw later(before, posted.get(0), broken);
                }
                posted = posted(matter, out, given, entry);
                after = mended(matter, before, posted);
            }
            if (out.isEmpty()) {
                if (!before.state().onRecord()) {
                    throw refused(before, posted.get(0), Text.of("它已经不在台账里", "it is out of the account already"));
                }
                unnamed(before);
            }
            notices.addAll(brought(before, after));
            entry.notBefore(records);
            Matter<S> written = records.append(matter, posted, entry.reasons(null));
            return new Voided<>(new EnterStep.Entered<>(written, after.state(), notices), out);
        });
    }

    /** One void for the whole matter, or one for each step, the last step first: so each of them is possible when it is taken. */
    private static <S extends MatterState> List<Step> posted(
            Matter<S> matter, List<Step> out, Values given, EntryContext entry) {
        VoidStep<S> type = matter.kind().voidStep();
        if (out.isEmpty()) {
            return List.of(entry.after(matter, type, given));
        }
        List<Step> posted = new ArrayList<>();
        for (int i = out.size() - 1; i >= 0; i--) {
            Values values =
                    VoidStep.naming(matter, out.get(i)).copy().putAll(given).build();
            posted.add(entry.after(matter, type, values));
        }
        return posted;
    }

    /** The history with these steps; refused if one of them does not hold. */
    static <S extends MatterState> Matter.History<S> mended(
            Matter<S> matter, Matter.History<S> before, List<Step> steps) {
        Matter.History<S> after = matter.with(steps).history(null);
        for (Matter.Rejected<S> rejected : after.rejected()) {
            if (steps.contains(rejected.step())) {
                Text objection = rejected.objection();
                throw refused(
                        before,
                        rejected.step(),
                        objection == null ? Text.of("它不在台账里", "it is not in the account") : objection);
            }
        }
        return after;
    }

    /** Steps that held, or were voided, and would be left standing without holding. */
    static <S extends MatterState> List<Step> broken(Matter.History<S> before, Matter.History<S> after) {
        List<Step> known = before.rejected().stream().map(Matter.Rejected::step).toList();
        return after.rejected().stream()
                .map(Matter.Rejected::step)
                .filter(step -> !known.contains(step))
                .toList();
    }

    static List<Step> with(List<Step> some, List<Step> more) {
        List<Step> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Step.BY_RECORDED);
        return all;
    }

    /** The last step that the person means, in force or not holding; refused if there is none. */
    private static <S extends MatterState> Step meant(Matter<S> matter, Matter.History<S> history, Slip slip) {
        Kind<S> kind = matter.kind();
        String name = Objects.requireNonNull(slip.name());
        StepType<S> type = kind.called(name);
        if (type == null) {
            throw new Refused(
                    ExitStatus.USAGE,
                    List.of(Code.UNKNOWN_STEP
                            .at(null, name)
                            .hinting(Text.of("它有这些步骤：{0}", "it has the steps {0}")
                                    .with(names(matter, history)))));
        }
        List<Step> standing = new ArrayList<>(matter.inOrder());
        standing.removeAll(history.voided());
        Collections.reverse(standing);
        return standing.stream()
                .filter(step -> step.type().name().equals(type.name()) && isAt(step, slip.when()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ExitStatus.NOT_ALLOWED,
                        List.of(Code.STEP_REFUSED
                                .at(
                                        null,
                                        matter.id(),
                                        history.state().stage().label(),
                                        kind.voidStep().label(),
                                        Text.of("没有在册的“{0}”", "no \"{0}\" is in force")
                                                .with(type.label()))
                                .hinting(Text.of("它有这些步骤：{0}", "it has the steps {0}")
                                        .with(names(matter, history))))));
    }

    private static boolean isAt(Step step, @Nullable OffsetDateTime when) {
        if (when == null) {
            return true;
        }
        String minute = TimeFormat.readable(when);
        return TimeFormat.readable(step.at()).equals(minute)
                || TimeFormat.readable(step.recorded().truncatedTo(ChronoUnit.MINUTES))
                        .equals(minute);
    }

    private static <S extends MatterState> String names(Matter<S> matter, Matter.History<S> history) {
        List<Step> standing = new ArrayList<>(matter.inOrder());
        standing.removeAll(history.voided());
        return String.join(
                " ",
                standing.stream().map(step -> step.type().name()).distinct().toList());
    }

    /** Facts that say that something came about after it was entered. */
    private static <S extends MatterState> void possible(Matter.History<S> after, EntryContext entry) {
        Field<OffsetDateTime> began = after.matter().kind() instanceof DatedKind<?> dated ? dated.began() : null;
        OffsetDateTime moment = began == null ? null : after.facts().get(began);
        if (moment != null && moment.isAfter(entry.recorded())) {
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.IN_FUTURE.at(null, moment)));
        }
    }

    private static <S extends MatterState> Text unchanged(Kind<S> kind, Correct<S> type, Values given) {
        if (kind.isAllIdentity()) {
            return kind.identityStays();
        }
        return type.changed(given).isEmpty()
                ? Text.of("没有写要更正什么", "nothing to correct is given")
                : Text.of("写的和现在的一样", "it is so already");
    }

    /**
     * Refuses to take a matter out that others name in what is in force. What it has brought to light itself may name it as where
     * it comes from.
     */
    private <S extends MatterState> void unnamed(Matter.History<S> before) {
        String id = before.matter().id();
        List<String> named = Links.inSteps(before);
        List<String> blocking = new ArrayList<>();
        for (Matter<?> other : records.mentioning(id)) {
            Matter.History<?> history = other.history(null);
            boolean inFacts =
                    history.state().onRecord() && Links.inFacts(history).contains(id);
            if (Links.inSteps(history).contains(id) || (inFacts && !named.contains(other.id()))) {
                blocking.add(other.id());
            }
        }
        if (!blocking.isEmpty()) {
            throw new Refused(Code.STILL_NAMED.at(null, id, String.join(" ", blocking)));
        }
    }

    /** Tells which matters the steps that go out have brought to light: they stay in the account. */
    private <S extends MatterState> List<Problem> brought(Matter.History<S> before, Matter.History<S> after) {
        List<String> gone = new ArrayList<>(Links.inSteps(before));
        gone.removeAll(Links.inSteps(after));
        gone.removeIf(id -> {
            Kind<?> kind = Kinds.of(id);
            Matter<?> other = kind == null || !records.exists(kind, id) ? null : records.readIfSound(kind, id);
            Matter.History<?> history = other == null ? null : other.history(null);
            return history == null
                    || !history.state().onRecord()
                    || !Links.inFacts(history).contains(before.matter().id());
        });
        return gone.isEmpty() ? List.of() : List.of(Code.FOUND_STAYS.at(null, String.join(" ", gone)));
    }

    static <S extends MatterState> Refused later(Matter.History<S> before, Step step, List<Step> broken) {
        Problem problem = problem(
                before,
                step,
                Text.of("其后的这些步骤就不成立了：{0}", "these steps behind it would not hold any more: {0}")
                        .with(told(before.matter().kind(), broken)));
        return new Refused(problem.hinting(
                Text.of("连同它们一起作废，加 --with-later；什么都没有写入", "void them, too, with --with-later; nothing was written")));
    }

    private static <S extends MatterState> Refused refused(Matter.History<S> before, Step step, Text reason) {
        return new Refused(problem(before, step, reason).hinting(AGAIN));
    }

    private static <S extends MatterState> Problem problem(Matter.History<S> before, Step step, Text reason) {
        return Code.STEP_REFUSED.at(
                null,
                before.matter().id(),
                before.state().stage().label(),
                step.type().label(),
                reason);
    }

    /** Steps by name and time. */
    private static Text told(Kind<?> kind, List<Step> steps) {
        return Text.join(
                Text.of("、", ", "),
                steps.stream()
                        .map(step -> Text.of("{0}（{1}）", "{0} ({1})")
                                .with(kind.stepLabel(step.type().name()), TimeFormat.readable(step.at())))
                        .toList());
    }
}

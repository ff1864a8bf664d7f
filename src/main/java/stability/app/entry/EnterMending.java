package stability.app.entry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Correct;
import stability.domain.matter.CorrectedTwice;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
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
     * What was voided.
     *
     * @param entered the matter and its state now
     * @param steps the steps taken out, each with a void of its own; none if it was the whole matter
     */
    public record Voided<S extends MatterState>(EnterStep.Entered<S> entered, List<Step> steps) {}

    /**
     * Corrects facts of matters, which are looked up under the lock: of all of them, at one moment, or of none.
     *
     * @param entries whose doing it is on each matter, and when
     * @throws Refused with what is wrong with each matter that it does not fit
     */
    public <S extends MatterState> List<EnterStep.Entered<S>> correct(
            Supplier<List<Matter<S>>> which, Values given, Function<Matter<S>, EntryContext> entries) {
        return records.locked(() -> {
            List<EntryOn<S>> all = EntryOn.together(which.get(), entries);
            List<Corrected<S>> corrected = Each.of(all, EntryOn::id, on -> corrected(on.matter(), given, on.entry()));
            all.get(0).entry().notBefore(records);
            List<EnterStep.Entered<S>> entered = new ArrayList<>();
            for (Corrected<S> one : corrected) {
                Reasons reasons = reasons(one.after(), one.step(), one.on().entry());
                Matter<S> written = records.append(one.on().matter(), List.of(one.step()), reasons);
                entered.add(new EnterStep.Entered<>(written, one.after().state(), one.notices()));
            }
            return List.copyOf(entered);
        });
    }

    /** A correction that holds and is not written yet. */
    private record Corrected<S extends MatterState>(
            EntryOn<S> on, Step step, Matter.History<S> after, List<Problem> notices) {}

    private <S extends MatterState> Corrected<S> corrected(Matter<S> matter, Values given, EntryContext entry) {
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
                            .with(matter.kind().told(broken)));
        }
        return new Corrected<>(new EntryOn<>(matter, entry), step, after, notices);
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

    /**
     * Voids a step of each matter, or the whole of each: of all of them, at one moment, or of none. The matters are looked up under
     * the lock.
     *
     * @param entries whose doing it is on each matter, and when
     * @throws Refused with what is wrong with each matter that it does not fit
     */
    public <S extends MatterState> List<Voided<S>> takeOut(
            Supplier<List<Matter<S>>> which, Slip slip, Values given, Function<Matter<S>, EntryContext> entries) {
        return records.locked(() -> {
            List<EntryOn<S>> all = EntryOn.together(which.get(), entries);
            List<TakenOut<S>> taken = Each.of(all, EntryOn::id, on -> takenOut(on.matter(), slip, given, on.entry()));
            VoidedLinks links = new VoidedLinks(records);
            links.unnamed(gone(taken, TakenOut::before), gone(taken, TakenOut::after));
            List<List<Problem>> brought = taken.stream()
                    .map(one -> links.brought(one.before(), one.after()))
                    .toList();
            all.get(0).entry().notBefore(records);
            List<Voided<S>> voided = new ArrayList<>();
            for (int i = 0; i < taken.size(); i++) {
                TakenOut<S> one = taken.get(i);
                List<Problem> notices = new ArrayList<>(one.notices());
                notices.addAll(brought.get(i));
                Matter<S> written = records.append(
                        one.on().matter(), one.posted(), one.on().entry().reasons(null));
                voided.add(new Voided<>(
                        new EnterStep.Entered<>(written, one.after().state(), notices), one.out()));
            }
            return List.copyOf(voided);
        });
    }

    /**
     * A void that holds and is not written yet.
     *
     * @param out the steps that go out; none if the whole matter does
     */
    private record TakenOut<S extends MatterState>(
            EntryOn<S> on,
            Matter.History<S> before,
            List<Step> out,
            List<Step> posted,
            Matter.History<S> after,
            List<Problem> notices) {}

    /** The matters of which the whole goes out, by their ids. */
    private static <S extends MatterState> Map<String, Matter.History<?>> gone(
            List<TakenOut<S>> taken, Function<TakenOut<S>, Matter.History<S>> history) {
        Map<String, Matter.History<?>> gone = new LinkedHashMap<>();
        taken.stream()
                .filter(one -> one.out().isEmpty())
                .forEach(one -> gone.put(one.on().id(), history.apply(one)));
        return gone;
    }

    private <S extends MatterState> TakenOut<S> takenOut(
            Matter<S> matter, Slip slip, Values given, EntryContext entry) {
        VoidStep<S> type = matter.kind().voidStep();
        List<Problem> notices = new EnterStep(records).accepted(matter.kind(), type.fields(), given, entry);
        Matter.History<S> before = matter.history(null);
        List<Step> out = slip.name() == null ? List.of() : List.of(slip.meant(before));
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
        if (out.isEmpty() && !before.state().onRecord()) {
            throw refused(before, posted.get(0), Text.of("它已经不在台账里", "it is out of the account already"));
        }
        return new TakenOut<>(new EntryOn<>(matter, entry), before, out, posted, after, notices);
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
                        objection == null
                                ? Text.of("它不在台账里", "it is not in the account")
                                : InOptions.of(objection, rejected.step().type().fields()));
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

    static <S extends MatterState> Refused later(Matter.History<S> before, Step step, List<Step> broken) {
        Problem problem = problem(
                before,
                step,
                Text.of("其后的这些步骤就不成立了：{0}", "these steps behind it would not hold any more: {0}")
                        .with(before.matter().kind().told(broken)));
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
}

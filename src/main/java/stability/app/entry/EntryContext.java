package stability.app.entry;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.check.TimesOrderFinding;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.TimesOrder;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;

/**
 * One act of entering: who, when it happened, when it is entered; and the rules that hold for every entry. Steps made
 * here carry the moment of entry, which nobody can choose.
 *
 * @param by the post that did it
 * @param at when it happened, to the minute
 * @param recorded now, to the second
 * @param reasons why something may stand that is refused else
 * @param signer who signs what is entered, as the person in charge, in the same entry; null if nobody does
 */
public record EntryContext(
        String by,
        OffsetDateTime at,
        OffsetDateTime recorded,
        Reasons reasons,
        @Nullable EntrySigner signer) {
    /** Clocks of two machines may differ by so much without anyone noticing. */
    public static final int SKEW_MINUTES = 10;

    private static final Text FORCE = Text.of(
            "改正 --at；确实如此的，加 --force --reason 理由",
            "correct --at; if it was so all the same, add --force --reason with the reason");

    /**
     * An entry that is made now; refused if it says that something happened in the future.
     *
     * @param at when it happened; null for now
     * @param now the present moment in the school's zone
     */
    public static EntryContext of(String by, @Nullable OffsetDateTime at, OffsetDateTime now, Reasons reasons) {
        OffsetDateTime recorded = now.truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime happened = at == null ? now.truncatedTo(ChronoUnit.MINUTES) : at;
        if (happened.isAfter(now)) {
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.IN_FUTURE.at(null, happened)));
        }
        return new EntryContext(by, happened, recorded, reasons, null);
    }

    /** The same entry, signed by somebody; null for nobody. */
    public EntryContext signedBy(@Nullable EntrySigner who) {
        return new EntryContext(by, at, recorded, reasons, who);
    }

    public Step step(StepType<?> type, Values values) {
        return new Step(at, recorded, by, type, values, 0);
    }

    /**
     * The step, entered after everything that the matter's file holds already: the fold goes by {@code recorded}, and a
     * clock that is a little slow must not put the new step before the last one. A clock that is far off is refused.
     */
    Step after(Matter<?> matter, StepType<?> type, Values values) {
        Step last = last(matter);
        if (last == null || !last.recorded().isAfter(recorded)) {
            return step(type, values);
        }
        refuseBefore(matter, last);
        return new Step(at, last.recorded(), by, type, values, 0);
    }

    /** When it is entered on this matter: no earlier than its last step, if the clock that entered that is a little fast. */
    OffsetDateTime moment(Matter<?> matter) {
        Step last = last(matter);
        return last != null
                        && last.recorded().isAfter(recorded)
                        && !last.recorded().isAfter(recorded.plusMinutes(SKEW_MINUTES))
                ? last.recorded()
                : recorded;
    }

    /** The same entry at another moment. */
    EntryContext recordedAt(OffsetDateTime moment) {
        return moment.isEqual(recorded) ? this : new EntryContext(by, at, moment, reasons, signer);
    }

    /** The same entry as the doing of another post. */
    public EntryContext by(String post) {
        return new EntryContext(post, at, recorded, reasons, signer);
    }

    /**
     * The same entry, made after everything that these files hold already: what one command enters bears one moment, whichever
     * of its files a clock that is a little fast has written to. A clock that is far off is refused.
     */
    EntryContext behind(Collection<? extends Matter<?>> matters) {
        OffsetDateTime latest = recorded;
        for (Matter<?> matter : matters) {
            Step last = last(matter);
            if (last != null && last.recorded().isAfter(latest)) {
                refuseBefore(matter, last);
                latest = last.recorded();
            }
        }
        return latest.isAfter(recorded) ? new EntryContext(by, at, latest, reasons, signer) : this;
    }

    /**
     * Refuses the entry if the account holds one that was made on a later day than the clock says: it would fall into a
     * report that was handed in. Only matters that bear a later day in their names are looked at, which are hardly ever any.
     */
    void notBefore(Records records) {
        for (Matter<?> matter : records.datedAfter(recorded.toLocalDate())) {
            Step last = last(matter);
            if (last != null) {
                refuseBefore(matter, last);
            }
        }
    }

    private static @Nullable Step last(Matter<?> matter) {
        return matter.steps().isEmpty() ? null : Collections.max(matter.steps(), Step.BY_RECORDED);
    }

    private void refuseBefore(Matter<?> matter, Step last) {
        if (last.recorded().isAfter(recorded.plusMinutes(SKEW_MINUTES))) {
            Place place = new Place(matter.file(), last.line(), 0);
            throw new Refused(Code.CLOCK_BEHIND.at(place, recorded, last.recorded()));
        }
    }

    /** The state after the step; refused, with the reason, if the state does not admit it. */
    static <S extends MatterState> S admit(Matter<S> matter, S state, StepType<S> type, Step step) {
        admitType(matter, state, type);
        Text objection = type.objection(state, step);
        if (objection != null) {
            throw new Refused(Code.STEP_REFUSED
                    .at(null, matter.id(), state.stage().label(), type.label(), InOptions.of(objection, type.fields()))
                    .hinting(Text.of("改正后重试，什么都没有写入", "correct it and try again; nothing was written")));
        }
        return type.apply(state, step);
    }

    /** Refused, with the legal steps named, if the state does not admit the step whatever it holds. */
    static <S extends MatterState> void admitType(Matter<S> matter, S state, StepType<S> type) {
        if (type.allowedIn(state)) {
            return;
        }
        Text legal = NextSteps.of(matter, state);
        Text back = Restoring.command(matter.history(null));
        Text reason = Text.of("此状态下没有这一步", "this state has no such step");
        Problem problem = Code.STEP_REFUSED
                .at(null, matter.id(), state.stage().label(), type.label(), reason)
                .hinting(
                        back == null
                                ? Code.STEP_REFUSED.hint().with(legal)
                                : Text.of("{0}；要恢复它：{1}", "{0}; to restore it: {1}")
                                        .with(Code.STEP_REFUSED.hint().with(legal), back));
        throw new Refused(problem);
    }

    /**
     * What deserves a second look if the step bears an earlier time than the one that it follows; refused unless a reason is
     * given. Null if it does not.
     */
    <S extends MatterState> @Nullable Problem early(Matter<S> matter, Matter.History<S> history, Step step, S after) {
        TimesOrder.OutOfOrder early = TimesOrder.next(history, step, after);
        if (early == null) {
            return null;
        }
        Problem problem = TimesOrderFinding.of(early, null);
        if (!reasons.allow(Code.TIMES_ORDER)) {
            throw new Refused(
                    ExitStatus.NOT_ALLOWED,
                    List.of(Code.STEP_REFUSED
                            .at(
                                    null,
                                    matter.id(),
                                    history.state().stage().label(),
                                    step.type().label(),
                                    problem.message())
                            .hinting(FORCE)));
        }
        return problem.hinting(
                Text.of("已连同理由写入，check 和 audit 会列出", "it was entered with the reason; check and audit tell of it"));
    }

    /** The reasons that belong to what is written: why times may be out of order only if they are. */
    Reasons reasons(@Nullable Problem early) {
        return early == null ? reasons.only(Set.of(Code.PERSONAL_DATA)) : reasons;
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Calendar;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineCalculator;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.matter.NotBefore;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/** The dispute has come to an end; the petition is still to be closed. */
public final class Settle extends PetitionStep {
    public static final String STAGE = "settle";
    public static final Field<How> HOW = Field.required("how", Type.choice(How.class), "怎样化解", "how");
    public static final Field<Satisfaction> SATISFACTION =
            Field.required("satisfaction", Type.choice(Satisfaction.class), "满意度", "satisfaction");

    Settle() {
        super(STAGE, Text.of("化解", "settle"), HOW, SATISFACTION, NoteStep.NAMELESS_REMARK);
    }

    @Override
    boolean fits(PetitionState state) {
        return switch (state.stage()) {
            case REGISTERED, ACCEPTED, ASSIGNED, REPLIED, IN_REVIEW, IN_RECHECK -> true;
            default -> false;
        };
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        How how = step.values().need(HOW);
        ReplyRound reply = state.replied();
        Text early = NotBefore.day(
                step,
                reply == null ? null : reply.servedOn(),
                Text.of("早于答复送达日 {0}", "it is before the reply was served on {0}"));
        if (early != null) {
            return early;
        }
        return switch (how) {
            case WITHDRAWN -> null;
            case MEDIATED ->
                state.acceptedOn != null ? null : notYet(how, Text.of("要先受理", "it has to be accepted first"));
            case RECONCILED -> reply != null ? null : notYet(how, Text.of("要先有书面答复", "it needs a written reply first"));
            case RECHECK_FINAL ->
                reply != null && reply.recheck() != null && reply.recheck().outcome() != null
                        ? null
                        : notYet(how, Text.of("要先有复核意见", "it needs a recheck that is decided"));
            case NO_REVIEW_REQUESTED ->
                state.nature == Nature.APPEAL
                                && reply != null
                                && (reply.review() == null || reply.review().refused())
                        ? early(reply.servedOn(), step)
                        : notYet(how, Text.of("要已答复申诉求决而无人申请复查", "it needs a reply to an appeal, and no review"));
        };
    }

    private static Text notYet(How how, Text needed) {
        return Text.of("还不能按“{0}”化解：{1}", "\"{0}\" is not possible yet: {1}").with(how.label(), needed);
    }

    /**
     * Reckoned by the published calendar, as a fold knows no school: one that adds rest days of its own may see a later
     * date in its clocks.
     */
    private static @Nullable Text early(LocalDate served, Step step) {
        Zone zone = Zone.fixed(step.at().getOffset());
        Deadline period = new DeadlineCalculator(Calendar.published(), zone)
                .of(statute(DeadlineRule.REVIEW_REQUEST), zone.startOf(served), null);
        return step.at().isAfter(period.due())
                ? null
                : Text.of("申请复查的期限到 {0} 才满", "a review can be requested until {0}")
                        .with(period.due().toLocalDate());
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        LocalDate day = step.at().toLocalDate();
        PetitionState next = state.reaching(Stage.SETTLED, STAGE);
        next.how = step.values().need(HOW);
        next.satisfaction = step.values().need(SATISFACTION);
        next.settledOn = day;
        next.noticeSpared = day;
        next.finish(day);
        ReplyRound reply = state.replied();
        if (reply != null) {
            next.replaceLast(reply.endedAt(step.at()));
        }
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(SATISFACTION);
    }

    /** Nobody rated it unless somebody says so. */
    @Override
    public Values completed(PetitionState state, Values given, Step step) {
        return given.copy().putIfAbsent(SATISFACTION, Satisfaction.NOT_RATED).build();
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(SATISFACTION, Text.of("默认 {0}", "{0} unless given").with(Satisfaction.NOT_RATED.word()));
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.NotBefore;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.Event;
import stability.domain.petition.HandlingWords.Outcome;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/** What review and recheck of a reply have in common: requested, accepted or refused, decided, each entered when it happens. */
abstract class FurtherInstance extends PetitionStep {
    public static final Field<Event> EVENT = Field.required("event", Type.choice(Event.class), "进展", "event");
    public static final Field<ReviewAuthority> ORGAN =
            Field.optional("organ", Type.choice(ReviewAuthority.class), "由谁办", "who decides it");
    public static final Field<Outcome> OUTCOME = Field.optional("outcome", Type.choice(Outcome.class), "意见", "outcome");
    public static final Field<String> NUMBER = Field.optional("number", Type.TEXT, "文号", "number");
    public static final Field<LocalDate> SERVED_ON = Field.optional("served_on", Type.DAY, "送达日期", "served on");
    static final Field<Integer> HEARING_DAYS =
            Field.optional("hearing_days", Type.COUNT, "听证占用天数", "days of the hearing");

    /** More than a year is a slip of the keyboard. */
    private static final int MOST_HEARING_DAYS = 365;

    private final Stage during;
    private final ReviewAuthority usual;

    /** @param usual who decides it unless somebody else is named */
    FurtherInstance(String name, Text label, Stage during, ReviewAuthority usual, Field<?>... fields) {
        super(name, label, fields);
        this.during = during;
        this.usual = usual;
    }

    /** The proceeding of this instance; null while it is not requested. */
    abstract @Nullable ReviewProceeding proceeding(ReplyRound round);

    abstract ReplyRound with(ReplyRound round, ReviewProceeding proceeding);

    /** The day since which it can be requested; null if it cannot be. */
    abstract @Nullable LocalDate since(ReplyRound round);

    /** What a decision has to say besides outcome and service. */
    abstract List<Field<?>> instructions();

    @Override
    final boolean fits(PetitionState state) {
        ReplyRound round = state.replied();
        if (round == null || state.nature != Nature.APPEAL) {
            return false;
        }
        boolean idle = state.stage() == Stage.REPLIED || state.stage() == Stage.SETTLED;
        return state.stage() == during || (idle && proceeding(round) == null && since(round) != null);
    }

    @Override
    protected final @Nullable Text flaw(PetitionState state, Step step) {
        ReplyRound round = state.rounds.get(state.rounds.size() - 1);
        Event event = step.values().need(EVENT);
        ReviewProceeding proceeding = proceeding(round);
        if ((proceeding == null) != (event == Event.REQUESTED)) {
            return proceeding == null
                    ? Text.of("还没有收到申请（event: requested）", "it is not requested yet (event: requested)")
                    : Text.of("已收到过申请", "it is requested already");
        }
        Text stray = stray(step.values(), event);
        if (stray != null) {
            return stray;
        }
        LocalDate since =
                proceeding == null ? since(round) : proceeding.requested().toLocalDate();
        Text early = NotBefore.day(step, since, Text.of("早于 {0}", "it is before {0}"));
        if (early != null) {
            return early;
        }
        return switch (event) {
            case REQUESTED -> null;
            case ACCEPTED, REFUSED ->
                proceeding != null && proceeding.answered() != null
                        ? Text.of("已决定是否受理", "it is accepted or refused already")
                        : event == Event.REFUSED && !step.values().has(NoteStep.NAMELESS_REMARK)
                                ? missing(NoteStep.NAMELESS_REMARK)
                                : null;
            case HEARD -> hearing(step.values());
            case DECIDED -> decision(step, since);
        };
    }

    /** What belongs to another event than the one that is entered. */
    private static @Nullable Text stray(Values values, Event event) {
        for (Field<?> field : List.of(ORGAN, OUTCOME, NUMBER, SERVED_ON, Review.REMEDY_TOLD, HEARING_DAYS)) {
            Event owner = field == ORGAN ? Event.REQUESTED : field == HEARING_DAYS ? Event.HEARD : Event.DECIDED;
            if (owner != event && values.has(field)) {
                return Text.of("{0} 只与 {1} {2} 同写", "{0} goes with {1} {2} only")
                        .with(field.name(), EVENT.name(), owner.word());
            }
        }
        return null;
    }

    private @Nullable Text hearing(Values values) {
        if (!fields().contains(HEARING_DAYS)) {
            return Text.of("只有复核扣除听证时间", "only a recheck leaves hearings out of its limit");
        }
        Integer days = values.get(HEARING_DAYS);
        if (days == null) {
            return missing(HEARING_DAYS);
        }
        return days < 1 || days > MOST_HEARING_DAYS
                ? Text.of("听证占用 1 至 {0} 天，不能是 {1} 天", "a hearing takes 1 to {0} days, not {1}")
                        .with(MOST_HEARING_DAYS, days)
                : null;
    }

    private @Nullable Text decision(Step step, @Nullable LocalDate since) {
        for (Field<?> field : decided()) {
            if (!step.values().has(field)) {
                return missing(field);
            }
        }
        return since == null ? null : misdated(step, SERVED_ON, since, Text.of("申请日", "request"));
    }

    @Override
    public final PetitionState apply(PetitionState state, Step step) {
        ReplyRound round = state.rounds.get(state.rounds.size() - 1);
        ReviewProceeding before = proceeding(round);
        ReviewProceeding proceeding = after(before, step);
        PetitionState next = state.at(
                proceeding.running()
                        ? during
                        : proceeding.outcome() == Outcome.REVOKED ? state.handling() : Stage.REPLIED);
        next.replaceLast(with(round, proceeding));
        if (before == null) {
            next.how = null;
            next.satisfaction = null;
            next.settledOn = null;
        }
        return next;
    }

    private ReviewProceeding after(@Nullable ReviewProceeding before, Step step) {
        Values values = step.values();
        if (before == null) {
            return ReviewProceeding.requested(values.get(ORGAN, usual), step.at());
        }
        return switch (values.need(EVENT)) {
            case REQUESTED -> before;
            case ACCEPTED -> before.answered(step.at(), false);
            case REFUSED -> before.answered(step.at(), true);
            case HEARD -> before.heard(values.get(HEARING_DAYS, 0));
            case DECIDED -> before.decided(step.at(), values.get(OUTCOME), values.get(SERVED_ON));
        };
    }

    /** Who decides it is entered with the request. */
    @Override
    public final Values completed(PetitionState state, Values given, Step step) {
        return given.get(EVENT) == Event.REQUESTED
                ? given.copy().putIfAbsent(ORGAN, usual).build()
                : given;
    }

    @Override
    public final Set<Field<?>> filledIn() {
        return Set.of(ORGAN);
    }

    /** What the event has to say. */
    @Override
    public final Set<Field<?>> asked(PetitionState state, Values given) {
        Event event = given.get(EVENT);
        if (event == Event.REFUSED) {
            return lacking(given, List.of(NoteStep.NAMELESS_REMARK));
        }
        if (event == Event.HEARD && fields().contains(HEARING_DAYS)) {
            return lacking(given, List.of(HEARING_DAYS));
        }
        return event == Event.DECIDED ? lacking(given, decided()) : Set.of();
    }

    /** What a decision has to say. */
    private List<Field<?>> decided() {
        List<Field<?>> decided = new ArrayList<>(List.of(OUTCOME, SERVED_ON));
        decided.addAll(instructions());
        return decided;
    }

    @Override
    public final Map<Field<?>, Text> when() {
        Map<Field<?>, Text> when = new LinkedHashMap<>();
        Text required = Text.of("{0} 必填", "required with {0}");
        when.put(
                ORGAN,
                Text.of("只与 {0} 同写，有默认", "with {0} only; filled in unless given")
                        .with(Event.REQUESTED.word()));
        for (Field<?> field : List.of(OUTCOME, SERVED_ON, Review.REMEDY_TOLD)) {
            when.put(field, required.with(Event.DECIDED.word()));
        }
        when.put(HEARING_DAYS, required.with(Event.HEARD.word()));
        when.put(NoteStep.NAMELESS_REMARK, required.with(Event.REFUSED.word()));
        when.keySet().retainAll(fields());
        return when;
    }
}

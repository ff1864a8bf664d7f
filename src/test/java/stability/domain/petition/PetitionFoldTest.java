package stability.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.petition.ClosingWords.ClosingItem;
import stability.domain.petition.HandlingWords.Event;
import stability.domain.petition.HandlingWords.Outcome;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;
import stability.domain.school.School;
import stability.support.RandomValues;
import stability.support.Seeded;

/** What holds of a petition whatever is entered, in any order. */
class PetitionFoldTest {
    private static final School SCHOOL = PetitionPath.school();

    /** Those that are done about a petition. */
    private static final List<StepType<PetitionState>> ALL =
            Petition.KIND.steps().stream().filter(step -> !step.isMending()).toList();

    /** What leads nowhere: tried less often. */
    private static final Set<String> BESIDE = Set.of("contact", "note", "sign", "supervise", "release", "execute");

    /** Steps at random, each a few days after the last: mostly of types that the state admits, and some that it does not. */
    private static Matter<PetitionState> petition(Seeded seeded) {
        RandomValues random = new RandomValues(seeded, false, 30);
        Values facts = random.of(Petition.KIND.facts());
        OffsetDateTime now = facts.need(Petition.RECEIVED);
        List<Step> steps = new ArrayList<>();
        PetitionState state = Petition.KIND.before(facts);
        for (int i = 0; i < 40; i++) {
            now = now.plusDays(seeded.below(12));
            StepType<PetitionState> type =
                    i == 0 ? Petition.KIND.first() : seeded.among(seeded.oneIn(10) ? ALL : Petition.KIND.legal(state));
            if (BESIDE.contains(type.name()) && !seeded.oneIn(5)) {
                continue;
            }
            boolean idle = state.stage() == Stage.REPLIED || state.stage() == Stage.SETTLED;
            Values given = random.of(type.fields());
            if (idle && given.has(FurtherInstance.EVENT) && !seeded.oneIn(4)) {
                given = given.copy().put(FurtherInstance.EVENT, Event.REQUESTED).build();
            }
            Values values = whole(type, given, now.toLocalDate(), seeded);
            Step step = new Step(now, now, "综治办", type, values, 0);
            if (type.allowedIn(state) && type.objection(state, step) == null) {
                state = type.apply(state, step);
            }
            steps.add(step);
        }
        return new Matter<>(Petition.KIND, "P-20190901-aaaaa", facts, List.copyOf(steps), "file");
    }

    /** What chance alone hardly ever makes whole: dates of the day, an answer to each question, what an event has to say. */
    private static Values whole(StepType<?> type, Values random, LocalDate today, Seeded seeded) {
        Values.Builder values = random.copy();
        for (Field<LocalDate> day : List.of(Accept.INFORMED_ON, Reply.SERVED_ON, Extend.TOLD_ON)) {
            values.put(day, random.has(day) ? today : null);
        }
        if (random.has(Reply.BASIS)) {
            values.put(Reply.REMEDY_TOLD, "可申请复查");
        }
        if (random.has(Assign.DUE)) {
            values.put(Assign.DUE, today.plusDays(seeded.below(70)));
        }
        if (random.has(Extend.DAYS)) {
            values.put(Extend.DAYS, seeded.between(0, 31));
        }
        List<Values> given = random.get(Close.CHECKLIST);
        if (given != null) {
            List<Values> answers = new ArrayList<>();
            for (ClosingItem item : ClosingItem.values()) {
                answers.add(given.get(item.ordinal() % given.size())
                        .copy()
                        .put(Close.ITEM, item)
                        .build());
            }
            values.put(Close.CHECKLIST, answers);
        }
        Event event = random.get(FurtherInstance.EVENT);
        return event == null ? values.build() : said(type, event, today, seeded);
    }

    private static Values said(StepType<?> type, Event event, LocalDate today, Seeded seeded) {
        Values.Builder said = Values.builder().put(FurtherInstance.EVENT, event);
        return switch (event) {
            case REQUESTED ->
                said.put(FurtherInstance.ORGAN, seeded.among(List.of(ReviewAuthority.values())))
                        .build();
            case ACCEPTED -> said.build();
            case REFUSED -> said.put(NoteStep.NAMELESS_REMARK, "超过期限").build();
            case HEARD ->
                said.put(FurtherInstance.HEARING_DAYS, seeded.between(0, 40)).build();
            case DECIDED ->
                said.put(FurtherInstance.OUTCOME, seeded.among(List.of(Outcome.values())))
                        .put(FurtherInstance.SERVED_ON, today)
                        .put(Review.REMEDY_TOLD, type.name().equals("review") ? "可申请复核" : null)
                        .build();
        };
    }

    @Test
    void everyStepKeepsTheClocks() {
        Set<Object> stages = new HashSet<>();
        Seeded.times(1000, seeded -> {
            Matter<PetitionState> petition = petition(seeded);
            for (Matter.Applied<PetitionState> applied : petition.history(null).applied()) {
                stages.add(applied.after().stage());
                neverAnew(applied);
                extendedOnceAndLittle(applied);
                openOrDone(applied.after());
            }
        });
        assertThat(stages)
                .as("every stage is reached but those outside the account")
                .hasSize(Stage.values().length - 2);
    }

    /** What met a clock stays unless it is reopened, and no step moves a clock's start or first date; only what is assigned anew is agreed anew. */
    private static void neverAnew(Matter.Applied<PetitionState> applied) {
        Map<String, Deadline> before = statutory(applied.before());
        Map<String, Deadline> after = statutory(applied.after());
        before.forEach((key, old) -> {
            Deadline now = after.get(key);
            if (now == null) {
                // taken up without an objection; a request that is refused
                assertThat(old.clock().id())
                        .matches(DeadlineRule.PETITION_OBJECTION + "|(review|recheck)_decision(_above)?");
                return;
            }
            assertThat(now.from()).as(key).isEqualTo(old.from());
            assertThat(now.first()).as(key).isEqualTo(old.first());
            assertThat(now.due()).as(key).isAfterOrEqualTo(old.due());
            boolean reopens = applied.step().type().name().equals(Reopen.NAME);
            boolean owedAgain = old.clock().id().equals(DeadlineRule.PETITION_NOTICE)
                    && applied.before().noticeOn() == null;
            if (reopens && (old.clock().id().equals(DeadlineRule.PETITION_FINISH) || owedAgain)) {
                assertThat(now.met()).as(key).isNull();
            } else if (old.met() != null && !(reopens && old.clock().id().equals(PetitionClocks.AGAIN))) {
                assertThat(now.met()).as(key).isEqualTo(old.met());
            }
        });
    }

    private static Map<String, Deadline> statutory(PetitionState state) {
        Map<String, Deadline> clocks = new TreeMap<>();
        for (Deadline deadline : PetitionClocks.of(state, SCHOOL).all()) {
            String id = deadline.clock().id();
            if (!id.equals(PetitionClocks.ASSIGNED)) {
                clocks.put(
                        id + " "
                                + clocks.keySet().stream()
                                        .filter(key -> key.startsWith(id + " "))
                                        .count(),
                        deadline);
            }
        }
        return clocks;
    }

    private static void extendedOnceAndLittle(Matter.Applied<PetitionState> applied) {
        Extension before = applied.before().extension();
        Extension after = applied.after().extension();
        assertThat(before == null || before.equals(after)).isTrue();
        assertThat(after == null || (after.days() >= 1 && after.days() <= 30)).isTrue();
    }

    private static void openOrDone(PetitionState state) {
        boolean closed = state.stage() == Stage.CLOSED;
        boolean elsewhere = state.stage() == Stage.FORWARDED || state.stage() == Stage.UNREGISTERED;
        assertThat(state.open()).isEqualTo(!closed && !elsewhere);
        assertThat(state.closedOn() != null).isEqualTo(closed);
        if (!state.rounds().isEmpty()) {
            assertThat(state.acceptedOn()).as("no reply before an acceptance").isNotNull();
        }
    }

    @Test
    void anAccusationIsOnlyRegisteredMovedAndSigned() {
        Seeded.times(500, seeded -> {
            Matter<PetitionState> petition = petition(seeded);
            if (petition.facts().need(Petition.NATURE) == Nature.ACCUSATION) {
                assertThat(petition.history(null).applied())
                        .extracting(applied -> applied.step().type().name())
                        .isSubsetOf("register", "carry", "forward", "sign");
                assertThat(PetitionClocks.of(petition, SCHOOL).all())
                        .extracting(clock -> clock.clock().id())
                        .isSubsetOf(PetitionClocks.FORWARD);
            }
        });
    }
}

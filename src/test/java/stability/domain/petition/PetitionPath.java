package stability.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.handling.Supervise;
import stability.domain.handling.Supervisor;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.petition.ClosingWords.Answer;
import stability.domain.petition.ClosingWords.ClosingItem;
import stability.domain.petition.HandlingWords.Conclusion;
import stability.domain.petition.HandlingWords.Decision;
import stability.domain.petition.HandlingWords.Event;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.Outcome;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;

/** A petition that grows step by step, each entered when it happens unless said otherwise. */
public final class PetitionPath {
    private final Values facts;
    private final List<Step> steps = new ArrayList<>();

    public PetitionPath(Nature nature, String received) {
        facts = Values.builder()
                .put(Petition.KIND.idField(), "P-20260918-aaaa1")
                .put(Petition.SUBJECT, nature == Nature.ACCUSATION ? null : "食堂价格")
                .put(Petition.RECEIVED, at(received))
                .put(Petition.NATURE, nature)
                .build();
        step("register", received, Values.EMPTY);
    }

    /** A school that sets nothing of its own. */
    static School school() {
        return new School(
                Values.builder().put(SchoolFields.DEPARTMENTS, List.of()).build());
    }

    static OffsetDateTime at(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atOffset(ZoneOffset.ofHours(8));
    }

    private PetitionPath step(String name, String day, Values values) {
        return step(name, day, day, values);
    }

    private PetitionPath step(String name, String day, String recorded, Values values) {
        StepType<PetitionState> type = Objects.requireNonNull(Petition.KIND.step(name));
        steps.add(new Step(at(day), at(recorded), "综治办", type, values, 0));
        return this;
    }

    public PetitionPath accept(String day) {
        return accept(day, day);
    }

    /** Entered on another day than it happened. */
    public PetitionPath accept(String day, String recorded) {
        Values values = Values.builder()
                .put(Accept.DECISION, Decision.ACCEPTED)
                .put(Accept.INFORMED_ON, LocalDate.parse(day))
                .build();
        return step("accept", day, recorded, values);
    }

    public PetitionPath assign(String day, String due) {
        Values values = Values.builder()
                .put(stability.domain.hazard.Assign.LEADER, "校长")
                .put(Assign.DEPARTMENT, "zwc")
                .put(stability.domain.hazard.Assign.HANDLER, "膳食科长")
                .put(Assign.REQUIREMENT, "核查")
                .put(Assign.DUE, LocalDate.parse(due))
                .build();
        return step("assign", day, values);
    }

    public PetitionPath extend(String day, int days) {
        Values values = Values.builder()
                .put(Extend.DAYS, days)
                .put(PetitionStep.REASON, "审计")
                .put(stability.domain.hazard.Extend.APPROVED_BY, "校长")
                .put(Extend.TOLD_ON, LocalDate.parse(day))
                .build();
        return step("extend", day, values);
    }

    public PetitionPath reply(String day) {
        Values values = Values.builder()
                .put(Reply.NUMBER, "信复1号")
                .put(Reply.CONCLUSION, Conclusion.SUPPORTED)
                .put(Reply.BASIS, "规定")
                .put(Reply.SERVED_ON, LocalDate.parse(day))
                .put(Reply.REMEDY_TOLD, "可申请复查")
                .build();
        return step("reply", day, values);
    }

    public PetitionPath settle(String day, How how) {
        Values values = Values.builder()
                .put(Settle.HOW, how)
                .put(Settle.SATISFACTION, Satisfaction.SATISFIED)
                .build();
        return step("settle", day, values);
    }

    public PetitionPath close(String day) {
        List<Values> answers = new ArrayList<>();
        for (ClosingItem item : ClosingItem.values()) {
            answers.add(Values.builder()
                    .put(Close.ITEM, item)
                    .put(Close.ANSWER, Answer.IN_PLACE)
                    .build());
        }
        return step("close", day, Values.builder().put(Close.CHECKLIST, answers).build());
    }

    public PetitionPath reopen(String day) {
        return step(
                "reopen",
                day,
                Values.builder().put(PetitionStep.REASON, "又有新情况").build());
    }

    public PetitionPath supervise(String day) {
        Values values = Values.builder().put(Supervise.LEVEL, Supervisor.SCHOOL).build();
        return step("supervise", day, values);
    }

    /** @param name {@code review} or {@code recheck} */
    public PetitionPath requested(String name, String day, ReviewAuthority organ) {
        return step(
                name,
                day,
                event(Event.REQUESTED).put(FurtherInstance.ORGAN, organ).build());
    }

    public PetitionPath accepted(String name, String day) {
        return step(name, day, event(Event.ACCEPTED).build());
    }

    public PetitionPath refused(String name, String day) {
        return step(
                name,
                day,
                event(Event.REFUSED).put(NoteStep.NAMELESS_REMARK, "超过期限").build());
    }

    public PetitionPath heard(String day, int days) {
        return step(
                "recheck",
                day,
                event(Event.HEARD).put(FurtherInstance.HEARING_DAYS, days).build());
    }

    public PetitionPath decided(String name, String day) {
        Field<String> remedy = Review.REMEDY_TOLD;
        Values values = event(Event.DECIDED)
                .put(FurtherInstance.OUTCOME, Outcome.UPHELD)
                .put(FurtherInstance.SERVED_ON, LocalDate.parse(day))
                .put(remedy, name.equals("review") ? "可申请复核" : null)
                .build();
        return step(name, day, values);
    }

    private static Values.Builder event(Event event) {
        return Values.builder().put(FurtherInstance.EVENT, event);
    }

    /** The petition; every step must have been allowed. */
    public Matter<PetitionState> matter() {
        String id = "P-20260918-aaaa1";
        Matter<PetitionState> matter =
                new Matter<>(Petition.KIND, id, facts, List.copyOf(steps), Petition.KIND.file(id));
        assertThat(matter.history(null).rejected()).isEmpty();
        return matter;
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.HandlingFields;
import stability.domain.matter.Step;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/**
 * The five fixed things (五定): leader in charge, department, handler, requirement, due date. Assigned anew, the first due
 * date stays in sight.
 */
public final class Assign extends PetitionStep {
    public static final String STAGE = "assign";
    public static final Field<String> LEADER = HandlingFields.LEADER;
    public static final Field<String> DEPARTMENT = HandlingFields.DEPARTMENT;
    public static final Field<String> HANDLER = HandlingFields.HANDLER;
    public static final Field<String> REQUIREMENT = Field.required("requirement", Type.NAMELESS, "办理要求", "requirement");
    public static final Field<LocalDate> DUE = Field.required("due", Type.DAY, "办结时限", "due date");

    Assign() {
        super(STAGE, Text.of("交办（五定）", "assign"), LEADER, DEPARTMENT, HANDLER, REQUIREMENT, DUE);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.ACCEPTED || state.stage() == Stage.ASSIGNED;
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        LocalDate due = step.values().need(DUE);
        LocalDate assigned = step.at().toLocalDate();
        if (due.isBefore(assigned)) {
            return Text.of("办结时限 {0} 早于交办日 {1}", "the due date {0} is before the assignment on {1}")
                    .with(due, assigned);
        }
        LocalDate accepted = state.acceptedOn;
        boolean statutory = state.nature == Nature.APPEAL && state.finishedOn == null;
        LocalDate limit = statutory && accepted != null ? limit(state, accepted) : due;
        // past the limit, an honest date is better than one that has gone by
        return due.isAfter(limit) && !assigned.isAfter(limit)
                ? Text.of("办结时限 {0} 晚于法定期限 {1}", "the due date {0} is after the statutory limit, {1}")
                        .with(due, limit)
                : null;
    }

    /** What no other ledger knows. */
    @Override
    public Set<Field<?>> asked(PetitionState state, Values given) {
        return lacking(known(state, given), List.of(LEADER, DEPARTMENT, HANDLER, REQUIREMENT, DUE));
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(LEADER, DEPARTMENT, HANDLER, REQUIREMENT, DUE);
    }

    @Override
    public Values completed(PetitionState state, Values given, Step step) {
        return known(state, given);
    }

    /** What is given, and behind it what the ledger knows that it was carried from, if it was not assigned here. */
    private static Values known(PetitionState state, Values given) {
        Values known = state.assignment == null ? state.known : Values.EMPTY;
        return given.copy()
                .putIfAbsent(LEADER, known.get(Carry.LEADER))
                .putIfAbsent(DEPARTMENT, known.get(Carry.IN_CHARGE))
                .putIfAbsent(HANDLER, known.get(Carry.HANDLER))
                .putIfAbsent(REQUIREMENT, known.get(Carry.REQUIREMENT))
                .putIfAbsent(DUE, known.get(Carry.DUE))
                .build();
    }

    @Override
    public Map<Field<?>, Text> when() {
        Text known = Text.of("必填，转入的默认原台账所记", "required, unless known of one that is carried");
        return Map.of(LEADER, known, DEPARTMENT, known, HANDLER, known, REQUIREMENT, known, DUE, known);
    }

    private static LocalDate limit(PetitionState state, LocalDate accepted) {
        int days = statute(DeadlineRule.PETITION_FINISH).limit().amount();
        return accepted.plusDays(days + (state.extension == null ? 0 : state.extension.days()));
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        PetitionState next = state.reaching(Stage.ASSIGNED, STAGE);
        Assignment before = state.assignment;
        LocalDate due = step.values().need(DUE);
        LocalDate first = before != null && before.met() == null ? before.firstDue() : due;
        next.assignment = new Assignment(step.values(), step.at(), first, null);
        return next;
    }
}

package stability.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.DatedId;
import stability.domain.Matter;
import stability.domain.NoteStep;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.Rectify;
import stability.domain.school.Department;
import stability.domain.school.School;

/** Brings new hazards into the account. */
public final class HazardBook {
    private static final int ATTEMPTS = 100;

    private final Records records;
    private final Ids ids;

    public HazardBook(Records records, Ids ids) {
        this.records = records;
        this.ids = ids;
    }

    /**
     * Registers a hazard. {@code found} is when the entry says it happened unless given, {@code level} is general unless
     * given: a person decides on major.
     *
     * @param fixed how it was put right on the spot; then it is found, assigned and rectified in one go. Null if not
     */
    public Steps.Entered<HazardState> add(Values given, @Nullable String fixed, Values assignment, Entry entry) {
        return records.locked(() -> {
            Draft draft = draft(given, fixed, assignment, entry);
            Matter<HazardState> written = records.create(
                    Hazard.KIND, draft.matter().facts(), draft.matter().steps());
            return new Steps.Entered<>(written, draft.state(), draft.notices());
        });
    }

    /** A hazard that is allowed and not yet written. */
    record Draft(Matter<HazardState> matter, HazardState state, List<Problem> notices) {}

    /** Prepares a hazard without writing it; refused if anything about it is not in order. */
    Draft draft(Values given, @Nullable String fixed, Values assignment, Entry entry) {
        Values facts = given.copy()
                .putIfAbsent(Hazard.LEVEL, Level.GENERAL)
                .putIfAbsent(Hazard.FOUND, entry.at())
                .build();
        LocalDate day = facts.need(Hazard.FOUND).toLocalDate();
        facts = Values.builder()
                .put(Hazard.HAZARD_ID, freeId(day))
                .putAll(facts)
                .build();
        Steps steps = new Steps(records);
        List<Problem> notices = new ArrayList<>(steps.accepted(Hazard.KIND.facts(), facts, entry));
        Text objection = Hazard.KIND.objection(facts);
        if (objection != null) {
            throw new Refused(Code.ENTRY_REFUSED.at(null, objection));
        }
        if (facts.need(Hazard.FOUND).isAfter(entry.recorded())) {
            throw new Refused(
                    Code.IN_FUTURE.exit(), List.of(Code.IN_FUTURE.at((Place) null, facts.need(Hazard.FOUND))));
        }
        String id = facts.need(Hazard.HAZARD_ID);
        Matter<HazardState> blank = new Matter<>(Hazard.KIND, id, facts, List.of(), Hazard.KIND.file(id));
        List<Step> sequence = new ArrayList<>();
        HazardState state = Hazard.KIND.before(facts);
        for (Step step : firstSteps(facts, fixed, assignment, entry)) {
            StepType<HazardState> type = step(step.type().name());
            notices.addAll(steps.accepted(type.fields(), step.values(), entry));
            state = Entry.admit(blank, state, type, step);
            sequence.add(step);
        }
        return new Draft(new Matter<>(Hazard.KIND, id, facts, sequence, blank.file()), state, notices);
    }

    private List<Step> firstSteps(Values facts, @Nullable String fixed, Values assignment, Entry entry) {
        List<Step> steps = new ArrayList<>();
        steps.add(entry.step(step("register"), Values.EMPTY));
        if (fixed != null) {
            School school = records.school();
            String department = assignment.get(Assign.DEPARTMENT, facts.need(Hazard.DEPARTMENT));
            Department unit = school.department(department);
            String head = unit == null || unit.head() == null ? school.departmentName(department) : unit.head();
            Values fixedThings = assignment
                    .copy()
                    .putIfAbsent(Assign.LEADER, head)
                    .putIfAbsent(Assign.DEPARTMENT, department)
                    .putIfAbsent(Assign.HANDLER, entry.by())
                    .putIfAbsent(Assign.REQUIREMENT, "当场整改")
                    .putIfAbsent(Assign.DUE, entry.at().toLocalDate())
                    .putIfAbsent(Assign.DEAL, Deal.NOW)
                    .build();
            steps.add(entry.step(step(Assign.STAGE), fixedThings));
            steps.add(entry.step(
                    step(Rectify.STAGE),
                    Values.builder().put(NoteStep.NOTE, fixed).build()));
        }
        return steps;
    }

    private static StepType<HazardState> step(String name) {
        return Objects.requireNonNull(Hazard.KIND.step(name));
    }

    /** An id that no record of the folder has. */
    private String freeId(LocalDate day) {
        for (int i = 0; i < ATTEMPTS; i++) {
            String id = DatedId.of(Hazard.LETTER, day, ids.ending());
            if (!records.exists(Hazard.KIND, id)) {
                return id;
            }
        }
        throw new IllegalStateException("no free id after " + ATTEMPTS + " attempts");
    }
}

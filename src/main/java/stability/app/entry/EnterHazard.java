package stability.app.entry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Ids;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Source;
import stability.domain.hazard.Rectify;
import stability.domain.matter.Evidence;
import stability.domain.matter.Evidence.EvidenceKind;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.school.StandardHazard;

/** Brings new hazards into the account. */
public final class EnterHazard {
    private final Records records;
    private final EnterMatter matters;

    public EnterHazard(Records records, Ids ids) {
        this.records = records;
        this.matters = new EnterMatter(records, ids);
    }

    /**
     * Registers a hazard. {@code found} is when the entry says it happened unless given, {@code level} is general unless
     * given: a person decides on major.
     *
     * @param proof photos and papers: of the finding, and if it is put right on the spot, those called {@code after} of that
     * @param fixed how it was put right on the spot; then it is found, assigned and rectified in one go. Null if not
     */
    public EnterStep.Entered<HazardState> add(
            Values given, Values proof, @Nullable String fixed, Values assignment, EntryContext entry) {
        return records.locked(() -> {
            EnterMatter.Draft<HazardState> draft =
                    draft(given, fixed == null ? proof : proof(proof, kind -> kind != EvidenceKind.AFTER), entry);
            if (fixed != null) {
                Values fixedThings = fixedThings(draft.matter().facts(), assignment, entry);
                Values how = proof(proof, kind -> kind == EvidenceKind.AFTER)
                        .copy()
                        .put(NoteStep.NOTE, fixed)
                        .build();
                draft = matters.then(draft, step(Assign.STAGE), fixedThings, entry);
                draft = matters.then(draft, step(Rectify.STAGE), how, entry);
            }
            entry.notBefore(records);
            return new EnterStep.Entered<>(matters.write(draft, entry), draft.state(), draft.notices());
        });
    }

    /**
     * As {@link EnterMatter#needed}.
     *
     * @param carried of one that is carried into the account; null of a new one
     */
    public Set<Field<?>> needed(Values given, @Nullable Values carried, EntryContext entry) {
        StepType<HazardState> opening = carried == null ? Hazard.KIND.first() : step(Step.CARRY);
        Values known = carried == null ? standard(given) : given;
        return matters.needed(Hazard.KIND, opening, complete(known), carried == null ? Values.EMPTY : carried, entry);
    }

    /**
     * Carries a hazard into the account from another ledger.
     *
     * @param given its facts, when it was found among them; {@code level} is general unless given
     * @param carried where it stood, and its first due date
     */
    public EnterStep.Entered<HazardState> carry(Values given, Values carried, EntryContext entry) {
        return matters.add(Hazard.KIND, step(Step.CARRY), complete(given), carried, entry);
    }

    private static Values proof(Values proof, Predicate<EvidenceKind> which) {
        List<Values> chosen = proof.get(Evidence.LIST, List.of()).stream()
                .filter(each -> which.test(each.need(Evidence.KIND)))
                .toList();
        return chosen.isEmpty()
                ? Values.EMPTY
                : Values.builder().put(Evidence.LIST, chosen).build();
    }

    /** Prepares a registered hazard without writing it; refused if anything about it is not in order. */
    EnterMatter.Draft<HazardState> draft(Values given, Values proof, EntryContext entry) {
        return matters.then(
                matters.begin(Hazard.KIND, complete(standard(given)), entry), Hazard.KIND.first(), proof, entry);
    }

    /** What is left out of a new hazard that has the title of a standard one is as there; how grave it is a person says. */
    private Values standard(Values given) {
        String title = given.get(Hazard.TITLE);
        StandardHazard known = title == null ? null : records.school().standardHazard(title);
        return known == null
                ? given
                : given.copy()
                        .putIfAbsent(Hazard.CATEGORY, known.category())
                        .putIfAbsent(Hazard.LEGAL_BASIS, known.basis())
                        .build();
    }

    private static Values complete(Values given) {
        return given.copy()
                .putIfAbsent(Hazard.LEVEL, Level.GENERAL)
                .putIfAbsent(Hazard.SOURCE, source(given.get(Hazard.LINKS, Values.EMPTY)))
                .build();
    }

    /** Where a hazard comes from that links to what brought it to light; null if that does not say. */
    private static @Nullable Source source(Values links) {
        return links.has(Hazard.LINK_PETITION)
                ? Source.PETITION
                : links.has(Hazard.LINK_INCIDENT)
                        ? Source.INCIDENT
                        : links.has(Hazard.LINK_WARNING)
                                ? Source.WARNING
                                : links.has(Hazard.LINK_INSPECTION) ? Source.SPECIAL : null;
    }

    /** Writes the draft. Only inside {@link Records#locked}. */
    Matter<HazardState> write(EnterMatter.Draft<HazardState> draft, EntryContext entry) {
        return matters.write(draft, entry);
    }

    /** The five fixed things of what was put right at once, as far as nobody said otherwise. */
    private Values fixedThings(Values facts, Values assignment, EntryContext entry) {
        School school = records.school();
        String department = assignment.get(Assign.DEPARTMENT, facts.need(Hazard.DEPARTMENT));
        Department unit = school.department(department);
        String head = unit == null || unit.head() == null ? school.departmentName(department) : unit.head();
        return assignment
                .copy()
                .putIfAbsent(Assign.LEADER, head)
                .putIfAbsent(Assign.DEPARTMENT, department)
                .putIfAbsent(Assign.HANDLER, entry.by())
                .putIfAbsent(Assign.REQUIREMENT, "当场整改")
                .putIfAbsent(Assign.DUE, entry.at().toLocalDate())
                .putIfAbsent(Assign.DEAL, Deal.NOW)
                .build();
    }

    private static StepType<HazardState> step(String name) {
        return Objects.requireNonNull(Hazard.KIND.step(name));
    }
}

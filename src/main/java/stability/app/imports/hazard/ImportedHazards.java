package stability.app.imports.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported.Posting;
import stability.app.entry.EntryContext;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportState;
import stability.app.imports.row.ReadRow;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.Supervise;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.domain.matter.Origin;
import stability.domain.matter.Step;
import stability.domain.school.School;

/** What rows of a ledger of hazards become: facts, and the steps that they tell of. */
final class ImportedHazards {
    private static final List<Field<?>> FIVE =
            List.of(Assign.LEADER, Assign.DEPARTMENT, Assign.HANDLER, Assign.REQUIREMENT, Assign.DUE);

    /** A person called it major there, and only a person may say why. */
    private static final Text BASIS = Text.of("原台账定为重大", "called major in the ledger that it comes from");

    private final School school;
    private final EntryContext entry;
    private final HazardProgress progress;

    ImportedHazards(School school, EntryContext entry) {
        this.school = school;
        this.entry = entry;
        this.progress = new HazardProgress(school);
    }

    /** How far the row says that its hazard has come; null if its cells contradict each other. */
    static @Nullable ImportState state(ReadRow row) {
        ImportState said = row.get(ImportField.STATE, ImportState.class);
        ImportState dated = row.has(ImportField.CLOSED)
                ? ImportState.CLOSED
                : row.has(ImportField.VERIFIED)
                        ? ImportState.VERIFIED
                        : row.has(ImportField.RECTIFIED) ? ImportState.RECTIFIED : ImportState.OPEN;
        if (said == null) {
            return dated;
        }
        if (said == ImportState.OPEN && dated != ImportState.OPEN) {
            return null;
        }
        return dated.compareTo(said) > 0 ? dated : said; // a day tells more than a word that was not kept up
    }

    Values facts(ReadRow row, Values origin) {
        Values.Builder facts = Values.builder();
        for (Field<?> field : Hazard.KIND.typed()) {
            if (field.type() instanceof Type.Scalar<?>) {
                row.put(facts, field, ImportField.of(field));
            }
        }
        if (row.get(level()) == Level.MAJOR) {
            facts.putIfAbsent(Hazard.MAJOR_BASIS, BASIS.in(school.lang()));
        }
        return facts.putIfAbsent(Hazard.DEPARTMENT, row.get(ImportField.IN_CHARGE, String.class))
                .putIfAbsent(Hazard.LEVEL, Level.GENERAL)
                .put(Origin.FACT, origin)
                .build();
    }

    /** The steps of one that is new to the account. */
    List<Posting<HazardState>> opening(ReadRow row, ImportState state, boolean fresh) {
        List<Posting<HazardState>> all = new ArrayList<>();
        Values assignment = assignment(row);
        boolean closed = state == ImportState.CLOSED;
        boolean assigned = !closed && isComplete(row);
        Values.Builder carry = Values.builder()
                .put(Carry.FROM, row.at().inWords().in(school.lang()))
                .put(Carry.DUE, row.get(ImportField.DUE, LocalDate.class))
                .put(Carry.KNOWN, known(row, state, assigned));
        if (closed) {
            HazardDays days = HazardDays.of(row, state, null);
            carry.put(
                    Carry.HISTORY,
                    Values.builder()
                            .put(Carry.CLOSED, days.closed())
                            .put(Carry.OUTCOME, HazardProgress.outcome(row))
                            .put(Carry.REMARK, row.get(ImportField.CLOSING_NOTE, String.class))
                            .build());
        }
        OffsetDateTime since = Objects.requireNonNull(row.get(Hazard.FOUND));
        all.add(
                fresh
                        ? new Posting<>(Hazard.KIND.first(), Values.EMPTY, since, null)
                        : posting(Step.CARRY, carry.build(), entry.at()));
        if (assigned) {
            OffsetDateTime found = Objects.requireNonNull(row.get(Hazard.FOUND));
            all.add(posting(Assign.STAGE, assignment, found));
            all.addAll(progress.steps(row, HazardDays.of(row, state, null), Stage.ASSIGNED, found));
        }
        Supervisor supervisor = row.get(ImportField.SUPERVISOR, Supervisor.class);
        if (supervisor != null && !closed) {
            Values level = Values.builder().put(Supervise.LEVEL, supervisor).build();
            all.add(posting("supervise", level, entry.at()));
        }
        return all;
    }

    /** The steps that follow from what the row says of one that is in the account, as far as they can be taken. */
    List<Posting<HazardState>> further(ReadRow row, ImportState state, Matter<HazardState> matter) {
        HazardState now = matter.state();
        List<Posting<HazardState>> all = new ArrayList<>();
        Stage stage = now.stage();
        OffsetDateTime at = Objects.requireNonNull(row.get(Hazard.FOUND));
        boolean assigns = stage == Stage.REGISTERED && isComplete(row);
        if (!assigns && !new HazardNews(matter).isAny(row, state)) {
            return all;
        }
        if (assigns) {
            all.add(posting(Assign.STAGE, assignment(row), at));
            stage = Stage.ASSIGNED;
        } else {
            at = last(matter, at);
        }
        all.addAll(progress.steps(row, HazardDays.of(row, state, now.rectifiedOn()), stage, at));
        return all;
    }

    /** The moment of the latest step that was taken on it here. */
    private static OffsetDateTime last(Matter<HazardState> matter, OffsetDateTime found) {
        return matter.steps().stream()
                .filter(step -> !step.isCarrying())
                .map(Step::at)
                .max(Comparator.naturalOrder())
                .orElse(found);
    }

    private static ImportField level() {
        return ImportField.of(Hazard.LEVEL);
    }

    /** The five fixed things, as far as the row has them: its one department found it and is in charge. */
    static Values assignment(ReadRow row) {
        return Values.builder()
                .put(Assign.LEADER, row.get(Assign.LEADER))
                .put(Assign.DEPARTMENT, row.get(ImportField.IN_CHARGE, String.class))
                .putIfAbsent(Assign.DEPARTMENT, row.get(Hazard.DEPARTMENT))
                .put(Assign.HANDLER, row.get(Assign.HANDLER))
                .put(Assign.REQUIREMENT, row.get(Assign.REQUIREMENT))
                .put(Assign.DUE, row.get(ImportField.DUE, LocalDate.class))
                .put(Assign.DEAL, row.get(Assign.DEAL))
                .put(Assign.PLAN, plan(row))
                .put(Assign.INTERIM_CONTROL, row.get(ImportField.CONTROL, String.class))
                .build();
    }

    /** Whether the row has all that an assignment needs: of a major hazard its plan and what keeps people safe meanwhile, too. */
    static boolean isComplete(ReadRow row) {
        Values assignment = assignment(row);
        boolean five = FIVE.stream().allMatch(assignment::has);
        return five
                && (row.get(level()) != Level.MAJOR || (assignment.has(Assign.PLAN) && row.has(ImportField.CONTROL)));
    }

    /** The plan of a major hazard; null if the row does not have all of it. */
    private static @Nullable Values plan(ReadRow row) {
        Values.Builder plan = Values.builder();
        for (Field<?> field : ImportField.PLAN) {
            row.put(plan, field, ImportField.ofPlan(field));
        }
        Values values = plan.build();
        return values.fields().size() == ImportField.PLAN.size() ? values : null;
    }

    /** What the row knows of its handling and no step takes up; null if nothing is left. */
    private static @Nullable Values known(ReadRow row, ImportState state, boolean assigned) {
        HazardDays days = HazardDays.of(row, state, null);
        boolean closed = state == ImportState.CLOSED;
        boolean rectified = assigned && days.rectified() != null;
        boolean verified = assigned && days.verified() != null;
        Values.Builder known = Values.builder();
        if (!assigned) {
            known.put(Carry.LEADER, row.get(Assign.LEADER))
                    .put(Carry.IN_CHARGE, row.get(ImportField.IN_CHARGE, String.class))
                    .put(Carry.HANDLER, row.get(Assign.HANDLER))
                    .put(Carry.REQUIREMENT, row.get(Assign.REQUIREMENT));
        }
        if (!rectified) {
            known.put(Carry.RECTIFIED, row.get(ImportField.RECTIFIED, LocalDate.class))
                    .put(Carry.RECTIFICATION, row.get(ImportField.RECTIFICATION, String.class))
                    .put(Carry.COST, row.get(ImportField.COST, BigDecimal.class));
        }
        if (!verified) {
            known.put(Carry.VERIFIED, row.get(ImportField.VERIFIED, LocalDate.class))
                    .put(Carry.VERIFIED_BY, row.get(ImportField.VERIFIED_BY, String.class));
        }
        Values values = known.put(Carry.NOTE, closed ? null : row.get(ImportField.CLOSING_NOTE, String.class))
                .build();
        return values.isEmpty() ? null : values;
    }

    private static Posting<HazardState> posting(String step, Values values, OffsetDateTime at) {
        return HazardProgress.posting(step, values, at, null);
    }
}

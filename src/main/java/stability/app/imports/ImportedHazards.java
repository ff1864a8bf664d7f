package stability.app.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported.Posting;
import stability.app.entry.EntryContext;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.Supervise;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Close;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Origin;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.School;

/** What rows of a ledger of hazards become: facts, and the steps that they tell of. */
final class ImportedHazards {
    private static final List<Field<?>> FIVE =
            List.of(Assign.LEADER, Assign.DEPARTMENT, Assign.HANDLER, Assign.REQUIREMENT, Assign.DUE);

    private static final Text DONE = Text.of("原台账记为已整改", "put right, says the ledger that it comes from");

    private final School school;
    private final EntryContext entry;

    ImportedHazards(School school, EntryContext entry) {
        this.school = school;
        this.entry = entry;
    }

    /** How far the row says that its hazard has come; null if its cells contradict each other. */
    static @Nullable ImportState state(ReadRow row) {
        ImportState said = row.get(ImportField.STATE);
        ImportState dated = row.has(ImportField.CLOSED)
                ? ImportState.CLOSED
                : row.has(ImportField.VERIFIED)
                        ? ImportState.VERIFIED
                        : row.has(ImportField.RECTIFIED) ? ImportState.RECTIFIED : ImportState.OPEN;
        if (said == null) {
            return dated;
        }
        return said == ImportState.OPEN && dated != ImportState.OPEN ? null : said;
    }

    Values facts(ReadRow row, Values origin) {
        Values.Builder facts = Values.builder();
        for (Field<?> field : Hazard.KIND.typed()) {
            if (field.type() instanceof Type.Scalar<?>) {
                put(facts, field, row, ImportField.of(field));
            }
        }
        return facts.putIfAbsent(Hazard.DEPARTMENT, row.get(ImportField.IN_CHARGE))
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
                .put(Carry.FROM, place(row))
                .put(Carry.DUE, row.<LocalDate>get(ImportField.DUE))
                .put(Carry.KNOWN, assigned ? null : known(row));
        if (closed) {
            LocalDate on = Objects.requireNonNullElseGet(
                    row.<LocalDate>get(ImportField.CLOSED),
                    () -> Objects.requireNonNull(row.get(ImportField.RECTIFIED)));
            carry.put(
                    Carry.HISTORY,
                    Values.builder()
                            .put(Carry.CLOSED, on)
                            .put(Carry.OUTCOME, outcome(row))
                            .put(Carry.REMARK, row.<String>get(ImportField.CLOSING_NOTE))
                            .build());
        }
        OffsetDateTime since = Objects.requireNonNull(row.get(ImportField.of(Hazard.FOUND)));
        all.add(
                fresh
                        ? new Posting<>(Hazard.KIND.first(), Values.EMPTY, since, null)
                        : posting(Step.CARRY, carry.build(), entry.at(), null));
        if (assigned) {
            OffsetDateTime found = Objects.requireNonNull(row.get(ImportField.of(Hazard.FOUND)));
            all.add(posting(Assign.STAGE, assignment, found, null));
            all.addAll(progress(row, state, Stage.ASSIGNED, found));
        }
        Supervisor supervisor = row.get(ImportField.SUPERVISOR);
        if (supervisor != null && !closed) {
            Values level = Values.builder().put(Supervise.LEVEL, supervisor).build();
            all.add(posting("supervise", level, entry.at(), null));
        }
        return all;
    }

    /** The steps that follow from what the row says of one that is in the account, as far as they can be taken. */
    List<Posting<HazardState>> further(ReadRow row, ImportState state, HazardState now, OffsetDateTime last) {
        List<Posting<HazardState>> all = new ArrayList<>();
        Stage stage = now.stage();
        OffsetDateTime at = Objects.requireNonNull(row.get(ImportField.of(Hazard.FOUND)));
        if (stage == Stage.REGISTERED && isComplete(row)) {
            all.add(posting(Assign.STAGE, assignment(row), at, null));
            stage = Stage.ASSIGNED;
        }
        all.addAll(progress(row, state, stage, at));
        return all;
    }

    /** From a stage on: put right, verified, closed. */
    private List<Posting<HazardState>> progress(ReadRow row, ImportState state, Stage from, OffsetDateTime since) {
        List<Posting<HazardState>> all = new ArrayList<>();
        Stage stage = from;
        LocalDate closed = row.get(ImportField.CLOSED);
        LocalDate rectified = row.get(ImportField.RECTIFIED);
        LocalDate done = rectified == null ? closed : rectified;
        OffsetDateTime at = since;
        if (stage == Stage.ASSIGNED && state != ImportState.OPEN && done != null) {
            at = on(done, at);
            Values values = Values.builder()
                    .put(NoteStep.NOTE, row.<String>get(ImportField.RECTIFICATION))
                    .putIfAbsent(NoteStep.NOTE, DONE.in(school.lang()))
                    .put(Rectify.COST, row.get(ImportField.COST))
                    .build();
            all.add(posting(Rectify.STAGE, values, at, null));
            stage = Stage.RECTIFIED;
        }
        boolean verified = state == ImportState.VERIFIED || state == ImportState.CLOSED;
        LocalDate checked = Objects.requireNonNullElse(
                row.<LocalDate>get(ImportField.VERIFIED), closed == null ? LocalDate.MIN : closed);
        if (stage == Stage.RECTIFIED && verified && (done != null || !checked.equals(LocalDate.MIN))) {
            at = checked.equals(LocalDate.MIN) ? at : on(checked, at);
            Values values = Values.builder().put(Verify.RESULT, Result.PASS).build();
            all.add(posting(Verify.STAGE, values, at, row.get(ImportField.VERIFIED_BY)));
            stage = Stage.VERIFIED;
        }
        if (stage == Stage.VERIFIED && state == ImportState.CLOSED) {
            Values values = Values.builder()
                    .put(Close.OUTCOME, outcome(row))
                    .put(NoteStep.REMARK, row.<String>get(ImportField.CLOSING_NOTE))
                    .build();
            all.add(posting(Close.STAGE, values, closed == null ? at : on(closed, at), null));
        }
        return all;
    }

    private static Outcome outcome(ReadRow row) {
        return Objects.requireNonNullElse(row.<Outcome>get(ImportField.OUTCOME), Outcome.ELIMINATED);
    }

    private static ImportField level() {
        return ImportField.of(Hazard.LEVEL);
    }

    /** The five fixed things, as far as the row has them: its one department found it and is in charge. */
    static Values assignment(ReadRow row) {
        return Values.builder()
                .put(Assign.LEADER, row.<String>get(ImportField.of(Assign.LEADER)))
                .put(Assign.DEPARTMENT, row.<String>get(ImportField.IN_CHARGE))
                .putIfAbsent(Assign.DEPARTMENT, row.<String>get(ImportField.of(Hazard.DEPARTMENT)))
                .put(Assign.HANDLER, row.<String>get(ImportField.of(Assign.HANDLER)))
                .put(Assign.REQUIREMENT, row.<String>get(ImportField.of(Assign.REQUIREMENT)))
                .put(Assign.DUE, row.<LocalDate>get(ImportField.DUE))
                .put(Assign.DEAL, row.<Deal>get(ImportField.of(Assign.DEAL)))
                .put(Assign.PLAN, plan(row))
                .put(Assign.INTERIM_CONTROL, row.<String>get(ImportField.CONTROL))
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
            put(plan, field, row, ImportField.ofPlan(field));
        }
        Values values = plan.build();
        return values.fields().size() == ImportField.PLAN.size() ? values : null;
    }

    private static @Nullable Values known(ReadRow row) {
        Values known = Values.builder()
                .put(Carry.LEADER, row.<String>get(ImportField.of(Assign.LEADER)))
                .put(Carry.IN_CHARGE, row.<String>get(ImportField.IN_CHARGE))
                .put(Carry.HANDLER, row.<String>get(ImportField.of(Assign.HANDLER)))
                .put(Carry.REQUIREMENT, row.<String>get(ImportField.of(Assign.REQUIREMENT)))
                .put(Carry.RECTIFIED, row.<LocalDate>get(ImportField.RECTIFIED))
                .put(Carry.RECTIFICATION, row.<String>get(ImportField.RECTIFICATION))
                .put(Carry.VERIFIED, row.<LocalDate>get(ImportField.VERIFIED))
                .build();
        return known.isEmpty() ? null : known;
    }

    /** Where the row stood, for people: 台账.xlsx 隐患整改台账 第7行. */
    private String place(ReadRow row) {
        CellAddress at = row.at();
        String sheet = at.sheet().isEmpty() ? "" : " " + at.sheet();
        return Text.of("{0}{1} 第{2}行", "{0}{1} row {2}")
                .with(at.file(), sheet, at.row())
                .in(school.lang());
    }

    /** The beginning of a day, but no earlier than what came before. */
    private OffsetDateTime on(LocalDate day, OffsetDateTime before) {
        OffsetDateTime start = school.startOf(day);
        return day.equals(before.toLocalDate()) ? before : start;
    }

    private static Posting<HazardState> posting(String step, Values values, OffsetDateTime at, @Nullable String by) {
        StepType<HazardState> type = Objects.requireNonNull(Hazard.KIND.step(step));
        return new Posting<>(type, values, at, by);
    }

    private static <T> void put(Values.Builder values, Field<T> field, ReadRow row, ImportField from) {
        T value = row.get(from);
        values.put(field, value);
    }
}

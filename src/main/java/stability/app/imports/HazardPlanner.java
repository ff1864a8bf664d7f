package stability.app.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.entry.EnterImported.Posting;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;

/** Says what becomes of the rows of a ledger of hazards. */
final class HazardPlanner extends RowPlanner<HazardState> {
    private static final Text CONTRADICTION =
            Text.of("状态是未完成，却写了整改、验收或销号日", "it is open, and bears a day on which it was rectified, verified or closed");
    private static final Text NO_DAY =
            Text.of("已销号而没有整改完成日或销号日", "it is closed without a day on which it was rectified or closed");
    private static final Text LACKING = Text.of(
            "已有整改进展，但五定不全，先按待交办转入",
            "work on it is reported, but not all of the five fixed things: carried as one to be assigned");
    private static final Text NOT_YET = Text.of(
            "表中已到“{0}”，账上还是“{1}”，缺少五定或日期：先用 assign 等补上",
            "it is \"{0}\" in the table and \"{1}\" in the account, and something between is not known: enter that first");

    private static final List<ImportField> FIVE = List.of(
            ImportField.of(Assign.LEADER),
            ImportField.IN_CHARGE,
            ImportField.of(Assign.HANDLER),
            ImportField.of(Assign.REQUIREMENT),
            ImportField.DUE);

    private final ImportedHazards hazards;

    HazardPlanner(Records records, EnterImported entering, Importer.Request request) {
        super(Hazard.KIND, records, entering, request);
        hazards = new ImportedHazards(records.school(), request.entry());
    }

    @Override
    List<ImportField> needed() {
        return ImportLedger.HAZARDS.needed();
    }

    /** The department in charge is that where it was found, unless another one is named. */
    @Override
    boolean says(ReadRow row, ImportField field) {
        return row.has(field) || (field.name().equals(Hazard.DEPARTMENT.name()) && row.has(ImportField.IN_CHARGE));
    }

    @Override
    boolean isClosed(ReadRow row) {
        return ImportedHazards.state(row) == ImportState.CLOSED;
    }

    @Override
    @Nullable
    Text contradiction(ReadRow row) {
        ImportState state = ImportedHazards.state(row);
        if (state == null) {
            return CONTRADICTION;
        }
        boolean dated = row.has(ImportField.CLOSED) || row.has(ImportField.RECTIFIED);
        return state == ImportState.CLOSED && !dated && request.history() ? NO_DAY : null;
    }

    @Override
    EnterImported.Drafted<HazardState> begin(ReadRow row, Values origin, boolean fresh, List<Text> notices) {
        ImportState state = state(row);
        List<Posting<HazardState>> postings = hazards.opening(row, state, fresh);
        EnterImported.Drafted<HazardState> draft =
                entering.begin(Hazard.KIND, hazards.facts(row, origin), postings, request.entry());
        if (state != ImportState.OPEN && draft.state().stage() == Stage.REGISTERED) {
            notices.add(LACKING);
        }
        return draft;
    }

    private static ImportState state(ReadRow row) {
        return Objects.requireNonNull(ImportedHazards.state(row));
    }

    @Override
    EnterImported.@Nullable Drafted<HazardState> further(ReadRow row, Matter<HazardState> matter) {
        HazardState now = matter.state();
        if (!now.open()) {
            return null; // done, or taken out of the account: whatever the table says
        }
        OffsetDateTime last = Collections.max(matter.steps(), Step.BY_RECORDED).at();
        List<Posting<HazardState>> postings = hazards.further(row, state(row), now, last);
        return postings.isEmpty() ? null : entering.further(matter, postings, request.entry());
    }

    @Override
    List<Refusal> differences(ReadRow row, Matter<HazardState> matter) {
        Map<ImportField, @Nullable Object> then = imported(matter);
        Map<ImportField, @Nullable Object> now = inForce(matter);
        List<Refusal> all = new ArrayList<>();
        boolean assigns = matter.state().stage() == Stage.REGISTERED && ImportedHazards.isComplete(row);
        then.forEach((field, before) -> {
            Object said = row.get(field);
            boolean fixes = assigns && before == null && FIVE.contains(field); // it was not known, and is now
            if (said != null && !fixes && !isSame(said, before) && !isSame(said, now.get(field))) {
                Object account = now.get(field);
                all.add(new Refusal(
                        row.at(field),
                        Text.of(
                                        "“{0}”表中是“{1}”，账上是“{2}”；请用 correct 等更正，导入不改写",
                                        "\"{0}\" is \"{1}\" here and \"{2}\" in the account; mend it with correct or a step: an import rewrites nothing")
                                .with(field.label(), shown(said), account == null ? "—" : shown(account))));
            }
        });
        HazardState state = matter.state();
        ImportState said = state(row);
        if (all.isEmpty() && state.open() && isStuck(row, matter)) {
            all.add(new Refusal(
                    row.at(ImportField.STATE),
                    NOT_YET.with(said.label(), state.stage().label())));
        }
        return all;
    }

    /** Whether the row tells of work that the account does not have, and no step can be made of it. */
    private boolean isStuck(ReadRow row, Matter<HazardState> matter) {
        HazardState state = matter.state();
        boolean rectified = state.rectifiedOn() == null
                && isNews(row, ImportField.RECTIFIED, state.known().get(Carry.RECTIFIED));
        boolean verified = reached(state.stage()) < ImportState.VERIFIED.ordinal()
                && isNews(row, ImportField.VERIFIED, state.known().get(Carry.VERIFIED));
        return (isClosed(row) || rectified || verified) && further(row, matter) == null;
    }

    private static boolean isNews(ReadRow row, ImportField field, @Nullable Object known) {
        Object said = row.get(field);
        return said != null && !said.equals(known);
    }

    private static int reached(Stage stage) {
        return switch (stage) {
            case RECTIFIED -> ImportState.RECTIFIED.ordinal();
            case VERIFIED -> ImportState.VERIFIED.ordinal();
            case CLOSED, VOIDED -> ImportState.CLOSED.ordinal();
            default -> ImportState.OPEN.ordinal();
        };
    }

    private Text shown(Object value) {
        return value instanceof Word word ? word.label() : Text.same(String.valueOf(value));
    }

    /** What an import wrote of a matter, whatever was mended and added since. */
    private static Map<ImportField, @Nullable Object> imported(Matter<HazardState> matter) {
        Step carrying = matter.carrying();
        Step carry = carrying == null ? matter.steps().get(0) : carrying; // of a form: it was registered
        Values known = carry.values().get(Carry.KNOWN, Values.EMPTY);
        Values assigned = matter.steps().stream()
                .filter(step -> step.type().name().equals(Assign.STAGE)
                        && step.recorded().equals(carry.recorded()))
                .map(Step::values)
                .findFirst()
                .orElse(Values.EMPTY);
        Map<ImportField, @Nullable Object> all = facts(matter.facts());
        LocalDate due = carry.values().get(Carry.DUE);
        all.put(ImportField.DUE, due == null ? assigned.get(Assign.DUE) : due);
        putHandling(all, known, assigned);
        return all;
    }

    private static Map<ImportField, @Nullable Object> inForce(Matter<HazardState> matter) {
        HazardState state = matter.state();
        Values assigned = state.assignment() == null ? Values.EMPTY : state.assignment();
        Map<ImportField, @Nullable Object> all = facts(matter.history(null).facts());
        all.put(ImportField.DUE, state.due());
        putHandling(all, state.known(), assigned);
        return all;
    }

    private static void putHandling(Map<ImportField, @Nullable Object> all, Values known, Values assigned) {
        all.put(ImportField.of(Assign.LEADER), either(assigned.get(Assign.LEADER), known.get(Carry.LEADER)));
        all.put(ImportField.of(Assign.HANDLER), either(assigned.get(Assign.HANDLER), known.get(Carry.HANDLER)));
        all.put(ImportField.IN_CHARGE, either(assigned.get(Assign.DEPARTMENT), known.get(Carry.IN_CHARGE)));
        all.put(
                ImportField.of(Assign.REQUIREMENT),
                either(assigned.get(Assign.REQUIREMENT), known.get(Carry.REQUIREMENT)));
    }

    private static @Nullable Object either(@Nullable Object one, @Nullable Object other) {
        return one == null ? other : one;
    }

    private static Map<ImportField, @Nullable Object> facts(Values facts) {
        Map<ImportField, @Nullable Object> all = new LinkedHashMap<>();
        for (Field<?> field : Hazard.KIND.typed()) {
            if (field.type() instanceof Type.Scalar<?>) {
                all.put(ImportField.of(field), facts.get(field));
            }
        }
        return all;
    }
}

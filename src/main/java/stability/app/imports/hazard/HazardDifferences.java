package stability.app.imports.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportState;
import stability.app.imports.plan.RowPlanner;
import stability.app.imports.row.ReadRow;
import stability.app.imports.row.Refusal;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Close;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.School;

/**
 * What a row says otherwise than the hazard that was imported from it: than it was imported, and than it is now. What was mended or
 * went on in the account since is no difference as long as the row says what it said.
 */
final class HazardDifferences {
    private static final List<ImportField> FIVE = List.of(
            ImportField.of(Assign.LEADER),
            ImportField.IN_CHARGE,
            ImportField.of(Assign.HANDLER),
            ImportField.of(Assign.REQUIREMENT),
            ImportField.DUE);

    private final Matter<HazardState> matter;
    private final HazardState now;
    private final Step carry;
    private final School school;

    HazardDifferences(Matter<HazardState> matter, School school) {
        this.school = school;
        this.matter = matter;
        this.now = matter.state();
        this.carry = Objects.requireNonNullElseGet(
                matter.carrying(), () -> matter.steps().get(0)); // of a form: it was registered
    }

    List<Refusal> of(ReadRow row, ImportState said) {
        Map<ImportField, @Nullable Object> then = imported();
        Map<ImportField, @Nullable Object> inForce = inForce();
        List<Refusal> all = new ArrayList<>();
        boolean assigns = now.stage() == Stage.REGISTERED && ImportedHazards.isComplete(row);
        then.forEach((field, before) -> {
            Object value = row.get(field);
            boolean fixes = assigns && before == null && FIVE.contains(field); // it was not known, and is now
            if (value != null
                    && !fixes
                    && !RowPlanner.isSame(value, before)
                    && !RowPlanner.isSame(value, inForce.get(field))) {
                all.add(difference(row, field, value, inForce.get(field)));
            }
        });
        ImportState reached = reached();
        if (said.compareTo(reached) < 0) {
            all.add(difference(row, ImportField.STATE, said, reached(now.stage())));
        }
        return all;
    }

    private Refusal difference(ReadRow row, ImportField field, Object said, @Nullable Object account) {
        return Refusal.otherwise(row, field, shown(field, said), account == null ? null : shown(field, account));
    }

    private Text shown(ImportField field, Object value) {
        String text = String.valueOf(value);
        if (field.type().role() == Type.Role.DEPARTMENT) {
            return Text.same(school.departmentName(text));
        }
        if (field.type().role() == Type.Role.CATEGORY) {
            return Text.of(school.categoryName(text, Lang.ZH), school.categoryName(text, Lang.EN));
        }
        return value instanceof Word word ? word.label() : Text.same(text);
    }

    /** How far the row had come when it was imported. */
    private ImportState reached() {
        if (carry.values().has(Carry.HISTORY)) {
            return ImportState.CLOSED;
        }
        ImportState reached = ImportState.OPEN;
        for (Step step : matter.steps()) {
            if (step.recorded().equals(carry.recorded())) {
                ImportState by = switch (step.type().name()) {
                    case Rectify.STAGE -> ImportState.RECTIFIED;
                    case Verify.STAGE -> ImportState.VERIFIED;
                    case Close.STAGE -> ImportState.CLOSED;
                    default -> ImportState.OPEN;
                };
                reached = by.compareTo(reached) > 0 ? by : reached;
            }
        }
        return reached;
    }

    /** The word of a table for a stage. */
    static ImportState reached(Stage stage) {
        return switch (stage) {
            case RECTIFIED -> ImportState.RECTIFIED;
            case VERIFIED -> ImportState.VERIFIED;
            case CLOSED, VOIDED -> ImportState.CLOSED;
            default -> ImportState.OPEN;
        };
    }

    /** What an import wrote of a matter, whatever was mended and added since. */
    private Map<ImportField, @Nullable Object> imported() {
        Values known = carry.values().get(Carry.KNOWN, Values.EMPTY);
        Map<ImportField, @Nullable Object> all = facts(matter.facts());
        LocalDate due = carry.values().get(Carry.DUE);
        Values assigned = values(Assign.STAGE);
        all.put(ImportField.DUE, due == null ? assigned.get(Assign.DUE) : due);
        putHandling(all, known, assigned);
        putDone(all);
        return all;
    }

    /** The days that it was put right, verified and closed on by what the import wrote; one that it did not write is news. */
    private void putDone(Map<ImportField, @Nullable Object> all) {
        Values known = carry.values().get(Carry.KNOWN, Values.EMPTY);
        Values history = carry.values().get(Carry.HISTORY, Values.EMPTY);
        putIfKnown(all, ImportField.RECTIFIED, known.get(Carry.RECTIFIED), Rectify.STAGE);
        putIfKnown(all, ImportField.VERIFIED, known.get(Carry.VERIFIED), Verify.STAGE);
        putIfKnown(all, ImportField.CLOSED, history.get(Carry.CLOSED), Close.STAGE);
        if (!history.isEmpty()) {
            all.put(ImportField.OUTCOME, history.get(Carry.OUTCOME));
        }
    }

    private void putIfKnown(
            Map<ImportField, @Nullable Object> all, ImportField field, @Nullable LocalDate known, String step) {
        Step taken = step(step);
        LocalDate day = known != null || taken == null ? known : taken.at().toLocalDate();
        if (day != null) {
            all.put(field, day);
        }
    }

    private @Nullable Step step(String name) {
        return matter.steps().stream()
                .filter(step ->
                        step.type().name().equals(name) && step.recorded().equals(carry.recorded()))
                .findFirst()
                .orElse(null);
    }

    private Values values(String step) {
        Step taken = step(step);
        return taken == null ? Values.EMPTY : taken.values();
    }

    private Map<ImportField, @Nullable Object> inForce() {
        Values assigned = now.assignment() == null ? Values.EMPTY : now.assignment();
        Map<ImportField, @Nullable Object> all = facts(matter.history(null).facts());
        all.put(ImportField.DUE, now.due());
        putHandling(all, now.known(), assigned);
        all.put(ImportField.RECTIFIED, now.rectifiedOn());
        all.put(ImportField.CLOSED, now.closedOn());
        all.put(ImportField.OUTCOME, now.outcome());
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

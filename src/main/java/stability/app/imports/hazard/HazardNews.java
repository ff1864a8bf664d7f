package stability.app.imports.hazard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportState;
import stability.app.imports.row.ReadRow;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Close;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;

/**
 * Whether a row tells of work that the account does not have. What it told when it was imported is no news, also if that was undone
 * in the account since: reopened, sent back, assigned by hand.
 */
final class HazardNews {
    private static final Map<ImportField, String> STEPS = Map.of(
            ImportField.RECTIFIED, Rectify.STAGE,
            ImportField.VERIFIED, Verify.STAGE,
            ImportField.CLOSED, Close.STAGE);

    private static final Map<ImportState, ImportField> DAYS = Map.of(
            ImportState.RECTIFIED, ImportField.RECTIFIED,
            ImportState.VERIFIED, ImportField.VERIFIED,
            ImportState.CLOSED, ImportField.CLOSED);

    private final Matter<HazardState> matter;
    private final Values known;
    private final Values history;

    HazardNews(Matter<HazardState> matter) {
        this.matter = matter;
        Step carry = matter.carrying();
        Values carried = carry == null ? Values.EMPTY : carry.values();
        known = carried.get(Carry.KNOWN, Values.EMPTY);
        history = carried.get(Carry.HISTORY, Values.EMPTY);
    }

    /** Whether a day of the row is new, or that it is closed: news that must not be passed over. */
    boolean isPressing(ReadRow row, ImportState said) {
        boolean dated = STEPS.keySet().stream().anyMatch(field -> isNew(row, field));
        return dated || (said == ImportState.CLOSED && isNewWord(row, said));
    }

    /** The same, or a word that says more than the account. */
    boolean isAny(ReadRow row, ImportState said) {
        return isPressing(row, said) || (matter.state().stage() != Stage.REGISTERED && isNewWord(row, said));
    }

    /** Whether the word says more; it says nothing of what came behind a step back. */
    private boolean isNewWord(ReadRow row, ImportState said) {
        HazardState state = matter.state();
        boolean back = state.reopenings() > 0 || state.failedVerifications() > 0 || !history.isEmpty();
        boolean told = DAYS.containsKey(said) && row.has(DAYS.get(said)); // then the day is news, or it is none
        return !back && !told && said.compareTo(HazardDifferences.reached(state.stage())) > 0;
    }

    private boolean isNew(ReadRow row, ImportField field) {
        LocalDate day = row.get(field, LocalDate.class);
        return day != null && !days(field).contains(day);
    }

    /** The days on which the account has it put right, verified or closed, here or in the other ledger. */
    private Set<LocalDate> days(ImportField field) {
        Set<LocalDate> days = new HashSet<>();
        add(days, field, ImportField.RECTIFIED, known, Carry.RECTIFIED);
        add(days, field, ImportField.VERIFIED, known, Carry.VERIFIED);
        add(days, field, ImportField.CLOSED, history, Carry.CLOSED);
        for (Step step : matter.steps()) {
            if (step.type().name().equals(STEPS.get(field))) {
                days.add(step.at().toLocalDate());
            }
        }
        return days;
    }

    private static void add(
            Set<LocalDate> days, ImportField asked, ImportField field, Values values, Field<LocalDate> of) {
        @Nullable LocalDate day = asked.equals(field) ? values.get(of) : null;
        if (day != null) {
            days.add(day);
        }
    }
}

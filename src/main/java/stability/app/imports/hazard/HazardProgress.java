package stability.app.imports.hazard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported.Posting;
import stability.app.imports.field.ImportField;
import stability.app.imports.row.ReadRow;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Close;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.NoteStep;
import stability.domain.matter.StepType;
import stability.domain.school.School;

/** The steps by which a hazard went on after it was assigned, as far as a row tells of them. */
final class HazardProgress {
    private static final Text DONE = Text.of("原台账记为已整改", "put right, says the ledger that it comes from");

    private final School school;

    HazardProgress(School school) {
        this.school = school;
    }

    /**
     * Put right, verified, closed.
     *
     * @param days when, by the row
     * @param from the stage that it is at
     * @param since when it came to that
     */
    List<Posting<HazardState>> steps(ReadRow row, HazardDays days, Stage from, OffsetDateTime since) {
        List<Posting<HazardState>> all = new ArrayList<>();
        Stage stage = from;
        OffsetDateTime at = since;
        if (stage == Stage.ASSIGNED && days.rectified() != null) {
            at = on(days.rectified(), at);
            Values values = Values.builder()
                    .put(NoteStep.NOTE, row.get(ImportField.RECTIFICATION, String.class))
                    .putIfAbsent(NoteStep.NOTE, DONE.in(school.lang()))
                    .put(Rectify.COST, row.get(Rectify.COST))
                    .build();
            all.add(posting(Rectify.STAGE, values, at, null));
            stage = Stage.RECTIFIED;
        }
        if (stage == Stage.RECTIFIED && days.verified() != null) {
            at = on(days.verified(), at);
            Values values = Values.builder().put(Verify.RESULT, Result.PASS).build();
            all.add(posting(Verify.STAGE, values, at, row.get(ImportField.VERIFIED_BY, String.class)));
            stage = Stage.VERIFIED;
        }
        if (stage == Stage.VERIFIED && days.closed() != null) {
            Values values = Values.builder()
                    .put(Close.OUTCOME, outcome(row))
                    .put(NoteStep.REMARK, row.get(ImportField.CLOSING_NOTE, String.class))
                    .build();
            all.add(posting(Close.STAGE, values, on(days.closed(), at), null));
        }
        return all;
    }

    /** How it ended: put right, unless the row says otherwise. */
    static Outcome outcome(ReadRow row) {
        return Objects.requireNonNullElse(row.get(ImportField.OUTCOME, Outcome.class), Outcome.ELIMINATED);
    }

    /** The beginning of a day, but no earlier than what came before on it. */
    private OffsetDateTime on(LocalDate day, OffsetDateTime before) {
        return day.equals(before.toLocalDate()) ? before : school.startOf(day);
    }

    static Posting<HazardState> posting(String step, Values values, OffsetDateTime at, @Nullable String by) {
        StepType<HazardState> type = Objects.requireNonNull(Hazard.KIND.step(step));
        return new Posting<>(type, values, at, by);
    }
}

package stability.app.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import stability.domain.field.Values;
import stability.domain.matter.StepType;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * What is about to be entered of a department's day.
 *
 * @param department whose day it is
 * @param day which day
 * @param type that it screened, or is excused
 * @param given the fields of that step; of {@code screen} without {@code result} and {@code hazards}, which follow from what was found
 * @param found the facts of each hazard found, as far as they differ from the screening's own
 * @param entry who enters it and when it happened
 */
public record Round(
        String department,
        LocalDate day,
        StepType<ScreeningState> type,
        Values given,
        List<Values> found,
        EntryContext entry) {

    /** A round through the department's areas, on the day on which it was made. */
    public static Round of(String department, Values given, List<Values> found, EntryContext entry) {
        return new Round(department, entry.at().toLocalDate(), step(Screen.STAGE), given, found, entry);
    }

    /** Nothing is due of the department on the day, for a reason. */
    public static Round excused(String department, LocalDate day, Values given, EntryContext entry) {
        return new Round(department, day, step(Excuse.NAME), given, List.of(), entry);
    }

    /** Whether it says what was found. */
    boolean isScreened() {
        return type.name().equals(Screen.STAGE);
    }

    private static StepType<ScreeningState> step(String name) {
        return Objects.requireNonNull(Screening.KIND.step(name));
    }
}

package stability.app.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Ids;
import stability.app.Records;
import stability.app.check.ValueRules;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords.Source;
import stability.domain.matter.Matter;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/** Enters what departments report of a day. */
public final class EnterScreening {
    private final Records records;
    private final EnterFoundHazards entering;

    public EnterScreening(Records records, Ids ids) {
        this.records = records;
        this.entering = new EnterFoundHazards(records, ids);
    }

    /**
     * Enters a round of screening, and a hazard for each thing found.
     *
     * @param given the fields of {@link Screen} without {@code result} and {@code hazards}, which follow from what was found
     * @param found the facts of each hazard found, as far as they differ from the screening's own
     */
    public EnterFoundHazards.EnteredWithHazards<ScreeningState> screen(
            String department, Values given, List<Values> found, EntryContext entry) {
        return records.locked(() -> {
            Matter<ScreeningState> screening = screening(department, entry.at().toLocalDate());
            Values values = Values.builder()
                    .put(Screen.RESULT, found.isEmpty() ? Screen.Finding.CLEAR : Screen.Finding.FOUND)
                    .putAll(given)
                    .build();
            Values common = Values.builder()
                    .put(Hazard.DEPARTMENT, department)
                    .put(Hazard.SOURCE, Source.DAILY)
                    .put(
                            Hazard.LINKS,
                            Values.builder()
                                    .put(Hazard.LINK_SCREENING, screening.id())
                                    .build())
                    .build();
            StepType<ScreeningState> type = Objects.requireNonNull(Screening.KIND.step(Screen.STAGE));
            return entering.take(screening, type, values, Screen.HAZARDS, found, common, entry);
        });
    }

    /** What a department reports of a day. */
    public record Day(String department, LocalDate date) {}

    /**
     * Enters another step, such as {@code excuse} or {@code sign}, for departments and days: for all of them, at one moment, or for
     * none.
     *
     * @param entries for a department its entry
     */
    public List<EnterStep.Entered<ScreeningState>> take(
            List<Day> days,
            StepType<ScreeningState> type,
            Values given,
            Function<@Nullable String, EntryContext> entries) {
        return records.locked(() -> {
            List<Matter<ScreeningState>> screenings =
                    Each.of(days, day -> Screening.id(day.date(), day.department()), day -> screening(day.department(), day.date()));
            return new EnterStep(records)
                    .takeEach(
                            screenings,
                            type,
                            screening -> given,
                            screening -> entries.apply(screening.facts().need(Screening.DEPARTMENT)));
        });
    }

    /** The screening as it stands, or a blank one that is not written yet. */
    private Matter<ScreeningState> screening(String department, LocalDate day) {
        School school = records.school();
        if (school.department(department) == null) {
            throw new Refused(Code.UNKNOWN_DEPARTMENT
                    .at(null, department)
                    .hinting(ValueRules.departmentHint(department, school)));
        }
        if (!school.isDue(department, day)) {
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.NOT_DUE.at(null, department, day)));
        }
        String id = Screening.id(day, department);
        if (records.exists(Screening.KIND, id)) {
            return records.read(Screening.KIND, id);
        }
        Values facts = Values.builder()
                .put(Screening.DATE, day)
                .put(Screening.DEPARTMENT, department)
                .build();
        return new Matter<>(Screening.KIND, id, facts, List.of(), Screening.KIND.file(id));
    }
}

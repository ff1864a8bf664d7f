package stability.app.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Ids;
import stability.app.Records;
import stability.app.check.ValueRules;
import stability.domain.field.Field;
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
     * Enters what several departments report of a day, and a hazard for each thing found: all of it, at one moment, or nothing.
     *
     * @throws Refused with what is wrong with each of them
     */
    public List<EnterFoundHazards.EnteredWithHazards<ScreeningState>> enter(List<Round> rounds) {
        return records.locked(() -> {
            List<Due> due = Each.of(rounds, round -> new Due(round, screening(round.department(), round.day())));
            List<Matter<ScreeningState>> days = new ArrayList<>();
            for (Due each : due) {
                days.add(each.day());
            }
            return Each.of(
                    due,
                    each -> enter(each.round(), each.day(), each.round().entry().behind(days)));
        });
    }

    private record Due(Round round, Matter<ScreeningState> day) {}

    private EnterFoundHazards.EnteredWithHazards<ScreeningState> enter(
            Round round, Matter<ScreeningState> screening, EntryContext entry) {
        if (!round.isScreened()) {
            return new EnterFoundHazards.EnteredWithHazards<>(
                    new EnterStep(records).take(screening, round.type(), round.given(), entry), List.of());
        }
        Values values = Values.builder()
                .put(Screen.RESULT, round.found().isEmpty() ? Screen.Finding.CLEAR : Screen.Finding.FOUND)
                .putAll(round.given())
                .build();
        Values common = Values.builder()
                .put(Hazard.DEPARTMENT, round.department())
                .put(Hazard.SOURCE, Source.DAILY)
                .put(
                        Hazard.LINKS,
                        Values.builder()
                                .put(Hazard.LINK_SCREENING, screening.id())
                                .build())
                .build();
        return entering.take(screening, round.type(), values, Screen.HAZARDS, round.found(), common, entry);
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
        return records.locked(() -> new EnterStep(records)
                .takeEach(
                        screenings(days),
                        type,
                        screening -> given,
                        screening -> entries.apply(screening.facts().need(Screening.DEPARTMENT))));
    }

    /** What the step needs besides what is given; as {@link EnterStep#needed}. */
    public Set<Field<?>> needed(
            List<Day> days,
            StepType<ScreeningState> type,
            Values given,
            Function<@Nullable String, EntryContext> entries) {
        return new EnterStep(records)
                .needed(
                        screenings(days),
                        type,
                        given,
                        screening -> entries.apply(screening.facts().need(Screening.DEPARTMENT)));
    }

    private List<Matter<ScreeningState>> screenings(List<Day> days) {
        return Each.of(
                days,
                day -> Screening.id(day.date(), day.department()),
                day -> screening(day.department(), day.date()));
    }

    /** The screening as it stands, or a blank one that is not written yet. */
    private Matter<ScreeningState> screening(String department, LocalDate day) {
        School school = records.school();
        if (school.department(department) == null) {
            throw new Refused(Code.UNKNOWN_DEPARTMENT
                    .at(null, department)
                    .hinting(ValueRules.departmentHint(department, school)));
        }
        String id = Screening.id(day, department);
        if (records.exists(Screening.KIND, id)) {
            return records.read(Screening.KIND, id); // what is on record is signed and mended, due or not
        }
        if (!school.isDue(department, day)) {
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.NOT_DUE.at(null, department, day)));
        }
        Values facts = Values.builder()
                .put(Screening.DATE, day)
                .put(Screening.DEPARTMENT, department)
                .build();
        return new Matter<>(Screening.KIND, id, facts, List.of(), Screening.KIND.file(id));
    }
}

package stability.app.entry;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * Looks whether what is about to be entered was entered a while ago: a command that is repeated because nobody saw its answer
 * makes the same hazard twice. It may be another one all the same, so this is for a second look only.
 */
public final class EnteredBefore {
    /** Who enters the same thing later than this means another one. */
    private static final Duration LATELY = Duration.ofMinutes(30);

    private static final Text CARRIED_TWICE = Text.of(
            "同一行里另有一件的不必理会；转入了两次的用 void 作废一件",
            "nothing to do if that line has another one; void one of the two if it was carried twice");

    private final Records records;

    public EnteredBefore(Records records) {
        this.records = records;
    }

    /**
     * The hazards of the same department, place and title that were entered within half an hour.
     *
     * @param facts of each hazard that is about to be entered
     * @param department of those whose facts do not name it
     */
    public List<Problem> hazards(List<Values> facts, @Nullable String department, EntryContext entry) {
        List<Problem> found = new ArrayList<>();
        for (Values each : facts) {
            OffsetDateTime when = each.get(Hazard.FOUND, entry.at());
            records.on(Hazard.KIND, when.toLocalDate()).stream()
                    .filter(matter -> isSame(matter.history(null), each, department) && isLate(matter, entry))
                    .forEach(matter -> found.add(finding(matter, matter.steps().get(0))));
        }
        return found;
    }

    /** What several departments are about to report: their hazards, or the same round without any. */
    public static List<Problem> rounds(Records records, List<Round> rounds) {
        EnteredBefore before = new EnteredBefore(records);
        List<Problem> problems = new ArrayList<>();
        for (Round round : rounds) {
            if (!round.found().isEmpty()) {
                problems.addAll(before.hazards(round.found(), round.department(), round.entry()));
            } else if (round.isScreened()) {
                problems.addAll(before.screening(round.department(), round.given(), round.entry()));
            }
        }
        return problems;
    }

    /** The round of screening before this one on the same day, if it says the same and names no hazard. */
    public List<Problem> screening(String department, Values given, EntryContext entry) {
        String id = Screening.id(entry.at().toLocalDate(), department);
        if (!records.exists(Screening.KIND, id)) {
            return List.of();
        }
        Matter<ScreeningState> screening = records.read(Screening.KIND, id);
        Step last = null;
        for (Matter.Applied<ScreeningState> each : screening.history(null).applied()) {
            last = each.step().type().name().equals(Screen.STAGE) ? each.step() : last;
        }
        Values said = Values.builder()
                .put(Screen.RESULT, Screen.Finding.CLEAR)
                .putAll(given)
                .build();
        return last != null && last.values().equals(said) ? List.of(finding(screening, last)) : List.of();
    }

    /**
     * The matters on record that were carried from the same place.
     *
     * @param carried the values of the step that is about to be entered
     */
    public <S extends MatterState> List<Problem> carried(DatedKind<S> kind, Values carried) {
        StepType<S> type = Objects.requireNonNull(kind.carrying());
        Field<?> from = type.fields().get(0);
        return records.look(kind, matter -> {
            Step carrying = matter.carrying();
            return carrying != null
                            && said(carrying.values(), from).equals(said(carried, from))
                            && matter.state().onRecord()
                    ? finding(matter, carrying).hinting(CARRIED_TWICE)
                    : null;
        });
    }

    private static String said(Values values, Field<?> field) {
        return String.valueOf(values.get(field)).strip();
    }

    private static boolean isSame(Matter.History<HazardState> history, Values facts, @Nullable String department) {
        Values known = history.facts();
        return history.state().onRecord()
                && known.need(Hazard.TITLE)
                        .strip()
                        .equals(facts.get(Hazard.TITLE, "").strip())
                && known.need(Hazard.PLACE)
                        .strip()
                        .equals(facts.get(Hazard.PLACE, "").strip())
                && known.need(Hazard.DEPARTMENT)
                        .equals(facts.get(Hazard.DEPARTMENT, department == null ? "" : department));
    }

    private static boolean isLate(Matter<?> matter, EntryContext entry) {
        return matter.steps().get(0).recorded().isAfter(entry.recorded().minus(LATELY));
    }

    private static Problem finding(Matter<?> matter, Step step) {
        Place place = Place.of(matter.file());
        return Code.ENTERED_BEFORE.at(place, matter.id(), TimeFormat.readable(step.recorded()));
    }
}

package stability.report.view;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.clock.RepeatedDeadline;
import stability.domain.field.Values;
import stability.domain.incident.Harm;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentClocks;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.Nature;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.incident.Report;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;
import stability.domain.school.School;

/**
 * An incident as a line of a list or report, at a moment.
 *
 * @param id the id of the incident
 * @param title what it is called
 * @param class_ which kind of event it is
 * @param type what kind in particular; null if nobody said
 * @param nature what the rules of a shorter clock ask about; null if none applies
 * @param level the level it was given; {@code ungraded} before
 * @param levelBasis why it has this level; null before it is graded
 * @param place where it happened
 * @param department the department concerned; null if none is
 * @param departmentName the name of that department; null likewise
 * @param state where it stands by its steps
 * @param occurred when it happened
 * @param learned when the call came
 * @param arrived when somebody was first on the scene; null while nobody is
 * @param arrivalMinutes whole minutes from the call to the arrival; null while nobody is there
 * @param arrivalLate whole minutes beyond the limit; 0 in time; counted on to the moment while nobody is there, unless it is
 *     voided
 * @param arrivalStanding how the clock of the arrival stands; null if nobody was there before the incident was voided
 * @param casualties the harmed, counts only; null before anybody counted
 * @param loss direct loss in 万元; null before anybody estimated it
 * @param bulletins the written reports, in order
 * @param controlled when it was under control; null while it is not
 * @param closed when it was closed; null while it is not
 * @param next the duty that is still to be done and has to be first, the id of a clock; null if none is
 * @param nextDue by when; null if there is none
 * @param overdue how many duties are past due and still to be done; one that comes round each day counts once
 */
@Counted
public record IncidentItem(
        String id,
        String title,
        EventClass class_,
        @Nullable String type,
        @Nullable Nature nature,
        IncidentLevel level,
        @Nullable String levelBasis,
        String place,
        @Nullable String department,
        @Nullable String departmentName,
        Stage state,
        OffsetDateTime occurred,
        OffsetDateTime learned,
        @Nullable OffsetDateTime arrived,
        @Nullable Integer arrivalMinutes,
        int arrivalLate,
        Deadline.@Nullable Standing arrivalStanding,
        @Nullable Harm casualties,
        @Nullable BigDecimal loss,
        List<Written> bulletins,
        @Nullable OffsetDateTime controlled,
        @Nullable OffsetDateTime closed,
        @Nullable DeadlineRule next,
        @Nullable OffsetDateTime nextDue,
        int overdue) {

    /**
     * A written report that was made: 续报2 is the follow-up of number 2.
     *
     * @param bulletin which bulletin
     * @param number its number among those of its kind
     * @param at when it was made
     * @param to the office it went to
     * @param approvedBy who approved it, by post
     * @param due by when it was due; null for a follow-up beyond those that were
     * @param late whole minutes behind that; 0 in time; null where nothing was due
     */
    public record Written(
            Bulletin bulletin,
            int number,
            OffsetDateTime at,
            String to,
            String approvedBy,
            @Nullable OffsetDateTime due,
            @Nullable Integer late) {}

    /**
     * The incident at the cut-off.
     *
     * @param@param history what the steps recorded by the cut-off amount to; it has been reported
     * @param clocks at the same cut-off
     */
    static IncidentItem of(Matter.History<IncidentState> history, IncidentClocks clocks, Snapshot at) {
        Matter<IncidentState> incident = history.matter();
        IncidentState state = history.state();
        School school = at.school();
        OffsetDateTime cutOff = at.cutOff();
        Values facts = history.facts();
        String department = facts.get(Incident.DEPARTMENT);
        Deadline arrival = Objects.requireNonNull(clocks.duty(DeadlineRule.INCIDENT_ARRIVAL), "it has been reported");
        boolean awaited = arrival.met() != null || state.onRecord();
        Deadline next = state.onRecord() ? clocks.next() : null;
        return new IncidentItem(
                incident.id(),
                facts.need(Incident.TITLE),
                facts.need(Incident.CLASS),
                facts.get(Incident.TYPE),
                facts.get(Incident.NATURE),
                state.level(),
                state.levelBasis(),
                facts.need(Incident.PLACE),
                department,
                department == null ? null : school.departmentName(department),
                state.stage(),
                state.occurred(),
                state.learned(),
                arrival.met(),
                arrival.met() == null ? null : minutes(arrival.from(), arrival.met()),
                awaited ? Math.max(0, minutes(arrival.due(), arrival.met() == null ? cutOff : arrival.met())) : 0,
                awaited ? arrival.standing(cutOff) : null,
                state.harm(),
                state.loss(),
                written(state, clocks),
                state.controlled(),
                state.closed(),
                next == null ? null : next.clock(),
                next == null ? null : next.due(),
                state.onRecord() ? overdue(clocks, cutOff) : 0);
    }

    private static int overdue(IncidentClocks clocks, OffsetDateTime cutOff) {
        List<Deadline> overdue = clocks.duties().stream()
                .filter(duty -> duty.standing(cutOff) == Deadline.Standing.OVERDUE)
                .toList();
        return RepeatedDeadline.of(overdue, cutOff).size();
    }

    /** Whole minutes; a clock that counts to the minute begins a new one only when it is full. */
    public static int minutes(OffsetDateTime from, OffsetDateTime to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }

    private static List<Written> written(IncidentState state, IncidentClocks clocks) {
        List<Written> written = new ArrayList<>();
        Map<Bulletin, Integer> made = new EnumMap<>(Bulletin.class);
        for (Step step : state.bulletins()) {
            int number = made.merge(step.values().need(Report.KIND), 1, Integer::sum);
            written.add(written(step, number, clocks));
        }
        return List.copyOf(written);
    }

    /** @param number among those of its kind; a bulletin that was typed by hand need not say it */
    public static Written written(Step step, int number, IncidentClocks clocks) {
        Values values = step.values();
        Bulletin kind = values.need(Report.KIND);
        Deadline met = clocks.metBy(kind, step.at());
        return new Written(
                kind,
                number,
                step.at(),
                values.need(Report.TO),
                values.need(Report.APPROVED_BY),
                met == null ? null : met.due(),
                met == null ? null : Math.max(0, minutes(met.due(), step.at())));
    }
}

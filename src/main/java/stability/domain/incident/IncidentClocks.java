package stability.domain.incident;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Clocks;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineCalculator;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Values;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Nature;
import stability.domain.incident.IncidentWords.Who;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.EventClass;
import stability.domain.school.School;

/**
 * The clocks of an incident. Only steps recorded by the cut-off are known; whether something was in time
 * is judged by when it was done ({@code at}), to the minute. What each counts:
 *
 * <ul>
 *   <li>{@code incident_arrival}: from the call to the first {@code arrive}.
 *   <li>{@code incident_head}: from the call until the head is told. At once: any minute is a minute late.
 *   <li>{@code incident_phone}: from the call until the authority is told by phone, or has the first bulletin if that
 *       came earlier.
 *   <li>{@code incident_authorities}, only of an accident: from when the head was told (from the call, while nobody has
 *       told the head) until the authority is told by any means, the first bulletin included.
 *   <li>{@code incident_health}, only of a public-health event: from the call until the authority is told. At once.
 *   <li>{@code incident_first}: from the call to the first bulletin.
 *   <li>{@code incident_follow_up}: a follow-up by that time of each day; while the level is 重大 or above, also by
 *       {@code incident_follow_up_morning}. They begin behind the limit of the first bulletin and end when it is under
 *       control; of those to come only the next is shown. See {@link FollowUps} for which bulletin meets which.
 *   <li>{@code incident_final}: days from control (from the call, if it was over by then) to the final bulletin.
 *   <li>{@code bullying_inquiry}: days from the call to the closing of a case of bullying.
 *   <li>{@code casualties}, {@code casualties_traffic_fire}: days from the event in which counts may change and have to
 *       be supplemented. No duty that could be missed: shown while it runs, once anybody was harmed.
 * </ul>
 *
 * @param all every clock that has started, in this order
 * @param duties those of them that can be missed
 */
public record IncidentClocks(List<Deadline> all, List<Deadline> duties) implements Clocks {

    /** The clocks as known at the cut-off. */
    public static IncidentClocks of(Matter<IncidentState> incident, School school, OffsetDateTime cutOff) {
        Matter.History<IncidentState> history = incident.history(cutOff.toInstant());
        return of(history.facts(), history.state(), school, cutOff);
    }

    /** @param state what the steps recorded by the cut-off amount to */
    public static IncidentClocks of(Values facts, IncidentState state, School school, OffsetDateTime cutOff) {
        if (!state.onRecord()) {
            return new IncidentClocks(List.of(), List.of());
        }
        List<Deadline> duties = new Collector(facts, state, school, cutOff).duties();
        List<Deadline> all = new ArrayList<>(duties);
        Deadline window = window(facts, state, school);
        if (window != null && !window.due().isBefore(cutOff)) {
            all.add(window);
        }
        return new IncidentClocks(List.copyOf(all), duties);
    }

    /** The duty that a bulletin made at this moment met: of several the last, to which it belongs. Null if it met none. */
    public @Nullable Deadline metBy(Bulletin kind, OffsetDateTime at) {
        String clock = kind == Bulletin.FIRST
                ? DeadlineRule.INCIDENT_FIRST
                : kind == Bulletin.FINAL ? DeadlineRule.INCIDENT_FINAL : DeadlineRule.INCIDENT_FOLLOW_UP;
        return duties.stream()
                .filter(duty -> duty.clock().id().startsWith(clock) && at.equals(duty.met()))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static @Nullable Deadline window(Values facts, IncidentState state, School school) {
        if (state.harm == null || !state.harm.isAny()) {
            return null;
        }
        Nature nature = facts.get(Incident.NATURE);
        boolean quick = nature == Nature.FIRE || nature == Nature.TRAFFIC;
        DeadlineRule clock = school.clock(quick ? DeadlineRule.CASUALTIES_TRAFFIC_FIRE : DeadlineRule.CASUALTIES);
        return school.deadlines().of(clock, state.occurred(), null);
    }

    /** Goes through the state once. */
    private static final class Collector {
        private final Values facts;
        private final IncidentState state;
        private final School school;
        private final OffsetDateTime cutOff;
        private final DeadlineCalculator deadlines;
        private final List<Deadline> duties = new ArrayList<>();

        Collector(Values facts, IncidentState state, School school, OffsetDateTime cutOff) {
            this.facts = facts;
            this.state = state;
            this.school = school;
            this.cutOff = cutOff;
            this.deadlines = school.deadlines();
        }

        List<Deadline> duties() {
            OffsetDateTime learned = state.learned();
            OffsetDateTime first = bulletin(Bulletin.FIRST);
            OffsetDateTime head = told(step -> step.values().get(Incident.TOLD_WHO) == Who.HEAD);
            Predicate<Step> authority = step -> step.values().get(Incident.TOLD_WHO) == Who.AUTHORITY;
            add(DeadlineRule.INCIDENT_ARRIVAL, learned, earliest(state.arrivals));
            add(DeadlineRule.INCIDENT_HEAD, learned, head);
            add(
                    DeadlineRule.INCIDENT_PHONE,
                    learned,
                    earlier(told(authority.and(step -> step.values().get(Incident.TOLD_HOW) == How.PHONE)), first));
            if (facts.get(Incident.CLASS) == EventClass.ACCIDENT) {
                add(DeadlineRule.INCIDENT_AUTHORITIES, head == null ? learned : head, earlier(told(authority), first));
            }
            if (facts.get(Incident.CLASS) == EventClass.HEALTH) {
                add(DeadlineRule.INCIDENT_HEALTH, learned, earlier(told(authority), first));
            }
            Deadline firstReport = add(DeadlineRule.INCIDENT_FIRST, learned, first);
            duties.addAll(new FollowUps(state, school, cutOff).after(firstReport.due()));
            if (state.controlled != null) {
                boolean later = state.controlled.isAfter(learned);
                add(DeadlineRule.INCIDENT_FINAL, later ? state.controlled : learned, bulletin(Bulletin.FINAL));
            }
            if (facts.get(Incident.NATURE) == Nature.BULLYING) {
                add(DeadlineRule.BULLYING_INQUIRY, learned, state.closed());
            }
            return List.copyOf(duties);
        }

        private Deadline add(String clock, OffsetDateTime from, @Nullable OffsetDateTime met) {
            Deadline deadline = deadlines.of(school.clock(clock), from, met);
            duties.add(deadline);
            return deadline;
        }

        private @Nullable OffsetDateTime bulletin(Bulletin kind) {
            return earliest(state.bulletins.stream()
                    .filter(step -> step.values().get(Report.KIND) == kind)
                    .toList());
        }

        private @Nullable OffsetDateTime told(Predicate<Step> whoAndHow) {
            return earliest(state.notices.stream().filter(whoAndHow).toList());
        }
    }

    private static @Nullable OffsetDateTime earliest(List<Step> steps) {
        OffsetDateTime earliest = null;
        for (Step step : steps) {
            earliest = earlier(earliest, step.at());
        }
        return earliest;
    }

    private static @Nullable OffsetDateTime earlier(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Instant first = one.toInstant();
        return first.isAfter(other.toInstant()) ? other : one;
    }
}

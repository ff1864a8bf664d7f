package stability.report.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.Lateness;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.school.School;

/**
 * An entry about something that happened earlier (补录): a screening or excuse for an earlier day, or any step entered
 * later than the limit of the clock {@code late_entry}.
 *
 * @param kind the noun of the matter
 * @param id the id of the matter; of a screening, day and department
 * @param title what the matter is called
 * @param did the step
 * @param didName the step in the language of the school
 * @param at when it happened
 * @param recorded when it was entered
 * @param by who entered it
 * @param delayHours whole hours from when it happened to when it was entered
 */
@Counted
public record LateEntry(
        String kind,
        String id,
        String title,
        String did,
        String didName,
        OffsetDateTime at,
        OffsetDateTime recorded,
        String by,
        int delayHours) {

    /** The late entries recorded from a moment to the cut-off, in the order of entry. */
    static List<LateEntry> of(Snapshot at, Instant since) {
        List<LateEntry> entries = new ArrayList<>();
        at.ledger().all().forEach(matter -> add(matter, at, since, entries));
        entries.sort(Comparator.comparing((LateEntry entry) -> entry.recorded().toInstant())
                .thenComparing(LateEntry::id)
                .thenComparing(entry -> entry.at().toInstant()));
        return entries;
    }

    /** The ids of the hazards among late entries, each once: each of these is marked wherever a paper lists it. */
    public static List<String> hazards(List<LateEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(Hazard.KIND.noun()))
                .map(LateEntry::id)
                .distinct()
                .toList();
    }

    /** Only steps that count: one that was not allowed changed nothing, and is for {@code check} to tell. */
    private static <S extends MatterState> void add(
            Matter<S> matter, Snapshot at, Instant since, List<LateEntry> entries) {
        if (!matter.hasStepsSince(since)) {
            return; // as nearly all on any day: they need not be folded for this
        }
        Matter.History<S> history = at.history(matter);
        if (history.isMended() && !history.state().onRecord()) {
            return; // it is voided
        }
        for (Matter.Applied<S> applied : history.applied()) {
            Step step = applied.step();
            if (step.isRecordedSince(since) && Lateness.isLate(history, step, at.school())) {
                entries.add(of(history, step, at.school()));
            }
        }
    }

    private static LateEntry of(Matter.History<?> history, Step step, School school) {
        return new LateEntry(
                history.matter().kind().noun(),
                history.matter().id(),
                MatterTitles.of(history, school),
                step.type().name(),
                step.type().label().in(school.lang()),
                step.at(),
                step.recorded(),
                step.by(),
                Math.toIntExact(Lateness.delay(step).toHours()));
    }
}

package stability.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Step;
import stability.domain.ledger.Lateness;
import stability.domain.ledger.Ledger;

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

    /** The late entries recorded from this moment to the cut-off, in the order of entry. */
    public static List<LateEntry> of(Ledger ledger, Instant start, Instant cutOff) {
        List<LateEntry> entries = new ArrayList<>();
        ledger.all().forEach(matter -> add(matter, ledger, start, cutOff, entries));
        entries.sort(Comparator.comparing((LateEntry entry) -> entry.recorded().toInstant())
                .thenComparing(LateEntry::id)
                .thenComparing(entry -> entry.at().toInstant()));
        return entries;
    }

    /** Only steps that count: one that was not allowed changed nothing, and is for {@code check} to tell. */
    private static <S extends MatterState> void add(
            Matter<S> matter, Ledger ledger, Instant start, Instant cutOff, List<LateEntry> entries) {
        for (Matter.Applied<S> applied : matter.history(cutOff).applied()) {
            Step step = applied.step();
            if (!step.recorded().toInstant().isBefore(start) && Lateness.isLate(matter, step, ledger.school())) {
                entries.add(of(matter, step, ledger));
            }
        }
    }

    private static LateEntry of(Matter<?> matter, Step step, Ledger ledger) {
        return new LateEntry(
                matter.kind().noun(),
                matter.id(),
                Titles.of(matter, ledger.school()),
                step.type().name(),
                step.type().label().in(ledger.school().lang()),
                step.at(),
                step.recorded(),
                step.by(),
                Math.toIntExact(Lateness.delay(step).toHours()));
    }
}

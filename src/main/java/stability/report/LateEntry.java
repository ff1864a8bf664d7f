package stability.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Step;
import stability.domain.clock.Clock;
import stability.domain.ledger.Ledger;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;

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
            if (!step.recorded().toInstant().isBefore(start) && isLate(matter, step, ledger)) {
                entries.add(of(matter, step, ledger));
            }
        }
    }

    /** Whether a step of the matter was entered late. */
    static boolean isLate(Matter<?> matter, Step step, Ledger ledger) {
        ZoneId zone = ledger.school().zone();
        LocalDate entered = step.recorded().atZoneSameInstant(zone).toLocalDate();
        // A signature or a note the morning after is no late report.
        boolean screening = matter.kind() == Screening.KIND
                && (step.type().name().equals(Screen.STAGE)
                        || step.type().name().equals(Excuse.NAME));
        return screening
                ? matter.facts().need(Screening.DATE).isBefore(entered)
                : delay(step).compareTo(ledger.school().limit(Clock.LATE_ENTRY).duration()) > 0;
    }

    private static Duration delay(Step step) {
        return Duration.between(step.at(), step.recorded());
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
                Math.toIntExact(delay(step).toHours()));
    }
}

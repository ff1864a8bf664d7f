package stability.report.phase;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.petition.PetitionClocks;
import stability.report.Rates;

/**
 * How the school kept one of its limits in a period. Each limit of each matter is decided once: when the
 * duty was done, if that was in time, else when the time was over. It counts in the period in which that moment lies.
 * Judged by when things were done, as clocks are.
 *
 * @param clock the id of the clock
 * @param label what had to be done, in the language of the report
 * @param basis the rule behind it
 * @param due how many were decided in the period
 * @param inTime how many of these were done in time
 * @param late how many were done, or are still to be done, after their time
 * @param rate in time of due in per cent; null if none was due
 * @param lateItems the ids of the late ones
 */
public record ClockRow(
        String clock,
        String label,
        String basis,
        int due,
        int inTime,
        int late,
        @Nullable BigDecimal rate,
        List<String> lateItems) {

    /** For petitions: the clocks of which one was decided, in the order of the settings, then what was agreed on assigning. */
    static List<ClockRow> ofPetitions(Account account) {
        Map<String, List<Deadline>> duties = new LinkedHashMap<>();
        account.petitions()
                .forEach(view -> duties.put(
                        view.item().id(),
                        PetitionClocks.of(view.state(), account.school()).duties()));
        return of(duties, account);
    }

    /**
     * For incidents: the clocks of which one was decided, in the order of the settings. Those without a length are left
     * out: of what is to be done at once nobody can say that it was done in time.
     */
    static List<ClockRow> ofIncidents(Account account) {
        Map<String, List<Deadline>> duties = new LinkedHashMap<>();
        account.incidents()
                .forEach(view -> duties.put(
                        view.item().id(),
                        view.clocks().duties().stream()
                                .filter(duty -> duty.clock().limit().time() != null
                                        || duty.clock().limit().amount() > 0)
                                .toList()));
        return of(duties, account);
    }

    /** @param duties id of the matter → its duties */
    private static List<ClockRow> of(Map<String, List<Deadline>> duties, Account account) {
        Map<String, List<Decided>> decided = new LinkedHashMap<>();
        account.school().clocks().forEach(clock -> decided.put(clock.id(), new ArrayList<>()));
        duties.forEach((id, list) -> {
            for (Deadline duty : list) {
                OffsetDateTime moment = decidedAt(duty, account.cutOff());
                if (moment != null && account.includes(moment)) {
                    decided.computeIfAbsent(duty.clock().id(), clock -> new ArrayList<>())
                            .add(new Decided(id, duty, inTime(duty)));
                }
            }
        });
        return decided.values().stream()
                .filter(list -> !list.isEmpty())
                .map(list -> row(list, account))
                .toList();
    }

    private record Decided(String id, Deadline duty, boolean inTime) {}

    private static boolean inTime(Deadline duty) {
        return duty.met() != null && duty.standing(duty.met()) == Deadline.Standing.MET;
    }

    /** When it was decided; null while it is not, and while nobody can tell because the holidays are unknown. */
    private static @Nullable OffsetDateTime decidedAt(Deadline duty, OffsetDateTime cutOff) {
        return switch (duty.standing(cutOff)) {
            case MET -> duty.met();
            case MISSED, OVERDUE -> duty.due();
            case RUNNING, LAPSED, BELATED, UNKNOWN -> null;
        };
    }

    private static ClockRow row(List<Decided> decided, Account account) {
        Deadline first = decided.get(0).duty();
        int inTime = Math.toIntExact(decided.stream().filter(Decided::inTime).count());
        return new ClockRow(
                first.clock().id(),
                first.clock().label().in(account.lang()),
                first.clock().basis(),
                decided.size(),
                inTime,
                decided.size() - inTime,
                Rates.percent(inTime, decided.size()),
                decided.stream().filter(each -> !each.inTime()).map(Decided::id).toList());
    }
}

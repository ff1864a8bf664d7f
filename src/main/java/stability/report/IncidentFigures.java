package stability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.clock.Deadline;
import stability.domain.ledger.Ledger;
import stability.domain.school.School;

/**
 * The incidents of a day in figures and lists. By the moment of entry: opening + new − closed = closing, always.
 *
 * @param opening how many were open before the day
 * @param new_ how many were reported on the day
 * @param closed how many were closed on the day
 * @param closing how many are open at the cut-off
 * @param newItems those reported on the day
 * @param closedItems those closed on the day
 * @param openItems those that are open at the cut-off
 * @param overdueDuties bulletins and other duties that are past due and still to be done, of closed incidents too
 * @param dueToday those that are due later on the day of the cut-off
 */
public record IncidentFigures(
        int opening,
        int new_,
        int closed,
        int closing,
        List<IncidentItem> newItems,
        List<IncidentItem> closedItems,
        List<IncidentItem> openItems,
        List<DueItem> overdueDuties,
        List<DueItem> dueToday) {

    /** The figures of the cut-off's day. */
    public static IncidentFigures of(Ledger ledger, OffsetDateTime cutOff) {
        School school = ledger.school();
        LocalDate day = cutOff.toLocalDate();
        Instant start = day.atTime(LocalTime.MIDNIGHT).atZone(school.zone()).toInstant();
        List<IncidentView> views = IncidentView.all(ledger, cutOff);
        Stock<IncidentItem> stock = new Stock<>(start);
        views.forEach(view -> stock.count(view.history(), view.item()));
        List<IncidentItem> open = views.stream()
                .filter(view -> view.state().open())
                .map(IncidentView::item)
                .toList();
        List<DueItem> duties = duties(views, school, cutOff);
        return new IncidentFigures(
                stock.opening(),
                stock.entered(),
                stock.left(),
                stock.closing(),
                stock.entries(),
                stock.exits(),
                open,
                duties.stream().filter(DueItem::overdue).toList(),
                duties.stream()
                        .filter(item -> !item.overdue() && item.due().equals(day))
                        .toList());
    }

    /** What is still to be done about the incidents, the most urgent first. */
    static List<DueItem> duties(List<IncidentView> views, School school, OffsetDateTime cutOff) {
        List<DueItem> items = new ArrayList<>();
        for (IncidentView view : views) {
            view.clocks().duties().stream()
                    .filter(Deadline::open)
                    .sorted(Comparator.comparing(duty -> duty.due().toInstant()))
                    .map(duty -> DueItem.of(view.matter(), duty, view.item().department(), school, cutOff))
                    .forEach(items::add);
        }
        items.sort(Comparator.comparing(DueItem::due));
        return List.copyOf(items);
    }
}

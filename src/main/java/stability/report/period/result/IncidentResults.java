package stability.report.period.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import stability.domain.incident.Harm;
import stability.domain.school.EventClass;
import stability.domain.school.IncidentLevel;
import stability.report.figure.Rates;
import stability.report.figure.Stock;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;
import stability.report.view.View;

/**
 * The incidents of a period. By the moment of entry: opening + carried + new + reinstated − closed − voided = closing, always.
 *
 * @param opening how many were open before the period
 * @param carried how many were carried into the account in the period (转入)
 * @param new_ how many were reported in the period
 * @param reinstated how many are in the stock again because a slip was mended in the period (恢复)
 * @param closed how many were closed in the period
 * @param voided how many are no longer in the stock because a slip was mended in the period (作废)
 * @param closing how many are open at the cut-off
 * @param byClass the new ones by class
 * @param byLevel the new ones by level, as graded at the cut-off
 * @param harm the harmed of the new ones as counted at the cut-off; counts only
 * @param loss direct loss of the new ones as estimated at the cut-off, in 万元
 * @param clocks the limits of arrival and reports, and how they were kept
 * @param items every incident that was open in the period
 */
public record IncidentResults(
        int opening,
        int carried,
        int new_,
        int reinstated,
        int closed,
        int voided,
        int closing,
        List<Tally> byClass,
        List<Tally> byLevel,
        Harmed harm,
        BigDecimal loss,
        List<ClockRow> clocks,
        List<IncidentItem> items) {

    /**
     * The harmed of several incidents, in counts.
     *
     * @param dead how many died
     * @param missing how many are missing
     * @param serious how many are seriously injured
     * @param minor how many are slightly injured
     * @param trapped how many are trapped
     */
    public record Harmed(
            BigDecimal dead, BigDecimal missing, BigDecimal serious, BigDecimal minor, BigDecimal trapped) {
        static Harmed of(List<IncidentItem> incidents) {
            List<Harm> counted = incidents.stream()
                    .map(IncidentItem::casualties)
                    .filter(Objects::nonNull)
                    .toList();
            return new Harmed(
                    sum(counted, Harm::dead),
                    sum(counted, Harm::missing),
                    sum(counted, Harm::serious),
                    sum(counted, Harm::minor),
                    sum(counted, Harm::trapped));
        }

        private static BigDecimal sum(List<Harm> counted, ToIntFunction<Harm> count) {
            return BigDecimal.valueOf(
                    counted.stream().mapToLong(count::applyAsInt).sum());
        }
    }

    static IncidentResults of(PeriodSnapshot at) {
        Stock<IncidentItem> stock = Stock.of(at.now(), IncidentPresenter.INSTANCE, at.start(), View::item);
        List<IncidentItem> fresh = at.now().incidents().stream()
                .filter(view -> at.began(view.history()))
                .map(View::item)
                .toList();
        return new IncidentResults(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                Tally.of(
                        EventClass.values(),
                        fresh.stream().map(IncidentItem::class_).toList(),
                        at.lang()),
                Tally.of(
                        IncidentLevel.values(),
                        fresh.stream().map(IncidentItem::level).toList(),
                        at.lang()),
                Harmed.of(fresh),
                loss(fresh),
                ClockRow.ofIncidents(at),
                at.now().incidents().stream()
                        .filter(view -> at.inStock(view.history()))
                        .map(View::item)
                        .toList());
    }

    private static BigDecimal loss(List<IncidentItem> incidents) {
        BigDecimal sum = BigDecimal.ZERO;
        for (IncidentItem incident : incidents) {
            BigDecimal loss = incident.loss();
            sum = loss == null ? sum : sum.add(loss);
        }
        return Rates.plain(sum);
    }
}

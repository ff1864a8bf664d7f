package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.report.figure.Activities;
import stability.report.figure.DayCount;
import stability.report.period.result.ClockRow;
import stability.report.period.result.CoverageResults;
import stability.report.period.result.HazardResults;
import stability.report.period.result.HazardRow;
import stability.report.period.result.Period;
import stability.report.period.result.PetitionResults;
import stability.report.period.result.Practice;
import stability.report.period.result.Tally;
import stability.report.period.result.WarningResults;
import stability.report.view.Snapshot;
import stability.support.Seeded;

/** The phases of a campaign chain and add up to it, whatever was entered and however late; so do the rows of each table. */
@Tag("slow") // the same on any JDK
class PhaseLawsTest {
    private static final int CASES = 4;

    @TempDir
    Path root;

    @Test
    void phasesChain() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            PeriodReport whole = account.report(Period.of(account.campaign()));
            PeriodReport before = null;
            for (Period phase : account.phases()) {
                PeriodReport report = account.report(phase);
                assertThat(openings(report)).isEqualTo(before == null ? openings(whole) : closings(before));
                before = report;
            }
            assertThat(closings(whole)).isEqualTo(before == null ? List.of() : closings(before));
            assertThat(whole.hazards().total().new_()).as("worth the test").isGreaterThan(20);
        });
    }

    @Test
    void phasesAddUp() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded).unmended();
            Map<String, BigDecimal> whole = addUp(account, PhaseLawsTest::counts);
            assertThat(whole.get("hazards in time")).as("worth the test").isPositive();
            assertThat(whole.get("hazards due")).isPositive();
            assertThat(whole.keySet())
                    .anyMatch(name -> name.startsWith("petition_"))
                    .anyMatch(name -> name.startsWith("incident_"));
            assertThat(whole.get("TRAINING participants")).as("worth the test").isPositive();
        });
    }

    /** What was mended since a phase is not in its report; what moved, and what was decided before, is in a later one. */
    @Test
    void whatMovedAddsUpThoughSlipsAreMended() {
        Map<String, BigDecimal> all = new TreeMap<>();
        Seeded.times(
                CASES,
                seeded -> addUp(RandomAccount.of(root, seeded), PhaseLawsTest::moved)
                        .forEach((name, count) -> all.merge(name, count, BigDecimal::add)));
        assertThat(all.get("hazards voided")).as("worth the test").isPositive();
        assertThat(all).anySatisfy((name, count) -> {
            assertThat(name).endsWith(" reinstated");
            assertThat(count).isPositive();
        });
    }

    /** What the phases add up to, which is what the campaign says. */
    private static Map<String, BigDecimal> addUp(
            RandomAccount account, Function<PeriodReport, Map<String, BigDecimal>> counts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Period phase : account.phases()) {
            counts.apply(account.report(phase)).forEach((name, count) -> sums.merge(name, count, BigDecimal::add));
        }
        Map<String, BigDecimal> whole = counts.apply(account.report(Period.of(account.campaign())));
        whole.keySet().forEach(name -> sums.putIfAbsent(name, BigDecimal.ZERO));
        sums.keySet().forEach(name -> whole.putIfAbsent(name, BigDecimal.ZERO));
        assertThat(sums).isEqualTo(whole);
        return whole;
    }

    @Test
    void rowsAddUpToTheTotal() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            for (Period phase : account.phases()) {
                PeriodReport report =
                        PeriodReport.of(Snapshot.of(account.ledger(), account.moment(phase, seeded)), phase);
                HazardResults hazards = report.hazards();
                for (List<HazardRow> rows : List.of(hazards.byLevel(), hazards.byCategory(), hazards.byDepartment())) {
                    assertThat(sum(rows)).isEqualTo(figures(hazards.total()));
                }
                List<DayCount> days = hazards.byDay();
                assertThat(moved(days)).isEqualTo(moved(hazards.total()));
                assertThat(days.get(days.size() - 1).open())
                        .isEqualTo(hazards.total().closing());
                assertThat(hazards.outcomes().stream().mapToInt(Tally::count).sum())
                        .isLessThanOrEqualTo(
                                hazards.total().closed() + hazards.total().voided());
                assertThat(coverage(report.coverage().departments()))
                        .isEqualTo(coverage(List.of(report.coverage().total())));
                assertThat(report.coverage().missing())
                        .hasSize(report.coverage().total().missing());
            }
        });
    }

    @Test
    void whatIsEnteredLaterChangesNothing() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            for (Period phase : account.phases()) {
                OffsetDateTime moment = account.moment(phase, seeded);
                assertThat(PeriodReport.of(Snapshot.of(account.ledger(), moment), phase))
                        .isEqualTo(PeriodReport.of(Snapshot.of(account.asOf(moment), moment), phase));
            }
        });
    }

    @Test
    void partsAreWithinTheirWholes() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            for (Period phase : account.phases()) {
                PeriodReport report =
                        PeriodReport.of(Snapshot.of(account.ledger(), account.moment(phase, seeded)), phase);
                HazardResults hazards = report.hazards();
                for (List<HazardRow> rows : List.of(
                        List.of(hazards.total()), hazards.byLevel(), hazards.byCategory(), hazards.byDepartment())) {
                    for (HazardRow row : rows) {
                        assertThat(row.opening()
                                        + row.carried()
                                        + row.new_()
                                        + row.reinstated()
                                        - row.closed()
                                        - row.voided())
                                .isEqualTo(row.closing());
                        assertThat(row.overdue()).isBetween(0, row.closing());
                        assertThat(row.found() + row.reopened()).isBetween(0, row.new_() + row.reinstated());
                        part(row.eliminated(), row.found(), row.rate());
                        part(row.inTime(), row.due(), row.inTimeRate());
                        BigDecimal median = row.medianDays();
                        Integer longest = row.longestDays();
                        assertThat(median == null).isEqualTo(longest == null);
                        if (median != null && longest != null) {
                            assertThat(median).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(longest));
                        }
                    }
                }
                for (List<ClockRow> rows :
                        List.of(report.petitions().clocks(), report.incidents().clocks())) {
                    for (ClockRow row : rows) {
                        part(row.inTime(), row.due(), row.rate());
                        assertThat(row.inTime() + row.late()).isEqualTo(row.due());
                        assertThat(row.lateItems()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(row.late());
                        assertThat(row.lateItems().isEmpty()).isEqualTo(row.late() == 0);
                    }
                }
                report.coverage().departments().forEach(row -> {
                    part(row.reported(), row.due(), row.rate());
                    part(row.backfilled(), row.missing(), null);
                });
                WarningResults warnings = report.warnings();
                part(warnings.done(), warnings.asked(), null);
                part(warnings.doneLate(), warnings.done(), null);
                part(warnings.overdue(), warnings.asked() - warnings.done(), null);
                assertThat(report.activities().byKind().stream()
                                .mapToInt(Activities.ActivityCount::held)
                                .sum())
                        .isEqualTo(report.activities().held());
                report.goals().forEach(goal -> assertThat(goal.points()).isEmpty());
            }
        });
    }

    private static void part(int part, int whole, @Nullable BigDecimal rate) {
        assertThat(part).isBetween(0, whole);
        if (rate != null) {
            assertThat(rate).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(whole).isPositive();
        }
    }

    private static List<Integer> openings(PeriodReport report) {
        return List.of(
                report.hazards().total().opening(),
                report.petitions().opening(),
                report.incidents().opening(),
                report.warnings().opening());
    }

    private static List<Integer> closings(PeriodReport report) {
        return List.of(
                report.hazards().total().closing(),
                report.petitions().closing(),
                report.incidents().closing(),
                report.warnings().closing());
    }

    /** What moved in the stock, and what was decided: the phases add up to the campaign whatever was mended. */
    private static Map<String, BigDecimal> moved(PeriodReport report) {
        Map<String, BigDecimal> counts = new TreeMap<>();
        HazardRow hazards = report.hazards().total();
        put(counts, "hazards carried", hazards.carried());
        put(counts, "hazards new", hazards.new_());
        put(counts, "hazards reopened", hazards.reopened());
        put(counts, "hazards reinstated", hazards.reinstated());
        put(counts, "hazards closed", hazards.closed());
        put(counts, "hazards voided", hazards.voided());
        put(counts, "hazards due", hazards.due() + hazards.dueCorrected());
        put(counts, "hazards in time", hazards.inTime() + hazards.inTimeCorrected());
        PetitionResults petitions = report.petitions();
        put(counts, "petitions carried", petitions.carried());
        put(counts, "petitions new", petitions.new_());
        put(counts, "petitions reopened", petitions.reopened());
        put(counts, "petitions reinstated", petitions.reinstated());
        put(counts, "petitions closed", petitions.closed());
        put(counts, "petitions voided", petitions.voided());
        clocks(counts, petitions.clocks());
        put(counts, "incidents new", report.incidents().new_());
        put(counts, "incidents reinstated", report.incidents().reinstated());
        put(counts, "incidents closed", report.incidents().closed());
        put(counts, "incidents voided", report.incidents().voided());
        clocks(counts, report.incidents().clocks());
        put(counts, "warnings issued", report.warnings().issued());
        put(counts, "warnings reinstated", report.warnings().reinstated());
        put(counts, "warnings lifted", report.warnings().lifted());
        put(counts, "warnings voided", report.warnings().voided());
        return counts;
    }

    private static List<Integer> moved(HazardRow row) {
        return List.of(row.carried(), row.new_(), row.reinstated(), row.closed(), row.voided());
    }

    private static List<Integer> moved(List<DayCount> days) {
        List<ToIntFunction<DayCount>> figures =
                List.of(DayCount::carried, DayCount::new_, DayCount::reinstated, DayCount::closed, DayCount::voided);
        return figures.stream()
                .map(figure -> days.stream().mapToInt(figure).sum())
                .toList();
    }

    /** Everything of which the phases add up to the campaign while nothing is mended. */
    private static Map<String, BigDecimal> counts(PeriodReport report) {
        Map<String, BigDecimal> counts = moved(report);
        HazardRow hazards = report.hazards().total();
        counts.put("hazards funds", hazards.funds().setScale(2));
        tally(counts, report.hazards().outcomes());
        PetitionResults petitions = report.petitions();
        tally(counts, petitions.received());
        tally(counts, petitions.contacts());
        tally(counts, petitions.settled());
        tally(counts, petitions.satisfaction());
        petitions.closingItems().forEach(row -> {
            put(counts, row.item() + " in place", row.inPlace());
            put(counts, row.item() + " not", row.notInPlace());
            put(counts, row.item() + " beside the point", row.notApplicable());
        });
        tally(counts, report.incidents().byClass());
        report.coverage().departments().forEach(row -> {
            List<Integer> days = coverage(List.of(row));
            for (int i = 0; i < days.size(); i++) {
                put(counts, "coverage " + row.id() + i, days.get(i));
            }
        });
        Practice practice = report.practice();
        put(counts, "inspections", practice.inspections());
        put(counts, "supervised", practice.supervised());
        put(counts, "released", practice.released());
        put(counts, "verifications", practice.verifications());
        put(counts, "returned", practice.returned());
        put(counts, "activities", report.activities().held());
        report.activities().byKind().forEach(each -> {
            put(counts, each.kind() + " held", each.held());
            counts.put(each.kind() + " participants", each.participants());
        });
        return counts;
    }

    private static void clocks(Map<String, BigDecimal> counts, List<ClockRow> rows) {
        for (ClockRow row : rows) {
            int due = row.due() + row.dueCorrected();
            int inTime = row.inTime() + row.inTimeCorrected();
            put(counts, row.clock() + " due", due);
            put(counts, row.clock() + " in time", inTime);
            put(counts, row.clock() + " late", due - inTime);
        }
    }

    private static void tally(Map<String, BigDecimal> counts, List<Tally> tallies) {
        tallies.forEach(each -> put(
                counts,
                each.word().getClass().getSimpleName() + " " + each.word().word(),
                each.count()));
    }

    private static void put(Map<String, BigDecimal> counts, String name, int count) {
        counts.put(name, BigDecimal.valueOf(count));
    }

    private static List<Integer> coverage(List<CoverageResults.CoverageRow> rows) {
        List<ToIntFunction<CoverageResults.CoverageRow>> figures = List.of(
                CoverageResults.CoverageRow::due,
                CoverageResults.CoverageRow::reported,
                CoverageResults.CoverageRow::clear,
                CoverageResults.CoverageRow::found,
                CoverageResults.CoverageRow::late,
                CoverageResults.CoverageRow::excused,
                CoverageResults.CoverageRow::missing);
        return figures.stream()
                .map(figure -> rows.stream().mapToInt(figure).sum())
                .toList();
    }

    private static List<BigDecimal> figures(HazardRow row) {
        return sum(List.of(row));
    }

    private static List<BigDecimal> sum(List<HazardRow> rows) {
        List<Function<HazardRow, Number>> figures = List.of(
                HazardRow::opening,
                HazardRow::carried,
                HazardRow::new_,
                HazardRow::reopened,
                HazardRow::reinstated,
                HazardRow::closed,
                HazardRow::voided,
                HazardRow::closing,
                HazardRow::found,
                HazardRow::eliminated,
                HazardRow::due,
                HazardRow::inTime,
                HazardRow::dueCorrected,
                HazardRow::inTimeCorrected,
                HazardRow::overdue,
                HazardRow::funds);
        return figures.stream()
                .map(figure -> rows.stream()
                        .map(row -> new BigDecimal(figure.apply(row).toString()).setScale(2))
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add))
                .toList();
    }
}

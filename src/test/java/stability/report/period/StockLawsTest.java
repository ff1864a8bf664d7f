package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.petition.Petition;
import stability.domain.screening.Screening;
import stability.domain.warning.Warning;
import stability.report.daily.DailyReport;
import stability.report.daily.HazardFigures;
import stability.report.daily.IncidentFigures;
import stability.report.daily.PetitionFigures;
import stability.report.daily.WarningFigures;
import stability.report.period.result.HazardRow;
import stability.report.period.result.IncidentResults;
import stability.report.period.result.Period;
import stability.report.period.result.PetitionResults;
import stability.report.period.result.WarningResults;
import stability.report.view.Snapshot;
import stability.support.RandomValues;
import stability.support.Seeded;

/**
 * Opening + carried + new + reinstated − closed − voided is the closing, of every kind that has a stock: on each day, in each
 * phase and in the month; the closing of one is the opening of the next, and the days add up to the month and to the phases.
 */
class StockLawsTest {
    private static final int CASES = 3;
    private static final LocalDate FIRST = RandomValues.START;
    private static final LocalDate LAST = FIRST.plusMonths(1).minusDays(1);

    @TempDir
    Path root;

    /** What moved in a stock. */
    private record Moves(int opening, int carried, int new_, int reinstated, int closed, int voided, int closing) {
        Moves {
            assertThat(opening + carried + new_ + reinstated - closed - voided).isEqualTo(closing);
        }

        /** This and then what came next. */
        Moves and(Moves next) {
            assertThat(next.opening).isEqualTo(closing);
            return new Moves(
                    opening,
                    carried + next.carried,
                    new_ + next.new_,
                    reinstated + next.reinstated,
                    closed + next.closed,
                    voided + next.voided,
                    next.closing);
        }
    }

    @Test
    void daysAddUpToPeriods() {
        Map<Kind<?>, Moves> all = new LinkedHashMap<>();
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            Map<LocalDate, Map<Kind<?>, Moves>> days = new LinkedHashMap<>();
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                days.put(day, day(account, day));
            }
            Period month = Period.of(YearMonth.from(FIRST));
            List<Period> periods = new ArrayList<>(account.phases());
            periods.add(Period.of(account.campaign()));
            periods.add(month);
            for (LocalDate monday = FIRST; !monday.plusDays(6).isAfter(LAST); monday = monday.plusDays(1)) {
                if (monday.getDayOfWeek() == DayOfWeek.MONDAY) {
                    periods.add(Period.weekOf(monday.plusDays(3)));
                }
            }
            for (Period period : periods) {
                assertThat(period(account.report(period))).isEqualTo(sum(days, period));
            }
            period(account.report(month)).forEach((kind, moves) -> {
                assertThat(moves.opening()).isZero();
                all.merge(kind, moves, StockLawsTest::both);
            });
        });
        all.forEach((kind, moves) -> {
            assertThat(moves.carried() > 0)
                    .as(kind.noun() + " " + moves)
                    .isEqualTo(kind == Hazard.KIND || kind == Petition.KIND);
            assertThat(List.of(moves.new_(), moves.reinstated(), moves.closed(), moves.voided()))
                    .as(kind.noun() + " " + moves)
                    .allMatch(count -> count > 0);
        });
    }

    /** The law is worth nothing where nothing happens. */
    @Test
    void theAccountsHaveEverything() {
        Seeded.times(CASES, seeded -> {
            List<Matter<?>> all = RandomAccount.of(root, seeded).ledger().all();
            assertThat(all)
                    .filteredOn(StockLawsTest::isHistory)
                    .as("history")
                    .hasSizeGreaterThan(10)
                    .anyMatch(matter -> posts(matter, "reopen"));
            for (Kind<?> kind : List.of(Hazard.KIND, Petition.KIND)) {
                assertThat(all)
                        .filteredOn(matter -> matter.kind().equals(kind) && matter.carrying() != null)
                        .as("carried " + kind.noun())
                        .hasSizeGreaterThan(10)
                        .anyMatch(matter -> matter.history(null).isMended());
            }
            for (Kind<?> kind : List.of(Hazard.KIND, Petition.KIND, Incident.KIND, Warning.KIND, Screening.KIND)) {
                List<Matter<?>> mended = all.stream()
                        .filter(matter -> matter.kind().equals(kind)
                                && matter.history(null).isMended())
                        .toList();
                assertThat(mended).as("mended " + kind.noun()).hasSizeGreaterThan(5);
                assertThat(mended).anyMatch(matter -> posts(matter, VoidStep.NAME));
                assertThat(mended)
                        .anyMatch(matter -> !matter.history(null).voided().isEmpty());
                assertThat(mended)
                        .anyMatch(matter -> !matter.history(null).state().onRecord());
                // of a screening nothing can be corrected but its links
                assertThat(kind == Screening.KIND || mended.stream().anyMatch(matter -> posts(matter, Correct.NAME)))
                        .as("corrected " + kind.noun())
                        .isTrue();
            }
        });
    }

    private static boolean isHistory(Matter<?> matter) {
        Step carrying = matter.carrying();
        return carrying != null && carrying.values().has(Carry.HISTORY);
    }

    private static boolean posts(Matter<?> matter, String name) {
        return matter.history(null).posted().stream()
                .anyMatch(posted -> posted.step().type().name().equals(name));
    }

    private static Moves both(Moves one, Moves other) {
        return new Moves(
                one.opening + other.opening,
                one.carried + other.carried,
                one.new_ + other.new_,
                one.reinstated + other.reinstated,
                one.closed + other.closed,
                one.voided + other.voided,
                one.closing + other.closing);
    }

    private static Map<Kind<?>, Moves> sum(Map<LocalDate, Map<Kind<?>, Moves>> days, Period period) {
        Map<Kind<?>, Moves> sum = new LinkedHashMap<>();
        days.forEach((day, moves) -> {
            if (period.includes(day)) {
                moves.forEach((kind, each) -> sum.merge(kind, each, Moves::and));
            }
        });
        return sum;
    }

    private static Map<Kind<?>, Moves> day(RandomAccount account, LocalDate day) {
        DailyReport report = DailyReport.of(
                Snapshot.of(account.ledger(), account.ledger().school().endOf(day)));
        HazardFigures h = report.hazards();
        PetitionFigures p = report.petitions();
        IncidentFigures i = report.incidents();
        WarningFigures w = report.warnings();
        return of(
                new Moves(h.opening(), h.carried(), h.new_(), h.reinstated(), h.closed(), h.voided(), h.closing()),
                new Moves(p.opening(), p.carried(), p.new_(), p.reinstated(), p.closed(), p.voided(), p.closing()),
                new Moves(i.opening(), i.carried(), i.new_(), i.reinstated(), i.closed(), i.voided(), i.closing()),
                new Moves(w.opening(), w.carried(), w.issued(), w.reinstated(), w.lifted(), w.voided(), w.closing()));
    }

    private static Map<Kind<?>, Moves> period(PeriodReport report) {
        HazardRow h = report.hazards().total();
        PetitionResults p = report.petitions();
        IncidentResults i = report.incidents();
        WarningResults w = report.warnings();
        return of(
                new Moves(h.opening(), h.carried(), h.new_(), h.reinstated(), h.closed(), h.voided(), h.closing()),
                new Moves(p.opening(), p.carried(), p.new_(), p.reinstated(), p.closed(), p.voided(), p.closing()),
                new Moves(i.opening(), i.carried(), i.new_(), i.reinstated(), i.closed(), i.voided(), i.closing()),
                new Moves(w.opening(), w.carried(), w.issued(), w.reinstated(), w.lifted(), w.voided(), w.closing()));
    }

    private static Map<Kind<?>, Moves> of(Moves hazards, Moves petitions, Moves incidents, Moves warnings) {
        return Map.of(Hazard.KIND, hazards, Petition.KIND, petitions, Incident.KIND, incidents, Warning.KIND, warnings);
    }
}

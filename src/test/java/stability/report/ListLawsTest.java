package stability.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Word;
import stability.domain.school.Department;
import stability.report.circular.Circular;
import stability.report.daily.DailyReport;
import stability.report.daily.HazardFigures;
import stability.report.daily.ScreeningFigures;
import stability.report.figure.StageCount;
import stability.report.ledger.LedgerSpan;
import stability.report.ledger.LedgerTable;
import stability.report.major.MajorHazard;
import stability.report.major.MajorList;
import stability.report.open.OpenList;
import stability.report.period.RandomAccount;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;
import stability.support.RandomValues;
import stability.support.Seeded;

/** What the lists say that go to authorities is what the daily report and the ledgers of the same moment say. */
class ListLawsTest {
    private static final int CASES = 3;

    @TempDir
    Path root;

    /** The account at the end of some days, one of which lies in the middle of a day. */
    private static List<Snapshot> moments(RandomAccount account, Seeded seeded) {
        List<Snapshot> moments = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = RandomValues.START.plusDays(seeded.between(2, 29));
            moments.add(Snapshot.of(
                    account.ledger(), account.ledger().school().endOf(day).minusHours(i == 0 ? 12 : 0)));
        }
        return moments;
    }

    @Test
    void whatIsOpenIsTheClosingStockOfTheDay() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            int most = 0;
            for (Snapshot at : moments(account, seeded)) {
                HazardFigures day = DailyReport.of(at).hazards();
                OpenList list = OpenList.of(at, null);
                assertThat(list.open())
                        .isEqualTo(day.closing())
                        .isEqualTo(list.items().size());
                assertThat(list.overdue()).isEqualTo(day.overdue());
                assertThat(list.dueSoon()).isEqualTo(day.dueSoonItems().size());
                assertThat(list.major()).isEqualTo(day.majorItems().size());
                assertThat(list.supervised()).isEqualTo(day.supervisedItems().size());
                assertThat(list.stages().stream().mapToInt(StageCount::count).sum())
                        .isEqualTo(list.open());
                most = Math.max(most, list.open());

                MajorList major = MajorList.of(at);
                assertThat(major.items().stream()
                                .filter(hazard -> hazard.closedOn() == null)
                                .map(MajorHazard::id))
                        .containsExactlyElementsOf(
                                day.majorItems().stream().map(HazardItem::id).toList());
                assertThat(major.open() + major.closed())
                        .isEqualTo(major.items().size());
            }
            assertThat(most).as("worth the test").isGreaterThan(20);
        });
    }

    @Test
    void theListsOfTheDepartmentsAreTheWhole() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            for (Snapshot at : moments(account, seeded)) {
                OpenList whole = OpenList.of(at, null);
                Set<String> departments = whole.items().stream()
                        .map(HazardItem::department)
                        .collect(Collectors.toCollection(TreeSet::new));
                List<HazardItem> together = new ArrayList<>();
                int overdue = 0;
                for (String department : departments) {
                    OpenList own = OpenList.of(at, department);
                    together.addAll(own.items());
                    overdue += own.overdue();
                }
                assertThat(together).containsExactlyInAnyOrderElementsOf(whole.items());
                assertThat(overdue).isEqualTo(whole.overdue());
            }
        });
    }

    @Test
    void theCircularNamesWhatTheDailyReportsDo() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            int missed = 0;
            for (Snapshot at : moments(account, seeded)) {
                LocalDate from = at.day().minusDays(seeded.below(9));
                Circular circular = Circular.of(at, from);
                List<String> overdue = new ArrayList<>();
                List<String> missing = new ArrayList<>();
                for (Circular.NamedDepartment each : circular.departments()) {
                    assertThat(each.hazards().size() + each.missing().size()).isPositive();
                    each.hazards().forEach(hazard -> overdue.add(hazard.id()));
                    each.missing().forEach(day -> missing.add(day.day() + "/" + each.id()));
                }
                assertThat(overdue)
                        .hasSize(circular.overdue())
                        .containsExactlyInAnyOrderElementsOf(DailyReport.of(at).hazards().overdueItems().stream()
                                .map(HazardItem::id)
                                .toList());
                List<String> days = new ArrayList<>();
                for (LocalDate day = from; !day.isAfter(at.day()); day = day.plusDays(1)) {
                    if (day.isBefore(at.day()) || at.cutOff().getHour() >= 17) {
                        for (String department : ScreeningFigures.of(at, day).missing()) {
                            days.add(day + "/" + department);
                        }
                    }
                }
                assertThat(missing).hasSize(circular.missing()).containsExactlyInAnyOrderElementsOf(days);
                assertThat(circular.departments().stream()
                                .map(Circular.NamedDepartment::id)
                                .toList())
                        .isSubsetOf(at.school().departments().stream()
                                .map(Department::id)
                                .toList())
                        .isEqualTo(at.school().departments().stream()
                                .map(Department::id)
                                .filter(id -> circular.departments().stream()
                                        .anyMatch(each -> each.id().equals(id)))
                                .toList());
                missed += missing.size();
            }
            assertThat(missed).as("worth the test").isPositive();
        });
    }

    /** A year is any stretch of days here: its first day is where the book begins anew. */
    @Test
    void aYearBeginsWithWhatTheOneBeforeLeftOpen() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded).unmended();
            LocalDate first = RandomValues.START.plusDays(seeded.between(5, 12));
            LocalDate second = first.plusDays(seeded.between(3, 12));
            for (LedgerForm form : List.of(LedgerForm.HAZARDS, LedgerForm.PETITIONS, LedgerForm.INCIDENTS)) {
                LedgerTable before = year(account, form, first, second.minusDays(1));
                LedgerTable after = year(account, form, second, RandomValues.START.plusDays(29));
                LedgerTable.Movement left = Objects.requireNonNull(before.stock());
                LedgerTable.Movement stock = Objects.requireNonNull(after.stock());
                assertThat(stock.opening()).isEqualTo(left.closing());
                assertThat(stock.closing())
                        .isEqualTo(stock.opening()
                                + stock.carried()
                                + stock.new_()
                                + stock.reinstated()
                                - stock.closed()
                                - stock.voided());
                Map<String, Integer> how = new LinkedHashMap<>();
                for (Map<String, ?> row : after.rows()) {
                    String word = ((Word) Objects.requireNonNull(row.get(LedgerTable.ENTRY))).word();
                    assertThat(word.equals("brought_forward"))
                            .as("what was open stands first")
                            .isEqualTo(how.getOrDefault(word, 0) >= 0
                                    && word.equals("brought_forward")
                                    && how.keySet().stream().allMatch(word::equals));
                    how.merge(word, 1, Integer::sum);
                }
                assertThat(how.getOrDefault("brought_forward", 0)).isEqualTo(stock.opening());
                assertThat(how.getOrDefault("carried", 0)).isEqualTo(stock.carried());
            }
            Snapshot eve =
                    Snapshot.of(account.ledger(), account.ledger().school().endOf(second.minusDays(1)));
            assertThat(year(account, LedgerForm.HAZARDS, second, second).stock().opening())
                    .isEqualTo(OpenList.of(eve, null).open());
        });
    }

    private static LedgerTable year(RandomAccount account, LedgerForm form, LocalDate from, LocalDate until) {
        return LedgerTable.over(
                form,
                Snapshot.of(account.ledger(), account.ledger().school().endOf(until)),
                new LedgerSpan(from, true));
    }
}

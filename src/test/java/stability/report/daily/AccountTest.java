package stability.report.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.report.figure.DayCount;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The account balances on every day, whatever was entered and however late. */
class AccountTest {
    private static final int DAYS = 30;

    @TempDir
    Path root;

    @Test
    void openingAndWhatMovedIsClosing() throws Exception {
        School school = school();
        Seeded.times(4, seeded -> {
            Ledger ledger = ledger(school, seeded);
            int closing = 0;
            int moved = 0;
            int mended = 0;
            int late = 0;
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = RandomValues.START.plusDays(i);
                DailyReport report = report(ledger, day);
                HazardFigures hazards = report.hazards();
                assertThat(hazards.opening())
                        .as("opening of %s is the closing of the day before", day)
                        .isEqualTo(closing);
                assertThat(hazards.opening()
                                + hazards.carried()
                                + hazards.new_()
                                + hazards.reinstated()
                                - hazards.closed()
                                - hazards.voided())
                        .as("balance of %s", day)
                        .isEqualTo(hazards.closing());
                assertThat(report.trend().get(report.trend().size() - 1))
                        .isEqualTo(new DayCount(
                                day,
                                hazards.carried(),
                                hazards.new_(),
                                hazards.reinstated(),
                                hazards.closed(),
                                hazards.voided(),
                                hazards.closing()));
                assertThat(hazards.newItems()).hasSizeLessThanOrEqualTo(hazards.new_() + hazards.reinstated());
                screeningsAddUp(report.screening());
                closing = hazards.closing();
                moved += hazards.new_() + hazards.closed();
                mended += hazards.voided() + hazards.reinstated();
                late += report.lateEntries().size();
            }
            assertThat(moved).as("the ledger is worth the test").isGreaterThan(300);
            assertThat(mended).isGreaterThan(10);
            assertThat(late).isGreaterThan(100);
        });
    }

    private static void screeningsAddUp(ScreeningFigures figures) {
        assertThat(figures.clear() + figures.found()).isEqualTo(figures.reported());
        assertThat(figures.reported() + figures.missing().size()).isEqualTo(figures.due());
        assertThat(figures.due() + figures.excused())
                .isEqualTo(figures.departments().size());
    }

    private static DailyReport report(Ledger ledger, LocalDate day) {
        return DailyReport.of(Snapshot.of(ledger, ledger.school().endOf(day)));
    }

    private School school() throws Exception {
        Files.writeString(root.resolve("stability.yaml"), """
                school: 示范职业学校
                departments:
                  - {id: jwc, name: 教务处}
                  - {id: zwc, name: 总务处}
                  - {id: jd1, name: 机电教学部}
                """);
        return new RecordsFolder(root, root, () -> "test", Duration.ZERO).school();
    }

    /** Thousands of steps: those that make sense at their place, and some that do not. */
    private static Ledger ledger(School school, Seeded seeded) {
        RandomValues random = new RandomValues(seeded, false, DAYS);
        List<Matter<HazardState>> hazards = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String id = "H-20190901-" + String.format("%05d", i);
            Values facts = random.of(Hazard.KIND.facts());
            hazards.add(new Matter<>(
                    Hazard.KIND, id, facts, RandomPath.of(Hazard.KIND, facts, random, seeded), Hazard.KIND.file(id)));
        }
        List<Matter<ScreeningState>> screenings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            Values facts = random.of(Screening.KIND.facts());
            String id = Screening.KIND.id(facts);
            if (taken.add(id)) {
                List<Step> steps = random.mendedSteps(Screening.KIND, seeded.between(1, 6));
                screenings.add(new Matter<>(Screening.KIND, id, facts, steps, Screening.KIND.file(id)));
            }
        }
        List<Matter<?>> all = new ArrayList<>(screenings);
        all.addAll(hazards);
        return new Ledger(school, all);
    }
}

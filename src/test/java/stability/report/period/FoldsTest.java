package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.AbstractList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.petition.Petition;
import stability.domain.school.School;
import stability.report.daily.DailyReport;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.support.Seeded;

/** Folding is what a report costs: each matter is folded once, however many figures ask for it; one that was mended
 * once for each cut-off. */
class FoldsTest {
    /** Those of the report on a phase: its end and its eve, and those of the phase before. */
    private static final int MOST_CUT_OFFS = 4;

    @TempDir
    Path root;

    /** The steps of a matter; a fold goes through them once. */
    private static final class CountedSteps extends AbstractList<Step> {
        private final List<Step> steps;
        private int folds;

        CountedSteps(List<Step> steps) {
            this.steps = steps;
        }

        @Override
        public Step get(int index) {
            return steps.get(index);
        }

        @Override
        public int size() {
            return steps.size();
        }

        @Override
        public Iterator<Step> iterator() {
            folds++;
            return super.iterator();
        }
    }

    @Test
    void theDailyReportFoldsEveryMatterOnce() {
        folds(kind -> 1, (at, account) -> DailyReport.of(at));
    }

    @Test
    void theReportOnACampaignFoldsEveryMatterOnceForAllItsCutOffs() {
        folds(kind -> 1, (at, account) -> PeriodReport.of(at, Period.of(account.campaign())));
    }

    @Test
    void theReportOnAPhaseFoldsOnceThoughItLooksAtThePhaseBefore() {
        folds(kind -> 1, (at, account) -> PeriodReport.of(at, account.phases().get(2)));
    }

    @Test
    void severalPapersOfOneMomentFoldNoMoreThanOne() {
        folds(kind -> 1, (at, account) -> {
            DailyReport.of(at);
            for (LedgerForm form : LedgerForm.values()) {
                LedgerTable.of(form, at, null);
            }
        });
    }

    @Test
    void theLedgerOfOneKindFoldsNoOther() {
        folds(kind -> kind == Petition.KIND ? 1 : 0, (at, account) -> LedgerTable.of(LedgerForm.PETITIONS, at, null));
    }

    @Test
    void noSnapshotLooksAhead() {
        Seeded.times(1, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            OffsetDateTime cutOff =
                    account.ledger().school().endOf(account.campaign().from());
            Snapshot at = Snapshot.of(account.ledger(), cutOff);
            assertThatThrownBy(() -> at.asOf(cutOff.plusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
            assertThat(at.asOf(cutOff).hazards()).hasSameSizeAs(at.hazards()).isNotEmpty();
        });
    }

    private interface Paper {
        void write(Snapshot at, RandomAccount account);
    }

    /** Writes the paper on random accounts, and counts how often it folded the matters of each kind. */
    private void folds(ToIntFunction<Kind<?>> expected, Paper paper) {
        Seeded.times(2, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            School school = account.ledger().school();
            IdentityHashMap<Matter<?>, CountedSteps> counted = new IdentityHashMap<>();
            account.ledger().all().forEach(matter -> count(matter, counted));
            Ledger ledger = new Ledger(school, List.copyOf(counted.keySet()));
            paper.write(Snapshot.of(ledger, school.endOf(account.campaign().until())), account);
            assertThat(counted).hasSizeGreaterThan(400);
            counted.forEach((matter, steps) -> {
                int mendings = (int) steps.steps.stream()
                        .filter(step -> step.type().isMending())
                        .count();
                int times = expected.applyAsInt(matter.kind());
                // what was mended later is another history at each cut-off, and what each mended is told by what was so
                // before and behind it
                assertThat(steps.folds)
                        .as(matter.id())
                        .isBetween(times, times * Math.max(1, MOST_CUT_OFFS * 3 * mendings));
            });
        });
    }

    private static <S extends MatterState> void count(Matter<S> matter, IdentityHashMap<Matter<?>, CountedSteps> into) {
        CountedSteps steps = new CountedSteps(matter.steps());
        into.put(new Matter<>(matter.kind(), matter.id(), matter.facts(), steps, matter.file()), steps);
    }
}

package stability.report.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.domain.ledger.Ledger;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.School;
import stability.domain.warning.Warning;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The figures of warnings and inspections add up on every day, whatever was entered and however late. */
class WarningAccountTest {
    private static final int DAYS = 30;

    @TempDir
    Path root;

    @Test
    void openingAndWhatMovedIsClosing() throws Exception {
        School school = school();
        Seeded.times(4, seeded -> {
            Ledger ledger = new Ledger(school, matters(Warning.KIND, true, seeded));
            int closing = 0;
            int moved = 0;
            int mended = 0;
            for (int i = 0; i < DAYS; i++) {
                WarningFigures figures = WarningFigures.of(Snapshot.of(ledger, end(school, i)));
                assertThat(figures.opening()).isEqualTo(closing);
                assertThat(figures.opening()
                                + figures.carried()
                                + figures.issued()
                                + figures.reinstated()
                                - figures.lifted()
                                - figures.voided())
                        .isEqualTo(figures.closing());
                assertThat(figures.inForce()).isLessThanOrEqualTo(figures.closing());
                assertThat(figures.overdueActions()).hasSize(figures.overdue());
                assertThat(figures.overdue() + figures.dueSoonActions().size())
                        .isLessThanOrEqualTo(figures.unfinished());
                closing = figures.closing();
                mended += figures.voided() + figures.reinstated();
                moved += figures.issued() + figures.lifted() + figures.adjusted() + figures.unfinished();
            }
            assertThat(moved).as("the ledger is worth the test").isGreaterThan(100);
            assertThat(mended).isPositive();
        });
    }

    @Test
    void everyFindingIsCountedOnOneDay() throws Exception {
        School school = school();
        Seeded.times(4, seeded -> {
            Ledger ledger = new Ledger(school, matters(Inspection.KIND, false, seeded));
            int made = 0;
            Set<String> found = new HashSet<>();
            for (int i = 0; i < DAYS; i++) {
                InspectionFigures figures = InspectionFigures.of(Snapshot.of(ledger, end(school, i)));
                assertThat(figures.clear()).isLessThanOrEqualTo(figures.made());
                assertThat(figures.items().size()).isGreaterThanOrEqualTo(figures.made());
                assertThat(figures.open()).as("no hazard is on record").isZero();
                made += figures.made();
                figures.items().forEach(item -> found.addAll(item.hazards()));
            }
            List<InspectionState> all = new ArrayList<>();
            ledger.of(Inspection.KIND).forEach(inspection -> all.add(inspection.state()));
            assertThat(made).isEqualTo((int) all.stream()
                    .filter(state -> !state.signatures().stages().isEmpty())
                    .count());
            all.forEach(state -> assertThat(found).containsAll(state.hazards()));
        });
    }

    private static OffsetDateTime end(School school, int days) {
        LocalDate day = RandomValues.START.plusDays(days);
        return school.endOf(day);
    }

    private static <S extends MatterState> List<Matter<S>> matters(DatedKind<S> kind, boolean mended, Seeded seeded) {
        RandomValues random = new RandomValues(seeded, false, DAYS);
        List<Matter<S>> matters = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Values facts = random.of(kind.facts());
            String id = kind.letter() + "-20190901-" + String.format("%05d", i);
            List<Step> steps = steps(kind, random);
            if (mended && seeded.oneIn(3)) {
                steps = RandomPath.mended(kind, facts, steps, random, seeded);
            }
            matters.add(new Matter<>(kind, id, facts, steps, kind.file(id)));
        }
        return matters;
    }

    /** The first step more often than chance would have it: nothing goes without. */
    private static <S extends MatterState> List<Step> steps(Kind<S> kind, RandomValues random) {
        List<Step> steps = random.steps(kind, 20);
        StepType<S> first = kind.steps().get(0);
        for (int i = 0; i < 3; i++) {
            steps.add(random.step(first));
        }
        return List.copyOf(steps);
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
}

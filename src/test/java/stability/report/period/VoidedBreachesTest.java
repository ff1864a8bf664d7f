package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.field.Values;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.Verify;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.screening.Screening;
import stability.report.assessment.AssessmentFigures;
import stability.report.assessment.AssessmentFigures.BreachItem;
import stability.report.view.Snapshot;
import stability.support.Seeded;

/** An assessment counts nothing that is voided; only a screening that is voided is missing. */
class VoidedBreachesTest {
    private static final int CASES = 3;

    @TempDir
    Path root;

    /** A breach by whose it is, as far as one can go by it: how many days one is late is a figure of its own. */
    private record Line(String department, Duty duty, String id) {}

    @Test
    void whatIsOutIsNobodysBreach() {
        Set<String> out = new TreeSet<>();
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            OffsetDateTime end = end(account);
            Set<String> accused = ids(breaches(account, account.ledger(), end));
            for (Matter<?> matter : account.ledger().all()) {
                Matter.History<?> history = matter.history(end.toInstant());
                if (!history.state().onRecord() && matter.kind() != Screening.KIND) {
                    assertThat(accused).doesNotContain(matter.id());
                    if (history.isMended()) {
                        out.add(matter.kind().noun());
                    }
                }
            }
            assertThat(accused).hasSizeGreaterThan(50);
        });
        assertThat(out).as("worth the test").contains("hazard", "petition", "incident", "warning");
    }

    /** A hazard was returned as often as a failed verification is in force, and was recorded in the campaign. */
    @Test
    void aReturnThatIsVoidedIsNone() {
        int[] voided = {0};
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            OffsetDateTime end = end(account);
            List<String> expected = new ArrayList<>();
            for (Matter<?> hazard : account.ledger().hazards()) {
                Matter.History<?> history = hazard.history(end.toInstant());
                for (Matter.Applied<?> applied : history.applied()) {
                    if (isReturn(applied.step(), account)) {
                        expected.add(hazard.id());
                    }
                }
                voided[0] += (int) history.voided().stream()
                        .filter(step -> isReturn(step, account))
                        .count();
            }
            List<String> returned = breaches(account, account.ledger(), end).stream()
                    .filter(line -> line.duty() == Duty.HAZARD_RETURNED)
                    .map(Line::id)
                    .toList();
            assertThat(returned).containsExactlyInAnyOrderElementsOf(expected);
        });
        assertThat(voided[0]).as("worth the test").isPositive();
    }

    @Test
    void withEverythingVoidedOnlyScreeningsAreMissing() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            OffsetDateTime end = end(account);
            List<Matter<?>> all = new ArrayList<>();
            account.ledger().all().forEach(matter -> all.add(voided(matter, end)));
            Ledger nothing = new Ledger(account.ledger().school(), all);
            Set<Line> left = Set.copyOf(breaches(account, nothing, end));
            Ledger empty = new Ledger(account.ledger().school(), List.of());
            assertThat(left)
                    .isNotEmpty()
                    .isEqualTo(Set.copyOf(breaches(account, empty, end)))
                    .allMatch(line -> line.duty() == Duty.SCREENING_MISSING);
        });
    }

    @Test
    void oneVoidMoreAccusesNobody() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            OffsetDateTime end = end(account);
            List<Line> before = breaches(account, account.ledger(), end);
            for (int i = 0; i < 20; i++) {
                List<Matter<?>> all = new ArrayList<>(account.ledger().all());
                int which = seeded.below(all.size());
                Matter<?> one = all.get(which);
                all.set(which, voided(one, end));
                List<Line> after = new ArrayList<>(
                        breaches(account, new Ledger(account.ledger().school(), all), end));
                before.forEach(after::remove);
                assertThat(after)
                        .allMatch(line -> one.kind() == Screening.KIND
                                && line.id().equals(one.id())
                                && line.duty() == Duty.SCREENING_MISSING)
                        .hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    private static OffsetDateTime end(RandomAccount account) {
        return account.ledger().school().endOf(account.campaign().until());
    }

    private static boolean isReturn(Step step, RandomAccount account) {
        return step.type().name().equals(Verify.STAGE)
                && step.values().get(Verify.RESULT) == Result.FAIL
                && !step.recorded().toLocalDate().isBefore(account.campaign().from())
                && !step.recorded().toLocalDate().isAfter(account.campaign().until());
    }

    /** The matter, voided as a whole just before the cut-off; all voids of it that had been entered stay. */
    private static <S extends MatterState> Matter<S> voided(Matter<S> matter, OffsetDateTime end) {
        Values reason = Values.builder().put(VoidStep.REASON, "录错").build();
        return matter.with(List.of(new Step(end, end, "综治办", matter.kind().voidStep(), reason, 0)));
    }

    private static Set<String> ids(List<Line> lines) {
        Set<String> ids = new TreeSet<>();
        lines.forEach(line -> ids.add(line.id()));
        return ids;
    }

    private static List<Line> breaches(RandomAccount account, Ledger ledger, OffsetDateTime end) {
        List<Line> lines = new ArrayList<>();
        AssessmentFigures.of(Snapshot.of(ledger, end), account.campaign())
                .departments()
                .forEach(row -> row.duties().forEach(duty -> {
                    assertThat(duty.items()).hasSize(duty.count());
                    for (BreachItem item : duty.items()) {
                        lines.add(new Line(row.id(), duty.duty(), item.id()));
                    }
                }));
        return lines;
    }
}

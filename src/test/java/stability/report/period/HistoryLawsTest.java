package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.petition.Carry;
import stability.domain.petition.Petition;
import stability.report.daily.DailyReport;
import stability.report.period.result.Period;
import stability.report.todo.Todo;
import stability.report.view.Snapshot;
import stability.support.RandomValues;
import stability.support.Seeded;

/** What was closed in its own ledger comes in as history: it is on record, and no figure, list or duty of a day or period knows of it. */
class HistoryLawsTest {
    private static final int CASES = 3;

    @TempDir
    Path root;

    @Test
    void whatIsHistoryChangesNoReport() {
        List<Kind<?>> all = new ArrayList<>();
        Seeded.times(CASES, seeded -> {
            RandomAccount drawn = RandomAccount.of(root, seeded);
            List<Matter<?>> rest = new ArrayList<>();
            List<Matter<?>> history = new ArrayList<>();
            for (Matter<?> matter : drawn.ledger().all()) {
                (matter.carrying() == null ? rest : history).add(matter);
            }
            RandomAccount without = new RandomAccount(new Ledger(drawn.ledger().school(), rest), drawn.campaign());
            List<Matter<?>> both = new ArrayList<>(rest);
            for (Matter<?> matter : history) {
                Matter<?> closed = closed(matter);
                assertThat(closed.history(null).rejected()).isEmpty();
                assertThat(closed.state().open()).isFalse();
                assertThat(closed.state().onRecord()).isTrue();
                assertThat(closed.state().signatures().missing()).isEmpty();
                both.add(closed);
                all.add(matter.kind());
            }
            RandomAccount account = new RandomAccount(new Ledger(drawn.ledger().school(), both), drawn.campaign());
            for (int i = 0; i < 30; i += 7) {
                Snapshot with = at(account, RandomValues.START.plusDays(i));
                Snapshot other = at(without, RandomValues.START.plusDays(i));
                assertThat(DailyReport.of(with)).isEqualTo(DailyReport.of(other));
                assertThat(Todo.of(with, Set.of())).isEqualTo(Todo.of(other, Set.of()));
            }
            for (Period phase : account.phases()) {
                PeriodReport with = account.report(phase);
                PeriodReport other = without.report(phase);
                assertThat(withoutProblems(with)).isEqualTo(withoutProblems(other));
                assertThat(problems(with)).isEqualTo(problems(other));
            }
        });
        assertThat(all).as("worth the test").contains(Petition.KIND, Hazard.KIND);
    }

    private static Snapshot at(RandomAccount account, LocalDate day) {
        return Snapshot.of(account.ledger(), account.ledger().school().endOf(day));
    }

    /** All parts of a report but its problems, by name. */
    private static Map<String, Object> withoutProblems(PeriodReport report) {
        Map<String, Object> parts = new TreeMap<>();
        for (RecordComponent part : PeriodReport.class.getRecordComponents()) {
            try {
                parts.put(part.getName(), String.valueOf(part.getAccessor().invoke(report)));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        parts.remove("problems");
        return parts;
    }

    /** But for what was found at the same place before: that history tells of. */
    private static List<Problems> problems(PeriodReport report) {
        return report.problems().stream()
                .filter(each -> each.rule() != Problems.Rule.REPEATED)
                .toList();
    }

    /** The matter as one that was closed in its own ledger on the day on which it came about. */
    private static <S extends MatterState> Matter<S> closed(Matter<S> matter) {
        Step carry = Objects.requireNonNull(matter.carrying());
        Values values = matter.kind().equals(Petition.KIND)
                ? Values.builder()
                        .put(Carry.FROM, "旧台账")
                        .put(
                                Carry.HISTORY,
                                Values.builder()
                                        .put(
                                                Carry.CLOSED,
                                                matter.facts()
                                                        .need(Petition.RECEIVED)
                                                        .toLocalDate())
                                        .build())
                        .build()
                : Values.builder()
                        .put(stability.domain.hazard.Carry.FROM, "旧台账")
                        .put(
                                stability.domain.hazard.Carry.HISTORY,
                                Values.builder()
                                        .put(
                                                stability.domain.hazard.Carry.CLOSED,
                                                matter.facts()
                                                        .need(Hazard.FOUND)
                                                        .toLocalDate())
                                        .put(stability.domain.hazard.Carry.OUTCOME, Outcome.ELIMINATED)
                                        .build())
                        .build();
        Step step = new Step(carry.at(), carry.recorded(), carry.by(), carry.type(), values, 0);
        return new Matter<>(matter.kind(), matter.id(), matter.facts(), List.of(step), matter.file());
    }
}

package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.ledger.ChecklistDuty;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.Rhythm;
import stability.domain.school.School;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.report.period.result.ChecklistResults;
import stability.report.period.result.Period;
import stability.report.period.result.PeriodSnapshot;
import stability.report.todo.Task;
import stability.report.todo.Todo;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Checklists with a rhythm: what is due adds up, and is done by what a plain reading of the screenings says. */
class ChecklistLawsTest {
    private static final int CASES = 8;
    private static final int DAYS = 60;
    private static final List<String> DEPARTMENTS = List.of("jwc", "zwc", "jd1");
    private static final List<String> ITEMS = List.of("留样", "燃气阀门", "通风");
    private static final List<String> AREAS = List.of("南食堂", "北食堂");

    @TempDir
    Path root;

    @Test
    void whatIsDueBelongsToOneDay() {
        AtomicInteger afterwards = new AtomicInteger();
        Seeded.times(CASES, seeded -> {
            Snapshot at = atTheEnd(account(seeded));
            List<ChecklistDuty> whole = at.checklists().endingBetween(day(0), day(DAYS));
            List<ChecklistDuty> parts = new ArrayList<>();
            int from = 0;
            while (from <= DAYS) {
                int until = from + seeded.between(0, 9);
                parts.addAll(at.checklists().endingBetween(day(from), day(Math.min(until, DAYS))));
                from = until + 1;
            }
            assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
            afterwards.addAndGet(Math.toIntExact(
                    whole.stream().filter(ChecklistDuty::backfilled).count()));
            for (ChecklistDuty duty : whole) {
                assertThat(duty.late() && !duty.isDone()).isFalse();
                assertThat(duty.backfilled() && duty.isDone()).isFalse();
            }
        });
        assertThat(afterwards).as("worth the test").hasPositiveValue();
    }

    /** Read without the program's folding: any day of the stretch on which all items were answered, entered by its last day. */
    @Test
    void itIsDoneByTheAnswersOfOneDay() {
        AtomicInteger done = new AtomicInteger();
        Seeded.times(CASES, seeded -> {
            Ledger ledger = account(seeded);
            Snapshot at = atTheEnd(ledger);
            for (ChecklistDuty duty : at.checklists().endingBetween(day(0), day(DAYS))) {
                OffsetDateTime end = ledger.school().endOf(duty.until());
                assertThat(duty.isDone())
                        .isEqualTo(isAnswered(
                                duty, ledger, step -> !step.recorded().isAfter(end)));
                assertThat(duty.isDone() || duty.backfilled()).isEqualTo(isAnswered(duty, ledger, step -> true));
                assertThat(duty.answered() == duty.checklist().items().size()).isEqualTo(duty.isDone());
                done.addAndGet(duty.isDone() ? 1 : 0);
            }
        });
        assertThat(done).as("worth the test").hasPositiveValue();
    }

    /** What comes later changes nothing of what was handed in, but that it was entered afterwards. */
    @Test
    void aLaterCutOffSaysTheSame() {
        Seeded.times(CASES, seeded -> {
            Ledger ledger = account(seeded);
            LocalDate until = day(seeded.between(5, DAYS - 5));
            Snapshot then = Snapshot.of(ledger, ledger.school().endOf(until));
            List<ChecklistDuty> before = then.checklists().endingBetween(day(0), until);
            List<ChecklistDuty> after = atTheEnd(ledger).checklists().endingBetween(day(0), until);
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).done()).isEqualTo(before.get(i).done());
                assertThat(after.get(i).until()).isEqualTo(before.get(i).until());
            }
        });
    }

    @Test
    void theFiguresOfAPeriodAreThoseOfItsRows() {
        Seeded.times(CASES, seeded -> {
            Ledger ledger = account(seeded);
            School school = ledger.school();
            Period period = Period.of(school.campaigns().iterator().next());
            ChecklistResults results =
                    ChecklistResults.of(PeriodSnapshot.of(Snapshot.of(ledger, period.end(school)), period));
            assertThat(results.due())
                    .isEqualTo(results.done() + results.missing())
                    .isPositive();
            assertThat(results.rows().stream()
                            .mapToInt(ChecklistResults.ChecklistRow::due)
                            .sum())
                    .isEqualTo(results.due());
            assertThat(results.rows().stream()
                            .mapToInt(ChecklistResults.ChecklistRow::abnormal)
                            .sum())
                    .isEqualTo(results.abnormal());
            for (ChecklistResults.ChecklistRow row : results.rows()) {
                assertThat(row.missed()).hasSize(row.missing());
                assertThat(row.late()).isBetween(0, row.done());
                assertThat(row.backfilled()).isBetween(0, row.missing());
                assertThat(row.missed()).allMatch(missed -> period.includes(missed.until()));
            }
        });
    }

    /** On the last day what is to be done is what will be missing unless it is done. */
    @Test
    void todoTellsWhatIsMissingInTheEnd() {
        Seeded.times(CASES, seeded -> {
            Ledger ledger = account(seeded);
            LocalDate day = day(seeded.between(1, DAYS - 1));
            Snapshot at = Snapshot.of(ledger, ledger.school().endOf(day));
            List<String> missing = at.checklists().endingBetween(day, day).stream()
                    .filter(duty -> !duty.isDone())
                    .map(ChecklistDuty::title)
                    .sorted()
                    .toList();
            List<String> told = Todo.of(at, Set.of()).groups().stream()
                    .filter(group -> group.task() == Task.CHECKLIST)
                    .flatMap(group -> group.rows().stream())
                    .filter(row -> day.equals(row.due()))
                    .map(row -> Objects.requireNonNull(row.title()))
                    .sorted()
                    .toList();
            assertThat(told).isEqualTo(missing);
        });
    }

    private static boolean isAnswered(ChecklistDuty duty, Ledger ledger, Predicate<Step> known) {
        for (LocalDate day = duty.from(); !day.isAfter(duty.until()); day = day.plusDays(1)) {
            Set<String> open = new HashSet<>(duty.checklist().items());
            Matter<ScreeningState> screening =
                    ledger.screening(day, duty.department().id());
            for (Step step : screening == null ? List.<Step>of() : screening.steps()) {
                boolean there = duty.area() == null
                        || step.values().get(Screen.AREAS, List.of()).contains(duty.area());
                if (known.test(step) && there) {
                    step.values().get(Screen.ITEMS, List.of()).stream()
                            .filter(item -> item.need(Screen.ITEM_RESULT) != Screen.ItemResult.UNCHECKED)
                            .forEach(item -> open.remove(item.need(Screen.ITEM)));
                }
            }
            if (open.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate day(int n) {
        return RandomValues.START.plusDays(n);
    }

    private static Snapshot atTheEnd(Ledger ledger) {
        return Snapshot.of(ledger, ledger.school().endOf(day(DAYS + 30)));
    }

    private Ledger account(Seeded seeded) throws Exception {
        School school = school(seeded);
        List<Matter<?>> screenings = new ArrayList<>();
        for (int i = 0; i <= DAYS; i++) {
            for (String department : DEPARTMENTS) {
                Values facts = Values.builder()
                        .put(Screening.DATE, day(i))
                        .put(Screening.DEPARTMENT, department)
                        .build();
                String id = Screening.id(day(i), department);
                if (!seeded.oneIn(4)) {
                    screenings.add(
                            new Matter<>(Screening.KIND, id, facts, steps(day(i), seeded), Screening.KIND.file(id)));
                }
            }
        }
        return new Ledger(school, screenings);
    }

    private static List<Step> steps(LocalDate day, Seeded seeded) {
        OffsetDateTime recorded = day.atTime(6, 0).atOffset(ZoneOffset.ofHours(8));
        List<Step> steps = new ArrayList<>();
        for (int i = seeded.between(1, 3); i > 0; i--) {
            recorded = recorded.plusMinutes(seeded.between(1, seeded.oneIn(5) ? 3000 : 400));
            OffsetDateTime at = recorded.toLocalDate().equals(day)
                    ? recorded
                    : day.atTime(6, 0).atOffset(ZoneOffset.ofHours(8));
            boolean excused = steps.isEmpty() && seeded.oneIn(5);
            steps.add(new Step(
                    at, recorded, "总务处", type(excused ? Excuse.NAME : Screen.STAGE), values(excused, seeded), 0));
        }
        return steps;
    }

    private static StepType<ScreeningState> type(String name) {
        return Objects.requireNonNull(Screening.KIND.step(name));
    }

    private static Values values(boolean excused, Seeded seeded) {
        if (excused) {
            return Values.builder().put(Excuse.REASON, "停课").build();
        }
        List<Values> items = new ArrayList<>();
        for (String item : ITEMS) {
            if (!seeded.oneIn(8)) {
                items.add(Values.builder()
                        .put(Screen.ITEM, item)
                        .put(Screen.ITEM_RESULT, seeded.among(List.of(Screen.ItemResult.values())))
                        .put(Screen.ITEM_NOTE, "情况")
                        .build());
            }
        }
        return Values.builder()
                .put(Screen.RESULT, Screen.Finding.CLEAR)
                .put(Screen.AREAS, List.of(seeded.among(AREAS)))
                .put(Screen.ITEMS, items)
                .build();
    }

    /** Each checklist at random: how often, of which items, by whom, where, from and until when. */
    private School school(Seeded seeded) throws Exception {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            Rhythm every = seeded.among(List.of(Rhythm.values()));
            lists.append("  - {id: l%d, name: 检查表%d, every: %s, items: [%s]"
                    .formatted(i, i, every.word(), String.join(", ", ITEMS.subList(0, seeded.between(1, 3)))));
            lists.append(seeded.oneIn(2) ? ", departments: [zwc, jd1]" : "");
            lists.append(seeded.oneIn(3) ? ", areas: [%s]".formatted(String.join(", ", AREAS)) : "");
            lists.append(seeded.oneIn(3) ? ", from: " + day(seeded.between(0, 20)) : "");
            lists.append(seeded.oneIn(3) ? ", until: " + day(seeded.between(21, DAYS)) : "");
            lists.append("}\n");
        }
        Files.writeString(root.resolve("stability.yaml"), """
                school: 示范职业学校
                since: %s
                departments:
                  - {id: jwc, name: 教务处}
                  - {id: zwc, name: 总务处, until: %s}
                  - {id: jd1, name: 机电教学部, from: %s}
                terms:
                  - {name: 第一学期, from: %s, until: %s}
                  - {name: 第二学期, from: %s, until: %s}
                campaigns:
                  - {id: action, name: 专项行动, from: %s, until: %s}
                checklists:
                %s""".formatted(
                        day(2), day(40), day(6), day(3), day(19), day(25), day(50), day(10), day(45), lists));
        return new RecordsFolder(root, root, () -> "test", Duration.ZERO).school();
    }
}

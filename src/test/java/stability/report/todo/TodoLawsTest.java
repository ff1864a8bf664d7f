package stability.report.todo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Matter;
import stability.report.daily.ScreeningFigures;
import stability.report.figure.StageCount;
import stability.report.period.RandomAccount;
import stability.report.view.DueItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.Snapshot;
import stability.report.view.Unsigned;
import stability.report.view.Waiting;
import stability.support.Seeded;

/** What has to be done is what the lists say, no less and no more. */
@Tag("slow") // the same on any JDK
class TodoLawsTest {
    private static final int CASES = 6;
    private static final int MOMENTS = 5;

    @TempDir
    Path root;

    /** What is tried at a moment of a random account. */
    private interface Law {
        void holds(Snapshot at, Todo todo) throws Exception;
    }

    private void always(Law law) {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            for (int i = 0; i < MOMENTS; i++) {
                OffsetDateTime moment = account.campaign()
                        .from()
                        .atStartOfDay(account.ledger().school().zone().rules())
                        .plusSeconds(seeded.below(40 * 86_400))
                        .toOffsetDateTime();
                Snapshot at = Snapshot.of(account.ledger(), moment);
                law.holds(at, Todo.of(at, Set.of()));
            }
        });
    }

    private static Stream<TodoRow> rows(Todo todo, Task... tasks) {
        return todo.groups().stream()
                .filter(group -> tasks.length == 0 || List.of(tasks).contains(group.task()))
                .flatMap(group -> group.rows().stream());
    }

    private static List<String> ids(Todo todo, Task... tasks) {
        return rows(todo, tasks).flatMap(row -> row.ids().stream()).sorted().toList();
    }

    private static List<String> hazards(Snapshot at, Stage stage) {
        return at.hazards().stream()
                .filter(view -> view.state().stage() == stage)
                .map(view -> view.item().id())
                .sorted()
                .toList();
    }

    @Test
    void whoIsMissingIsWhoIsMissingInTheListOfTheDay() {
        always((at, todo) -> {
            assertThat(rows(todo, Task.MISSING).map(TodoRow::department))
                    .containsExactlyElementsOf(ScreeningFigures.of(at, at.day()).missing());
            rows(todo, Task.MISSING_BEFORE)
                    .forEach(
                            row -> assertThat(ScreeningFigures.of(at, row.due()).missing())
                                    .contains(row.department()));
        });
    }

    @Test
    void aHazardIsInTheGroupOfItsStage() {
        always((at, todo) -> {
            assertThat(ids(todo, Task.TO_ASSIGN)).isEqualTo(hazards(at, Stage.REGISTERED));
            assertThat(ids(todo, Task.TO_VERIFY)).isEqualTo(hazards(at, Stage.RECTIFIED));
            assertThat(ids(todo, Task.TO_CLOSE)).isEqualTo(hazards(at, Stage.VERIFIED));
            Set<String> assigned = new HashSet<>(hazards(at, Stage.ASSIGNED));
            List<String> near = at.due().stream()
                    .filter(item -> item.isNear(at.day(), todo.soonDays()))
                    .map(DueItem::id)
                    .filter(assigned::contains)
                    .sorted()
                    .toList();
            assertThat(ids(todo, Task.OVERDUE, Task.DUE_TODAY, Task.DUE_SOON)).isEqualTo(near);
            assertThat(StageCount.of(at).stream().mapToInt(StageCount::count).sum())
                    .isEqualTo(at.hazards().stream()
                            .filter(view -> view.state().open())
                            .count());
        });
    }

    @Test
    void whatIsDueHasToBeDoneByThen() {
        always((at, todo) -> {
            for (DueItem item : at.due()) {
                if (item.isNear(at.day(), todo.soonDays())) {
                    assertThat(rows(todo).filter(row -> row.ids().contains(item.id())))
                            .as("%s %s", item.id(), item.duty().word())
                            .anyMatch(row -> row.due() != null && !row.due().isAfter(item.due()));
                }
            }
        });
    }

    @Test
    void whatWaitsForTheSchoolIsThereAndNothingThatIsSettledOrVoided() {
        always((at, todo) -> {
            Set<String> due = at.due().stream().map(DueItem::id).collect(toSet());
            Set<String> open = new HashSet<>();
            for (Matter<?> matter : at.ledger().all()) {
                if (at.history(matter).state().open()) {
                    open.add(matter.id());
                }
            }
            Set<String> told = new TreeSet<>();
            todo.groups().stream()
                    .filter(group -> group.task() != Task.MISSING
                            && group.task() != Task.MISSING_BEFORE
                            && group.task() != Task.SIGN)
                    .forEach(group -> group.rows().forEach(row -> told.addAll(row.ids())));
            assertThat(told).allMatch(id -> open.contains(id) || due.contains(id));
            List<String> waiting = at.petitions().stream()
                    .filter(view -> view.state().open())
                    .filter(view -> {
                        Waiting why = PetitionPresenter.INSTANCE.waiting(view, at);
                        return why != Waiting.PETITIONER && why != Waiting.ABOVE;
                    })
                    .map(view -> view.item().id())
                    .toList();
            assertThat(ids(todo, Task.PETITION)).containsAll(waiting).doesNotHaveDuplicates();
            at.incidents().stream()
                    .filter(view -> view.state().open())
                    .forEach(view -> assertThat(told).contains(view.item().id()));
        });
    }

    @Test
    void ofAPetitionNothingButTheClockIsTold() {
        always((at, todo) -> assertThat(rows(todo, Task.PETITION)).allMatch(row -> row.title() == null));
    }

    @Test
    void whatIsToBeSignedIsWhatIsNotSigned() {
        always((at, todo) -> {
            Map<String, Integer> unsigned = new TreeMap<>();
            for (Unsigned matter : at.unsigned()) {
                for (Unsigned.UnsignedStage stage : matter.stages()) {
                    unsigned.merge(matter.id(), stage.roles().size(), Integer::sum);
                }
            }
            assertThat(new TreeSet<>(ids(todo, Task.SIGN))).isEqualTo(unsigned.keySet());
            assertThat(rows(todo, Task.SIGN).mapToInt(TodoRow::count).sum())
                    .isEqualTo(unsigned.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        });
    }

    @Test
    void whatDepartmentsHaveToDoIsThatPartOfTheWhole() {
        always((at, todo) -> {
            for (Set<String> asked : List.of(Set.of("jwc"), Set.of("jwc", "zwc"))) {
                Todo part = Todo.of(at, asked);
                for (Task task : Task.values()) {
                    List<List<String>> expected = new ArrayList<>();
                    rows(todo, task)
                            .filter(row -> row.department() != null && asked.contains(row.department()))
                            .forEach(row -> expected.add(row.ids()));
                    if (task != Task.SIGN) {
                        assertThat(rows(part, task).map(TodoRow::ids))
                                .as("%s of %s", task, asked)
                                .containsExactlyElementsOf(expected);
                    }
                }
                assertThat(ids(todo, Task.SIGN)).containsAll(ids(part, Task.SIGN));
            }
        });
    }

    @Test
    void eachRowHasItsCommandAmongThoseOfItsGroup() {
        always((at, todo) -> {
            for (TodoGroup group : todo.groups()) {
                assertThat(group.rows()).isNotEmpty();
                String commands = String.join("\n", group.commands());
                for (TodoRow row : group.rows()) {
                    assertThat(row.command()).startsWith("stability ");
                    boolean whole = group.task() == Task.MISSING
                            || group.task() == Task.MISSING_BEFORE
                            || row.command().contains(" --post "); // finds by itself what the post signs
                    assertThat(commands).contains(whole ? List.of(row.command()) : row.ids());
                }
                assertThat(group.first(1).rows()).hasSize(1);
            }
        });
    }
}

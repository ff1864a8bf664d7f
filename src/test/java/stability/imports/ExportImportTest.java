package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.app.sheet.SheetCell;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.ledger.Ledger;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Stage;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;
import stability.store.RecordsFolder;
import stability.store.sheet.SheetReader;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** What is exported comes into an empty account as it stood: the same states, the same figures. */
class ExportImportTest {
    private static final Instant NOW = Instant.parse("2019-10-08T09:00:00Z");

    private static final List<String> READ = List.of(
            "事项", "收到时间", "性质", "类别", "渠道", "书面告知日", "受理日", "责任领导", "承办部门", "承办人", "办理要求", "办结时限", "答复意见", "答复送达日",
            "化解方式", "满意度", "转往单位", "转送日", "结案日");

    @TempDir
    Path folder;

    private int ids;

    private Program.Outcome run(Path cwd, String... words) {
        World world = new World(cwd, NOW, Map.of(), "zh-CN", false, List.of(), List.of(), ids, Duration.ofSeconds(1));
        Program.Outcome outcome = new InProcess().run(world, List.of(words));
        ids = outcome.idsUsed();
        return outcome;
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv"})
    void theSample(String format) throws IOException {
        Path from = Files.createDirectories(folder.resolve("from"));
        copyOfSample(from);
        Path into = Files.createDirectories(folder.resolve("into"));
        Files.createDirectories(into.resolve("records"));
        Files.copy(from.resolve("records/stability.yaml"), into.resolve("records/stability.yaml"));
        Program.Outcome exported = run(from, "export", "--format", format, "--output", "exported");
        assertThat(exported.status()).as(exported.err()).isZero();
        for (String ledger : List.of("hazards", "screenings", "petitions")) {
            String file = "../from/exported/" + ledger + "-2019-10-08." + format;
            Program.Outcome imported = run(into, "import", ledger, file, "--all", "--apply");
            assertThat(imported.status()).as(imported.err() + imported.out()).isZero();
        }
        Snapshot before = snapshot(from);
        Snapshot after = snapshot(into);
        assertThat(hazards(after)).isEqualTo(hazards(before));
        assertThat(count(after, view -> view.state().open()))
                .isEqualTo(count(before, view -> view.state().open()));
        assertThat(count(after, view -> view.item().overdue()))
                .isEqualTo(count(before, view -> view.item().overdue()));
        assertThat(days(after)).isEqualTo(days(before));
        assertThat(petitions(after, state -> state)).isEqualTo(petitions(before, ExportImportTest::comesAs));
        assertThat(run(into, "export", "petitions", "--format", format, "--output", "exported")
                        .status())
                .isZero();
        String petitions = "exported/petitions-2019-10-08." + format;
        assertThat(handled(into.resolve(petitions))).isEqualTo(handled(from.resolve(petitions)));
    }

    private static void copyOfSample(Path to) throws IOException {
        Path sample = Path.of("records");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        to.resolve("records").resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Snapshot snapshot(Path root) {
        Ledger ledger = new RecordsFolder(root.resolve("records"), root, () -> "test", Duration.ofSeconds(1)).ledger();
        return Snapshot.of(ledger, OffsetDateTime.parse("2019-10-08T17:00+08:00"));
    }

    /** Each hazard as people know it, with where it stands. */
    private static List<String> hazards(Snapshot at) {
        List<String> all = new ArrayList<>();
        for (View<HazardState, HazardItem> view : at.views(HazardPresenter.INSTANCE)) {
            HazardItem item = view.item();
            all.add(String.join(
                    "|",
                    item.title(),
                    item.place(),
                    item.categoryName(),
                    item.level().word(),
                    view.facts().need(Hazard.DEPARTMENT),
                    item.state().toString(),
                    String.valueOf(item.outcome()),
                    String.valueOf(item.due()),
                    String.valueOf(view.state().rectifiedOn()),
                    String.valueOf(view.state().closedOn()),
                    String.valueOf(item.supervisor())));
        }
        all.sort(null);
        return all;
    }

    /** What the ledger of petitions says of each, by the columns that an import reads. */
    private static List<String> handled(Path file) {
        List<List<String>> rows = new SheetReader()
                .read(file).sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .map(row -> row.cells().stream().map(SheetCell::text).toList())
                        .dropWhile(row -> !row.contains("受理日"))
                        .toList();
        List<String> head = rows.get(0);
        List<String> all = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            StringBuilder text = new StringBuilder();
            for (String title : READ) {
                assertThat(head).contains(title);
                int column = head.indexOf(title);
                text.append(column < row.size() ? row.get(column) : "").append('|');
            }
            all.add(text.toString());
        }
        all.sort(null);
        return all;
    }

    /**
     * The state that a petition has in an account that its row of the ledger came into. A reply needs its legal basis and the remedy
     * that was told, which the ledger has no column for, and review, recheck and settling stand upon a reply: they are entered again.
     * So is the decision not to accept, which needs its reason and the way that was shown.
     */
    private static Stage comesAs(Stage stage) {
        return switch (stage) {
            case REPLIED, IN_REVIEW, IN_RECHECK, SETTLED -> Stage.ASSIGNED;
            case DECLINED, REDIRECTED -> Stage.REGISTERED;
            default -> stage;
        };
    }

    /** Each petition as people know it, with where it stands. */
    private static List<String> petitions(Snapshot at, UnaryOperator<Stage> as) {
        List<String> all = new ArrayList<>();
        for (View<PetitionState, PetitionItem> view : at.views(PetitionPresenter.INSTANCE)) {
            PetitionItem item = view.item();
            all.add(String.join(
                    "|",
                    String.valueOf(item.subject()),
                    String.valueOf(item.received()),
                    item.nature().word(),
                    String.valueOf(item.category()),
                    as.apply(view.state().stage()).word(),
                    String.valueOf(item.how()),
                    String.valueOf(item.satisfaction()),
                    String.valueOf(view.state().acceptedOn()),
                    String.valueOf(view.state().closedOn())));
        }
        all.sort(null);
        return all;
    }

    private static long count(Snapshot at, Predicate<View<HazardState, HazardItem>> which) {
        return at.views(HazardPresenter.INSTANCE).stream().filter(which).count();
    }

    /** What each department reported of each day. */
    private static Map<String, String> days(Snapshot at) {
        Map<String, String> days = new TreeMap<>();
        at.ledger().screenings().stream()
                .filter(day -> at.history(day).state().onRecord())
                .forEach(day ->
                        days.put(day.id(), at.history(day).state().result().name()));
        return days;
    }
}

package stability.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.hazard.Hazard;
import stability.domain.inspection.Inspection;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.petition.Petition;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.report.view.Snapshot;
import stability.support.InProcess;
import stability.support.LetterFolders;
import stability.support.Program;
import stability.support.World;

/** What a command does not ask for is not opened, and nobody is told that there is none of it. */
class ReadWhatIsAskedTest {
    private static final int HAZARDS = 300;
    private static final int DAYS = 19;
    private static final LocalDate FIRST = LocalDate.of(2019, 9, 1);

    @TempDir(factory = LetterFolders.class)
    private Path folder;

    private final AtomicInteger opened = new AtomicInteger();

    @BeforeEach
    void anAccount() throws IOException {
        write("stability.yaml", "school: 示范职业学校\nsince: 2019-09-01\ndepartments:\n  - {id: jwc, name: 教务处}\n");
        for (int i = 0; i < HAZARDS; i++) {
            hazard(i, "");
        }
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            screening(day, "clear, areas: [一楼]");
        }
        write(Petition.KIND.file("P-20190902-aaaaa"), """
                id: P-20190902-aaaaa
                subject: 宿舍热水时间短
                nature: suggestion
                received: 2019-09-02T09:00+08:00
                steps:
                - {at: 2019-09-02T09:00+08:00, recorded: 2019-09-02T09:05+08:00, by: 综治办, did: register}
                """);
    }

    @Test
    void onlyTheFilesAskedForAreOpened() {
        assertThat(opened(LedgerScope.of(Petition.KIND))).isEqualTo(1);
        assertThat(opened(LedgerScope.of(Hazard.KIND))).isEqualTo(HAZARDS);
        assertThat(opened(LedgerScope.of(Inspection.KIND, Petition.KIND))).isEqualTo(1);
        assertThat(opened(LedgerScope.screenings(List.of()))).isZero();
        assertThat(opened(LedgerScope.screenings(List.of(FIRST, FIRST.plusDays(3)))))
                .isEqualTo(2);
        assertThat(opened(LedgerScope.screenings(List.of(FIRST.minusYears(1))))).isZero();
        assertThat(opened(LedgerScope.all())).isEqualTo(1 + HAZARDS + DAYS);
    }

    @Test
    void whatWasNotReadIsNotCalledNone() {
        Ledger petitions = records().ledger(LedgerScope.of(Petition.KIND));
        assertThat(petitions.of(Petition.KIND)).hasSize(1);
        notRead(petitions::hazards, "hazards");
        notRead(petitions::screenings, "screenings");
        notRead(petitions::all, "screenings");
        notRead(() -> petitions.screening(FIRST, "jwc"), "screenings/2019/09-01");

        Ledger day = records().ledger(LedgerScope.screenings(List.of(FIRST)));
        assertThat(day.screening(FIRST, "jwc")).isNotNull();
        assertThat(day.screening(FIRST, "zwc")).isNull();
        notRead(day::screenings, "screenings");
        notRead(
                () -> Snapshot.of(day, OffsetDateTime.parse("2019-09-30T08:00+08:00"))
                        .coverage()
                        .cell(FIRST.plusDays(1), "jwc"),
                "screenings/2019/09-02");
    }

    /** Every hazard and every screening but one is a file that no command could read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition list",
                "petition show aaaaa",
                "warning list",
                "incident list",
                "assess list",
                "screen missing 2019-09-05",
                "screen list 2019-09-05",
                "screen show -d jwc 2019-09-05",
                "screen add -d jwc --clear --area 一楼",
                "hazard add --title 应急灯不亮 --place 三层 --category fire --level general -d jwc"
            })
    void whatIsNotAskedForMayBeBroken(String command) throws IOException {
        boolean names = command.contains(" show "); // what names a matter is looked for in the other kinds
        for (int i = 0; i < HAZARDS; i++) {
            hazard(i, names ? "steps: [" : "\0");
        }
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            screening(day, day.getDayOfMonth() == 5 ? "clear, areas: [一楼]" : "good");
        }
        Program.Outcome outcome = run(command);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(run("status").status()).isEqualTo(3);
    }

    @Test
    void aDayBehindALinkThatLeadsOutIsRefused() throws IOException {
        Path year = folder.resolve("records/screenings/2019");
        Files.move(year, folder.resolve("outside"));
        Files.createSymbolicLink(year, folder.resolve("outside"));
        assertThatThrownBy(() -> records().ledger(LedgerScope.screenings(List.of(FIRST, FIRST.plusDays(1)))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.LINK_OUT)));
    }

    @Test
    void aDayBehindALinkThatStaysInsideIsRead() throws IOException {
        Path year = folder.resolve("records/screenings/2019");
        Files.move(year, folder.resolve("records/screenings/.2019"));
        Files.createSymbolicLink(year, Path.of(".2019"));
        assertThat(opened(LedgerScope.screenings(List.of(FIRST)))).isEqualTo(1);
    }

    private static void notRead(Runnable question, String named) {
        assertThatThrownBy(question::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not read: " + named);
    }

    private int opened(LedgerScope scope) {
        opened.set(0);
        records().ledger(scope);
        return opened.get();
    }

    private RecordsFolder records() {
        Path root = folder.resolve("records");
        return new RecordsFolder(root, folder, () -> "test", Duration.ZERO, (read, all) -> opened.incrementAndGet());
    }

    private Program.Outcome run(String command) {
        Instant now = Instant.parse("2019-09-20T08:00:00Z");
        World world = new World(folder, now, Map.of(), "zh", false, List.of(), List.of(), 0, Duration.ZERO);
        return new InProcess().run(world, List.of(command.split(" ")));
    }

    private void hazard(int number, String more) throws IOException {
        String id = "H-20190901-%05d".formatted(number);
        write(Hazard.KIND.file(id), """
                id: %s
                title: 应急灯不亮
                place: 三层走廊
                category: fire
                level: general
                department: jwc
                found: 2019-09-01T07:40+08:00
                steps:
                - {at: 2019-09-01T07:40+08:00, recorded: 2019-09-01T07:52+08:00, by: 教务处, did: register}
                %s""".formatted(id, more));
    }

    private void screening(LocalDate day, String result) throws IOException {
        write(
                "screenings/" + day.getYear() + "/" + day.toString().substring(5) + "/jwc.yaml",
                "date: %1$s\ndepartment: jwc\nsteps:\n- {at: %1$sT09:00+08:00, recorded: %1$sT09:01+08:00, by: 教务处, did: screen, result: %2$s}\n"
                        .formatted(day, result));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("records").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

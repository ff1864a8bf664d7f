package stability.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.StageWord;
import stability.domain.matter.Step;
import stability.store.RecordsFolder;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;

/** Whatever was entered, undoing it entry by entry leads back the way it came, to an account in which nothing is. */
@Tag("slow") // the same on any JDK
class UndoLawsTest {
    @TempDir
    Path folder;

    /** What is in force of a matter. */
    private record Stand(StageWord stage, Values facts, List<Step> steps) {}

    /** One account with its clock. */
    private static final class Account {
        private final Path root;
        private final Seeded seeded;
        private Instant now = Instant.parse("2019-09-25T01:00:00Z");
        private int ids;

        Account(Path root, Seeded seeded) {
            this.root = root;
            this.seeded = seeded;
        }

        Program.Outcome run(String... words) {
            now = now.plus(Duration.ofSeconds(seeded.among(List.of(1, 59, 900, 7200))));
            World world = new World(root, now, Map.of(), "en", false, List.of(), List.of(), ids, Duration.ofSeconds(1));
            Program.Outcome outcome = new InProcess().run(world, List.of(words));
            ids = outcome.idsUsed();
            return outcome;
        }

        Path records() {
            return root.resolve("records");
        }

        List<Matter<?>> matters() {
            return new RecordsFolder(records(), root, () -> "test", Duration.ZERO)
                    .ledger()
                    .all();
        }

        Map<String, Stand> stand() {
            Map<String, Stand> stand = new TreeMap<>();
            for (Matter<?> matter : matters()) {
                Matter.History<?> history = matter.history(null);
                if (history.state().onRecord()) {
                    stand.put(
                            matter.id(),
                            new Stand(
                                    history.state().stage(),
                                    history.facts(),
                                    history.applied().stream()
                                            .map(Matter.Applied::step)
                                            .toList()));
                }
            }
            return stand;
        }

        /** The bytes of the records, by their paths. */
        Map<String, String> bytes() throws IOException {
            Map<String, String> bytes = new TreeMap<>();
            try (Stream<Path> files = Files.walk(records())) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    bytes.put(file.toString(), Files.readString(file));
                }
            }
            return bytes;
        }

        Program.Outcome anything() {
            String department = seeded.among(List.of("zzb", "zwc"));
            List<String> hazards = new ArrayList<>();
            for (Matter<?> matter : matters()) {
                if (matter.id().startsWith("H-")) {
                    hazards.add(matter.id());
                }
            }
            String hazard = hazards.isEmpty() ? "H-20190925-00000" : seeded.among(hazards);
            String other = hazards.isEmpty() ? hazard : seeded.among(hazards);
            return switch (seeded.below(18)) {
                case 0 -> run("screen", "add", "-d", department, "--clear", "--area", "a" + seeded.below(99));
                case 1 ->
                    run(
                            "screen",
                            "add",
                            "-d",
                            department,
                            "--found",
                            "x",
                            "--found",
                            "y",
                            "--place",
                            "hall",
                            "--category",
                            "fire");
                case 2 ->
                    run("hazard", "add", "-d", department, "--title", "t" + ids, "--place", "p", "--category", "fire");
                case 3 ->
                    run(
                            "hazard",
                            "add",
                            "-d",
                            department,
                            "--title",
                            "f" + ids,
                            "--place",
                            "p",
                            "--category",
                            "fire",
                            "--fixed",
                            "done");
                case 4 ->
                    run(
                            "hazard",
                            "assign",
                            hazard,
                            "--leader",
                            "L",
                            "--department",
                            department,
                            "--handler",
                            "h",
                            "--requirement",
                            "r",
                            "--due",
                            "2019-10-20");
                case 5 -> run("hazard", "rectify", hazard, "--note", "done", "--by", "h");
                case 6 -> run("hazard", "verify", hazard, "--result", seeded.among(List.of("pass", "fail")));
                case 7 -> run("hazard", "correct", hazard, "--place", "q" + seeded.below(99), "--reason", "slip");
                case 8 -> run("hazard", "void", hazard, "--reason", "slip");
                case 9 ->
                    run(
                            "hazard",
                            "void",
                            hazard,
                            "--step",
                            seeded.among(List.of("assign", "rectify", "verify", "correct", "void")),
                            "--with-later",
                            "--reason",
                            "slip");
                case 10 ->
                    run("inspect", "add", "-d", department, "--place", "x", "--found", "z", "--category", "fire");
                case 12 -> run("hazard", "note", hazard, other, "--note", "n" + seeded.below(99));
                case 13 ->
                    run("hazard", "correct", other, hazard, "--place", "r" + seeded.below(99), "--reason", "slip");
                case 14 -> run("hazard", "void", hazard, other, "--reason", "slip");
                case 15 -> run("screen", "sign", "-d", "zzb", "-d", "zwc", "--role", "leader", "--name", "L");
                case 16 ->
                    run(
                            "hazard",
                            "sign",
                            hazard,
                            other,
                            "--role",
                            seeded.among(List.of("leader", "responsible")),
                            "--name",
                            "L");
                case 11 -> run("petition", "add", "--nature", "appeal", "--subject", "s", "--channel", "visit");
                default -> run("report", "daily", "--format", "json", "--output", "-");
            };
        }
    }

    @Test
    void undoingLeadsBackTheWayItCame() {
        AtomicInteger number = new AtomicInteger();
        AtomicInteger voided = new AtomicInteger();
        AtomicInteger takenBack = new AtomicInteger();
        Seeded.times(12, seeded -> {
            Path root = Files.createDirectory(folder.resolve(String.valueOf(number.incrementAndGet())));
            Account account = new Account(root, seeded);
            account.run("init", "--school", "示范职业学校", "--department", "zzb=综治办", "--department", "zwc=总务处");
            Deque<Map<String, Stand>> stands = new ArrayDeque<>();
            Deque<Map<String, String>> bytes = new ArrayDeque<>();
            for (int i = 0; i < 25; i++) {
                Map<String, String> before = account.bytes();
                Map<String, Stand> stand = account.stand();
                account.anything();
                if (!before.equals(account.bytes())) {
                    stands.push(stand);
                    bytes.push(before);
                }
                if (!stands.isEmpty() && seeded.oneIn(4)) {
                    undo(account, stands.pop(), bytes.pop(), voided, takenBack);
                }
            }
            while (!stands.isEmpty()) {
                undo(account, stands.pop(), bytes.pop(), voided, takenBack);
            }
            Program.Outcome nothing = account.run("undo", "--yes");
            assertThat(nothing.status()).as(nothing.out()).isEqualTo(4);
            assertThat(nothing.err()).contains("[nothing-to-undo]");
            Program.Outcome checked = account.run("check", "--errors");
            assertThat(checked.status()).as(checked.out()).isZero();
        });
        assertThat(voided.get()).isGreaterThan(30);
        assertThat(takenBack.get()).isGreaterThan(30);
    }

    private static void undo(
            Account account,
            Map<String, Stand> stand,
            Map<String, String> before,
            AtomicInteger voided,
            AtomicInteger takenBack)
            throws IOException {
        Map<String, String> entered = account.bytes();
        Program.Outcome undone = account.run("undo", "--yes");
        assertThat(undone.status()).as(undone.out() + undone.err()).isZero();
        assertThat(account.stand()).as(undone.out()).isEqualTo(stand);
        Map<String, String> after = account.bytes();
        if (undone.out().contains("taken out of the file")) {
            takenBack.incrementAndGet();
            assertThat(undone.out()).doesNotContain("void  ");
            assertThat(after).isEqualTo(before);
        } else {
            voided.incrementAndGet();
            entered.forEach((file, text) -> assertThat(after.get(file)).startsWith(text));
        }
    }
}

package stability.cli.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;

/**
 * A command on several matters does what the same command does on each of them, all at one moment; if one of them does not admit it,
 * nothing at all. Neither the order nor the number of times in which they are named makes a difference.
 */
@Tag("slow") // the same on any JDK
class BatchLawsTest {
    private static final Instant NOW = Instant.parse("2019-09-27T01:00:00Z");

    @TempDir
    Path folder;

    /** A command without the matters, and the matters that it is tried on. */
    private record Trial(List<String> verb, List<String> options, List<String> matters) {
        List<String> on(List<String> some) {
            List<String> words = new ArrayList<>(verb);
            words.addAll(some);
            words.addAll(options);
            return words;
        }
    }

    private static Trial trial(String verb, List<String> matters, String... options) {
        return new Trial(List.of(verb.split(" ")), List.of(options), matters);
    }

    private static Program.Outcome run(Path root, Instant now, int ids, List<String> words) {
        World world = new World(root, now, Map.of(), "en", false, List.of(), List.of(), ids, Duration.ofSeconds(1));
        return new InProcess().run(world, words);
    }

    private static Trial any(Seeded seeded, List<String> ids) {
        List<String> hazards = starting(ids, "H-");
        List<String> petitions = starting(ids, "P-");
        List<String> days = List.of("2019-09-25/zzb", "2019-09-25/zwc", "2019-09-25/jwc", "2019-09-26/zwc");
        String text = "t" + seeded.below(99);
        return switch (seeded.below(14)) {
            case 0 -> trial("hazard note", hazards, "--note", text);
            case 1 -> trial("hazard rectify", hazards, "--note", text, "--by", "h");
            case 2 -> trial("hazard verify", hazards, "--result", seeded.among(List.of("pass", "fail")));
            case 3 -> trial("hazard close", hazards);
            case 4 -> trial("hazard correct", hazards, "--place", text, "--reason", "slip");
            case 5 -> trial("hazard void", hazards, "--reason", "slip");
            case 6 ->
                trial(
                        "hazard void",
                        hazards,
                        "--step",
                        seeded.among(List.of("assign", "rectify", "correct")),
                        "--reason",
                        "s");
            case 7 -> trial("hazard sign", hazards, "--role", "leader", "--name", "L");
            case 8 ->
                trial(
                        "hazard assign",
                        hazards,
                        "--leader",
                        "L",
                        "--department",
                        "zwc",
                        "--handler",
                        "h",
                        "--requirement",
                        "r",
                        "--due",
                        "2019-10-20");
            case 9 -> trial("petition accept", petitions, "--accepted", "2019-09-26");
            case 10 -> trial("petition note", petitions, "--note", text);
            case 11 -> trial("screen sign", days, "--role", "responsible", "--name", "n");
            case 12 -> trial("screen note", days, "--note", text);
            default -> trial("screen void", days, "--reason", "slip");
        };
    }

    private static List<String> starting(List<String> ids, String letter) {
        return ids.stream().filter(id -> id.startsWith(letter)).toList();
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("records"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                bytes.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }

    private static List<String> ids(Path root) throws IOException {
        return bytes(root).keySet().stream()
                .map(file -> file.replaceAll(".*/|\\.yaml", ""))
                .filter(name -> name.matches("[A-Z]-.*"))
                .toList();
    }

    private static Path copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, String> file : bytes(from).entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return to;
    }

    private static void begin(Path root, Seeded seeded) {
        Instant day = Instant.parse("2019-09-25T01:00:00Z");
        run(
                root,
                day,
                0,
                List.of(
                        "init",
                        "--school",
                        "学校",
                        "--department",
                        "zzb=综治办",
                        "--department",
                        "zwc=总务处",
                        "--department",
                        "jwc=教务处"));
        int ids = 0;
        for (String department : List.of("zzb", "zwc", "jwc")) {
            ids = run(root, day, ids, List.of("screen", "add", "-d", department, "--clear"))
                    .idsUsed();
            for (int i = 0; i < 2; i++) {
                ids = run(
                                root,
                                day,
                                ids,
                                List.of(
                                        "hazard",
                                        "add",
                                        "-d",
                                        department,
                                        "--title",
                                        department + i,
                                        "--place",
                                        "p" + i,
                                        "--category",
                                        seeded.among(List.of("fire", "electric"))))
                        .idsUsed();
            }
            ids = run(
                            root,
                            day,
                            ids,
                            List.of(
                                    "petition",
                                    "add",
                                    "--nature",
                                    "appeal",
                                    "--subject",
                                    "s" + ids,
                                    "--channel",
                                    "visit"))
                    .idsUsed();
        }
    }

    @Test
    void aBatchIsItsStepsOrNothing() {
        AtomicInteger number = new AtomicInteger();
        AtomicInteger entered = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Seeded.times(6, seeded -> {
            Path root = Files.createDirectory(folder.resolve("a" + number.incrementAndGet()));
            begin(root, seeded);
            Instant now = NOW;
            for (int i = 0; i < 25; i++) {
                now = now.plusSeconds(90);
                Trial trial = any(seeded, ids(root));
                List<String> some = new ArrayList<>();
                for (String matter : trial.matters()) {
                    if (seeded.oneIn(2)) {
                        some.add(matter);
                    }
                }
                if (some.isEmpty()) {
                    continue;
                }
                Path single = copy(root, folder.resolve("s" + number.incrementAndGet()));
                List<String> misfits = new ArrayList<>();
                for (String one : some) {
                    if (run(single, now, 50, trial.on(List.of(one))).status() != 0) {
                        misfits.add(one);
                    }
                }
                List<String> shuffled = new ArrayList<>(some);
                shuffled.add(seeded.among(some));
                for (int j = shuffled.size() - 1; j > 0; j--) {
                    Collections.swap(shuffled, j, seeded.below(j + 1));
                }
                Map<String, String> before = bytes(root);
                Program.Outcome batch = run(root, now, 50, trial.on(shuffled));
                if (misfits.isEmpty()) {
                    entered.incrementAndGet();
                    assertThat(batch.status()).as(shuffled + batch.err()).isZero();
                    assertThat(bytes(root)).as(String.valueOf(trial)).isEqualTo(bytes(single));
                    assertThat(batch.out().lines().filter(line -> !line.startsWith(" ")))
                            .hasSize(some.size());
                } else {
                    refused.incrementAndGet();
                    assertThat(batch.status()).as(batch.out()).isNotZero();
                    assertThat(bytes(root)).isEqualTo(before);
                    if (misfits.size() == some.size() && batch.status() == 2) {
                        continue; // what each of them lacks is told once
                    }
                    assertThat(new LinkedHashSet<>(some))
                            .allSatisfy(one -> assertThat(batch.err().contains(one))
                                    .as(one + " of " + misfits + ": " + batch.err())
                                    .isEqualTo(misfits.contains(one)));
                }
            }
            Program.Outcome checked = run(root, now, 50, List.of("check", "--errors"));
            assertThat(checked.status()).as(checked.out()).isZero();
        });
        assertThat(entered.get()).isGreaterThan(20);
        assertThat(refused.get()).isGreaterThan(20);
    }
}

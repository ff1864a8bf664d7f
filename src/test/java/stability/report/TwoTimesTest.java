package stability.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;

/**
 * Reports that were handed in stay true: whatever is entered later, corrections, voids and what is carried among it, the same cut-off prints the
 * same bytes in every format. Nor does it matter in which order a merge has put the lines.
 */
@Tag("slow") // the same on any JDK
class TwoTimesTest {
    private static final LocalDate START = LocalDate.of(2019, 9, 20);
    private static final int DAYS = 10;
    private static final List<String> DEPARTMENTS = List.of("zzb", "jwc", "zwc", "jd1");
    private static final List<String> STEPS =
            List.of("register", "carry", "assign", "rectify", "verify", "close", "reopen", "sign", "correct");
    private static final String CAMPAIGN = """
            campaigns:
              - {id: guoqing-2019, name: 国庆期间安全稳定工作, from: 2019-09-20, until: 2019-09-30}
            """;

    @TempDir
    Path folder;

    private final List<String> hazards = new ArrayList<>();
    private int idsUsed;
    private int mendings;
    private int tried;
    private int carried;

    @Test
    void lateEntriesChangeNoReport() throws Exception {
        Seeded.times(1, seeded -> {
            enter(
                    at(0, 7),
                    List.of(
                            "init",
                            "--school",
                            "示范职业学校",
                            "--department",
                            "zzb=综治办",
                            "--department",
                            "jwc=教务处",
                            "--department",
                            "zwc=总务处",
                            "--department",
                            "jd1=机电教学部"));
            Files.writeString(folder.resolve("records/stability.yaml"), CAMPAIGN, StandardOpenOption.APPEND);
            List<String> untouched = List.of(assigned(), assigned(), assigned());
            enter(at(0, 9), List.of("hazard", "rectify", untouched.get(2), "--note", "已整改"));
            for (int day = 0; day < DAYS; day++) {
                aDay(day, day, seeded);
            }
            Map<String, String> handedIn = reports(at(DAYS, 8));
            // how many more hazards are assigned or put right on a day is chance
            assertThat(handedIn.keySet().stream().filter(name -> !name.matches(".* (notice|closing).*")))
                    .hasSize(DAYS * 2 * 4 + 2 * 61);
            assertThat(handedIn.keySet().stream().filter(name -> name.matches(".* notice(-each)?/.*")))
                    .hasSizeGreaterThanOrEqualTo(2 * (1 + 2) * 5);
            assertThat(handedIn.keySet().stream().filter(name -> name.contains(" closing/")))
                    .hasSizeGreaterThanOrEqualTo(2 * 5);
            hazards.addAll(untouched);
            // weeks later: entries about any of those days
            int carriedInTime = carried;
            int lateEntries = 0;
            for (int day = 0; day < DAYS; day++) {
                lateEntries += aDay(day, DAYS + day, seeded);
            }
            assertThat(lateEntries).isGreaterThan(20);
            assertThat(mendings).isGreaterThan(20);
            assertThat(carried - carriedInTime).isGreaterThan(3);
            assertThat(reports(at(DAYS * 3, 8))).isEqualTo(handedIn);
            Map<String, String> since =
                    new AllPapers(folder, words -> run(at(DAYS * 3, 8), words)).of(START.plusDays(DAYS * 2));
            turnLines(seeded);
            assertThat(new AllPapers(folder, words -> run(at(DAYS * 3, 8), words)).of(START.plusDays(DAYS * 2)))
                    .isEqualTo(since);
        });
    }

    /** Enters what happened on one day, on the same day or later; the number of entries that were accepted. */
    private int aDay(int happened, int entered, Seeded seeded) {
        int accepted = 0;
        String at = at(happened, seeded.between(8, 12)) + ":00";
        for (String department : DEPARTMENTS) {
            LocalDateTime now = at(entered, seeded.between(13, 22));
            boolean found = seeded.oneIn(3);
            List<String> words = new ArrayList<>(List.of("screen", "add", "-d", department, "--at", at));
            words.addAll(
                    found
                            ? List.of("--found", "隐患 " + idsUsed, "--place", "教学楼", "--category", "fire")
                            : List.of("--clear"));
            if (!seeded.oneIn(4)) {
                accepted += enter(now, words);
                if (found) {
                    hazards.add(lastId(now));
                }
            }
        }
        accepted += carry(entered, seeded);
        for (String id : List.copyOf(hazards)) {
            LocalDateTime now = at(entered, 23);
            accepted += enter(now, step(id, seeded, happened, at));
            if (seeded.oneIn(2)) {
                int mended = enter(now.plusMinutes(30).plusSeconds(++tried), mending(id, seeded, happened));
                accepted += mended;
                mendings += mended;
            }
        }
        return accepted;
    }

    /** One hazard that is assigned from the first morning on. */
    private String assigned() {
        List<String> found =
                List.of("hazard", "add", "-d", "zwc", "--title", "门禁失灵", "--place", "教学楼", "--category", "fire");
        assertThat(enter(at(0, 8), found)).isEqualTo(1);
        String id = lastId(at(0, 8));
        List<String> five = List.of("--leader", "分管副校长", "-d", "zwc", "--handler", "电工", "--requirement", "整改");
        List<String> words = new ArrayList<>(
                List.of("hazard", "assign", id, "--due", START.plusDays(20).toString()));
        words.addAll(five);
        assertThat(enter(at(0, 8).plusMinutes(30), words)).isEqualTo(1);
        return id;
    }

    /** What turned up in an old ledger, open long before the account began. */
    private int carry(int entered, Seeded seeded) {
        LocalDateTime now = at(entered, 22).plusMinutes(30);
        List<String> words = new ArrayList<>();
        boolean hazard = seeded.oneIn(2);
        if (hazard) {
            words.addAll(List.of("hazard", "add", "--found", START.minusDays(seeded.between(10, 80)) + "T08:00:00"));
            words.addAll(List.of("--due", START.plusDays(seeded.below(20)).toString(), "--title", "旧隐患 " + idsUsed));
            words.addAll(List.of("--place", "实训楼", "--category", "other", "-d", seeded.among(DEPARTMENTS)));
        } else {
            words.addAll(List.of(
                    "petition",
                    "add",
                    "--received",
                    START.minusDays(seeded.between(5, 50)).toString()));
            words.addAll(List.of("--subject", "旧事项", "--nature", "appeal", "--channel", "letter"));
            words.addAll(List.of("--petitioner-code", "A-" + seeded.between(10, 99)));
        }
        words.addAll(List.of("--carried-from", "旧台账 第" + seeded.between(1, 99) + "行"));
        int accepted = enter(now, words);
        assertThat(accepted).isEqualTo(1);
        carried++;
        if (hazard) {
            hazards.add(lastId(now));
        }
        return accepted;
    }

    private static List<String> step(String id, Seeded seeded, int day, String at) {
        List<String> step = switch (seeded.below(7)) {
            case 0, 1 ->
                List.of(
                        "assign",
                        id,
                        "--leader",
                        "分管副校长",
                        "-d",
                        "zwc",
                        "--handler",
                        "电工",
                        "--requirement",
                        "整改",
                        "--due",
                        START.plusDays(day + 3L).toString());
            case 2 -> List.of("rectify", id, "--note", "已整改");
            case 3 -> List.of("verify", id, "--result", seeded.oneIn(3) ? "fail" : "pass", "--note", "查看现场");
            case 4 -> List.of("close", id, "--outcome", "transferred", "--note", "移交");
            case 5 -> List.of("reopen", id, "--reason", "再现");
            default -> List.of("sign", id, "--role", "leader", "--name", "分管副校长");
        };
        List<String> words = new ArrayList<>(List.of("hazard"));
        words.addAll(step);
        words.addAll(List.of("--at", at));
        return words;
    }

    private static List<String> mending(String id, Seeded seeded, int day) {
        List<String> place = List.of("correct", id, "--place", "宿舍楼 " + seeded.below(9));
        List<String> words = new ArrayList<>(List.of("hazard"));
        words.addAll(
                switch (seeded.below(9)) {
                    case 0 -> place;
                    case 1 -> List.of("correct", id, "--category", seeded.among(List.of("dorm", "fire", "other")));
                    case 2 -> List.of("correct", id, "--found", at(Math.max(0, day - 2), 6) + ":00");
                    case 3 -> List.of("void", id);
                    case 4, 5 -> List.of("void", id, "--step", "void");
                    case 6 -> List.of("void", id, "--step", "correct");
                    default -> List.of("void", id, "--with-later", "--step", seeded.among(STEPS));
                });
        if (seeded.oneIn(5)) {
            String said = START.plusDays(day).toString();
            words = new ArrayList<>(List.of("screen", "void", "-d", seeded.among(DEPARTMENTS), "--day", said));
            words.addAll(seeded.oneIn(3) ? List.of("--step", "void") : List.of());
        }
        words.addAll(List.of("--reason", "录错"));
        return words;
    }

    private static LocalDateTime at(int day, int hour) {
        return START.plusDays(day).atTime(hour, 0);
    }

    /** 1 if it was accepted, 0 if the state did not admit it; anything else is a failure of the test. */
    private int enter(LocalDateTime now, List<String> words) {
        Program.Outcome outcome = run(now, words);
        boolean nothing = outcome.err().contains("[no-such-id]"); // nobody said anything of that day
        assertThat(outcome.status()).as(words + " " + outcome.err()).isIn(0, 4, nothing ? 2 : 0);
        return outcome.status() == 0 ? 1 : 0;
    }

    private String lastId(LocalDateTime now) {
        return world(now).ending(idsUsed - 1);
    }

    private World world(LocalDateTime now) {
        return new World(
                folder,
                now.toInstant(ZoneOffset.ofHours(8)),
                Map.of(),
                "zh-CN",
                false,
                List.of(),
                List.of(),
                idsUsed,
                Duration.ofSeconds(1));
    }

    private Program.Outcome run(LocalDateTime now, List<String> words) {
        Program.Outcome outcome = new InProcess().run(world(now), words);
        idsUsed = outcome.idsUsed();
        return outcome;
    }

    /** Ten days, at their end and at their reporting hour, in all formats. */
    private Map<String, String> reports(LocalDateTime now) throws IOException {
        Map<String, String> reports = new LinkedHashMap<>();
        for (int day = 0; day < DAYS; day++) {
            for (String asOf : List.of("17:00", "23:59:59")) {
                for (String format : List.of("text", "md", "html", "json")) {
                    String moment = START.plusDays(day) + "T" + asOf;
                    Program.Outcome outcome = run(
                            now, List.of("report", "daily", "--as-of", moment, "--format", format, "--output", "-"));
                    assertThat(outcome.status()).as(outcome.err()).isZero();
                    reports.put(moment + " " + format, outcome.out());
                }
            }
        }
        assertThat(Files.exists(folder.resolve("reports"))).isFalse();
        reports.putAll(new AllPapers(folder, words -> run(now, words)).of(START.plusDays(DAYS / 2)));
        reports.putAll(new AllPapers(folder, words -> run(now, words)).of(START.plusDays(DAYS - 1)));
        return reports;
    }

    /** Puts the lines of the steps of each record in another order; those of one second count in that of the file, and keep it. */
    private void turnLines(Seeded seeded) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("records"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                List<String> lines = Files.readAllLines(file);
                int first = lines.indexOf("steps:") + 1;
                if (first > 0) {
                    List<String> steps = lines.subList(first, lines.size());
                    Map<String, Deque<String>> bySecond = new HashMap<>();
                    steps.forEach(line -> bySecond.computeIfAbsent(second(line), key -> new ArrayDeque<>())
                            .add(line));
                    Collections.shuffle(steps, new Random(seeded.below(1000)));
                    steps.replaceAll(line -> bySecond.get(second(line)).remove());
                    Files.writeString(file, String.join("\n", lines) + "\n");
                }
            }
        }
    }

    private static String second(String line) {
        return line.replaceFirst(".* recorded: ([^,]+),.*", "$1");
    }
}

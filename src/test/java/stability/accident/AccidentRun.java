package stability.accident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stability.accident.Accident.Outcome;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/**
 * Lets each accident happen to a sound account of its own, and looks what comes of it: by {@code check}, and by the daily report as
 * JSON, which holds every figure. Prints the table of {@code docs/reliability.md}.
 *
 * <pre>java … AccidentRun WORK</pre>
 */
final class AccidentRun {
    private static final Map<String, String> ACCOUNT = Map.of(
            Accident.SETTINGS,
            """
            school: 示范职业学校
            since: 2019-09-23
            office: zzb
            departments:
              - {id: zzb, name: 综治办, head: 综治办主任}
              - {id: jwc, name: 教务处, head: 教务处主任}
              - {id: zwc, name: 总务处, head: 总务处主任}
            """,
            Accident.HAZARD,
            """
            id: H-20190925-7k3q9
            title: 应急灯不亮
            place: "302"
            category: fire
            level: general
            department: zwc
            found: 2019-09-25T07:40+08:00
            steps:
            - {at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52+08:00, by: 总务处, did: register}
            - {at: 2019-09-25T08:00+08:00, recorded: 2019-09-25T08:05+08:00, by: 综治办, did: note, note: "已告知: 电工"}
            """,
            Accident.SCREENING,
            """
            date: 2019-09-25
            department: jwc
            steps:
            - {at: 2019-09-25T08:00+08:00, recorded: 2019-09-25T08:00+08:00, by: 教务处, did: screen, result: found, areas: [三楼], hazards: [H-20190925-7k3q9]}
            """,
            "petitions/2019/09/P-20190925-aaaaa.yaml",
            """
            id: P-20190925-aaaaa
            subject: 宿舍热水时间短
            nature: suggestion
            received: 2019-09-25T09:00+08:00
            steps:
            - {at: 2019-09-25T09:00+08:00, recorded: 2019-09-25T09:05+08:00, by: 综治办, did: register}
            """);

    private final Path work;
    private final String sound;

    AccidentRun(Path work) throws IOException {
        this.work = work;
        this.sound = account().report.out();
    }

    public static void main(String[] words) throws Exception {
        AccidentRun run = new AccidentRun(Path.of(words[0]));
        Map<Accident, Outcome> outcomes = new LinkedHashMap<>();
        for (Accident accident : Accidents.all()) {
            Outcome outcome = run.outcome(accident);
            if (outcome == Outcome.SKIPPED) {
                System.err.println("skipped: " + accident);
            }
            outcomes.put(accident, outcome);
        }
        System.out.print(table(outcomes));
        System.exit(outcomes.containsValue(Outcome.SKIPPED) ? 1 : 0);
    }

    /** A line for each family, and one for all. */
    static String table(Map<Accident, Outcome> outcomes) {
        Map<String, Map<Outcome, Integer>> families = new LinkedHashMap<>();
        outcomes.forEach((accident, outcome) -> {
            for (String family : List.of(accident.family(), "all")) {
                families.computeIfAbsent(family, key -> new EnumMap<>(Outcome.class))
                        .merge(outcome, 1, Integer::sum);
            }
        });
        Map<Outcome, Integer> all = families.remove("all");
        families.put("**all**", all == null ? Map.of() : all);
        StringBuilder table = new StringBuilder(
                "| accident | n | refused | read, and told of | read as meant | skipped or misread |\n");
        table.append("|---|---:|---:|---:|---:|---:|\n");
        families.forEach((family, counts) -> {
            table.append("| ").append(family).append(" | ");
            table.append(counts.values().stream().mapToInt(Integer::intValue).sum());
            for (Outcome outcome : Outcome.values()) {
                table.append(" | ").append(counts.getOrDefault(outcome, 0));
            }
            table.append(" |\n");
        });
        return table.toString();
    }

    /** What really comes of an accident. */
    Outcome outcome(Accident accident) throws IOException {
        Told told = account(accident.change());
        if (told.report.status() == 3) {
            return told.check.status() == 0 ? Outcome.SKIPPED : Outcome.REFUSED;
        }
        boolean warned =
                told.check.out().contains("cut-by-comment") || told.check.out().contains("repeated-lines");
        if (told.report.status() == 0 && (told.check.status() == 1 || warned)) {
            return Outcome.TOLD;
        }
        return told.report.out().equals(sound) ? Outcome.AS_MEANT : Outcome.SKIPPED;
    }

    private record Told(Program.Outcome check, Program.Outcome report) {}

    private Told account(Accident.Change... changes) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(work), "account");
        Path records = folder.resolve("records");
        for (Map.Entry<String, String> file : ACCOUNT.entrySet()) {
            Path path = records.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        for (Accident.Change change : changes) {
            change.to(records);
        }
        Told told = new Told(
                run(folder, "check", "--format", "json", "--lang", "en"),
                run(folder, "report", "daily", "2019-09-25", "--format", "json", "--output", "-"));
        delete(folder);
        return told;
    }

    private static Program.Outcome run(Path folder, String... words) {
        Instant now = Instant.parse("2019-09-25T10:00:00Z");
        World world = World.of(folder, now, Map.of(), "zh-CN");
        return new InProcess().run(world, List.of(words));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(files::add);
        }
        for (Path file : files) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

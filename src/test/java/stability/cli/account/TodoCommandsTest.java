package stability.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.report.todo.Task;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** What {@code todo} says is to be typed does what it says, or asks for what only people know, and for nothing else. */
class TodoCommandsTest {
    /** Stands for what only people know. */
    private static final String UNKNOWN = "…";

    /** These ask for all that they need: it is too long for a line, or who has not reported is asked one by one. */
    private static final Pattern ASKING =
            Pattern.compile("screen day.*|petition close \\S+|screen add \\S+ \\S+ --checklist \\S+");

    private static final Pattern MISSING = Pattern.compile("the option (--[a-z-]+).* is missing .*\\[missing-option]");

    @TempDir
    Path folder;

    private OffsetDateTime now = OffsetDateTime.parse("2019-09-23T08:00:00+08:00");
    private final Set<String> faults = new TreeSet<>();
    private int ids;

    @Test
    void everyCommandOnTheSample() throws Exception {
        now = OffsetDateTime.parse("2019-10-11T18:00:00+08:00");
        assertThat(tried(Path.of("records").toAbsolutePath())).hasSizeGreaterThan(7);
    }

    @Test
    void everyCommandOnAnAccountWithSomethingInEachGroup() throws Exception {
        run("init --school 示范职业学校 --department zzb=综治办 --department jwc=教务处 --department zwc=总务处");
        Path settings = folder.resolve("records/stability.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "checklists:\n  - {id: canteen, name: 食堂日检, every: daily, departments: [zwc], items: [留样, 消毒]}\n");
        EnumSet<Task> seen = EnumSet.noneOf(Task.class);
        hazards();
        petitions();
        events();
        pass(Duration.ofHours(4));
        seen.addAll(tried(folder));
        pass(Duration.ofDays(2));
        seen.addAll(tried(folder));
        pass(Duration.ofDays(1));
        seen.addAll(tried(folder));
        pass(Duration.ofDays(20));
        seen.addAll(tried(folder));
        assertThat(seen).containsExactlyInAnyOrder(Task.values());
    }

    private void hazards() {
        String add = "hazard add -d jwc --place 三楼 --category fire --title ";
        String plan = " --leader 分管副校长 -d zwc --handler 电工班长 --requirement 更换";
        run(add + "未交办");
        for (int days = 2; days < 6; days++) {
            run("hazard assign " + run(add + "整改" + days) + plan + " --due +" + days + "d");
        }
        for (int steps = 1; steps < 3; steps++) {
            String id = run(add + "已整改" + steps);
            run("hazard assign " + id + plan + " --due +5d");
            run("hazard rectify " + id + " --note 已更换 --by 电工班长");
            if (steps > 1) {
                run("hazard verify " + id + " --result pass");
            }
        }
    }

    private void petitions() {
        List<String> steps = List.of(
                "accept ID --decision accepted --informed-on today",
                "assign ID --leader 分管副校长 -d zwc --handler 后勤主管 --requirement 核实 --due +10d",
                "contact ID --kind reception --note 当面听取意见",
                "reply ID --number 示例函1号 --conclusion supported --basis 规定 --served-on today --remedy-told 三十日内",
                "settle ID --how reconciled --satisfaction satisfied");
        List<String> further = List.of(
                "review ID --event requested",
                "review ID --event accepted",
                "review ID --event decided --outcome upheld --served-on today --remedy-told 三十日内",
                "recheck ID --event requested",
                "recheck ID --event accepted");
        for (int done = 0; done <= steps.size(); done++) {
            String id = petition(10 - done);
            for (String step : steps.subList(0, done)) {
                run("petition " + step.replace("ID", id));
            }
        }
        for (int done = 1; done <= further.size(); done++) {
            String id = petition(10 + done);
            steps.subList(0, 4).forEach(step -> run("petition " + step.replace("ID", id)));
            further.subList(0, done).forEach(step -> run("petition " + step.replace("ID", id)));
        }
    }

    private String petition(int code) {
        return run("petition add --nature appeal --channel mailbox --category living --subject 热水供应 --request 延长"
                + " --petitioner-code A-%02d".formatted(code));
    }

    private void events() {
        String add =
                "incident add --class accident --source 值班员 --place 二楼 -d jwc --summary 跑水 --occurred now --title 水管";
        run(add + "一");
        String handled = run(add + "二");
        run("incident arrive " + handled + " --who 带班领导");
        run("incident notify " + handled + " --who head --how phone");
        run("incident notify " + handled + " --who authority --how phone");
        run("incident report " + handled + " --kind first --to 教育局 --approved-by 校长");
        String warning = run("warning add --class natural --level blue --title 大风 --valid-to +1d --alert 检查悬挂物");
        run("warning act " + warning + " -d zwc --action 加固广告牌 --due +2d");
        run("warning add --class natural --level blue --title 大雾 --valid-to +1d --alert 慢行");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    /** Tries every command that is printed now, and gives the groups that were there. */
    private Set<Task> tried(Path cwd) throws Exception {
        EnumSet<Task> seen = EnumSet.noneOf(Task.class);
        Set<String> commands = new TreeSet<>();
        Program.Outcome csv = outcome(cwd, List.of("todo", "--format", "csv", "--lang", "en"));
        assertThat(csv.status()).as(csv.err()).isZero();
        Program.Outcome json = outcome(cwd, List.of("todo", "--format", "json"));
        Matcher quoted = Pattern.compile("\"stability ((?:[^\"\\\\]|\\\\.)*)\"").matcher(json.out());
        while (quoted.find()) {
            commands.add(quoted.group(1).replace("\\\"", "\""));
        }
        for (Task task : Task.values()) {
            if (csv.out().lines().anyMatch(line -> line.startsWith(task.label(3).en() + ","))) {
                seen.add(task);
            }
        }
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            tryOut(cwd, command);
        }
        assertThat(faults).isEmpty();
        return seen;
    }

    private void tryOut(Path cwd, String command) {
        List<String> words = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        for (String word : words(complete(command))) {
            if (word.equals(UNKNOWN)) {
                String option = words.remove(words.size() - 1);
                unknown.add(option.equals("-d") ? "--department" : option);
            } else {
                words.add(word);
            }
        }
        words.addAll(List.of("--dry-run", "--no-input", "--lang", "en"));
        if (command.startsWith("sign ")) {
            words.add("--yes");
        }
        Program.Outcome outcome = outcome(cwd, words);
        Set<String> asked = new TreeSet<>();
        outcome.err().lines().map(MISSING::matcher).filter(Matcher::find).forEach(each -> asked.add(each.group(1)));
        if (ASKING.matcher(command).matches()) {
            assertThat(outcome.err()).as(command).contains("[missing-option]");
            assertThat(outcome.status()).as("%s: %s", command, outcome.err()).isEqualTo(2);
            return;
        }
        boolean done = outcome.status() == 0;
        if (!asked.equals(unknown) || done != unknown.isEmpty()) {
            faults.add(command + ": " + outcome.err());
        }
    }

    /** With a time of day where only the day is known, and with what was done: without it, a warning would ask for a new action. */
    private static String complete(String command) {
        return command.replace("T" + UNKNOWN, "T16:00").replace("--done " + UNKNOWN, "--done 已办");
    }

    /** The words of a command as a shell takes them. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    /** Runs a command that must succeed a minute later, and gives the id of what it wrote. */
    private String run(String command) {
        pass(Duration.ofMinutes(1));
        List<String> words = new ArrayList<>(words(command));
        if (!command.startsWith("init")) {
            words.addAll(List.of("--format", "csv"));
        }
        Program.Outcome outcome = outcome(folder, words);
        assertThat(outcome.status()).as("%s: %s", command, outcome.err()).isZero();
        List<String> lines = outcome.out().lines().toList();
        return lines.get(lines.size() - 1).split(",", -1)[0];
    }

    private Program.Outcome outcome(Path cwd, List<String> words) {
        World world = new World(
                cwd, now.toInstant(), Map.of(), "zh-CN", false, List.of(), List.of(), ids, Duration.ofSeconds(1));
        Program.Outcome outcome = new InProcess().run(world, words);
        ids = outcome.idsUsed();
        return outcome;
    }
}

package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/**
 * Commands that write, killed at each call by which they touch the records folder, and with each of these calls failing.
 * What is left is the account with the entry or without it, byte for byte. Of the calls of one name the first, the last
 * and every twelfth are tried, with {@code -Dfaults.every=1} all. {@code -Dfaults=all} tries all as well, takes the calls in
 * too that only look, and every way of failing: {@code bench/reliability} does.
 */
@Tag("slow")
class FaultsIT {
    private static final boolean ALL = "all".equals(System.getProperty("faults"));

    /** Of the calls of one name, every how manyeth is tried; the first and the last always are. */
    private static final int EVERY = ALL ? 1 : Integer.getInteger("faults.every", 12);

    /** Calls that change no file: a kill at one of them leaves what a kill at the next one leaves. */
    private static final Set<String> LOOKING = Set.of(
            "read",
            "pread64",
            "lseek",
            "stat",
            "lstat",
            "fstat",
            "newfstatat",
            "statx",
            "access",
            "faccessat2",
            "readlink",
            "getdents64",
            "fcntl",
            "ioctl",
            "statfs",
            "fstatfs",
            "close");

    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry("openat", List.of("EACCES", "EMFILE", "EROFS", "ENOSPC", "EIO")),
            Map.entry("write", List.of("ENOSPC", "EIO", "EDQUOT")),
            Map.entry("pwrite64", List.of("ENOSPC", "EIO", "EDQUOT")),
            Map.entry("fsync", List.of("EIO", "ENOSPC", "EDQUOT", "EINVAL")),
            Map.entry("rename", List.of("EACCES", "EROFS", "EIO", "ENOSPC", "EDQUOT")),
            Map.entry("ftruncate", List.of("EIO", "EROFS")),
            Map.entry("mkdir", List.of("ENOSPC", "EACCES", "EROFS", "EDQUOT", "EIO")),
            Map.entry("unlink", List.of("EROFS", "EACCES", "EIO")),
            Map.entry("chmod", List.of("EPERM", "EROFS", "EIO")),
            Map.entry("fcntl", List.of("ENOLCK")),
            Map.entry("close", List.of("EIO")));

    @TempDir
    Path folder;

    private Strace strace;

    @BeforeEach
    void prepare() throws Exception {
        FaultCase training = cases().get(0);
        strace = new Strace(
                Files.createDirectory(folder.resolve("work")), FaultCase.world(training.copy()), training.words());
    }

    /** Two files at once, one that is new, with its folders, and two that are taken back; with {@code all} one that is replaced, and all of it at once. */
    private List<FaultCase> cases() throws Exception {
        List<String> clear = words("screen add -d jwc --area 实训楼 --clear");
        List<String> found = words("screen add -d jwc --area 宿舍 --found 应急灯不亮 --place 三层 --category fire");
        Path home = Files.createDirectory(folder.resolve("cases-" + System.nanoTime()));
        List<FaultCase> cases = new ArrayList<>();
        cases.add(new FaultCase(home.resolve("two"), "a hazard and a step that names it", List.of(clear), found));
        cases.add(new FaultCase(home.resolve("new"), "a new record and its folders", List.of(), clear));
        cases.add(
                new FaultCase(home.resolve("back"), "two records are taken back", List.of(found), words("undo --yes")));
        if (ALL) {
            cases.add(new FaultCase(
                    home.resolve("several"),
                    "a step on two records",
                    List.of(clear, words("screen add -d zwc --clear")),
                    words("screen note -d jwc -d zwc --note 已复查")));
            cases.add(new FaultCase(home.resolve("step"), "a step on a record", List.of(clear), clear));
            cases.add(new FaultCase(home.resolve("four"), "a hazard and a new record that names it", List.of(), found));
        }
        return cases;
    }

    /** A table of three hazards in two folders, after it was looked at. */
    private FaultCase imported() throws Exception {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, """
                发现时间,地点,隐患,类别,承办部门
                2019-09-03,宿舍楼三层,应急灯不亮,消防,总务处
                2019-09-04,食堂门口,地砖松动,校舍建筑,总务处
                2019-08-05,实训楼,插座松动,用电,教务处
                """);
        List<String> look = words("import hazards " + table);
        Path home = Files.createDirectory(folder.resolve("imported-" + System.nanoTime()));
        return new FaultCase(
                home, "a table of three hazards", List.of(look), words("import hazards " + table + " --apply"));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    @Test
    void killedAtEachCall() throws Exception {
        List<FaultCase> cases = cases();
        cases.add(imported());
        for (FaultCase each : cases) {
            Watched watched = watch(each);
            List<Callable<String>> kills = new ArrayList<>();
            for (Strace.Call call : watched.calls()) {
                kills.add(() -> kill(watched, call));
            }
            Figures.of("kill -9: " + each, run(kills));
        }
    }

    @Test
    void eachCallFails() throws Exception {
        for (FaultCase each : cases()) {
            Watched watched = watch(each);
            List<Callable<String>> failures = new ArrayList<>();
            for (Strace.Call call : watched.calls()) {
                List<String> ways = WAYS.getOrDefault(call.name(), List.of("EIO"));
                for (String way : ALL ? ways : ways.subList(0, 1)) {
                    failures.add(() -> fail(watched, call, way, false));
                }
                if (ALL && !LOOKING.contains(call.name())) {
                    // and from this call on none of this name succeeds any more
                    failures.add(() -> fail(watched, call, ways.get(0), true));
                }
            }
            Figures.of("a call fails: " + each, run(failures));
        }
    }

    /** A command with what it touches, and what it leaves when nothing goes wrong. */
    private record Watched(FaultCase of, List<Path> paths, List<Strace.Call> calls, Map<String, String> after) {
        List<Path> below(Path folder) {
            return paths.stream().map(folder.resolve("records")::resolve).toList();
        }
    }

    private Watched watch(FaultCase of) throws Exception {
        Path first = of.copy();
        List<Path> paths = strace.paths(FaultCase.world(first), of.words(), first.resolve("records"));
        Path second = of.copy();
        Watched seen = new Watched(of, paths, List.of(), Map.of());
        Map<String, Integer> counts = strace.calls(FaultCase.world(second), of.words(), seen.below(second));
        assertThat(counts).containsKeys("openat", "write", "fsync", "rename");
        Map<String, String> after = FaultCase.tree(second);
        assertThat(after).isEqualTo(FaultCase.tree(first)).isNotEqualTo(of.before());
        List<Strace.Call> calls = new ArrayList<>();
        counts.forEach((name, count) -> {
            if (LOOKING.contains(name) && !ALL) {
                return;
            }
            for (int number = 1; number < count; number += EVERY) {
                calls.add(new Strace.Call(name, number));
            }
            calls.add(new Strace.Call(name, count));
        });
        return new Watched(of, paths, calls, after);
    }

    private String kill(Watched watched, Strace.Call call) throws Exception {
        FaultCase of = watched.of();
        Path copy = of.copy();
        Strace.Ended ended =
                strace.inject(FaultCase.world(copy), of.words(), watched.below(copy), call, "signal=KILL", false);
        assertThat(ended.status()).as("killed at %s: %s", call, ended.err()).isEqualTo(Strace.KILLED);
        Map<String, String> left = FaultCase.tree(copy);
        FaultCase.records(left)
                .forEach((path, text) -> assertThat(text)
                        .as("%s after a kill at %s", path, call)
                        .isIn(of.before().get(path), watched.after().get(path)));
        boolean made = settles(watched, copy, call.toString());
        boolean completed = made && !FaultCase.records(left).equals(watched.after());
        return !made ? "without the entry" : completed ? "completed by the next command" : "with the entry";
    }

    private String fail(Watched watched, Strace.Call call, String way, boolean lasting) throws Exception {
        FaultCase of = watched.of();
        Path copy = of.copy();
        Strace.Ended ended =
                strace.inject(FaultCase.world(copy), of.words(), watched.below(copy), call, "error=" + way, lasting);
        String what = call + (lasting ? " and all later ones with " : " with ") + way + ", " + ended;
        assertThat(ended.status()).as(what).isIn(0, 3, 5);
        assertThat(ended.err()).as(what).doesNotContain("Exception", "\tat ", "null");
        if (ended.status() != 0) {
            assertThat(ended.err()).as(what).contains("[").contains("\n    ");
        }
        if (ended.err().contains("[unfinished-entry]")) {
            assertThat(settles(watched, copy, what)).as(what).isTrue();
            return "told to wait for the next command, which completed it";
        }
        Map<String, String> left = FaultCase.tree(copy);
        if (ended.status() == 0 && isVoided(of.before(), FaultCase.records(left))) {
            assertThat(FaultCase.run(copy, List.of("check")).status()).as(what).isZero();
            return "voided, since whether anybody had seen it could not be told";
        }
        assertThat(FaultCase.records(left)).as(what).isEqualTo(ended.status() == 0 ? watched.after() : of.before());
        assertThat(settles(watched, copy, what)).as(what).isEqualTo(ended.status() == 0);
        return ended.status() == 0 ? "made all the same" : "refused with exit status " + ended.status();
    }

    /** Whether every record is as before with a void of an undo behind it: all of the entry, or it would be half of one. */
    private static boolean isVoided(Map<String, String> before, Map<String, String> left) {
        return before.entrySet().stream()
                .filter(file -> file.getKey().matches("(screenings|hazards)/.*"))
                .allMatch(file -> {
                    String text = Objects.requireNonNullElse(left.get(file.getKey()), "");
                    return text.startsWith(file.getValue())
                            && text.substring(file.getValue().length()).contains("did: void, via: undo");
                });
    }

    /**
     * Goes on as a clerk would: looks, finds the account sound, with the entry or without it, in the latter case types it
     * again, and then enters something else. True if the entry was there.
     */
    private static boolean settles(Watched watched, Path folder, String what) {
        Program.Outcome checked = FaultCase.run(folder, List.of("check"));
        assertThat(checked.status()).as(what + checked.out() + checked.err()).isZero();
        Map<String, String> now = FaultCase.records(FaultCase.tree(folder));
        assertThat(now).as(what).isIn(watched.of().before(), watched.after());
        boolean made = now.equals(watched.after());
        if (!made) {
            Program.Outcome again = FaultCase.run(folder, watched.of().words());
            assertThat(again.status()).as(what + again.err()).isZero();
            assertThat(FaultCase.tree(folder)).as("typed again after " + what).isEqualTo(watched.after());
        }
        Program.Outcome next = FaultCase.run(folder, List.of("screen", "add", "-d", "zwc", "--clear"));
        assertThat(next.status()).as(what + next.err()).isZero();
        return made;
    }

    /** Runs all, as many at once as there are processors; the first failure ends the test. */
    private static List<String> run(List<Callable<String>> runs) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : pool.invokeAll(runs)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}

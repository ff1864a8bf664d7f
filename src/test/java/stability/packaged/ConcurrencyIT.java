package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.PackagedProgram;

/** Many writers at once on one folder: what was reported as done is there, once; what was refused is not there at all. */
@Tag("slow") // the same on any JDK
class ConcurrencyIT {
    private static final int CLERKS = 16;
    private static final int ENTRIES = 50;
    private static final Pattern NAMED = Pattern.compile("hazards: \\[([^]]+)]");

    @TempDir
    Path folder;

    private Packaged account;

    @BeforeEach
    void found() throws Exception {
        account = new Packaged(folder);
        account.found("d0", "d1");
    }

    @Test
    void sixteenProcessesWriteFiftyTimes() throws Exception {
        String shared = shared();
        List<Process> clerks = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            clerks.add(clerk(List.of(), clerk, shared, ENTRIES));
        }
        List<String> outcomes = outcomes(clerks, 0);
        eachIsThereOnce(outcomes);
        figures(CLERKS + " processes, " + ENTRIES + " entries each", outcomes);
    }

    /**
     * Two machines as far as the program can tell: each has its own name, its own processes from 1 on, and sees the folder
     * at another place. The second says who holds the lock, and where; then both write at once.
     */
    @Test
    void twoMachinesOnOneFolder() throws Exception {
        String shared = shared();
        List<String> first = machine("first-pc");
        List<String> second = machine("second-pc");
        Path lock = folder.resolve("first-pc/records/.lock");
        Process holder = start(first, LockHolder.class, "holder", lock.toString());
        assertThat(holder.getInputStream().read()).as("it holds the lock").isEqualTo('!');
        assertThat(clerk(second, 0, shared, 1).waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("clerk-0"))).contains(";5;");
        assertThat(Files.readString(folder.resolve("clerk-0.err"))).contains("is locked: pid 1 @first-pc");
        holder.destroyForcibly().waitFor();
        List<Process> clerks = List.of(clerk(first, 1, shared, ENTRIES), clerk(second, 2, shared, ENTRIES));
        List<String> outcomes = outcomes(clerks, 1);
        eachIsThereOnce(outcomes);
        figures("two machines on one folder, " + ENTRIES + " entries each", outcomes);
    }

    /** The beginning of a command line that goes on on a machine of this name. */
    private List<String> machine(String name) throws IOException {
        Path here = Files.createDirectory(folder.resolve(name));
        String script = "hostname " + name + " && mount --bind '" + folder + "' '" + here + "' && cd '" + here
                + "' && exec \"$@\"";
        return List.of(
                "unshare",
                "--mount",
                "--uts",
                "--pid",
                "--fork",
                "--kill-child",
                "--mount-proc",
                "sh",
                "-c",
                script,
                name);
    }

    private String shared() throws Exception {
        Packaged.expect(
                0,
                account.run("hazard", "add", "--title", "shared", "--place", "here", "--category", "fire", "-d", "d0"));
        return account.files("hazards").get(0).lines().findFirst().orElseThrow().substring("id: ".length());
    }

    private Process clerk(List<String> machine, int number, String shared, int entries)
            throws IOException, InterruptedException {
        String file = folder.resolve("clerk-" + number).toString();
        return start(machine, BusyClerk.class, "clerk-" + number, number + "", entries + "", shared, file);
    }

    private Process start(List<String> machine, Class<?> main, String name, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(machine);
        command.addAll(
                PackagedProgram.java(List.of(Path.of("target", "test-classes").toAbsolutePath())));
        command.add(main.getName());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        if (main == BusyClerk.class) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        PackagedProgram.isolate(builder.environment());
        builder.environment().put("STABILITY_LOCALE", "en");
        return builder.start();
    }

    /** What came of the entries of all clerks. */
    private List<String> outcomes(List<Process> clerks, int first) throws Exception {
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < clerks.size(); i++) {
            assertThat(clerks.get(i).waitFor()).isZero();
            List<String> lines = Files.readAllLines(folder.resolve("clerk-" + (first + i)));
            assertThat(lines).hasSize(ENTRIES);
            outcomes.addAll(lines);
        }
        return outcomes;
    }

    private void eachIsThereOnce(List<String> outcomes) throws Exception {
        String hazards = String.join("", account.files("hazards"));
        for (String outcome : outcomes) {
            String[] parts = outcome.split(";");
            assertThat(parts[1]).as(outcome).isIn("0", "5");
            assertThat(hazards.split(Pattern.quote(parts[0]), -1)).as(outcome).hasSize(parts[1].equals("0") ? 2 : 1);
        }
        // each screening that found something names a hazard of its own, and each such hazard is named
        Set<String> named = new TreeSet<>();
        Matcher names = NAMED.matcher(String.join("", account.files("screenings")));
        while (names.find()) {
            assertThat(named.add(names.group(1))).as(names.group(1)).isTrue();
        }
        assertThat(named).hasSize((int) account.files("hazards").stream()
                .filter(text -> text.contains("source: daily"))
                .count());
        account.isSound();
    }

    private static void figures(String what, List<String> outcomes) throws IOException {
        List<String> told = new ArrayList<>();
        List<Integer> millis = new ArrayList<>();
        for (String outcome : outcomes) {
            String[] parts = outcome.split(";");
            told.add(parts[1].equals("0") ? "done and there once" : "refused, and not there");
            millis.add(Integer.parseInt(parts[2]));
        }
        Collections.sort(millis);
        int half = millis.get(millis.size() / 2);
        int longest = millis.get(millis.size() - 1);
        Figures.of(what + " (" + half + " ms in the middle, " + longest + " ms the longest)", told);
    }
}

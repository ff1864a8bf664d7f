package stability.packaged;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stability.support.PackagedProgram;
import stability.support.World;

/**
 * Runs single commands of the packaged program, with a fixed clock and known ids, under {@code strace}: which can tell
 * what the command asks of the system, let one of these calls fail, or kill the process when it comes to one.
 */
final class Strace {
    /** What a command asks the system, by the name of the call. */
    private static final Pattern CALL = Pattern.compile("^\\d+ +([a-z0-9_]+)\\(");

    private static final Pattern PATH = Pattern.compile("\"(/[^\"]*)\"");
    private static final String QUICK = "--seccomp-bpf";

    /** The exit status of {@code strace} when the process was killed: 128 + 9. */
    static final int KILLED = 137;

    private final Path work;
    private final Path tests;
    private final Path archive;

    /**
     * Prepares what makes the many starts quick: a jar of the test classes, since a class-data archive holds nothing that
     * comes from a folder, and the archive.
     *
     * @param work a folder for all of it
     */
    Strace(Path work, World world, List<String> words) throws IOException, InterruptedException {
        this.work = work;
        this.tests = jar(work.resolve("tests.jar"));
        this.archive = work.resolve("classes.jsa");
        List<String> command = command(world, words);
        command.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        run(world.cwd(), command);
        if (!Files.exists(archive)) {
            throw new IllegalStateException("no archive was made");
        }
    }

    private static Path jar(Path jar) throws IOException {
        Path classes = Path.of("target", "test-classes").toAbsolutePath();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String folder : List.of("stability/", "stability/support/")) {
                add(classes, folder, out);
            }
        }
        return jar;
    }

    private static void add(Path classes, String folder, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                out.putNextEntry(new JarEntry(folder + file.getFileName()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** A call that a command makes: the {@code number}th of this name, from 1, on the paths that are watched. */
    record Call(String name, int number) {
        @Override
        public String toString() {
            return name + " " + number;
        }
    }

    /** What came of a command. */
    record Ended(int status, String err) {}

    /** The paths below a folder that the command names to the system, as paths from that folder; the folder's own is empty. */
    List<Path> paths(World world, List<String> words, Path below) throws IOException, InterruptedException {
        Path log = Files.createTempFile(work, "paths", ".log");
        traced(world, words, log, quick(List.of("-e", "trace=%file")));
        TreeSet<Path> paths = new TreeSet<>();
        Matcher path = PATH.matcher(Files.readString(log));
        while (path.find()) {
            Path named = Path.of(path.group(1)).normalize();
            if (named.startsWith(below)) {
                paths.add(below.relativize(named));
            }
        }
        return List.copyOf(paths);
    }

    /** The calls of a command that concern these paths, in the order in which they are first made. */
    Map<String, Integer> calls(World world, List<String> words, List<Path> watched)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(work, "calls", ".log");
        List<String> options = new ArrayList<>(List.of("-e", "trace=%file,%desc"));
        options.addAll(watching(watched));
        traced(world, words, log, quick(options));
        Map<String, Integer> calls = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (call.find()) {
                calls.merge(call.group(1), 1, Integer::sum);
            }
        }
        return calls;
    }

    /**
     * Runs the command and does this to one of its calls: {@code signal=KILL}, or {@code error=ENOSPC}.
     *
     * @param lasting whether the same is done to all later calls of this name
     */
    Ended inject(World world, List<String> words, List<Path> watched, Call call, String what, boolean lasting)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-e", "trace=" + call.name()));
        options.addAll(
                List.of("-e", "inject=" + call.name() + ":" + what + ":when=" + call.number() + (lasting ? "+" : "")));
        options.addAll(watching(watched));
        return what.startsWith("signal=")
                ? traced(world, words, Path.of("/dev/null"), options)
                : traced(world, words, Path.of("/dev/null"), quick(options));
    }

    /** Stops at no other calls; with this a signal is not delivered, though. */
    private static List<String> quick(List<String> options) {
        List<String> all = new ArrayList<>(List.of(QUICK));
        all.addAll(options);
        return all;
    }

    private static List<String> watching(List<Path> paths) {
        List<String> options = new ArrayList<>();
        paths.forEach(path -> options.addAll(List.of("-P", path.toString())));
        return options;
    }

    private Ended traced(World world, List<String> words, Path log, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-s", "4096", "-o"));
        command.add(log.toString());
        command.addAll(options);
        if (words.contains("undo")) {
            // with its threads, but without git, which it asks; that takes looking at every call
            command.remove(QUICK);
            command.addAll(1, List.of("-b", "execve"));
        }
        List<String> java = command(world, words);
        java.add(1, "-XX:SharedArchiveFile=" + archive);
        command.addAll(java);
        return run(world.cwd(), command);
    }

    private List<String> command(World world, List<String> words) throws IOException, InterruptedException {
        Path request = Files.createTempFile(work, "request", "");
        world.store(request, words);
        List<String> command = PackagedProgram.java(List.of(tests));
        // interpreted and without counters: less for strace to look at than with a compiler
        command.addAll(1, List.of("-Dworld=" + request, "-Xint", "-XX:-UsePerfData"));
        command.add("stability.support.FixedClockLauncher");
        command.addAll(words);
        return command;
    }

    private Ended run(Path cwd, List<String> command) throws IOException, InterruptedException {
        Path err = Files.createTempFile(work, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(cwd.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        PackagedProgram.isolate(builder.environment());
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.flush(); // nothing is typed
        }
        return new Ended(process.waitFor(), Files.readString(err));
    }
}

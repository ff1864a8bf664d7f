package stability.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs commands on target/app, in processes of their own. Most come with {@link FixedClockLauncher} in the place of
 * {@code Main}.
 */
public final class PackagedProgram implements AutoCloseable {
    private static final Path APP = Path.of("target", "app").toAbsolutePath();
    private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();

    private final Path work;
    private Process server;
    private BufferedReader answers;
    private int requests;

    /** @param work a folder for what goes between the processes */
    public PackagedProgram(Path work) {
        this.work = work;
    }

    /** The beginning of a command line that runs the packaged program itself; the words follow. */
    public static List<String> command() throws IOException, InterruptedException {
        List<String> command = java(List.of());
        command.add("stability.Main");
        return command;
    }

    /** The beginning of a command line that runs Java on the packaged program and more; options may go in at 1. */
    public static List<String> java(List<Path> more) throws IOException, InterruptedException {
        Path archive = Archives.enter();
        List<String> path = new ArrayList<>();
        path.add(APP.resolve("stability.jar").toString());
        try (Stream<Path> libraries = Files.list(APP.resolve("lib"))) {
            libraries.map(Path::toString).sorted().forEach(path::add);
        }
        more.forEach(folder -> path.add(folder.toString()));
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                String.join(File.pathSeparator, path)));
    }

    /** The variables of a process that sees nothing of this one's, but can read words in Chinese. */
    public static void isolate(Map<String, String> variables) {
        String search = variables.getOrDefault("PATH", "");
        variables.clear();
        variables.put("PATH", search);
        variables.put("LC_ALL", "C.UTF-8");
    }

    /** Runs one command in a process for it alone. */
    public Program.Outcome alone(World world, List<String> words) throws IOException, InterruptedException {
        Path file = request(world, words);
        List<String> command = java(List.of(TESTS));
        command.add(1, "-Dworld=" + file);
        command.add("stability.support.FixedClockLauncher");
        command.addAll(words);
        Path out = Path.of(file + ".out");
        Path err = Path.of(file + ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(world.cwd().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        isolate(builder.environment());
        builder.environment().putAll(world.variables());
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(InProcess.lines(world.answers()).getBytes(StandardCharsets.UTF_8));
        }
        int status = process.waitFor();
        Path ids = Path.of(file + ".ids");
        return new Program.Outcome(
                status,
                Files.readString(out),
                Files.readString(err),
                Files.exists(ids) ? Integer.parseInt(Files.readString(ids)) : world.idsUsed());
    }

    /** Runs one command in a process that stays for further ones. */
    public Program.Outcome together(World world, List<String> words) throws IOException, InterruptedException {
        if (server == null) {
            List<String> command = java(List.of(TESTS));
            command.add("stability.support.FixedClockLauncher");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            isolate(builder.environment());
            server = builder.start();
            answers = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        }
        Path file = request(world, words);
        server.getOutputStream().write((file + "\n").getBytes(StandardCharsets.UTF_8));
        server.getOutputStream().flush();
        if (!"done".equals(answers.readLine())) {
            throw new IllegalStateException("the process that runs commands has died");
        }
        Properties answer = World.read(file);
        return new Program.Outcome(
                Integer.parseInt(answer.getProperty("status")),
                answer.getProperty("out"),
                answer.getProperty("err"),
                Integer.parseInt(answer.getProperty("idsUsed")));
    }

    private Path request(World world, List<String> words) throws IOException {
        Path file = work.resolve("request-" + requests++);
        world.store(file, words);
        return file;
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}

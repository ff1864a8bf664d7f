package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stability.support.PackagedProgram;

/** An account that is worked on by processes of the packaged program, with its own {@code Main} and the real clock. */
final class Packaged {
    /** What came of a process. */
    record Ended(int status, String out, String err) {}

    private final Path folder;
    private int processes;

    Packaged(Path folder) {
        this.folder = folder;
    }

    Path records() {
        return folder.resolve("records");
    }

    /** Begins an account with these departments. */
    void found(String... departments) throws Exception {
        List<String> words = new ArrayList<>(List.of("init", "--school", "示范职业学校"));
        for (String department : departments) {
            words.addAll(List.of("--department", department + "=" + department));
        }
        expect(0, run(words.toArray(String[]::new)));
    }

    /** Starts a process; its output goes into files beside the records. */
    Process start(String... words) throws IOException, InterruptedException {
        List<String> command = PackagedProgram.command();
        command.addAll(List.of(words));
        String number = String.valueOf(processes++);
        Path output = Files.createDirectories(folder.resolve("output"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.resolve(number + ".out").toFile())
                .redirectError(output.resolve(number + ".err").toFile());
        PackagedProgram.isolate(builder.environment());
        builder.environment().put("STABILITY_LOCALE", "en");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    Ended run(String... words) throws Exception {
        int number = processes;
        return ended(start(words), number);
    }

    /** Runs several at once. */
    List<Ended> together(List<String[]> commands) throws Exception {
        int first = processes;
        List<Process> started = new ArrayList<>();
        for (String[] words : commands) {
            started.add(start(words));
        }
        List<Ended> ended = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            ended.add(ended(started.get(i), first + i));
        }
        return ended;
    }

    private Ended ended(Process process, int number) throws Exception {
        int status = process.waitFor();
        Path output = folder.resolve("output");
        return new Ended(
                status,
                Files.readString(output.resolve(number + ".out")),
                Files.readString(output.resolve(number + ".err")));
    }

    static void expect(int status, Ended ended) {
        assertThat(ended.status()).as(ended.out() + ended.err()).isEqualTo(status);
    }

    /** {@code check} finds nothing wrong. */
    void isSound() throws Exception {
        expect(0, run("check"));
    }

    /** The record files of a kind, as text. */
    List<String> files(String kind) {
        Path start = records().resolve(kind);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package stability.store.git;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** Runs git in a folder. */
final class Git {
    /**
     * A repository may come from anywhere, and its own settings with it: none of them may start a program, reach for a
     * network, hide a change by replacing objects, or alter what is printed.
     */
    private static final List<String> CAUTIOUS = List.of(
            "--no-pager",
            "--no-replace-objects",
            "--literal-pathspecs",
            "-c",
            "core.quotePath=false",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "protocol.allow=never",
            "-c",
            "color.ui=false",
            "-c",
            "log.showSignature=false");

    private final Path program;
    private final Path folder;
    private final Map<String, String> variables;

    private Git(Path program, Path folder, Map<String, String> variables) {
        this.program = program;
        this.folder = folder;
        this.variables = variables;
    }

    /**
     * The git that the user's search path leads to, or null if there is none. Looked for here, since Windows would also
     * take a program of that name that lies in the working folder.
     */
    static @Nullable Git in(Path folder, Map<String, String> variables) {
        String path = variables.getOrDefault("PATH", variables.getOrDefault("Path", ""));
        for (String entry : path.split(File.pathSeparator, -1)) {
            Path directory = Path.of(entry.isEmpty() ? "." : entry);
            for (String name : List.of("git", "git.exe")) {
                Path candidate = directory.resolve(name);
                if (directory.isAbsolute() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                    return new Git(candidate, folder, variables);
                }
            }
        }
        return null;
    }

    /** What git answered. */
    record Answer(int status, String out, String complaint) {
        boolean ok() {
            return status == 0;
        }

        String text() {
            return out.strip();
        }

        /** The parts between zero bytes. */
        List<String> parts() {
            List<String> parts = new ArrayList<>();
            for (String part : out.split("\0", -1)) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return parts;
        }
    }

    /** Reads what git prints while it prints it. */
    interface Reading {
        void from(InputStream out) throws IOException;
    }

    /** The answer, whatever it is. */
    Answer ask(List<String> arguments) {
        return ask(arguments, "");
    }

    /** @param input what git gets to read */
    Answer ask(List<String> arguments, String input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder complaint = new StringBuilder();
        int status = run(arguments, input, out -> out.transferTo(bytes), complaint);
        return new Answer(
                status,
                bytes.toString(StandardCharsets.UTF_8),
                complaint.toString().strip());
    }

    /** The answer to something that cannot fail; refused in git's own words if it does. */
    Answer demand(List<String> arguments) {
        Answer answer = ask(arguments);
        if (!answer.ok()) {
            throw failure(answer.complaint());
        }
        return answer;
    }

    /** The same for a long answer. */
    void read(List<String> arguments, Reading reading) {
        StringBuilder complaint = new StringBuilder();
        if (run(arguments, "", reading, complaint) != 0) {
            throw failure(complaint.toString());
        }
    }

    static Refused failure(String complaint) {
        return new Refused(Code.GIT_FAILED.at(null, Text.same(oneLine(complaint))));
    }

    /** What git says, of several lines perhaps. */
    static String oneLine(String complaint) {
        return String.join(" / ", complaint.strip().lines().toList());
    }

    private int run(List<String> arguments, String input, Reading reading, StringBuilder complaint) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(CAUTIOUS);
        command.addAll(List.of("-C", existing().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(variables);
        // no locks for the sake of speed, no questions, no fetching, messages that can be read here
        builder.environment()
                .putAll(Map.of(
                        "GIT_OPTIONAL_LOCKS", "0",
                        "GIT_TERMINAL_PROMPT", "0",
                        "GIT_NO_LAZY_FETCH", "1",
                        "LC_ALL", "C.UTF-8"));
        try {
            Process process = builder.start();
            Thread complaints = new Thread(() -> complaint.append(all(process.getErrorStream())), "git stderr");
            complaints.start();
            Thread writer = new Thread(() -> write(process.getOutputStream(), input), "git stdin");
            writer.start();
            try (InputStream out = process.getInputStream()) {
                reading.from(out);
            }
            complaints.join();
            writer.join();
            return process.waitFor();
        } catch (IOException e) {
            throw failure(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted");
        }
    }

    /** The folder, or what is there of the way to it: an account may be about to begin. */
    private Path existing() {
        Path there = folder.toAbsolutePath();
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static String all(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Git may have said no and gone before it has read everything. */
    private static void write(OutputStream in, String input) {
        try (in) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // its exit status tells
            return;
        }
    }
}

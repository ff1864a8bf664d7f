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
import java.util.TreeMap;
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
            "core.commitGraph=false",
            "-c",
            "protocol.allow=never",
            "-c",
            "color.ui=false",
            "-c",
            "advice.graftFileDeprecated=false",
            "-c",
            "log.showRoot=true",
            "-c",
            "log.showSignature=false");

    /** What is set for every call: no locks for the sake of speed, no questions, no fetching, no grafts, plain messages. */
    private static final Map<String, String> SETTINGS = Map.of(
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_GRAFT_FILE", File.separatorChar == '/' ? "/dev/null" : "NUL",
            "LC_ALL", "C.UTF-8");

    /** Of the variables by which git is told where everything lies, those that say whom the user trusts, and how to find git. */
    private static final List<String> HARMLESS =
            List.of("GIT_CONFIG", "GIT_EXEC_PATH", "GIT_TRACE", "GIT_ALTERNATE_OBJECT_DIRECTORIES");

    /** By which the user says how others are reached. */
    private static final List<String> REACHING = List.of(
            "GIT_SSH", "GIT_ASKPASS", "GIT_SSL_", "GIT_HTTP_", "GIT_PROXY_", "GIT_TRUST_", "GIT_CURL_", "GIT_REDACT_");

    private final Path program;
    private final Path folder;
    private final Map<String, String> variables;
    private final Map<String, String> settings;

    private Git(Path program, Path folder, Map<String, String> variables) {
        this(program, folder, variables, SETTINGS);
    }

    private Git(Path program, Path folder, Map<String, String> variables, Map<String, String> settings) {
        this.program = program;
        this.folder = folder;
        this.variables = variables;
        this.settings = settings;
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

    /** The same git, told where the work tree lies, unless the user says where: a repository may say that it has none. */
    Git at(Path workTree) {
        if (variables.containsKey("GIT_DIR") || variables.containsKey("GIT_WORK_TREE")) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(variables);
        more.put("GIT_WORK_TREE", workTree.toString());
        return new Git(program, folder, more);
    }

    /** The same git, which knows of no repository but a git folder and a store of objects. */
    Git in(Path gitFolder, Path objects) {
        Map<String, String> others = new TreeMap<>(variables);
        others.keySet()
                .removeIf(name -> name.startsWith("GIT_") && HARMLESS.stream().noneMatch(name::startsWith));
        others.put("GIT_DIR", gitFolder.toString());
        others.put("GIT_OBJECT_DIRECTORY", objects.toString());
        return new Git(program, gitFolder, others);
    }

    /**
     * The same git, which may reach for others in these ways alone, and no submodule, hook or setting of a repository has a say in
     * it: only for a {@link CleanRoom}.
     *
     * @param protocols such as {@code https:ssh}
     * @param own the variables of the user, of which those count that say how others are reached
     * @param asking whether a program that git starts for it may ask at the terminal
     */
    Git reaching(String protocols, Map<String, String> own, boolean asking) {
        Map<String, String> all = new TreeMap<>(variables);
        own.forEach((name, value) -> {
            if (REACHING.stream().anyMatch(name::startsWith)) {
                all.put(name, value);
            }
        });
        if (protocols.equals("ssh")
                && !own.containsKey("GIT_SSH")
                && !own.containsKey("GIT_SSH_COMMAND")
                && !isSet("core.sshCommand")) {
            all.put("GIT_SSH_COMMAND", "ssh -o ConnectTimeout=20" + (asking ? "" : " -o BatchMode=yes"));
        }
        Map<String, String> others = new TreeMap<>(settings);
        others.put("GIT_ALLOW_PROTOCOL", protocols);
        return new Git(program, folder, all, others);
    }

    private boolean isSet(String setting) {
        return ask(List.of("config", "--get", setting)).ok();
    }

    /** The same git with variables of its own. */
    Git with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(variables);
        all.putAll(more);
        return new Git(program, folder, all, settings);
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

    /** Writes what git gets to read. */
    interface Asking {
        void to(OutputStream in) throws IOException;
    }

    /** The answer, whatever it is. */
    Answer ask(List<String> arguments) {
        return ask(arguments, "");
    }

    /** @param input what git gets to read */
    Answer ask(List<String> arguments, String input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder complaint = new StringBuilder();
        Asking asking = in -> in.write(input.getBytes(StandardCharsets.UTF_8));
        int status = run(arguments, asking, out -> out.transferTo(bytes), complaint);
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
        read(arguments, out -> {}, reading);
    }

    /** The same for what git is asked while it answers. */
    void read(List<String> arguments, Asking asking, Reading reading) {
        StringBuilder complaint = new StringBuilder();
        if (run(arguments, asking, reading, complaint) != 0) {
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

    private int run(List<String> arguments, Asking asking, Reading reading, StringBuilder complaint) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(CAUTIOUS);
        command.addAll(List.of("-C", existing().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(variables);
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            Thread complaints = new Thread(() -> complaint.append(all(process.getErrorStream())), "git stderr");
            complaints.start();
            Thread writer = new Thread(() -> write(process.getOutputStream(), asking), "git stdin");
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
    Path existing() {
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
    private static void write(OutputStream in, Asking asking) {
        try (in) {
            asking.to(in);
        } catch (IOException gone) {
            // its exit status tells
            return;
        }
    }
}

package stability;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Environment;
import stability.domain.Version;
import stability.domain.field.DatedId;

/** The edge of the process: hands over what the system gives and exits with what comes back. */
public final class Main {

    /** A constant of the compiler's, so that no other class is loaded for it. */
    static final String VERSION = Version.NUMBER;

    private Main() {}

    public static void main(String[] args) {
        int status = run(args);
        // System.exit would first set up logging to log the exit (since JDK 21), which takes a third of a short run.
        // Nothing here has a shutdown hook: what must be cleaned up is so before run returns.
        Runtime.getRuntime().halt(status);
    }

    /** Runs one command and returns its exit status. {@link Training} calls it several times in one process. */
    static int run(String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            // before anything of the command line is loaded: scripts ask for it often
            PrintWriter out = writer(FileDescriptor.out);
            out.println("stability " + VERSION);
            if (StandardWriter.failure(out) == null) {
                return 0;
            } // else the ordinary way fails in the same way, and says so
        }
        return Cli.run(system(), args).number();
    }

    /** The environment that the system gives. */
    private static Environment system() {
        Map<String, String> variables = System.getenv();
        Terminal terminal = new Terminal();
        return new Environment(
                variables,
                Path.of("").toAbsolutePath(),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal,
                terminal::input,
                terminal::isScreen,
                Clock.systemUTC(),
                locale(variables),
                Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath(),
                () -> process(variables),
                Main::ending);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new StandardWriter(new FileOutputStream(descriptor), Terminal.charset());
    }

    /** {@code bin/stability} hands on the user's own locale, since it runs Java in UTF-8; empty if it has none. */
    private static String locale(Map<String, String> variables) {
        @Nullable String user = variables.get("STABILITY_LOCALE");
        return user == null ? Locale.getDefault().toLanguageTag() : user;
    }

    /** Who we are, for others who wait for the lock; whatever the system tells of it. */
    static String process(Map<String, String> variables) {
        String user = variables.getOrDefault("USER", variables.getOrDefault("USERNAME", ""));
        String host = variables.getOrDefault("HOSTNAME", variables.getOrDefault("COMPUTERNAME", hostname()));
        return ("pid " + pid() + " " + user + (host.isEmpty() ? "" : "@" + host)).strip();
    }

    /** Asked of Linux itself: what Java offers for it would set up threads to watch processes. */
    private static String pid() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self")).toString();
        } catch (IOException | UnsupportedOperationException notLinux) {
            return String.valueOf(ProcessHandle.current().pid());
        }
    }

    /** Shells keep it to themselves, and on a shared folder a process without its machine says nothing. */
    private static String hostname() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static String ending() {
        SecureRandom random = new SecureRandom();
        StringBuilder ending = new StringBuilder(DatedId.ENDING);
        for (int i = 0; i < DatedId.ENDING; i++) {
            ending.append(DatedId.ALPHABET.charAt(random.nextInt(DatedId.ALPHABET.length())));
        }
        return ending.toString();
    }
}

package stability;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which of the three standard streams are a terminal. Java itself tells only of input and output together; Linux tells of each,
 * where the link of an open file leads to. Elsewhere whoever has a console has all three.
 */
final class Terminal implements Supplier<@Nullable BufferedReader> {
    private static final int IN = 0;
    private static final int OUT = 1;
    private static final int ERR = 2;

    /** {@code native} for a start that has not set the window to UTF-8, such as that of {@code stability.exe}. */
    private static final String WINDOW = "stability.console";

    private boolean known;
    private @Nullable BufferedReader reader;
    private @Nullable BufferedReader input;

    /** Where questions are answered; null if nobody can be asked. */
    @Override
    public @Nullable BufferedReader get() {
        if (!known) {
            known = true;
            reader = isTerminal(IN) && isTerminal(ERR) ? answers() : null;
        }
        return reader;
    }

    /** Standard input as it is piped in. */
    BufferedReader input() {
        if (input == null) {
            input = reader != null
                    ? reader
                    : new BufferedReader(
                            new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        }
        return input;
    }

    boolean isScreen() {
        return isTerminal(OUT);
    }

    /** What the screen shows: UTF-8, unless this was started in a window of Windows whose letters nobody has chosen. */
    static Charset charset() {
        Console console = "native".equals(System.getProperty(WINDOW)) ? console() : null;
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }

    private BufferedReader answers() {
        Console console = console();
        return console == null ? input() : new BufferedReader(console.reader());
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return console() != null;
        }
    }

    /**
     * The console, or null. Since Java 22 there may be one without a terminal; a method that Java 17 does not have tells.
     * ({@code bin/stability} sets {@code jdk.console}, with which it is null again.)
     */
    @SuppressWarnings("SystemConsoleNull") // null up to Java 21, and then the question that isTerminal answers
    private static @Nullable Console console() {
        Console console = System.console();
        return console != null && isTerminal(console) ? console : null;
    }

    private static boolean isTerminal(Console console) {
        try {
            return Runtime.version().feature() < 22
                    || Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}

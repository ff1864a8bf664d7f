package stability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import stability.store.AccountLanguage;

/**
 * Runs the commands of a file, one a line, in one process, so that one class-data archive holds what all of them load.
 * Only {@code bin/stability} calls it, when it makes the archive; a user never does.
 */
final class Training {
    private Training() {}

    /**
     * Goes on after a command that fails: an archive with the rest is better than none. The launcher's test looks for the
     * line that says so.
     *
     * @param args the file: words separated by spaces, lines with {@code #} are comments
     */
    public static void main(String[] args) throws IOException {
        AccountLanguage.of(Path.of("records")); // asked only where no locale names a language, as it may here
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int status = Main.run(line.strip().split(" +"));
            if (status != 0) {
                System.err.println("failed with " + status + ": " + line);
            }
        }
    }
}

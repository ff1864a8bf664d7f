package stability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import stability.store.AccountLanguage;

/**
 * Runs the commands of a file, one a line, in one process, so that one class-data archive holds what all of them load.
 * Only {@code bin/stability} calls it, when it makes the archive; a user never does.
 */
final class Training {
    /** In a line: the id of a hazard that was entered before. */
    private static final String HAZARD = "{hazard}";

    /** In a line: the folder of the sample. */
    private static final String SAMPLE = "{sample}";

    /** What stands for it: a copy in the folder at hand. */
    private static final String COPY = "sample";

    private Training() {}

    /**
     * Goes on after a command that fails: an archive with the rest is better than none. The launcher's test looks for the
     * line that says so. The sample is copied first: a report notes beside the records which papers were written, and what is
     * installed has to stay as it is.
     *
     * @param args the file: words separated by spaces, lines with {@code #} are comments, and {@code !} stands before those that are to
     *     be refused; and the folder of the sample
     */
    public static void main(String[] args) throws IOException {
        AccountLanguage.of(Path.of("records")); // asked only where no locale names a language, as it may here
        if (Files.isDirectory(Path.of(args[1]))) { // somebody may have taken the documents away
            copy(Path.of(args[1]), Path.of(COPY));
        }
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean refused = line.startsWith("! ");
            String command = line.substring(refused ? 2 : 0).strip();
            String named = command.contains(HAZARD) ? command.replace(HAZARD, hazard()) : command;
            int status = Main.run(named.replace(SAMPLE, COPY).split(" +"));
            if ((status != 0) != refused) {
                System.err.println("failed with " + status + ": " + line);
            }
        }
    }

    /** Copies a folder with all that is in it, but for its modes: an installed one may be shut. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copied = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copied);
                } else {
                    Files.write(copied, Files.readAllBytes(each));
                }
            }
        }
    }

    /** The id of a hazard of the folder: made at random, so that no line can name it. */
    private static String hazard() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("records/hazards"))) {
            String name = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".yaml"))
                    .findFirst()
                    .orElseThrow();
            return name.substring(0, name.length() - ".yaml".length());
        }
    }
}

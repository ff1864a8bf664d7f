package stability.packaged;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.Edge;
import stability.Main;

/**
 * A process that makes many entries, one after the other, each through {@link Main} as a command of its own: notes on one
 * hazard that all clerks share, new hazards, and screenings that find one.
 */
final class BusyClerk {
    private BusyClerk() {}

    /** @param args the clerk's number, how many entries, the id of the shared hazard, the file for what came of them */
    public static void main(String[] args) throws IOException {
        int entries = Integer.parseInt(args[1]);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            long began = System.nanoTime();
            int status = Edge.run(words(args[0], i, args[2]));
            lines.add(mark(args[0], i) + ";" + status + ";" + (System.nanoTime() - began) / 1_000_000);
        }
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[3])), false, StandardCharsets.UTF_8)) {
            lines.forEach(out::println);
        }
    }

    /** What tells the entry from all others. */
    static String mark(String clerk, int entry) {
        return "clerk " + clerk + " entry " + entry + ".";
    }

    private static String[] words(String clerk, int entry, String shared) {
        String mark = mark(clerk, entry);
        return switch (entry % 3) {
            case 0 -> new String[] {"hazard", "note", shared, "--note", mark};
            case 1 ->
                new String[] {"hazard", "add", "--title", mark, "--place", "here", "--category", "fire", "-d", "d0"};
            default ->
                new String[] {"screen", "add", "-d", "d1", "--found", mark, "--place", "here", "--category", "fire"};
        };
    }
}

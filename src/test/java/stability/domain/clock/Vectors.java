package stability.domain.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stability.domain.field.Zone;

/** The deadlines that were worked out by hand; {@code clocks/vectors.txt} explains its form. */
final class Vectors {
    private static final Path FILE = Path.of("src/test/resources/clocks/vectors.txt");

    private final List<LocalDate> off = new ArrayList<>();
    private final List<LocalDate> working = new ArrayList<>();
    private final List<Vector> vectors = new ArrayList<>();
    private Zone zone = zone("Asia/Shanghai");

    private Vectors() {}

    private static Zone zone(String id) {
        return Objects.requireNonNull(Zone.of(id));
    }

    /**
     * A line of the table.
     *
     * @param number of the line
     * @param extension days that are added
     * @param first the first due date; that of {@code due} where nothing is added
     * @param certain whether {@code due} had no question mark
     */
    record Vector(
            int number,
            DeadlineCalculator deadlines,
            String event,
            String limit,
            int extension,
            String first,
            String ends,
            String due,
            boolean certain,
            String why) {

        @Override
        public String toString() {
            return "line " + number + ": " + event + " + " + limit + ", " + why;
        }
    }

    static List<Vector> read() throws IOException {
        Vectors file = new Vectors();
        int number = 0;
        for (String line : Files.readAllLines(FILE)) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.read(number, line);
            }
        }
        return file.vectors;
    }

    private void read(int number, String line) {
        if (line.contains(" | ")) {
            vector(number, line.split(" \\| "));
            return;
        }
        String[] words = line.split(" ");
        switch (words[0]) {
            case "zone" -> zone = zone(words[1]);
            case "calendar" -> {
                off.clear();
                working.clear();
            }
            case "off" -> add(words, off);
            case "working" -> add(words, working);
            default -> throw new IllegalArgumentException("line " + number + ": " + line);
        }
    }

    private static void add(String[] words, List<LocalDate> days) {
        for (int i = 1; i < words.length; i++) {
            String[] ends = words[i].split("\\.\\.");
            LocalDate.parse(ends[0])
                    .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
                    .forEach(days::add);
        }
    }

    private void vector(int number, String[] cells) {
        if (cells.length != 6) {
            throw new IllegalArgumentException("line " + number + ": six cells are needed");
        }
        boolean certain = !cells[4].endsWith(" ?");
        String due = cells[4].replace(" ?", "");
        String[] extension = cells[2].split(" first ");
        boolean extended = extension.length == 2;
        vectors.add(new Vector(
                number,
                new DeadlineCalculator(new Calendar(off, working), zone),
                cells[0],
                cells[1],
                extended ? Integer.parseInt(extension[0].substring(1)) : 0,
                extended ? extension[1] : due,
                cells[3],
                due,
                certain,
                cells[5]));
    }
}

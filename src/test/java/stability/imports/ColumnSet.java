package stability.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table of an office as a file of {@code src/test/resources/import/sets} has it; the README there explains the form.
 *
 * @param name that of the file, without its ending: {@code held-03}
 * @param about the lines above the columns, by their words: {@code imports}, {@code sheet}, {@code title} and so on
 * @param columns from the left
 * @param rows of as many cells as there are columns
 */
public record ColumnSet(String name, Map<String, String> about, List<Column> columns, List<List<SetCell>> rows) {
    public static final Path FOLDER = Path.of("src/test/resources/import/sets");
    private static final String ENDING = ".txt";

    /**
     * A column.
     *
     * @param group the title above it in a head of two rows; empty if there is none
     * @param title as it stands, with its line breaks
     * @param meanings names of fields, {@code personal}, or {@code -}; any of them is right, the first is likeliest
     */
    public record Column(String group, String title, List<String> meanings) {
        /** Whether it is right to take the column for this field, {@code personal} or {@code -}. */
        public boolean means(String meaning) {
            return meanings.contains(meaning);
        }

        /** Whether it may hold nothing but what has to be dropped. */
        public boolean isPersonal() {
            return meanings.equals(List.of("personal"));
        }
    }

    /** Every set, by name. */
    public static List<ColumnSet> all() {
        return named("");
    }

    /** Those that the synonyms were written with: titles that were seen. */
    public static List<ColumnSet> known() {
        return named("known-");
    }

    /** Those that were made up by someone who did not know the synonyms. */
    public static List<ColumnSet> held() {
        return named("held-");
    }

    /** Those that were written after the synonyms had been extended by the held ones, and before they were extended again. */
    public static List<ColumnSet> fresh() {
        return named("fresh-");
    }

    private static List<ColumnSet> named(String beginning) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(beginning) && file.endsWith(ENDING))
                    .sorted()
                    .map(file -> read(file.substring(0, file.length() - ENDING.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set of a name, such as {@code held-03}. */
    public static ColumnSet read(String name) {
        try {
            return parse(name, Files.readAllLines(FOLDER.resolve(name + ENDING)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ColumnSet parse(String name, List<String> lines) {
        Map<String, String> about = new TreeMap<>();
        List<Column> columns = new ArrayList<>();
        List<List<SetCell>> rows = new ArrayList<>();
        String part = "about";
        for (String line : lines) {
            if (line.equals("columns") || line.equals("rows")) {
                part = line;
            } else if (part.equals("columns") && !line.isEmpty()) {
                columns.add(column(line));
            } else if (part.equals("rows") && !line.isEmpty()) {
                rows.add(row(name, line, columns.size()));
            } else if (!line.isEmpty()) {
                String[] word = line.split(": ", 2);
                about.put(word[0], word[1]);
            }
        }
        return new ColumnSet(name, Map.copyOf(about), List.copyOf(columns), List.copyOf(rows));
    }

    private static Column column(String line) {
        int equals = line.lastIndexOf(" = ");
        String[] titles = line.substring(0, equals).split(" > ", 2);
        List<String> meanings = List.of(line.substring(equals + 3).split("\\|"));
        return titles.length == 1
                ? new Column("", broken(titles[0]), meanings)
                : new Column(broken(titles[0]), broken(titles[1]), meanings);
    }

    private static List<SetCell> row(String name, String line, int columns) {
        // a blank last cell leaves a bar at the end, with or without a blank behind it
        String[] cells = line.split("\\|", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    name + ": " + cells.length + " cells under " + columns + " titles: " + line);
        }
        return Stream.of(cells).map(cell -> SetCell.of(broken(cell.strip()))).toList();
    }

    private static String broken(String text) {
        return text.replace("\\n", "\n");
    }

    /** What its rows are: {@code hazards}, {@code petitions} or {@code screenings}. */
    public String imports() {
        return about("imports");
    }

    /** What a word above the columns says; empty if it is not there. */
    public String about(String word) {
        return about.getOrDefault(word, "");
    }

    /** Whether the head takes two rows. */
    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    /** The value of a cell: of one that is merged with those above the first of them. */
    public SetCell value(int row, int column) {
        SetCell cell = rows.get(row).get(column);
        return cell.form() == SetCell.Form.ABOVE ? value(row - 1, column) : cell;
    }

    /** The texts of every cell that has to be dropped: none of them may be shown. */
    public List<String> personal() {
        List<String> texts = new ArrayList<>();
        for (List<SetCell> row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).isPersonal() && !row.get(column).text().isEmpty()) {
                    texts.add(row.get(column).text());
                }
            }
        }
        return List.copyOf(texts);
    }

    @Override
    public String toString() {
        return name;
    }
}

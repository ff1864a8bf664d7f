package stability.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file of the corpus. Each family is a folder with an index, {@code index.txt}, which has a line for each file:
 *
 * <pre>name | place in the records folder | findings of check</pre>
 *
 * A finding is {@code code line:column} where it is in the file itself, {@code code path:line:column} where it is elsewhere,
 * without numbers where it concerns a whole file; {@code none} stands for no finding. Only errors count, and hints of personal data:
 * what else {@code check} may wish is for its own tests.
 *
 * @param family the folder
 * @param name the file in it; one that ends in {@code .recipe} is a {@link Recipe}
 * @param place a path from the records folder
 * @param findings as above
 */
record HostileFile(String family, String name, String place, String findings) {
    static final Path CORPUS = Path.of("src/test/resources/hostile");
    static final String INDEX = "index.txt";

    /** Where a file is put that the index does not name yet. */
    private static final String HAZARD = "hazards/2019/09/H-20190925-7k3q9.yaml";

    /** What no index tells. */
    static final String NEW = "?";

    /** Every file of the corpus, by family and name. */
    static List<HostileFile> all(Path corpus) throws IOException {
        List<HostileFile> files = new ArrayList<>();
        for (Path family : list(corpus)) {
            if (Files.isDirectory(family)) {
                files.addAll(family(family));
            }
        }
        return files;
    }

    private static List<HostileFile> family(Path folder) throws IOException {
        String family = folder.getFileName().toString();
        Map<String, HostileFile> files = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (!name.equals(INDEX)) {
                files.put(name, new HostileFile(family, name, HAZARD, NEW));
            }
        }
        Path index = folder.resolve(INDEX);
        for (String line : Files.exists(index) ? Files.readAllLines(index) : List.<String>of()) {
            String[] parts = line.split(" \\| ", 3);
            if (!files.containsKey(parts[0])) {
                throw new IllegalStateException(index + " names " + parts[0] + ", which is not there");
            }
            files.put(parts[0], new HostileFile(family, parts[0], Odd.text(parts[1]), parts[2]));
        }
        return List.copyOf(files.values());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** The line of the index, with what was really found. */
    String line(String found) {
        return name + " | " + Odd.written(place) + " | " + found;
    }

    /** Puts the file into a records folder. */
    void put(Path corpus, Path records) throws IOException, InterruptedException {
        Path file = corpus.resolve(family).resolve(name);
        Path into = records.resolve(place);
        Files.createDirectories(into.getParent());
        if (name.endsWith(".recipe")) {
            new Recipe(Files.readAllLines(file)).make(records, into);
        } else {
            Files.copy(file, into);
        }
    }

    @Override
    public String toString() {
        return family + "/" + name;
    }
}

package stability.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures of the tests of reliability, for {@code bench/reliability}: rows of a table, in the file of {@code -Dfigures}. */
final class Figures {
    private Figures() {}

    /** One row: what was done, how often, and how often it came to what. */
    static void of(String done, List<String> outcomes) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        StringBuilder row = new StringBuilder("| " + done + " | " + outcomes.size() + " | ");
        String gap = "";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            row.append(gap).append(count.getValue()).append(' ').append(count.getKey());
            gap = ", ";
        }
        String file = System.getProperty("figures");
        if (file != null) {
            Files.writeString(Path.of(file), row.append(" |\n"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}

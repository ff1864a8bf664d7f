package stability.sample;

import java.util.ArrayList;
import java.util.List;

/** The lines of {@code screenings.txt}: a keyword, a department, and more words. */
final class Plan {
    private final List<List<String>> lines = new ArrayList<>();

    Plan(List<String> text) {
        for (String line : text) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(List.of(line.strip().split(" +")));
            }
        }
    }

    /** What follows keyword and department, of each such line. */
    List<List<String>> of(String keyword, String department) {
        return lines.stream()
                .filter(line -> line.get(0).equals(keyword) && line.get(1).equals(department))
                .map(line -> line.subList(2, line.size()))
                .toList();
    }

    /** The words after keyword and department on the one line that has them. */
    List<String> only(String keyword, String department) {
        List<List<String>> found = of(keyword, department);
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " lines of " + keyword + " " + department);
        }
        return found.get(0);
    }
}

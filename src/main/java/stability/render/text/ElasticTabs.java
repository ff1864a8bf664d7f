package stability.render.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets text in columns: in each run of lines that contain tabs, the tabs are stops, and the cells between them line up
 * by what they take on the screen. What is too wide for the page, a cell or a line, is broken into several lines, so that
 * nothing is lost.
 */
public final class ElasticTabs {
    /** Columns of a page: what any terminal and an e-mail show whole. */
    private static final int PAGE = 80;

    private static final String GAP = "  ";
    /** A column is not made narrower than four Chinese characters, nor than its longest word, an id say, up to a limit. */
    private static final int LEAST = 8;

    private static final int LONGEST_WORD = 24;

    private ElasticTabs() {}

    /** The text with every tab resolved and no space at the end of a line. */
    public static String align(String text) {
        StringBuilder aligned = new StringBuilder(text.length() + text.length() / 4);
        List<String[]> run = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.indexOf('\t') >= 0) {
                run.add(line.split("\t", -1));
            } else {
                flush(run, aligned);
                LineBreaks.of(line.stripTrailing(), PAGE)
                        .forEach(part -> aligned.append(part).append('\n'));
            }
        }
        flush(run, aligned);
        // The split saw one line more than there are line ends.
        return aligned.substring(0, aligned.length() - 1);
    }

    private static void flush(List<String[]> run, StringBuilder aligned) {
        int columns = run.stream().mapToInt(row -> row.length).max().orElse(0);
        int[][] cells = new int[run.size()][];
        int[] natural = new int[columns];
        int[] least = new int[columns];
        for (int r = 0; r < cells.length; r++) {
            String[] row = run.get(r);
            cells[r] = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].stripTrailing();
                cells[r][i] = DisplayWidth.of(row[i]);
                natural[i] = Math.max(natural[i], cells[r][i]);
                int word = Math.min(LineBreaks.longestWord(row[i]), LONGEST_WORD);
                least[i] = Math.max(least[i], Math.min(cells[r][i], Math.max(LEAST, word)));
            }
        }
        int[] widths = Columns.wrap(cells, natural, least, PAGE - GAP.length() * (columns - 1));
        run.forEach(row -> write(row, widths, aligned));
        run.clear();
    }

    /** One row: as many lines as its longest cell needs. */
    private static void write(String[] row, int[] widths, StringBuilder aligned) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            cells.add(LineBreaks.of(row[i], widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            String[] parts = new String[row.length];
            for (int i = 0; i < row.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                parts[i] = part + " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(part)));
            }
            aligned.append(String.join(GAP, Arrays.asList(parts)).stripTrailing())
                    .append('\n');
        }
    }
}

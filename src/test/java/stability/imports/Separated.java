package stability.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A grid as separated text. */
final class Separated {
    private Separated() {}

    static String of(Grid grid, Dates dates, char delimiter, boolean mark) {
        StringBuilder text = new StringBuilder(mark ? "\ufeff" : "");
        for (Grid.Line line : grid.lines()) {
            text.append(line(line.cells(), dates, delimiter)).append("\r\n");
        }
        return text.toString();
    }

    private static String line(List<SetCell> cells, Dates dates, char delimiter) {
        return cells.stream()
                .map(cell -> quoted(cell.shown(dates), delimiter))
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private static String quoted(String text, char delimiter) {
        boolean plain = text.indexOf(delimiter) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

package stability.report.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import stability.domain.export.ExportTable;

/**
 * Counts by nature, channel and category, of which none under {@link ExportTable#SMALLEST_CELL} is told: it is merged with others of the same
 * channel, then of the same nature, then of all. Where what is merged is still too small, the smallest cell beside it is merged as well, so that
 * nobody finds it by taking away. Only a whole that is too small itself stands as it is, in one cell.
 */
final class PetitionCells {
    /**
     * What is counted together; {@link ExportTable#MERGED} in place of a word for any.
     *
     * @param nature a word of the natures of petitions
     * @param channel a word of the channels, or {@code none}
     * @param category a word of the topics, or {@code none}
     */
    record Cell(String nature, String channel, String category) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::nature).thenComparing(Cell::channel).thenComparing(Cell::category);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }

        private Cell ofAnyCategory() {
            return new Cell(nature, channel, ExportTable.MERGED);
        }

        private Cell ofAnyChannel() {
            return new Cell(nature, ExportTable.MERGED, ExportTable.MERGED);
        }

        private Cell ofAnyNature() {
            return new Cell(ExportTable.MERGED, ExportTable.MERGED, ExportTable.MERGED);
        }
    }

    private final NavigableMap<Cell, Integer> counts = new TreeMap<>();

    void add(Cell cell, int count) {
        counts.merge(cell, count, Integer::sum);
    }

    /** What may be told, in the order of the cells; it adds up to what was counted. */
    NavigableMap<Cell, Integer> merged() {
        NavigableMap<Cell, Integer> byCategory = merged(counts, Cell::ofAnyCategory);
        NavigableMap<Cell, Integer> byChannel = merged(byCategory, Cell::ofAnyChannel);
        return merged(byChannel, Cell::ofAnyNature);
    }

    /** Merges the small cells of each group into the one that stands for the group. */
    private static NavigableMap<Cell, Integer> merged(NavigableMap<Cell, Integer> cells, Function<Cell, Cell> group) {
        NavigableMap<Cell, NavigableMap<Cell, Integer>> groups = new TreeMap<>();
        cells.forEach((cell, count) -> groups.computeIfAbsent(group.apply(cell), any -> new TreeMap<>())
                .put(cell, count));
        NavigableMap<Cell, Integer> merged = new TreeMap<>();
        groups.forEach((whole, members) -> merged.putAll(merged(members, whole)));
        return merged;
    }

    private static NavigableMap<Cell, Integer> merged(NavigableMap<Cell, Integer> members, Cell whole) {
        NavigableMap<Cell, Integer> rest = new TreeMap<>(members);
        int together = 0;
        while (!rest.isEmpty() && (smallest(rest.values()) < ExportTable.SMALLEST_CELL || isTooSmall(together))) {
            Cell smallest =
                    rest.keySet().stream().min(Comparator.comparing(rest::get)).orElseThrow();
            together += Objects.requireNonNull(rest.remove(smallest));
        }
        if (together > 0) {
            rest.merge(whole, together, Integer::sum);
        }
        return rest;
    }

    private static int smallest(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static boolean isTooSmall(int together) {
        return together > 0 && together < ExportTable.SMALLEST_CELL;
    }
}

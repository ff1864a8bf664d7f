package stability.rollup.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import stability.domain.export.ExportTable;

/** Counts petitions by measure and cell, and merges what is too few to stand by itself. */
final class PetitionCounts {
    private static final String MERGED = String.join("\t", ExportTable.MERGED, ExportTable.MERGED, ExportTable.MERGED);

    private final Map<String, SortedMap<String, Integer>> measures = new TreeMap<>();

    PetitionCounts(List<MadePetition> petitions, Span month) {
        for (MadePetition petition : petitions) {
            petition.count(
                    month,
                    (measure, count) -> measures.computeIfAbsent(measure, m -> new TreeMap<>())
                            .merge(petition.cell(), count, Integer::sum));
        }
    }

    void write(Cells to, String school, Span month) {
        measures.forEach((measure, cells) -> {
            merge(cells);
            cells.forEach((cell, count) -> {
                String[] words = cell.split("\t", -1);
                to.row(school, month.word())
                        .word(measure)
                        .word(words[0])
                        .word(words[1])
                        .word(words[2])
                        .count(count)
                        .end();
            });
        });
    }

    /** Leaves no cell under the smallest, unless it is the only one: too small a rest takes the smallest other one in. */
    static void merge(SortedMap<String, Integer> cells) {
        int rest = 0;
        for (Iterator<Integer> counts = cells.values().iterator(); counts.hasNext(); ) {
            int count = counts.next();
            if (count < ExportTable.SMALLEST_CELL) {
                rest += count;
                counts.remove();
            }
        }
        while (rest > 0 && rest < ExportTable.SMALLEST_CELL && !cells.isEmpty()) {
            String smallest = cells.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            rest += cells.remove(smallest);
        }
        if (rest > 0) {
            cells.put(MERGED, rest);
        }
    }
}

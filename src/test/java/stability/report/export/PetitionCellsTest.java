package stability.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import stability.report.export.PetitionCells.Cell;
import stability.support.Seeded;

class PetitionCellsTest {
    @Test
    void noSmallCountStandsBesideOthers() {
        Seeded.times(3000, seeded -> {
            PetitionCells cells = new PetitionCells();
            int sum = 0;
            for (int i = seeded.below(30); i > 0; i--) {
                int count = 1 + seeded.below(seeded.oneIn(4) ? 20 : 4);
                sum += count;
                cells.add(new Cell("n" + seeded.below(3), "c" + seeded.below(4), "t" + seeded.below(4)), count);
            }
            NavigableMap<Cell, Integer> merged = cells.merged();
            assertThat(merged.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(sum);
            if (merged.size() > 1) {
                assertThat(merged.values()).allMatch(count -> count >= 5);
            } else if (sum > 0 && sum < 5) {
                assertThat(merged).containsOnlyKeys(new Cell("merged", "merged", "merged"));
            }
        });
    }

    @Test
    void aSmallCellTakesTheSmallestBesideItAlong() {
        PetitionCells cells = new PetitionCells();
        cells.add(new Cell("appeal", "visit", "pay"), 7);
        cells.add(new Cell("appeal", "visit", "food"), 6);
        cells.add(new Cell("appeal", "visit", "other"), 1);
        cells.add(new Cell("advice", "letter", "food"), 9);
        assertThat(cells.merged())
                .isEqualTo(Map.of(
                        new Cell("appeal", "visit", "pay"), 7,
                        new Cell("appeal", "visit", "merged"), 7,
                        new Cell("advice", "letter", "food"), 9));
    }
}

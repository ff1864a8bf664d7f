package stability.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.StageWord.InAccount;
import stability.report.view.Snapshot;

/**
 * How many hazards of the stock stand at a stage; over all stages together they are the stock.
 *
 * @param stage one in which a hazard is open
 * @param count how many stand there at the cut-off
 */
public record StageCount(Stage stage, int count) {

    /** The open stages in their order, those at which nothing stands too. */
    public static List<StageCount> of(Snapshot at) {
        return ofHazards(at.hazards().stream().map(view -> view.state().stage()).toList());
    }

    /**
     * The same of some hazards.
     *
     * @param standing where each stands
     */
    public static List<StageCount> ofHazards(List<Stage> standing) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        standing.forEach(stage -> counts.merge(stage, 1, Integer::sum));
        List<StageCount> open = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.inAccount() == InAccount.OPEN) {
                open.add(new StageCount(stage, counts.getOrDefault(stage, 0)));
            }
        }
        return open;
    }
}

package stability.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.export.ExportTable;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.Reply;
import stability.report.export.PetitionCells.Cell;
import stability.report.figure.StockMove;
import stability.report.period.result.DecidedLimit;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.View;

/** The counts of petitions: nothing of a single one leaves the school, nor a count under five beside others. */
final class PetitionExport {
    private static final String NONE = "none";

    private final ExportedMonth month;
    private final Map<String, PetitionCells> measures = new TreeMap<>();

    private PetitionExport(ExportedMonth month) {
        this.month = month;
    }

    static List<Map<String, Object>> rows(ExportedMonth month) {
        PetitionExport counts = new PetitionExport(month);
        for (View<PetitionState, PetitionItem> view : month.at().now().petitions()) {
            counts.stock(view);
            counts.handling(view);
        }
        month.at().now().voided(PetitionPresenter.INSTANCE).forEach(counts::stock);
        return counts.rows();
    }

    private void stock(View<PetitionState, PetitionItem> view) {
        Matter.History<PetitionState> history = month.at().now().history(view.matter());
        Cell cell = cell(view);
        add("opening", cell, month.openBefore(history) ? 1 : 0);
        add("closing", cell, history.state().open() ? 1 : 0);
        List<@Nullable StockMove> moves = StockMove.of(history);
        for (int i = 0; i < moves.size(); i++) {
            StockMove move = moves.get(i);
            if (move != null && month.at().entered(history.posted().get(i).step())) {
                moved(move, cell);
            }
        }
    }

    private void moved(StockMove move, Cell cell) {
        switch (move) {
            case CARRIED -> add("carried", cell, 1);
            case ENTERED -> add("new", cell, 1);
            case REOPENED -> {
                add("new", cell, 1);
                add("reopened", cell, 1);
            }
            case REINSTATED -> add("reinstated", cell, 1);
            case LEFT -> add("closed", cell, 1);
            case VOIDED -> add("voided", cell, 1);
        }
    }

    private void handling(View<PetitionState, PetitionItem> view) {
        Cell cell = cell(view);
        for (Deadline duty : view.clocks().duties()) {
            DecidedLimit limit = DecidedLimit.of(duty, month.at().cutOff());
            if (limit != null && month.at().includes(limit.moment())) {
                add("due", cell, 1);
                add("in_time", cell, limit.inTime() ? 1 : 0);
            }
        }
        add("replied", cell, Math.toIntExact(month.steps(view, Reply.STAGE).count()));
    }

    private static Cell cell(View<PetitionState, PetitionItem> view) {
        return new Cell(
                view.item().nature().word(),
                word(view.facts().get(Petition.CHANNEL)),
                word(view.item().category()));
    }

    private static String word(@Nullable Word word) {
        return word == null ? NONE : word.word();
    }

    private void add(String measure, Cell cell, int count) {
        if (count > 0) {
            measures.computeIfAbsent(measure, any -> new PetitionCells()).add(cell, count);
        }
    }

    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        measures.forEach((measure, cells) -> cells.merged()
                .forEach((cell, count) -> rows.add(month.row(ExportTable.PETITION_COUNT)
                        .put("measure", measure)
                        .put("nature", cell.nature())
                        .put("channel", cell.channel())
                        .put("category", cell.category())
                        .put("count", count)
                        .cells(month.text()))));
        return rows;
    }
}

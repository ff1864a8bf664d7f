package stability.cli.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.row.CellAddress;
import stability.app.imports.row.Refusal;
import stability.app.sheet.SheetCell;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** Tells what is refused: what is wrong in the same way in many cells, once. */
final class RefusedCells {
    /** So many things that are wrong are told; the rest is counted. */
    private static final int TOLD = 20;

    /** So many cells of each are named. */
    private static final int NAMED = 5;

    private final Session session;

    RefusedCells(Session session) {
        this.session = session;
    }

    void tell(PlannedTable table) {
        Map<Text, List<CellAddress>> all = new LinkedHashMap<>();
        for (PlannedRow row : table.rows()) {
            for (Refusal refusal : row.refusals()) {
                all.computeIfAbsent(refusal.why(), why -> new ArrayList<>()).add(refusal.at());
            }
        }
        if (all.isEmpty()) {
            return;
        }
        session.environment().out().flush(); // what is wrong stands behind what it is wrong with
        all.entrySet().stream()
                .limit(TOLD)
                .forEach(each -> say(Text.of("{0}：{1}", "{0}: {1}").with(addresses(each.getValue()), each.getKey())));
        if (all.size() > TOLD) {
            say(Text.of("另有 {0} 种", "{0} more kinds").with(all.size() - TOLD));
        }
        session.environment().err().flush();
    }

    private void say(Text text) {
        session.environment().err().println(session.say(text));
    }

    private static Text addresses(List<CellAddress> cells) {
        CellAddress first = cells.get(0);
        List<String> more = cells.stream()
                .skip(1)
                .map(cell ->
                        cell.column() < 0 ? String.valueOf(cell.row()) : SheetCell.address(cell.column(), cell.row()))
                .distinct()
                .limit(NAMED - 1L)
                .toList();
        Text named = more.isEmpty()
                ? Text.same(first.toString())
                : Text.of("{0}、{1}", "{0}, {2}").with(first, String.join("、", more), String.join(", ", more));
        return cells.size() <= NAMED
                ? named
                : Text.of("{0} 等 {1} 处", "{0} and others, {1} in all").with(named, cells.size());
    }
}

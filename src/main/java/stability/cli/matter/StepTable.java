package stability.cli.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.output.PrintedList;
import stability.cli.output.StepText;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;

/** The steps of matters as CSV: of one as ever, of several with the id before each step. */
final class StepTable {
    private StepTable() {}

    /** A step of a matter. */
    private record Row<S extends MatterState>(Matter.History<S> history, StepText text, Step step) {
        String id() {
            return history.matter().id();
        }

        @Nullable
        Text standing() {
            return text.isOut(step, history) ? StepText.VOIDED : null;
        }
    }

    static <S extends MatterState> void print(Session session, List<Matter.History<S>> histories) {
        List<Row<S>> rows = new ArrayList<>();
        for (Matter.History<S> history : histories) {
            StepText text = new StepText(session, history.matter());
            history.matter().inOrder().forEach(step -> rows.add(new Row<>(history, text, step)));
        }
        PrintedList<Row<S>> list =
                new PrintedList<>(histories.get(0).matter().kind().noun(), step -> Map.of());
        if (histories.size() > 1) {
            list.column("编号", "id", Row::id);
        }
        list.column("发生", "at", row -> row.step().at().toString())
                .column("录入", "recorded", row -> row.step().recorded().toString())
                .column("经办", "by", row -> row.step().by())
                .column("步骤", "did", row -> row.step().type().name())
                .column("内容", "content", row -> row.text().named(row.step()))
                .column("效力", "standing", Row::standing)
                .print(session, rows);
    }
}

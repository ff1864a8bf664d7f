package stability.cli.imports;

import java.util.List;
import java.util.Objects;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.row.CellAddress;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;

/**
 * Says which code stands for the petitioner of which row: once, when they are entered, and to a terminal alone. In a file or a pipe it
 * would be a list of those who petition.
 */
final class CodeList {
    private static final Text HEAD = Text.of(
            "信访人代号只在这里显示一次，自己记在台账上：",
            "the codes of petitioners are shown here only, and once; note them in your own ledger:");
    private static final Text NOT_SHOWN = Text.of(
            "信访人已换成代号；哪一行是哪个代号只显示在终端上，输出到文件或管道时不写，以免成为上访人名单。各件的 origin 记有原来在哪一行",
            "petitioners became codes; which code stands for which row is shown on a terminal only, never written to a file or a pipe, where it would be a list of them. The origin of each matter says in which row it stood");

    private CodeList() {}

    static void tell(Session session, List<PlannedTable> tables) {
        List<PlannedRow> coded = tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.newCode() != null)
                .toList();
        if (coded.isEmpty()) {
            return;
        }
        if (!session.environment().terminal() || session.format() != Format.TABLE) {
            session.environment().err().println(session.say(NOT_SHOWN));
            return;
        }
        session.environment().out().println(session.say(HEAD));
        for (PlannedRow row : coded) {
            CellAddress at = row.row().at();
            session.environment()
                    .out()
                    .println(session.say(Text.of("  {0}  {1} 第{2}行", "  {0}  {1} row {2}")
                            .with(
                                    Objects.requireNonNull(row.newCode()),
                                    at.sheet().isEmpty() ? at.file() : at.file() + " " + at.sheet(),
                                    at.row())));
        }
    }
}

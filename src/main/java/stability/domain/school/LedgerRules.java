package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import stability.domain.columns.Column;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;

/** What must hold of the ledgers that a school lays out itself. */
final class LedgerRules {
    /** What a sheet of any program can show: a column of Excel takes 255 half-width characters. */
    private static final int WIDEST = 255;

    private final Consumer<Problem> problems;

    LedgerRules(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(List<Values> ledgers) {
        Set<LedgerForm> seen = EnumSet.noneOf(LedgerForm.class);
        for (Values ledger : ledgers) {
            LedgerForm form = ledger.need(LEDGER);
            if (!seen.add(form)) {
                report(
                        ledger,
                        LEDGER,
                        Text.of("台账“{0}”写了两次", "the ledger \"{0}\" stands here twice")
                                .with(form.word()));
            }
            String title = ledger.get(TITLE);
            if (title != null && !UsableNames.isSheet(title)) {
                report(
                        ledger,
                        TITLE,
                        Text.of(
                                        "“{0}”不能作 Excel 工作表名：最多 {1} 个字，不含 [ ] : * ? / \\，首尾不是单引号，也不能是 History",
                                        "\"{0}\" cannot be the name of a sheet in Excel: at most {1} characters, none of"
                                                + " [ ] : * ? / \\, no apostrophe at either end, and not History")
                                .with(title, UsableNames.LONGEST_SHEET));
            }
            if (ledger.has(COLUMNS) && ledger.need(COLUMNS).isEmpty()) {
                report(ledger, COLUMNS, Text.of("至少要有一栏", "at least one column is needed"));
            }
            columns(form, ledger.get(COLUMNS, List.of()));
        }
    }

    private void columns(LedgerForm form, List<Values> columns) {
        Set<String> seen = new HashSet<>();
        for (Values column : columns) {
            String id = column.need(COLUMN);
            if (form.column(id) == null) {
                List<String> known = form.columns().stream().map(Column::id).toList();
                problems.accept(Code.CONFIG
                        .at(
                                column.place(COLUMN),
                                Text.of("{0}没有栏目“{1}”", "{0}: there is no column \"{1}\"")
                                        .with(form.label(), id))
                        .hinting(Suggestions.hint(id, known)));
            } else if (!seen.add(id)) {
                report(
                        column,
                        COLUMN,
                        Text.of("栏目“{0}”写了两次", "the column \"{0}\" stands here twice")
                                .with(id));
            }
            int width = column.get(WIDTH, 1);
            if (width < 1 || width > WIDEST) {
                report(
                        column,
                        WIDTH,
                        Text.of("栏宽为 1 至 {0}", "a width is 1 to {0}").with(WIDEST));
            }
        }
    }

    private void report(Values item, Field<?> field, Text what) {
        problems.accept(Code.CONFIG.at(item.place(field), what));
    }
}

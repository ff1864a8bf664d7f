package stability.app.imports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetFile;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;

/** Says why nothing in a file is the ledger that was looked for, and what to do about it. */
public final class NoLedger {
    private static final Text SHEETS = Text.of("工作表有：{0}", "its sheets: {0}");

    private final SheetFile file;
    private final ImportLedger ledger;

    private NoLedger(SheetFile file, ImportLedger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /** @param asked the name of the sheet that was asked for; null if none was */
    public static Refused of(SheetFile file, ImportLedger ledger, @Nullable String asked) {
        NoLedger no = new NoLedger(file, ledger);
        return asked == null ? no.anywhere() : no.on(asked);
    }

    private Refused on(String asked) {
        boolean there = file.sheets().stream().anyMatch(sheet -> sheet.name().equals(asked));
        return there
                ? refused(
                        Text.of("工作表“{0}”里没有像{1}的表头", "the sheet \"{0}\" has no head like that of a {1}")
                                .with(asked, ledger.label()),
                        titles())
                : refused(
                        Text.of("没有工作表“{0}”", "it has no sheet \"{0}\"").with(asked),
                        file.form() == SheetFile.Form.WORKBOOK
                                ? SHEETS.with(names(file.sheets()))
                                : Text.of("CSV 没有工作表，去掉 --sheet", "CSV has no sheets: leave out --sheet"));
    }

    private Refused anywhere() {
        List<Sheet> filled =
                file.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            return refused(
                    Text.of("里面没有内容", "nothing stands in it"),
                    Text.of("核对是不是这个文件，是否已保存", "see whether it is the right file, and was saved"));
        }
        Text none =
                Text.of("没有找到像{0}的表头", "no head like that of a {0} was found").with(ledger.label());
        List<Sheet> hidden = filled.stream().filter(Sheet::hidden).toList();
        if (!hidden.isEmpty()) {
            return refused(
                    Text.of("{0}；没有看隐藏的工作表：{1}", "{0}; hidden sheets were not looked at: {1}")
                            .with(none, names(hidden)),
                    Text.of("要导入其中一个，加 --sheet 名称", "to import one of them: --sheet NAME"));
        }
        return refused(
                file.form() == SheetFile.Form.WORKBOOK
                        ? Text.of("{0}（{1}）", "{0} ({1})").with(none, SHEETS.with(names(filled)))
                        : none,
                titles());
    }

    /** What a head needs at least. */
    private Text titles() {
        return Text.of("数据上面要有一行列名，如：{0}", "a row of titles has to stand above the data, such as: {0}")
                .with(Text.join(
                        Text.of("、", ", "),
                        ledger.needed().stream().map(ImportField::label).toList()));
    }

    private static Text names(List<Sheet> sheets) {
        List<String> names = sheets.stream().map(Sheet::name).toList();
        return Text.of("{0}", "{1}").with(String.join("、", names), String.join(", ", names));
    }

    private Refused refused(Text why, Text next) {
        return new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.BAD_SHEET.at(Place.of(file.name()), why, next)));
    }
}

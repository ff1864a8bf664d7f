package stability.cli.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stability.app.imports.RefusedCopy;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetFile;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Refused;
import stability.render.excel.sheet.CopiedSheet;
import stability.render.text.CsvFile;

/** Copies of tables with only their refused rows, each beside its table: a workbook of a workbook, CSV of separated text. */
final class RefusedFiles {
    private static final Text SUFFIX = Text.of("-退回", "-refused");
    private static final Text WRITTEN = Text.of(
            "退回的行另存为 {0}，最后一列写明原因：改正后再导入", "the refused rows are in {0}, the last column says why: mend and import it");
    private static final Text FORM = Text.of(
            "{0} 里有 {1} 条退回：在其中改正后再导入，已导入的不会重复",
            "{1} of {0} are refused: mend them there and import it again, what is entered is not entered twice");
    private static final Text DROPPED = Text.of("其中没有个人信息列：{0}", "the columns with data of persons are not in it: {0}");

    private final Session session;
    private final List<Path> written = new ArrayList<>();
    private final List<Text> told = new ArrayList<>();

    RefusedFiles(Session session) {
        this.session = session;
    }

    /** Writes the copy of a table if any of its rows is refused. */
    void write(Path file, PlannedTable table) {
        int refused = table.count(PlannedRow.Fate.REFUSED);
        if (table.form()) {
            if (refused > 0) {
                told.add(FORM.with(session.shown(file), refused)); // a copy would be no form any more
            }
            return;
        }
        RefusedCopy copy = RefusedCopy.of(table, session.lang());
        if (copy == null) {
            return;
        }
        boolean workbook = copy.form() == SheetFile.Form.WORKBOOK;
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path made = session.files()
                .createFree(
                        folder == null ? file : folder,
                        stem(table.file().name()),
                        workbook ? ".xlsx" : ".csv",
                        workbook ? workbook(copy) : separated(copy));
        written.add(made);
        told.add(WRITTEN.with(session.shown(made)));
        if (!copy.dropped().isEmpty()) {
            told.add(DROPPED.with(String.join("、", copy.dropped())));
        }
    }

    /** Says what was written: only when what they stand beside is entered. */
    void tell() {
        if (session.dryRun() != null) {
            return; // which names the files that would be written
        }
        told.forEach(each -> session.environment().err().println(session.say(each)));
    }

    /** The copies go again, since what they stand beside was not entered. */
    void takeBack(Refused refused) {
        for (Path each : written) {
            try {
                session.files().delete(each);
            } catch (Refused stays) {
                refused.addSuppressed(stays); // a copy too many; what was refused is what counts
            }
        }
    }

    /** The copy of a copy is called as the first one, and bears a number. */
    private String stem(String name) {
        int dot = name.lastIndexOf('.');
        String suffix = session.say(SUFFIX);
        String stem = dot <= 0 ? name : name.substring(0, dot);
        return stem.replaceFirst(Pattern.quote(suffix) + "\\d*$", "") + suffix;
    }

    private static byte[] workbook(RefusedCopy copy) {
        List<List<CopiedSheet.Cell>> rows = copy.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new CopiedSheet.Cell(cell.text(), cell.moment()))
                        .toList())
                .toList();
        List<CopiedSheet.Range> merged = copy.merged().stream()
                .map(each -> new CopiedSheet.Range(each.top(), each.left(), each.bottom(), each.right()))
                .toList();
        return CopiedSheet.workbook(copy.sheet(), rows, copy.head(), merged);
    }

    private static byte[] separated(RefusedCopy copy) {
        List<List<String>> rows = copy.rows().stream()
                .map(row -> row.stream().map(SheetCell::text).toList())
                .toList();
        return CsvFile.text(rows.get(0), rows.subList(1, rows.size())).getBytes(StandardCharsets.UTF_8);
    }
}

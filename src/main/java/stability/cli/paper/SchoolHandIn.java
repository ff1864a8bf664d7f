package stability.cli.paper;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.Records;
import stability.app.check.PersonalValues;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportType;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.render.export.ExportFiles;
import stability.report.export.SchoolExport;
import stability.report.view.Snapshot;

/** Writes what a school hands in to its bureau as data: searched for personal data, all files or none. */
final class SchoolHandIn {
    private static final Text WRITTEN = Text.of("已写入 {0}：{1} 行，{2}", "wrote {0}: {1} rows, {2}");
    private static final Text WOULD = Text.of("会写入 {0}：{1} 行，{2}", "would write {0}: {1} rows, {2}");
    private static final Text FIGURES = Text.of("不含标题、部位和姓名", "without titles, places and names");
    private static final Text TITLES = Text.of("含标题和部位，不含姓名", "with titles and places, without names");

    private static final Text FOLDER =
            Text.of("一个文件夹：几个文件不能一起输出到标准输出", "a folder: several files cannot go to standard output together");

    private SchoolHandIn() {}

    /**
     * Writes the export into a folder of its own.
     *
     * @param to the folder below which it is written, named by the user
     * @param text whether titles and places are handed in, too
     */
    static ExitStatus write(Session session, OptionValue to, ExportedMonths months, boolean text) {
        School school = session.records().school();
        String named = to.need();
        if (named.isBlank() || named.equals("-")) {
            throw new Refused(Code.BAD_VALUE.at(null, to.name(), named, FOLDER));
        }
        String code = school.code();
        if (code == null) {
            throw new Refused(Code.NO_SCHOOL_CODE.at(Place.of(Records.SETTINGS)));
        }
        Snapshot snapshot = Snapshot.of(session.records().ledger(), months.cutOff());
        SchoolExport export = SchoolExport.of(snapshot, code, months.from(), months.until(), text);
        new PaperPrivacy(() -> PersonalValues.in(session.records())).checkValues(written(export));
        String folder = code + "-" + months.name();
        Path root = session.environment().cwd().resolve(named);
        Map<String, byte[]> files = new LinkedHashMap<>();
        ExportFiles.of(export).forEach((name, bytes) -> files.put(folder + "/" + name, bytes));
        session.files().writeAll(root, files);
        int rows = export.tables().values().stream().mapToInt(List::size).sum();
        Text said = session.isDryRun() ? WOULD : WRITTEN;
        session.environment()
                .err()
                .println(session.say(said.with(session.shown(root.resolve(folder)), rows, text ? TITLES : FIGURES)));
        return ExitStatus.DONE;
    }

    /** What people wrote or chose: days, numbers and words of the program hold nothing personal. */
    private static Map<String, Object> written(SchoolExport export) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("school", export.school());
        written.put("name", export.name());
        export.tables().forEach((table, rows) -> {
            List<String> columns = table.columns().stream()
                    .filter(SchoolHandIn::isWritten)
                    .map(ExportColumn::name)
                    .toList();
            written.put(
                    table.word(), rows.stream().map(row -> only(row, columns)).toList());
        });
        return written;
    }

    private static boolean isWritten(ExportColumn column) {
        ExportType.Form form = column.type().form();
        return form == ExportType.Form.TEXT || form == ExportType.Form.NAME;
    }

    private static Map<String, Object> only(Map<String, Object> row, List<String> columns) {
        Map<String, Object> only = new LinkedHashMap<>();
        columns.stream().filter(row::containsKey).forEach(column -> only.put(column, row.get(column)));
        return only;
    }
}

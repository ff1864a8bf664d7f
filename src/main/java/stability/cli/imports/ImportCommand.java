package stability.cli.imports;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.EnterImported;
import stability.app.entry.EntryContext;
import stability.app.imports.ImportLedger;
import stability.app.imports.Importer;
import stability.app.imports.Mapping;
import stability.app.imports.Mappings;
import stability.app.imports.PlannedRow;
import stability.app.imports.PlannedTable;
import stability.app.sheet.SheetFile;
import stability.cli.option.EntryOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;

/** {@code import hazards FILE…}: shows what an old ledger would become, and with {@code --apply} enters it. */
final class ImportCommand extends Command {
    private final ImportLedger ledger;
    private final OptionValue files;
    private final OptionValue sheet;
    private final OptionValue map;
    private final OptionValue year;
    private final OptionValue all;
    private final OptionValue partial;
    private final OptionValue apply;
    private final EntryOptions entry;

    ImportCommand(Options options, ImportLedger ledger) {
        super(
                CommandRole.WRITES,
                Text.of("导入{0}：Excel、CSV", "import a {0}: Excel, CSV").with(ledger.label()));
        this.ledger = ledger;
        files = options.arguments("文件", "FILE", Text.of("要导入的 Excel 或 CSV 文件", "the Excel or CSV files"))
                .called(Text.of("文件", "file"))
                .required();
        sheet = options.value(
                "--sheet",
                "工作表",
                "NAME",
                Text.of("哪个工作表；默认最像台账的", "which sheet; else that which looks most like a ledger"));
        map = options.value(
                "--map",
                "对应表",
                "FILE",
                Text.of("按这个对应表；默认按列名找 imports/ 里的", "go by this mapping; else one of imports/ with the same titles"));
        year = options.value(
                "--year",
                "年份",
                "YEAR",
                Text.of("没写年份的日期是哪一年；默认取标题里的", "the year of days written without one; else that of the title"));
        all = options.flag("--all", Text.of("已销号的也作为历史转入", "also what was closed there, as history"));
        partial = options.flag(
                "--partial",
                Text.of("写入好的行，退回的行另存一份以便改正", "enter the good rows, and write the refused ones into a copy to mend"));
        apply = options.flag("--apply", Text.of("写入；默认只看会怎样", "enter it; else only show what would be entered"));
        entry = new EntryOptions(options);
    }

    @Override
    public ExitStatus run(Session session) {
        EntryContext entered = entry.read(session, null);
        Records records = session.records();
        List<SheetFile> read = files.all().stream()
                .map(file -> session.sheets().read(session.environment().cwd().resolve(file)))
                .toList();
        Mappings mappings = session.mappings();
        Importer.Request request =
                new Importer.Request(ledger, sheet.get(), mapping(session, mappings), year(), all.isSet(), entered);
        Importer importer = new Importer(
                records, new EnterImported(records, session.environment().ids()), request, mappings.of(ledger));
        RefusedFiles copies = new RefusedFiles(session);
        try {
            List<Matter<?>> done = records.locked(() -> {
                List<PlannedTable> tables = read.stream().map(importer::plan).toList();
                ImportPreview preview = new ImportPreview(session, apply.isSet());
                if (apply.isSet() && !partial.isSet()) {
                    refuse(tables, preview);
                }
                keep(session, mappings, tables);
                tables.forEach(preview::print);
                return apply.isSet() ? enter(session, importer, tables, copies) : List.<Matter<?>>of();
            });
            if (apply.isSet()) {
                Results.imported(session, done);
                copies.tell();
            }
            return ExitStatus.DONE;
        } catch (Refused refused) {
            copies.takeBack(refused);
            throw refused;
        }
    }

    private void keep(Session session, Mappings mappings, List<PlannedTable> tables) {
        for (PlannedTable table : tables) {
            if (table.saved() == null && !table.form() && map.get() == null) {
                String file = mappings.save(null, table.mapping().asking(table.unknown()), session.accountLang());
                session.environment()
                        .out()
                        .println(session.say(Text.of("对应表：{0}", "mapping: {0}")
                                .with(session.shown(session.folder().resolve(file)))));
            }
        }
    }

    /** All of it is entered or nothing: as soon as one row of one table is refused, all are. */
    private static void refuse(List<PlannedTable> tables, ImportPreview preview) {
        int refused = tables.stream()
                .mapToInt(table -> table.count(PlannedRow.Fate.REFUSED))
                .sum();
        if (refused > 0) {
            tables.forEach(preview::refusals);
            throw new Refused(
                    Code.ENTRY_REFUSED
                            .at(
                                    null,
                                    Text.of("退回 {0} 条，全部未写入", "{0} are refused, and nothing is entered")
                                            .with(refused))
                            .hinting(
                                    Text.of(
                                            "改正表格或对应表后重试（对应表先不加 --apply 运行一次即有）；只写入好的行加 --partial",
                                            "mend the table or the mapping, which the command without --apply writes, and try again; --partial enters the good rows")));
        }
    }

    private List<Matter<?>> enter(Session session, Importer importer, List<PlannedTable> tables, RefusedFiles copies) {
        for (int i = 0; i < tables.size(); i++) {
            copies.write(session.environment().cwd().resolve(files.all().get(i)), tables.get(i));
        }
        return importer.enter(tables);
    }

    private @Nullable Mapping mapping(Session session, Mappings mappings) {
        String typed = map.get();
        return typed == null ? null : mappings.read(session.environment().cwd().resolve(Path.of(typed)));
    }

    private @Nullable Integer year() {
        String typed = year.get();
        if (typed == null) {
            return null;
        }
        if (!typed.matches("(19|20|21)\\d\\d")) {
            throw new Refused(Code.BAD_VALUE.at(
                    null, year.name(), typed, Text.of("四位年份，如 2019", "a year of four digits, such as 2019")));
        }
        return Integer.valueOf(typed);
    }
}

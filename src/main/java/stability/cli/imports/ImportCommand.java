package stability.cli.imports;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EntryContext;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;
import stability.app.imports.plan.ImportRequest;
import stability.app.sheet.SheetFile;
import stability.cli.option.EntryOptions;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.schema.PrintedDocument;

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
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.list(
                        "import", Text.of("导入：每个文件会怎样", "an import: what becomes of each file"), PrintedImport.class),
                dryRun());
    }

    @Override
    public List<Text> notes() {
        return List.of(
                Text.of(
                        "不加 --apply 只写对应表。有退回行时退出码为 1。终端上会问没有认出的列和词，答案记在对应表里。",
                        "Without --apply only the mapping is written. The exit status is 1 if rows are refused. On a terminal it asks for columns and words that are not known, and keeps the answers in the mapping."));
    }

    @Override
    public ExitStatus run(Session session) {
        EntryContext entered = entry.read(session, null);
        List<Path> paths = files.all().stream()
                .map(file -> session.environment().cwd().resolve(file))
                .toList();
        List<SheetFile> read = paths.stream().map(session.sheets()::read).toList();
        ImportRun.Given given = given(session);
        Mapping mapping = given == null ? null : given.read().mapping();
        ImportRequest request = new ImportRequest(ledger, sheet.get(), mapping, year(), all.isSet(), entered);
        return new ImportRun(session, given, request, apply.isSet(), partial.isSet()).of(paths, read);
    }

    private ImportRun.@Nullable Given given(Session session) {
        String typed = map.get();
        if (typed == null) {
            return null;
        }
        Path file = session.environment().cwd().resolve(Path.of(typed));
        MappingFields.Read read =
                session.mappings().read(file, session.records().school());
        if (read.mapping().ledger() != ledger) {
            throw new Refused(Code.BAD_VALUE.at(
                    null,
                    map.name(),
                    typed,
                    Text.of("{0}的对应表", "a mapping of a {0}").with(ledger.label())));
        }
        return new ImportRun.Given(file, read);
    }

    private @Nullable Integer year() {
        String typed = year.get();
        return typed == null ? null : TypedYear.of(year.name(), typed);
    }
}

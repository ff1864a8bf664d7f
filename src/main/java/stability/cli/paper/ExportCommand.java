package stability.cli.paper;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import stability.app.imports.field.ImportLedger;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.TypedWord;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.report.ledger.LedgerTable;
import stability.report.view.Snapshot;

/** {@code export [LEDGER…]}: whole ledgers with every column, as another account imports them. */
public final class ExportCommand extends Command {
    private static final Type.Scalar<ImportLedger> LEDGERS = Type.choice(ImportLedger.class);

    private static final Text LEDGERS_AND_DATA = Text.of(
            "--to 上报的是各表的数据，不是台账：不能同时写台账、--format、--output 或 --force",
            "with --to data is handed in and no ledger: without LEDGER, --format, --output and --force");
    private static final Text DATA_TO = Text.of("上报数据写到哪个文件夹", "the folder that the data is written to");

    private final OptionValue ledgers;
    private final AsOfOption asOf;
    private final Paper paper;
    private final OptionValue to;
    private final OptionValue months;
    private final OptionValue text;

    public ExportCommand(Options options) {
        super(
                CommandRole.PAPER,
                Text.of("导出整本台账（可再导入）；--to 向主管部门上报数据", "export whole ledgers, or with --to data for the bureau"));
        ledgers = options.arguments(
                        "台账",
                        "LEDGER",
                        Text.of("{0} 中的几种；默认全部", "some of {0}; else all of them")
                                .with(LEDGERS.expected()))
                .called(Text.of("台账", "ledger"))
                .with(new FieldAnswers(LEDGERS, "LEDGER"));
        asOf = new AsOfOption(options, "--as-of", Text.of("截止时间；默认现在", "the cut-off; now unless given"));
        paper = new Paper(options, "export", EnumSet.of(ReportFormat.XLSX, ReportFormat.CSV));
        to = options.value(
                "--to",
                "文件夹",
                "DIR",
                Text.of(
                        "上报数据：在该文件夹下写成 学校代码-月份，每张表一个 NDJSON 文件",
                        "data for the bureau: written below it as CODE-MONTH, a file of NDJSON for each table"));
        months = options.value(
                "--months",
                "月份",
                "MONTHS",
                Text.of(
                        "上报哪几个月，如 2026-09、2026-01..2026-09；默认上月",
                        "which months the data is of, such as 2026-01..2026-09; else the month before"));
        text = options.flag("--text", Text.of("上报时带标题和部位；默认不带", "hand in titles and places, too; else they stay here"));
    }

    @Override
    public ExitStatus run(Session session) {
        refuseBoth();
        if (to.get() != null) {
            return SchoolHandIn.write(session, to, ExportedMonths.of(session, months, asOf), text.isSet());
        }
        OffsetDateTime cutOff = asOf.cutOff(session);
        List<ImportLedger> asked = asked();
        Snapshot at = Snapshot.of(session.records().ledger(), cutOff);
        List<Paper.Content> contents = new ArrayList<>();
        for (ImportLedger ledger : asked) {
            LedgerTable table = LedgerTable.whole(ledger.form(), at);
            contents.add(new Paper.Content(
                    new PaperContent(table, table.lang(), true), ledger.word() + "-" + cutOff.toLocalDate()));
        }
        return paper.handIn(session, contents);
    }

    /** Ledgers and data are two things. */
    private void refuseBoth() {
        boolean data = to.get() != null;
        boolean ofData = months.get() != null || text.isSet();
        if (data && (paper.isGiven() || !ledgers.all().isEmpty())) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, LEDGERS_AND_DATA));
        }
        if (ofData && !data) {
            throw new Refused(Code.MISSING_OPTION.at(null, to.name(), DATA_TO));
        }
    }

    private List<ImportLedger> asked() {
        List<ImportLedger> all = List.of(ImportLedger.values());
        List<ImportLedger> asked = new ArrayList<>();
        for (String typed : ledgers.all()) {
            ImportLedger ledger = TypedWord.find(all, typed);
            if (ledger == null) {
                List<String> known = all.stream().map(Word::word).toList();
                throw new Refused(Code.BAD_VALUE
                        .at(null, ledgers.name(), typed, String.join(" | ", known))
                        .hinting(Suggestions.hint(typed, known)));
            }
            if (!asked.contains(ledger)) {
                asked.add(ledger);
            }
        }
        return asked.isEmpty() ? all : asked;
    }
}

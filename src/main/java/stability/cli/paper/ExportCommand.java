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

    private final OptionValue ledgers;
    private final AsOfOption asOf;
    private final Paper paper;

    public ExportCommand(Options options) {
        super(
                CommandRole.PAPER,
                Text.of("导出整本台账：Excel、CSV，可再导入", "export whole ledgers, to be imported again: Excel, CSV"));
        ledgers = options.arguments(
                        "台账",
                        "LEDGER",
                        Text.of("{0} 中的几种；默认全部", "some of {0}; else all of them")
                                .with(LEDGERS.expected()))
                .called(Text.of("台账", "ledger"))
                .with(new FieldAnswers(LEDGERS, "LEDGER"));
        asOf = new AsOfOption(options, "--as-of", Text.of("截止时间；默认现在", "the cut-off; now unless given"));
        paper = new Paper(options, "export", EnumSet.of(ReportFormat.XLSX, ReportFormat.CSV));
    }

    @Override
    public ExitStatus run(Session session) {
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

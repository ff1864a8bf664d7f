package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.TypedWord;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.schema.PrintedDocument;
import stability.report.ledger.LedgerTable;
import stability.report.view.Snapshot;

/** {@code report ledger NAME}: a ledger, or the authorities' monthly form, as a workbook to hand in. */
final class ReportLedger extends Command {
    private static final Type.Scalar<LedgerForm> FORMS = Type.choice(LedgerForm.class);

    private final OptionValue name;
    private final LedgerPeriod period;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportLedger(Options options) {
        super(CommandRole.PAPER, Text.of("台账和月报表：Excel、CSV、JSON", "ledgers and the monthly form: Excel, CSV, JSON"));
        name = options.argument("台账", "NAME", FORMS.expected())
                .called(Text.of("台账", "ledger"))
                .required()
                .with(new FieldAnswers(FORMS, "NAME"));
        period = new LedgerPeriod(options);
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of("截止时间；默认期间结束，或现在（若更早）", "the cut-off; else the end of the period, or now if that is earlier"));
        paper = new Paper(options, "ledger", EnumSet.of(ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.JSON));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.ledger(LedgerTable.class));
    }

    @Override
    public ExitStatus run(Session session) {
        LedgerForm form = form();
        OffsetDateTime present = asOf.cutOff(session);
        LedgerPeriod.Span span = period.read(session, form, present);
        LocalDate until = span.until();
        OffsetDateTime cutOff =
                until == null ? present : session.records().school().cutOff(until, present);
        LedgerTable table = LedgerTable.over(form, Snapshot.of(session.records().ledger(), cutOff), span.ledger());
        return paper.handIn(session, table, table.lang(), form.word() + "-" + span.name());
    }

    private LedgerForm form() {
        String typed = name.need();
        LedgerForm form = TypedWord.find(List.of(LedgerForm.values()), typed);
        if (form == null) {
            List<String> known = FORMS.words().stream().map(Word::word).toList();
            throw new Refused(Code.BAD_VALUE
                    .at(null, name.name(), typed, String.join(" | ", known))
                    .hinting(Suggestions.hint(typed, known)));
        }
        return form;
    }
}

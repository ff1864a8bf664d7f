package stability.cli.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.PeriodOptions;
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
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.report.ledger.LedgerTable;
import stability.report.view.Snapshot;

/** {@code report ledger NAME}: a ledger, or the authorities' monthly form, as a workbook to hand in. */
final class ReportLedger extends Command {
    private static final Type.Scalar<LedgerForm> FORMS = Type.choice(LedgerForm.class);

    private final OptionValue name;
    private final OptionValue month;
    private final PeriodOptions period;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportLedger(Options options) {
        super(CommandRole.PAPER, Text.of("台账和月报表：Excel、CSV、JSON", "ledgers and the monthly form: Excel, CSV, JSON"));
        name = options.argument("台账", "NAME", FORMS.expected())
                .called(Text.of("台账", "ledger"))
                .required()
                .with(new FieldAnswers(FORMS, "NAME"));
        month = options.value("--month", "月份", "MONTH", Text.of("哪个月，如 2019-09", "which month, such as 2019-09"));
        period = new PeriodOptions(options, Text.of("期间", "the period"));
        asOf = new AsOfOption(
                options,
                "--as-of",
                Text.of("截止时间；默认期间结束，或现在（若更早）", "the cut-off; else the end of the period, or now if that is earlier"));
        paper = new Paper(options, "ledger", EnumSet.of(ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.JSON));
    }

    /**
     * What is asked for.
     *
     * @param from null for the whole account
     * @param until null for no end
     * @param name in the name of the file
     */
    private record Span(@Nullable LocalDate from, @Nullable LocalDate until, String name) {
        static Span of(YearMonth month) {
            return new Span(month.atDay(1), month.atEndOfMonth(), month.toString());
        }
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.ledger(LedgerTable.class));
    }

    @Override
    public ExitStatus run(Session session) {
        LedgerForm form = form();
        OffsetDateTime present = asOf.cutOff(session);
        Span span = span(session, form, present.toLocalDate());
        if (span.from() != null && span.from().isAfter(present.toLocalDate())) {
            throw new Refused(Code.BAD_PERIOD.at(
                    null,
                    Text.of("{0} 还没有开始，截止时间是 {1}", "{0} has not begun at the cut-off {1}")
                            .with(span.from(), present)));
        }
        OffsetDateTime cutOff = cutOff(span, present, session.records().school());
        LedgerTable table = LedgerTable.of(form, Snapshot.of(session.records().ledger(), cutOff), span.from());
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

    private Span span(Session session, LedgerForm form, LocalDate today) {
        String typed = month.get();
        if (typed != null) {
            LocalDate first = session.dates().month("--month", typed);
            if (period.given()) {
                throw new Refused(Code.CONFLICTING_OPTIONS.at(
                        null,
                        Text.of(
                                "--month 不能与 --from、--to、--campaign 同用",
                                "--month excludes --from, --to and --campaign")));
            }
            return Span.of(YearMonth.from(first));
        }
        if (!period.given()) {
            return form == LedgerForm.MONTH ? Span.of(YearMonth.from(today)) : new Span(null, null, today.toString());
        }
        PeriodOptions.Period asked = period.read(session);
        LocalDate until = Objects.requireNonNullElse(asked.until(), today);
        return new Span(
                asked.from(), asked.until(), asked.from() == null ? until.toString() : asked.from() + "_" + until);
    }

    private static OffsetDateTime cutOff(Span span, OffsetDateTime present, School school) {
        return span.until() == null ? present : school.cutOff(span.until(), present);
    }
}

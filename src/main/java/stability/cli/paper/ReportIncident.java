package stability.cli.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.entry.Each;
import stability.app.entry.Lookup;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.schema.PrintedDocument;
import stability.report.bulletin.IncidentBulletin;
import stability.report.view.Snapshot;

/** {@code report incident ID…}: prints a bulletin on each, on record or to be approved, and writes it for handing in. */
final class ReportIncident extends Command {
    private static final Type.Scalar<Bulletin> KINDS = Type.choice(Bulletin.class);

    private final MatterIds ids;
    private final OptionValue kind;
    private final OptionValue number;
    private final OptionValue next;
    private final AsOfOption asOf;
    private final Paper paper;

    ReportIncident(Options options) {
        super(CommandRole.PAPER, Text.of("突发事件快报：首报、续报、终报", "bulletins on an incident: first, follow-up, final"));
        ids = new MatterIds(options, new MatterAnswers<>(Incident.KIND));
        kind = options.value(
                        "--kind",
                        "种类",
                        "KIND",
                        Text.of(
                                        "{0}；默认最后一份，没有则拟写首报",
                                        "{0}; else the last one, or a draft of the first if there is none")
                                .with(KINDS.expected()))
                .with(new FieldAnswers(KINDS, "--kind"));
        number = options.value("--number", "数", "NUMBER", Text.of("第几次续报", "which follow-up"));
        next = options.flag("--next", Text.of("拟写下一份，供签发", "draft the next one, to be approved"));
        asOf = new AsOfOption(options, "--as-of", Text.of("截止时间；默认现在", "the cut-off; now unless given"));
        paper = new Paper(options, "incident");
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.paper("incident-bulletin", summary(), IncidentBulletin.class));
    }

    @Override
    public ExitStatus run(Session session) {
        String typed = kind.get();
        Bulletin wanted = typed == null ? null : FieldParser.parse(KINDS, kind.name(), typed, session);
        List<String> endings = ids.read(session);
        if (endings == null) {
            return ExitStatus.DONE;
        }
        Integer count = count();
        List<Matter<IncidentState>> incidents = Lookup.each(session.records(), Incident.KIND, endings);
        Snapshot at = Snapshot.of(session.records().ledger(LedgerScope.of(Hazard.KIND)), asOf.cutOff(session));
        return paper.handIn(session, Each.of(incidents, Matter::id, incident -> {
            IncidentBulletin bulletin = IncidentBulletin.of(at, incident, wanted, count, next.isSet());
            return new Paper.Content(new PaperContent(bulletin, bulletin.lang(), true), bulletin.file());
        }));
    }

    private @Nullable Integer count() {
        String typed = number.get();
        Integer count = typed == null ? null : Type.COUNT.parse(PlainWord.of(typed));
        if (typed != null && (count == null || count == 0)) {
            throw new Refused(Code.BAD_VALUE.at(
                    null, number.name(), typed, Text.of("从 1 起的整数，如 2", "a whole number from 1, such as 2")));
        }
        return count;
    }
}

package stability.cli.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stability.cli.option.AsOfOption;
import stability.cli.option.KindOption;
import stability.cli.output.ListOptions;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;
import stability.report.view.FoundMatter;
import stability.report.view.MatterSearch;

/** {@code search WORDS}: the matters of every kind that say these words in title, place or notes. */
public final class SearchCommand extends Command {
    private final OptionValue words;
    private final KindOption kinds;
    private final AsOfOption asOf;
    private final ListOptions part;

    public SearchCommand(Options options) {
        super(CommandRole.READS, Text.of("在各类事项的标题、地点、备注里找字词", "finds words in title, place and notes of any matter"));
        words = options.arguments("字词…", "WORDS…", Text.of("要找的字词，须都出现", "what to find; all of them must occur"))
                .called(Text.of("要找的字词", "what to find"))
                .required();
        kinds = new KindOption(options);
        asOf = new AsOfOption(options);
        part = new ListOptions(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("search", summary(), FoundMatter.class));
    }

    @Override
    public ExitStatus run(Session session) {
        MatterSearch search = MatterSearch.of(words.all());
        if (search == null) {
            throw new Refused(words.leftOut());
        }
        Instant cutOff = asOf.cutOff(session).toInstant();
        List<FoundMatter> found = new ArrayList<>();
        for (Kind<?> each : kinds.kinds()) {
            found.addAll(look(session, each, search, cutOff));
        }
        new PrintedList<FoundMatter>("search", PlainForm::of)
                .column("编号", "id", FoundMatter::id)
                .column("种类", "kind", SearchCommand::label)
                .column("状态", "state", matter -> matter.state().label())
                .column("标题", "title", FoundMatter::title)
                .column("见于", "found in", SearchCommand::places)
                .shortened("title", "state", "found in")
                .leftOut("kind")
                .print(session, part, found, FoundMatter::id, Text.of("没有找到", "nothing is found"));
        return ExitStatus.DONE;
    }

    /** Each matter is let go of once it is looked at; the latest found first. */
    private static <S extends MatterState> List<FoundMatter> look(
            Session session, Kind<S> kind, MatterSearch search, Instant cutOff) {
        School school = session.records().school();
        List<FoundMatter> found = new ArrayList<>(
                session.records().look(kind, matter -> FoundMatter.of(matter.history(cutOff), search, school)));
        found.sort(FoundMatter.LATEST);
        return found;
    }

    private static Text label(FoundMatter matter) {
        return KindOption.named(matter.kind()).label();
    }

    private static Text places(FoundMatter matter) {
        return Text.join(
                Text.of("、", ", "),
                matter.found().stream().map(MatterSearch.Where::label).toList());
    }
}

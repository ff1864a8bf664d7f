package stability.cli.matter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.Lookup;
import stability.cli.option.AsOfOption;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.view.Presenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * {@code show} of a kind: one matter with its history, its clocks and what can be done next.
 *
 * @param <S> the state of the kind
 * @param <I> its line
 */
public final class MatterShow<S extends MatterState, I extends Record> extends Command {
    private final Presenter<S, I> presenter;
    private final BiFunction<View<S, I>, @Nullable View<S, I>, Map<Text, Text>> more;
    private final OptionValue id;
    private final AsOfOption asOf;

    /**
     * @param summary what is shown, for help
     * @param more what is so now and stands below the facts, by label
     */
    public MatterShow(
            Options options, Presenter<S, I> presenter, Text summary, Function<View<S, I>, Map<Text, Text>> more) {
        this(options, presenter, summary, (view, uncorrected) -> more.apply(view));
    }

    /**
     * @param summary what is shown, for help
     * @param more what is so now and stands below the facts, by label; it also gets what would be so had no fact been
     *     corrected, or null if none was
     */
    public MatterShow(
            Options options,
            Presenter<S, I> presenter,
            Text summary,
            BiFunction<View<S, I>, @Nullable View<S, I>, Map<Text, Text>> more) {
        super(CommandRole.READS, summary);
        this.presenter = presenter;
        this.more = more;
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        asOf = new AsOfOption(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.show(presenter.kind(), presenter.line()));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Records records = session.records();
        Matter<S> matter = Lookup.find(records, presenter.kind(), id.need());
        Snapshot at = presenter.reads().size() == 1
                ? Snapshot.of(records.school(), matter, cutOff)
                : Snapshot.of(CountedWith.read(records, presenter), cutOff);
        boolean known = at.history(matter).state().onRecord();
        View<S, I> view = known ? at.view(presenter, matter) : at.lookAtVoided(presenter, matter);
        MatterPage.print(
                session,
                view == null ? MatterDetails.unknown(matter.asOf(cutOff.toInstant()), cutOff) : details(view, at));
        return ExitStatus.DONE;
    }

    private MatterDetails<S> details(View<S, I> view, Snapshot at) {
        Matter.History<S> uncorrected = view.history().uncorrected();
        View<S, I> before = uncorrected == null ? null : at.look(presenter, uncorrected.matter());
        return MatterDetails.of(view, at.cutOff(), more.apply(view, before), before, presenter.waiting(view, at));
    }
}

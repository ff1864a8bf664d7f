package stability.cli.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.Lookup;
import stability.cli.option.AsOfOption;
import stability.cli.option.MatterAnswers;
import stability.cli.option.MatterIds;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
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
 * {@code show} of a kind: matters, each with its history, its clocks and what can be done next.
 *
 * @param <S> the state of the kind
 * @param <I> its line
 */
public final class MatterShow<S extends MatterState, I extends Record> extends Command {
    private final Presenter<S, I> presenter;
    private final BiFunction<View<S, I>, @Nullable View<S, I>, Map<Text, Text>> more;
    private final MatterIds ids;
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
        ids = new MatterIds(options, new MatterAnswers<>(presenter.kind()));
        asOf = new AsOfOption(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.show(presenter.kind(), presenter.line()));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        List<String> endings = ids.read(session);
        if (endings != null) {
            MatterPage.print(session, details(session.records(), endings, cutOff));
        }
        return ExitStatus.DONE;
    }

    private List<MatterDetails<S>> details(Records records, List<String> endings, OffsetDateTime cutOff) {
        List<Matter<S>> matters = Lookup.each(records, presenter.kind(), endings);
        boolean alone = presenter.reads().size() == 1;
        Snapshot all = alone ? null : Snapshot.of(CountedWith.read(records, presenter), cutOff);
        List<MatterDetails<S>> details = new ArrayList<>();
        for (Matter<S> matter : matters) {
            Snapshot at = all == null ? Snapshot.of(records.school(), matter, cutOff) : all;
            boolean known = at.history(matter).state().onRecord();
            View<S, I> view = known ? at.view(presenter, matter) : at.lookAtVoided(presenter, matter);
            details.add(
                    view == null ? MatterDetails.unknown(matter.asOf(cutOff.toInstant()), cutOff) : details(view, at));
        }
        return details;
    }

    private MatterDetails<S> details(View<S, I> view, Snapshot at) {
        Matter.History<S> uncorrected = view.history().uncorrected();
        View<S, I> before = uncorrected == null ? null : at.look(presenter, uncorrected.matter());
        return MatterDetails.of(view, at.cutOff(), more.apply(view, before), before, presenter.waiting(view, at));
    }
}

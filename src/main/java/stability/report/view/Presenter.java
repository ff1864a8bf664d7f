package stability.report.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * How a kind of matters shows itself in lists and reports: its line, the order of its lists, and what of it is still to
 * be done. Whether a matter is on record, or open, its state says. Each dated kind has one; {@link
 * Presenters} names those of which something can be due.
 *
 * @param <S> the state of the kind
 * @param <I> its line: a record, whose components are the JSON of a list
 */
public abstract class Presenter<S extends MatterState, I> {
    private final Kind<S> kind;
    private final Class<I> line;

    protected Presenter(Kind<S> kind, Class<I> line) {
        this.kind = kind;
        this.line = line;
    }

    public final Kind<S> kind() {
        return kind;
    }

    /** The record that a line is. */
    public final Class<I> line() {
        return line;
    }

    /** The kinds whose records its lines are made from: its own, unless it looks at others, too. */
    public List<Kind<?>> reads() {
        return List.of(kind);
    }

    /** The matter with its clocks and its line, at the snapshot's cut-off; it was on record. */
    protected abstract View<S, I> view(Matter.History<S> history, Snapshot at);

    /** The order of lists, unless another is asked for. */
    public abstract Comparator<I> order();

    /** Whether the matter is one of a department: counted in a paper on that department alone. */
    public abstract boolean concerns(I item, String department);

    /** Why nothing is due of a matter though it is open; asked only where no duty runs. */
    protected abstract Waiting idle(View<S, I> view);

    /** Why the matter has no duty by a time though it is open; null if it has one, or is not open. */
    public final @Nullable Waiting waiting(View<S, I> view, Snapshot at) {
        return view.state().open() && due(view, at).isEmpty() ? idle(view) : null;
    }

    /** What is still to be done about the matter, in the order of its kind; nothing where nothing is due by a time. */
    protected List<DueItem> due(View<S, I> view, Snapshot at) {
        return List.of();
    }
}

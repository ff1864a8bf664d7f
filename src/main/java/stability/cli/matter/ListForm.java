package stability.cli.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.option.ListFilter;
import stability.cli.output.ListOptions;
import stability.cli.output.PrintedList;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.matter.MatterState;
import stability.render.schema.PrintedDocument;
import stability.render.text.Emphasis;
import stability.report.paper.PlainForm;
import stability.report.view.Presenter;
import stability.report.view.View;

/**
 * How the matters of a kind are listed: what {@code list} can be asked for, and which columns it prints. JSON shows the
 * lines whole.
 *
 * @param <S> the state of the kind
 * @param <I> its line
 */
public final class ListForm<S extends MatterState, I extends Record> {
    private final Presenter<S, I> presenter;
    private final Text summary;
    private final Type.Scalar<? extends Word> states;
    private final Text period;
    private final Function<I, LocalDate> day;
    private final Map<String, Comparator<I>> orders = new LinkedHashMap<>();
    private final List<ListFilter<I>> filters = new ArrayList<>();
    private final PrintedList<I> columns;
    private @Nullable Function<I, String> id;
    private Predicate<View<S, I>> open = view -> view.state().open();

    /**
     * @param summary what the list is, for help
     * @param states the words for the states of the kind
     * @param period what {@code --from} and {@code --to} are about
     * @param day the day that they are held against
     */
    public ListForm(
            Presenter<S, I> presenter,
            Text summary,
            Type.Scalar<? extends Word> states,
            Text period,
            Function<I, LocalDate> day) {
        this.presenter = presenter;
        this.summary = summary;
        this.states = states;
        this.period = period;
        this.day = day;
        this.columns = new PrintedList<>(kind(presenter), PlainForm::of);
    }

    private static String kind(Presenter<?, ?> presenter) {
        return presenter.kind().noun() + "-list";
    }

    /** What {@code --open} leaves, where that is not the stock of open matters. */
    public ListForm<S, I> open(Predicate<I> still) {
        open = view -> still.test(view.item());
        return this;
    }

    /** What the usual order is called, which is that of the kind. Named before the others. */
    public ListForm<S, I> usual(String name) {
        return order(name, presenter.order());
    }

    /** Another way to sort. */
    public ListForm<S, I> order(String name, Comparator<I> order) {
        orders.put(name, order);
        return this;
    }

    /** An option of this list alone. */
    public ListForm<S, I> filter(ListFilter<I> filter) {
        filters.add(filter);
        return this;
    }

    /** The first column, and what {@code -q} prints. */
    public ListForm<S, I> ids(Function<I, String> id) {
        this.id = id;
        return column("编号", "id", id);
    }

    /** A column; the cell is a string, a number, a {@link Text}, or null for nothing. */
    public ListForm<S, I> column(String zh, String en, Function<I, ? extends @Nullable Object> cell) {
        columns.column(zh, en, cell);
        return this;
    }

    /** Likewise one of whose cells some stand out. */
    public ListForm<S, I> column(
            String zh,
            String en,
            Function<I, ? extends @Nullable Object> cell,
            Function<I, @Nullable Emphasis> emphasis) {
        columns.column(zh, en, cell, emphasis);
        return this;
    }

    /** The columns that are shortened where the terminal is too narrow, by their English names, the first one first. */
    public ListForm<S, I> shortened(String... names) {
        columns.shortened(names);
        return this;
    }

    /** The columns that are left out, in this order, where that does not do. */
    public ListForm<S, I> leftOut(String... names) {
        columns.leftOut(names);
        return this;
    }

    Presenter<S, I> presenter() {
        return presenter;
    }

    Text summary() {
        return summary;
    }

    Type.Scalar<? extends Word> states() {
        return states;
    }

    Text period() {
        return period;
    }

    Function<I, LocalDate> day() {
        return day;
    }

    Predicate<View<S, I>> open() {
        return open;
    }

    /** By name, the usual one first. */
    Map<String, Comparator<I>> orders() {
        return orders;
    }

    List<ListFilter<I>> filters() {
        return filters;
    }

    /** What it prints as JSON. */
    PrintedDocument document() {
        return PrintedDocument.list(kind(presenter), summary, presenter.line());
    }

    /** Prints lines in their order, as many as are asked for. */
    void print(Session session, ListOptions asked, List<I> lines) {
        Text none =
                Text.of("没有符合条件的{0}", "no {0} matches").with(presenter.kind().label());
        columns.print(session, asked, lines, Objects.requireNonNull(id), none);
    }
}

package stability.cli.matter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldAnswers;
import stability.cli.option.OptionWords;
import stability.cli.option.PeriodOptions;
import stability.cli.output.ListOptions;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.StageWord;
import stability.domain.matter.StageWord.InAccount;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.schema.PrintedDocument;
import stability.report.view.MatterSearch;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * {@code list} of a kind: the matters on record, filtered and sorted. State, period, order and the moment to look at are
 * asked for alike in every kind; the rest is declared by its {@link ListForm}.
 */
public class MatterList<S extends MatterState, I extends Record> extends Command {
    private final ListForm<S, I> form;
    private final OptionValue state;
    private final OptionValue open;
    private final PeriodOptions period;
    private final OptionValue sort;
    private final OptionValue search;
    private final ListOptions part;
    private final AsOfOption asOf;
    private final List<Function<Session, Predicate<I>>> filters = new ArrayList<>();

    public MatterList(Options options, ListForm<S, I> form) {
        super(CommandRole.READS, form.summary());
        this.form = form;
        state = options.values("--state", "状态", "STATE", form.states().expected())
                .with(new FieldAnswers(form.states(), "--state"));
        open = options.flag("--open", Text.of("只列未办结的", "only those that are open"));
        period = new PeriodOptions(options, form.period());
        sort = options.value("--sort", "次序", "ORDER", Text.same(String.join(" | ", orders())))
                .with(WordAnswers.of("--sort", orders()));
        asOf = new AsOfOption(options);
        search = options.values(
                "--search", "字词", "WORDS", Text.of("标题、地点或备注里有这些字词", "these words in title, place or notes"));
        form.filters().forEach(filter -> filters.add(filter.declare(options)));
        part = new ListOptions(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(form.document());
    }

    @Override
    public final ExitStatus run(Session session) {
        Predicate<View<S, I>> wanted = wanted(session);
        Comparator<I> order = order();
        OffsetDateTime cutOff = asOf.cutOff(session);
        boolean gone = ofVoided(session);
        List<I> lines = eachByItself() ? read(session, cutOff, wanted, gone) : looked(session, cutOff, wanted, gone);
        // the usual order decides where the one asked for does not
        lines.sort(form.presenter().order());
        lines.sort(order);
        form.print(session, part, lines);
        return ExitStatus.DONE;
    }

    /** Whether the line of a matter needs no other matter: then each is let go of once it is looked at. */
    protected boolean eachByItself() {
        return form.presenter().reads().size() == 1;
    }

    private List<I> read(Session session, OffsetDateTime cutOff, Predicate<View<S, I>> wanted, boolean gone) {
        Snapshot empty = Snapshot.of(new Ledger(session.records().school(), LedgerScope.of(), List.of()), cutOff);
        return new ArrayList<>(session.records().look(form.presenter().kind(), matter -> {
            View<S, I> view = empty.look(form.presenter(), matter);
            if (view == null && gone) {
                view = empty.lookAtVoided(form.presenter(), matter);
            }
            return view != null && wanted.test(view) ? view.item() : null;
        }));
    }

    private List<I> looked(Session session, OffsetDateTime cutOff, Predicate<View<S, I>> wanted, boolean gone) {
        Snapshot at = Snapshot.of(CountedWith.read(session.records(), form.presenter()), cutOff);
        List<View<S, I>> views = new ArrayList<>(views(session, at));
        if (gone) {
            addVoided(at, views);
        }
        List<I> lines = new ArrayList<>();
        for (View<S, I> view : views) {
            if (wanted.test(view)) {
                lines.add(view.item());
            }
        }
        return lines;
    }

    /** Those that were taken out of the account, which nobody sees who does not ask for them. */
    private void addVoided(Snapshot at, List<View<S, I>> views) {
        for (Matter<S> matter : at.ledger().of(form.presenter().kind())) {
            View<S, I> view = at.lookAtVoided(form.presenter(), matter);
            if (view != null) {
                views.add(view);
            }
        }
    }

    private boolean ofVoided(Session session) {
        Set<Object> stages = OptionWords.words(form.states(), state, session);
        return stages != null
                && stages.stream()
                        .anyMatch(word -> word instanceof StageWord stage && stage.inAccount() == InAccount.VOIDED);
    }

    /** The matters to list from, unless {@link #eachByItself}. */
    protected List<View<S, I>> views(Session session, Snapshot at) {
        return at.views(form.presenter());
    }

    /** What the options let through; refused if one of them means nothing. */
    private Predicate<View<S, I>> wanted(Session session) {
        Predicate<LocalDate> days = period.wanted(session);
        Set<Object> stages = OptionWords.words(form.states(), state, session);
        MatterSearch words = search.all().isEmpty() ? null : MatterSearch.of(search.all());
        Predicate<View<S, I>> wanted = view -> (!open.isSet() || form.open().test(view))
                && (stages == null || stages.contains(view.state().stage()))
                && days.test(form.day().apply(view.item()))
                && (words == null || !words.in(view.history()).isEmpty());
        for (Function<Session, Predicate<I>> filter : filters) {
            Predicate<I> kept = filter.apply(session);
            wanted = wanted.and(view -> kept.test(view.item()));
        }
        return wanted;
    }

    private Comparator<I> order() {
        String usual = form.orders().keySet().iterator().next();
        String name = sort.get(usual);
        Comparator<I> order = form.orders().get(PlainWord.of(name).toLowerCase(Locale.ROOT));
        if (order == null) {
            throw new Refused(Code.BAD_VALUE
                    .at(null, "--sort", name, String.join(" | ", orders()))
                    .hinting(Suggestions.hint(name, orders())));
        }
        return order;
    }

    private List<String> orders() {
        return form.orders().keySet().stream().sorted().toList();
    }
}

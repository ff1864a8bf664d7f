package stability.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.entry.Lookup;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * The matters of a kind that an id may name: the newest first, with state and title. The files of older ones are not opened once
 * there are enough to choose from.
 */
public final class MatterAnswers<S extends MatterState> implements Answers {
    /** Nobody looks for the right one among more. */
    private static final int OFFERED = 20;

    /** How many files are opened for that, at most. */
    private static final int OPENED = 400;

    private final Kind<S> kind;
    private final String option;
    private final Predicate<S> fitting;

    /** @param fitting whether a matter in this state can be meant */
    public MatterAnswers(Kind<S> kind, String option, Predicate<S> fitting) {
        this.kind = kind;
        this.option = option;
        this.fitting = fitting;
    }

    /** Any that is on record. */
    public MatterAnswers(Kind<S> kind, String option) {
        this(kind, option, MatterState::onRecord);
    }

    @Override
    public List<Choice> choices(Session session) {
        Records records = session.records();
        List<Choice> choices = new ArrayList<>();
        List<String> ids = records.ids(kind);
        int last = Math.max(0, ids.size() - OPENED);
        for (int i = ids.size() - 1; i >= last && choices.size() < OFFERED; i--) {
            Matter<S> matter = records.readIfSound(kind, ids.get(i));
            if (matter != null) {
                Matter.History<S> history = matter.history(null);
                if (fitting.test(history.state())) {
                    choices.add(new Choice(matter.id(), label(history)));
                }
            }
        }
        return choices;
    }

    private static Text label(Matter.History<?> history) {
        return Text.of("[{0}] {1}", "[{0}] {1}").with(history.state().stage().label(), history.title());
    }

    @Override
    public @Nullable Text told(Session session) {
        return Text.of("用 stability {0} list 查看编号", "stability {0} list shows the ids")
                .with(kind.noun());
    }

    @Override
    public void check(Session session, String typed) {
        Lookup.id(session.records(), kind, typed);
    }
}

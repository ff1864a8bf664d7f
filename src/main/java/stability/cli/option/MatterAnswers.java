package stability.cli.option;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.Newest;
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

    /** What a shell can show on a screen or two. */
    private static final int COMPLETED = 50;

    /** How many files are opened for that, at most. */
    private static final int OPENED = 250;

    private final Kind<S> kind;
    private final Predicate<S> fitting;

    /** @param fitting whether a matter in this state can be meant */
    public MatterAnswers(Kind<S> kind, Predicate<S> fitting) {
        this.kind = kind;
        this.fitting = fitting;
    }

    /** Any that is on record. */
    public MatterAnswers(Kind<S> kind) {
        this(kind, MatterState::onRecord);
    }

    @Override
    public List<Choice> choices(Session session) {
        return newest(session, OFFERED, id -> id);
    }

    /** By the beginning of the id; if none begins so, by that of the ending, which is enough to name it. */
    @Override
    public List<Choice> completions(Session session, String begun) {
        List<Choice> whole = newest(session, COMPLETED, id -> begins(id, begun) ? id : null);
        return whole.isEmpty() && !begun.isEmpty()
                ? newest(session, COMPLETED, id -> begins(ending(id), begun) ? ending(id) : null)
                : whole;
    }

    private static String ending(String id) {
        return id.substring(Math.max(id.lastIndexOf('-'), id.lastIndexOf('/')) + 1);
    }

    private static boolean begins(String word, String begun) {
        return word.regionMatches(true, 0, begun, 0, begun.length());
    }

    /** @param word how a matter of this id is named; null if it is not to be */
    private List<Choice> newest(Session session, int most, Function<String, @Nullable String> word) {
        Newest which = new Newest(id -> word.apply(id) != null, most, OPENED);
        return session.records().newest(kind, which, matter -> {
            Matter.History<S> history = matter.history(null);
            String named = word.apply(matter.id());
            return named != null && fitting.test(history.state()) ? new Choice(named, label(history)) : null;
        });
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
        if (session.isEntering()) {
            Lookup.idToWrite(session.records(), kind, typed);
        } else {
            Lookup.id(session.records(), kind, typed);
        }
    }
}

package stability.cli.found;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Question;
import stability.domain.field.Text;

/**
 * Asks for the hazards that were found, one after the other: what is wrong, where, of which category; an empty answer to the first
 * ends it. What was said of the hazard before is what an empty answer to the others stands for.
 */
public final class FoundQuestions {
    private final Found found;
    private final List<Question> questions = new ArrayList<>();
    private @Nullable IntFunction<Question> more;
    private int hazards;

    /** The hazards of a command line, which answers add to. */
    public interface Found {
        List<FoundText> all();

        void put(List<FoundText> all);

        /** The words of a command line that say one of them. */
        List<String> words(FoundText one);

        /** Whether at least one has to be said. */
        boolean isWanted();

        /** Whether this is said of all by another option. */
        boolean isSaid(FoundPart part);

        /** What it probably is; null if nothing is known. */
        @Nullable
        String usual(FoundPart part);

        /** What is asked for. */
        Text label();

        /** The options of which one says it. */
        default String option() {
            return FoundText.OPTION;
        }

        /** The option that says this of all of them. */
        default String option(FoundPart part) {
            return part.field().option();
        }
    }

    public FoundQuestions(Found found) {
        this.found = found;
    }

    /** Something else is asked of each hazard, too, which bears a number. */
    void besides(IntFunction<Question> question) {
        more = question;
    }

    /** Those of each hazard there is, and for another one. */
    public List<Question> questions() {
        while (hazards <= found.all().size()) {
            FoundTitle title = new FoundTitle(found, hazards);
            questions.add(title);
            for (FoundPart part : FoundPart.values()) {
                questions.add(new FoundPartQuestion(found, hazards, part, title));
            }
            if (more != null) {
                questions.add(more.apply(hazards));
            }
            hazards++;
        }
        return List.copyOf(questions);
    }

    /** The hazard of this number; null if there are not so many. */
    static @Nullable FoundText at(Found found, int index) {
        List<FoundText> all = found.all();
        return index >= 0 && index < all.size() ? all.get(index) : null;
    }

    /** Puts another one there; null takes it and what is behind it away. */
    static void set(Found found, int index, @Nullable FoundText text) {
        List<FoundText> all = new ArrayList<>(found.all());
        if (text == null) {
            all = all.subList(0, index);
        } else if (index < all.size()) {
            all.set(index, text);
        } else {
            all.add(text);
        }
        found.put(List.copyOf(all));
    }
}

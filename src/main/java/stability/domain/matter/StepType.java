package stability.domain.matter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * One type of step: its name, its fields, when it is allowed and what it changes. A new step is listed in its
 * kind: a {@link PlainStep} or, if it has rules of its own, a class that extends this one. Reader, writer, commands, help
 * and schema follow from it.
 *
 * @param <S> the state of the kind it belongs to
 */
public abstract class StepType<S extends MatterState> {
    private final String name;
    private final Text label;
    private final List<Field<?>> fields;

    protected StepType(String name, Text label, Field<?>... fields) {
        this.name = name;
        this.label = label;
        this.fields = List.of(fields);
    }

    /** The word after {@code did:} and the verb on the command line. */
    public final String name() {
        return name;
    }

    public final Text label() {
        return label;
    }

    public final List<Field<?>> fields() {
        return fields;
    }

    /** Whether it changes nothing of the matter itself, but what of its facts and steps is in force. */
    public boolean isMending() {
        return false;
    }

    /** Whether the state admits this step at all; what is named as legal to someone who tried another. */
    public abstract boolean allowedIn(S state);

    /** What is wrong with this step although its type is allowed, or null. Never throws, whatever the values. */
    public final @Nullable Text objection(S state, Step step) {
        Text early = early(state, step);
        return early != null ? early : flaw(state, step);
    }

    /** What is wrong with the time of the step, or null: it lies before the matter itself, unless the step says otherwise. */
    protected @Nullable Text early(S state, Step step) {
        return state.early(step);
    }

    /**
     * Whether it may bear an earlier time than a step ahead of it that brought the matter to its stage: what is done on the
     * scene before the call, a round of screening that is entered after a later one.
     *
     * @param word whether the step ahead is the one by which word of the matter came
     */
    public boolean mayPrecede(boolean word) {
        return false;
    }

    /** What else is wrong with the step: the rules of its own. Null if nothing is. Must not throw, whatever the values. */
    protected @Nullable Text flaw(S state, Step step) {
        return null;
    }

    /** The state after the step. Called only when it is allowed and nothing is objected. */
    public abstract S apply(S state, Step step);

    /** The required fields that {@link #completed} may fill in: nobody needs to type them. */
    public Set<Field<?>> filledIn() {
        return Set.of();
    }

    /**
     * The optional fields that this state, with these values, asks for: what {@link #flaw} would miss. So that whoever left them out
     * can be asked for them.
     */
    public Set<Field<?>> asked(S state, Values given) {
        return Set.of();
    }

    /** Optional fields of which one at least is needed, whichever; none of most. */
    public List<Field<?>> anyOf() {
        return List.of();
    }

    /** Optional fields that are mostly given: whoever is asked for others is asked for them, too. */
    public Set<Field<?>> offered() {
        return Set.of();
    }

    /** Whether its rules go by the words of a text, and not only by whether there is one: so they cannot be tried ahead of it. */
    public boolean weighsWords() {
        return false;
    }

    /** Those of the fields that are not among the values. */
    protected static Set<Field<?>> lacking(Values given, List<Field<?>> fields) {
        Set<Field<?>> lacking = new LinkedHashSet<>(fields);
        lacking.removeIf(given::has);
        return lacking;
    }

    /**
     * For help: when fields have to be typed that have to be only at times, or what those are that are filled in. Holds all of
     * {@link #filledIn}.
     */
    public Map<Field<?>, Text> when() {
        return Map.of();
    }

    /** The values with words that people use in the place of names, such as that of a stage, turned into the names. */
    public Values inNames(Kind<S> kind, Values given) {
        return given;
    }

    /** The values with what a person need not type, given the state; entered explicitly, so that the file says it. */
    public Values completed(S state, Values given, Step step) {
        return given;
    }

    @Override
    public final String toString() {
        return name;
    }
}

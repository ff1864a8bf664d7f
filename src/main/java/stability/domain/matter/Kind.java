package stability.domain.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * A kind of matter: its facts and its steps, in one place. What is not here does not exist in the file.
 *
 * @param <S> its state
 */
public abstract class Kind<S extends MatterState> {
    private final String noun;
    private final String folder;
    private final Text label;
    private final List<Field<?>> facts;
    private final List<StepType<S>> steps;

    protected Kind(String noun, String folder, Text label, List<Field<?>> facts, List<StepType<S>> steps) {
        this.noun = noun;
        this.folder = folder;
        this.label = label;
        this.facts = List.copyOf(facts);
        this.steps = List.copyOf(steps);
    }

    /** The word on the command line: {@code hazard}. */
    public final String noun() {
        return noun;
    }

    /** The folder below the records: {@code hazards}. */
    public final String folder() {
        return folder;
    }

    public final Text label() {
        return label;
    }

    public final List<Field<?>> facts() {
        return facts;
    }

    public final List<StepType<S>> steps() {
        return steps;
    }

    public final @Nullable StepType<S> step(String name) {
        for (StepType<S> step : steps) {
            if (step.name().equals(name)) {
                return step;
            }
        }
        return null;
    }

    /**
     * The step that people call so, by its name or by its label in either language, with or without what
     * stands in brackets, whatever the case; null if none is.
     */
    public final @Nullable StepType<S> called(String word) {
        for (StepType<S> step : steps) {
            if (step.name().equalsIgnoreCase(word)
                    || step.label().zh().equals(word)
                    || step.label().zh().replaceFirst("（.*", "").equals(word)
                    || step.label().en().equalsIgnoreCase(word)) {
                return step;
            }
        }
        return null;
    }

    /** The type of a step as this kind has it; null if it has none of that name. */
    public final @Nullable StepType<S> own(StepType<?> type) {
        for (StepType<S> step : steps) {
            if (step.equals(type)) {
                return step;
            }
        }
        return step(type.name());
    }

    /** What a step is called; its name itself if the kind has none of that name. */
    public final Text stepLabel(String name) {
        StepType<S> type = step(name);
        return type == null ? Text.same(name) : type.label();
    }

    /** Where the record of this id lies below the records folder; the id must be one of this kind. */
    public abstract String file(String id);

    /** The id that the facts give the matter, or null if they hold none. */
    public abstract @Nullable String id(Values facts);

    /** The id of the record at this path, or null if it is not a path of this kind: {@code file} read backwards. */
    public abstract @Nullable String idAt(String file);

    /** What people call a matter in a list: its title. */
    public abstract String title(Values facts);

    /** What is wrong with facts that are each of the right form, or null. */
    public @Nullable Text objection(Values facts) {
        return null;
    }

    /** The state of a matter before any step. */
    public abstract S before(Values facts);

    /** The steps that this state admits, in the order of the kind. */
    public final List<StepType<S>> legal(S state) {
        return steps.stream().filter(step -> step.allowedIn(state)).toList();
    }
}

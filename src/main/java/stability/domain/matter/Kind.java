package stability.domain.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
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
    private final Correct<S> correct;
    private final VoidStep<S> voidStep;

    protected Kind(String noun, String folder, Text label, List<Field<?>> facts, List<StepType<S>> steps) {
        this.noun = noun;
        this.folder = folder;
        this.label = label;
        this.facts = List.copyOf(facts);
        List<StepType<S>> all = new ArrayList<>(steps);
        correct = new Correct<>(facts);
        voidStep = new VoidStep<>();
        all.add(correct);
        all.add(voidStep);
        this.steps = List.copyOf(all);
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
        String key = PlainWord.key(word);
        for (StepType<S> step : steps) {
            if (PlainWord.key(step.name()).equals(key)
                    || PlainWord.key(step.label().zh()).equals(key)
                    || PlainWord.key(step.label().zh().replaceFirst("（.*", "")).equals(key)
                    || PlainWord.key(step.label().en()).equals(key)) {
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

    /** What is wrong with facts that are each of the right form, or null. Some may still be lacking. */
    public @Nullable Text objection(Values facts) {
        return null;
    }

    /** The optional facts that these facts ask for: what {@link #objection} would miss. */
    public Set<Field<?>> asked(Values facts) {
        return Set.of();
    }

    /** Optional facts that are mostly given: whoever is asked for others is asked for them, too. */
    public Set<Field<?>> offered() {
        return Set.of();
    }

    /** The state of a matter before any step. */
    public abstract S before(Values facts);

    /** The same state of a matter that was taken out of the account: unless the kind has a word for it, it is as it was. */
    public S voided(S state) {
        return state;
    }

    /** The facts that make the id: whoever has mistaken these has entered another matter. */
    protected abstract List<Field<?>> identity();

    /** Whether nobody types a fact but those that make its id. */
    public final boolean isAllIdentity() {
        return facts.size() - (facts.contains(Origin.FACT) ? 1 : 0)
                == identity().size();
    }

    /** Why facts that make the id are not corrected. */
    public Text identityStays() {
        List<Text> labels = identity().stream().map(Field::label).toList();
        return Text.of("“{0}”是编号的一部分，不能更正：作废后另行录入", "\"{0}\" is part of the id and stays: void it and enter it anew")
                .with(Text.join(Text.of("、", ", "), labels));
    }

    /** For help: when facts have to be typed that have to be only at times, or what those are that are filled in. */
    public Map<Field<?>, Text> when() {
        return Map.of();
    }

    /** The step that corrects facts. */
    public final Correct<S> correct() {
        return correct;
    }

    /** The step that voids. */
    public final VoidStep<S> voidStep() {
        return voidStep;
    }

    /** Why these facts cannot become those, though they are in order by themselves; null if they can. */
    protected @Nullable Text fixed(S state, Values before, Values after) {
        return null;
    }

    /**
     * What is wrong with a correction of facts that are in force, or null.
     *
     * @param step the values of a step of the type
     */
    public final @Nullable Text objection(Correct<S> type, S state, Values facts, Values step) {
        List<String> names = type.removable();
        List<String> unknown = step.get(Correct.REMOVE, List.of()).stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            return Text.of("没有“{0}”这项，可去掉的在这些之中：{1}", "there is no fact \"{0}\"; the facts are {1}")
                    .with(unknown.get(0), String.join(" ", names));
        }
        Values after = type.corrected(facts, step);
        for (Field<?> fact : facts()) {
            if (identity().contains(fact) && !Objects.equals(facts.get(fact), after.get(fact))) {
                return identityStays();
            }
            if (fact.isRequired() && !after.has(fact)) {
                return Text.of("“{0}”是必填的，不能去掉", "\"{0}\" is required and cannot be removed")
                        .with(fact.label());
            }
        }
        Text own = fixed(state, facts, after);
        return own != null ? own : objection(after);
    }

    /** The steps that this state admits, in the order of the kind; those that mend others always are, and not named each time. */
    public final List<StepType<S>> legal(S state) {
        return steps.stream()
                .filter(step -> !step.isMending() && step.allowedIn(state))
                .toList();
    }

    /** Steps by name and moment: {@code 整改完成（2019-09-25 10:00）、验收（2019-09-25 11:00）}. */
    public final Text told(List<Step> steps) {
        return Text.join(
                Text.of("、", ", "),
                steps.stream()
                        .map(step -> Text.of("{0}（{1}）", "{0} ({1})")
                                .with(stepLabel(step.type().name()), TimeFormat.readable(step.at())))
                        .toList());
    }
}

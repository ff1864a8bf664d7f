package stability.domain.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * A slip in the facts is mended (更正): from its entry on the facts have the values that it gives, and everything is judged by
 * them. What the file says at its top stays. Its fields are the facts of its kind, each optional; of a group, only what is
 * given changes.
 *
 * @param <S> the state of the kind
 */
public final class Correct<S extends MatterState> extends MendingStep<S> {
    public static final String NAME = "correct";

    /** Facts that have no value any more, or fields of a group among them, by their names. */
    public static final Field<List<String>> REMOVE =
            Field.optional("remove", Type.list(Type.TEXT), "去掉的事实", "facts to remove");

    /** Why a slip is mended; names nobody, whatever the kind. Also that of {@link VoidStep}. */
    public static final Field<String> REASON = Field.required("reason", Type.NAMELESS, "理由", "reason");

    /** Each fact, and the field that gives it a new value; in the order of the facts. */
    private final Map<Field<?>, Field<?>> given;

    /** @param facts those of the kind, none of which is called as {@link #REMOVE} or {@link #REASON} is */
    Correct(List<Field<?>> facts) {
        this(given(facts));
    }

    private Correct(Map<Field<?>, Field<?>> given) {
        super(NAME, Text.of("更正", "correct"), fields(given).toArray(new Field<?>[0]));
        this.given = given;
    }

    private static Map<Field<?>, Field<?>> given(List<Field<?>> facts) {
        Map<Field<?>, Field<?>> given = new LinkedHashMap<>();
        for (Field<?> fact : facts) {
            if (isOpen(fact)) {
                given.put(fact, optional(fact));
            }
        }
        return given;
    }

    /** Whether a fact may be corrected: where a matter was imported from, nobody has typed, and an import knows it by that. */
    public static boolean isOpen(Field<?> fact) {
        return fact != Origin.FACT;
    }

    /** A fact that is called as the head of every step is has to have another name in one. */
    private static <T> Field<T> optional(Field<T> fact) {
        String name = isTaken(fact.name()) ? "fact_" + fact.name() : fact.name();
        return Field.optional(name, fact.type(), fact.label().zh(), fact.label().en());
    }

    private static boolean isTaken(String name) {
        for (Field<?> field : StepHead.FIELDS) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<Field<?>> fields(Map<Field<?>, Field<?>> given) {
        List<Field<?>> fields = new ArrayList<>(given.values());
        fields.add(REMOVE);
        fields.add(REASON);
        return fields;
    }

    @Override
    public boolean allowedIn(S state) {
        return state.onRecord();
    }

    /** The field of the step that gives this fact a new value. */
    @SuppressWarnings("unchecked") // made from the fact, with its type
    public <T> Field<T> giving(Field<T> fact) {
        return (Field<T>) Objects.requireNonNull(given.get(fact), fact.name());
    }

    /** The fields that are not called as their facts are, since the head of every step is. */
    public List<Field<?>> renamed() {
        return given.entrySet().stream()
                .filter(each -> !each.getKey().name().equals(each.getValue().name()))
                .<Field<?>>map(Map.Entry::getValue)
                .toList();
    }

    /** The facts that a step of this type changes or removes, in their order. */
    public List<Field<?>> changed(Values step) {
        List<String> removed = step.get(REMOVE, List.of());
        List<Field<?>> changed = new ArrayList<>();
        given.forEach((fact, field) -> {
            if (step.has(field) || names(fact).stream().anyMatch(removed::contains)) {
                changed.add(fact);
            }
        });
        return changed;
    }

    /** The names that can be removed: those of the facts, and of the fields of a group. */
    List<String> removable() {
        return given.keySet().stream().flatMap(fact -> names(fact).stream()).toList();
    }

    /** The same, each with its label. */
    public Map<String, String> removable(Lang lang) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Field<?> fact : given.keySet()) {
            labels.put(fact.name(), fact.label().in(lang));
            if (fact.type() instanceof Type.Group group) {
                group.fields()
                        .forEach(field -> labels.put(field.name(), field.label().in(lang)));
            }
        }
        return labels;
    }

    private static List<String> names(Field<?> fact) {
        List<String> names = new ArrayList<>();
        names.add(fact.name());
        if (fact.type() instanceof Type.Group group) {
            group.fields().forEach(field -> names.add(field.name()));
        }
        return names;
    }

    /** The facts as a step of this type leaves them, in their order. */
    public Values corrected(Values facts, Values step) {
        List<String> removed = step.get(REMOVE, List.of());
        Values.Builder corrected = Values.builder();
        given.forEach((fact, field) -> {
            if (!removed.contains(fact.name())) {
                put(corrected, fact, field, facts, step);
            }
        });
        return corrected.take(Origin.FACT, facts).build();
    }

    @SuppressWarnings("unchecked") // the field was made from the fact, with its type
    private static <T> void put(Values.Builder into, Field<T> fact, Field<?> field, Values facts, Values step) {
        T value = step.get((Field<T>) field);
        T known = facts.get(fact);
        if (fact.type() instanceof Type.Group) {
            Values group = group((Values) value, (Values) known, step.get(REMOVE, List.of()));
            value = group.equals(known) ? null : (T) group;
            if (group.isEmpty()) {
                return;
            }
        }
        Place place = step.place(field);
        if (value == null) {
            into.take(fact, facts);
        } else if (place == null) {
            into.put(fact, value);
        } else {
            into.put(fact, value, place);
        }
    }

    /** A group with what is given in the place of what was known, and without what is removed. */
    private static Values group(@Nullable Values given, @Nullable Values known, List<String> removed) {
        Values all = (given == null ? Values.EMPTY : given)
                .copy()
                .putAll(known == null ? Values.EMPTY : known)
                .build();
        Values.Builder left = Values.builder();
        all.fields().stream().filter(field -> !removed.contains(field.name())).forEach(field -> left.take(field, all));
        return left.build();
    }
}

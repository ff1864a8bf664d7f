package stability.app.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** What somebody can do with a matter who tried a step that its state does not admit. */
final class NextSteps {
    private static final String ANY = "…";

    private NextSteps() {}

    /** The command that brings the matter on, and the verbs of the other steps; the verbs alone if it has no id. */
    static <S extends MatterState> Text of(Matter<S> matter, S state) {
        List<StepType<S>> legal = new ArrayList<>(matter.kind().legal(state));
        Step last = matter.steps().isEmpty() ? null : Collections.max(matter.steps(), Step.BY_RECORDED);
        if (last == null || legal.isEmpty() || !state.onRecord() || !(matter.kind() instanceof DatedKind)) {
            return Text.same(verbs(legal));
        }
        StepType<S> usual = usual(legal, state, last);
        legal.remove(usual);
        String command = command(matter, usual, state);
        return legal.isEmpty()
                ? Text.same(command)
                : Text.of("{0}（或 {1}）", "{0} (or {1})").with(command, verbs(legal));
    }

    /** The first that leads to another stage; else the first of which that cannot be told, since it has many answers. */
    private static <S extends MatterState> StepType<S> usual(List<StepType<S>> legal, S state, Step last) {
        StepType<S> otherwise = null;
        for (StepType<S> type : legal) {
            Step tried = tried(state, type, last);
            if (tried == null) {
                otherwise = otherwise == null ? type : otherwise;
            } else if (type.objection(state, tried) == null && isFurther(state, type.apply(state, tried))) {
                return type;
            }
        }
        return otherwise == null ? legal.get(0) : otherwise;
    }

    private static boolean isFurther(MatterState before, MatterState after) {
        return !after.stage().label().equals(before.stage().label());
    }

    private static <S extends MatterState> String verbs(List<StepType<S>> types) {
        return String.join(" ", types.stream().map(StepType::name).toList());
    }

    private static <S extends MatterState> String command(Matter<S> matter, StepType<S> type, S state) {
        StringBuilder command =
                new StringBuilder("stability " + matter.kind().noun() + " " + type.name() + " " + matter.id());
        for (Field<?> field : needed(type, state)) {
            if (field.type() instanceof Type.Scalar<?>) { // what several options give is asked for when it is missing
                String value = field.isRequired() ? first(field) : ANY;
                command.append(' ').append(field.option()).append(' ').append(value);
            }
        }
        return command.toString();
    }

    /** What has to be typed for the step. */
    private static <S extends MatterState> Set<Field<?>> needed(StepType<S> type, S state) {
        Set<Field<?>> needed = new LinkedHashSet<>();
        for (Field<?> field : type.fields()) {
            if (field.isRequired() && !type.filledIn().contains(field)) {
                needed.add(field);
            }
        }
        needed.addAll(type.asked(state, Values.EMPTY));
        return needed;
    }

    /** The first word of a choice; of others it is left open. */
    private static String first(Field<?> field) {
        return field.type() instanceof Type.Scalar<?> scalar && !scalar.words().isEmpty()
                ? scalar.words().get(0).word()
                : ANY;
    }

    /** The step with the first that may be said in it; null if there are fields of which nothing is known. */
    private static <S extends MatterState> @Nullable Step tried(S state, StepType<S> type, Step last) {
        Values.Builder values = Values.builder();
        Set<Field<?>> needed = needed(type, state);
        needed.addAll(type.filledIn());
        for (Field<?> field : needed) {
            put(values, field, last);
        }
        Step step = new Step(last.at(), last.recorded(), ANY, type, values.build(), 0);
        return needed.stream().allMatch(step.values()::has) ? step : null;
    }

    private static <T> void put(Values.Builder values, Field<T> field, Step last) {
        T value = field.type() instanceof Type.Scalar<T> scalar ? some(scalar, first(field), last) : null;
        if (value != null) {
            values.put(field, value);
        }
    }

    private static <T> @Nullable T some(Type.Scalar<T> type, String word, Step last) {
        for (String each :
                List.of(word, last.at().toLocalDate().toString(), last.at().toString(), "1")) {
            T value = type.parse(each);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}

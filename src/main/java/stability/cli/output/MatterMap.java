package stability.cli.output;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Correct;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Mending;
import stability.domain.matter.Step;

/** A matter as plain data under the names that it has in YAML: the facts in force, then its state, then its steps. */
public final class MatterMap {
    private MatterMap() {}

    public static <S extends MatterState> Map<String, @Nullable Object> of(Matter.History<S> history) {
        Matter<S> matter = history.matter();
        S state = history.state();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", matter.id());
        put(map, matter.kind().facts(), history.facts());
        map.put("state", state.stage().word());
        map.put("open", state.open());
        List<Map<String, @Nullable Object>> unsigned = new ArrayList<>();
        state.signatures().missing().forEach(missing -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("stage", missing.stage());
            one.put("role", missing.role().word());
            unsigned.add(one);
        });
        map.put("unsigned", unsigned);
        IdentityHashMap<Step, Mending<S>> corrections = new IdentityHashMap<>(0);
        Mending.all(matter).stream()
                .filter(mending -> mending.step().type() instanceof Correct)
                .forEach(mending -> corrections.put(mending.step(), mending));
        map.put(
                "steps",
                matter.inOrder().stream()
                        .map(step -> step(step, history, corrections.get(step)))
                        .toList());
        return map;
    }

    private static <S extends MatterState> Map<String, @Nullable Object> step(
            Step step, Matter.History<S> history, @Nullable Mending<S> correction) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("at", step.at().toString());
        map.put("recorded", step.recorded().toString());
        map.put("by", step.by());
        map.put("did", step.type().name());
        map.put("voided", history.voided().contains(step));
        put(map, step.type().fields(), step.values());
        if (correction != null) {
            map.put("was", was(correction));
        }
        return map;
    }

    /** The facts that a correction changed, as they were before it: null where there was none. */
    private static <S extends MatterState> Map<String, @Nullable Object> was(Mending<S> correction) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        put(was, correction.changed(), correction.before().facts());
        return was;
    }

    /** Every declared field has its key: absent values are null, and lists that are absent are empty. */
    private static void put(Map<String, @Nullable Object> map, List<Field<?>> fields, Values values) {
        for (Field<?> field : fields) {
            map.put(field.name(), plain(field.type(), values.get(field)));
        }
    }

    private static @Nullable Object plain(Type<?> type, @Nullable Object value) {
        if (type instanceof Type.ListOf<?> list) {
            List<?> items = value == null ? List.of() : (List<?>) value;
            return items.stream().map(item -> plain(list.item(), item)).toList();
        }
        if (type instanceof Type.Group group && value != null) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            put(map, group.fields(), (Values) value);
            return map;
        }
        return value == null || value instanceof Number ? value : ((Type.Scalar<?>) type).printed(value);
    }
}

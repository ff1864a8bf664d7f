package stability.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Mending;

/**
 * A fact that a correction changes, or a field of one that is a group, before and after.
 *
 * @param from null if there was none
 * @param to null if there is none any more
 */
record FactChange(
        Field<?> field, @Nullable Object from, @Nullable Object to) {

    /** What a correction changes, each field of a group by itself; nothing of a void. */
    static List<FactChange> of(Mending<?> mending) {
        List<FactChange> changes = new ArrayList<>();
        add(mending.changed(), mending.before().facts(), mending.corrected(), changes);
        return List.copyOf(changes);
    }

    private static void add(List<Field<?>> fields, Values from, Values to, List<FactChange> changes) {
        for (Field<?> field : fields) {
            Object before = from.get(field);
            Object after = to.get(field);
            if (Objects.equals(before, after)) {
                continue;
            }
            if (before instanceof Values || after instanceof Values) {
                Values less = before instanceof Values group ? group : Values.EMPTY;
                Values more = after instanceof Values group ? group : Values.EMPTY;
                add(inside(less, more), less, more, changes);
            } else {
                changes.add(new FactChange(field, before, after));
            }
        }
    }

    private static List<Field<?>> inside(Values less, Values more) {
        return Stream.concat(less.fields().stream(), more.fields().stream())
                .distinct()
                .toList();
    }
}

package stability.domain.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Node;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;

/**
 * Turns nodes into values by what the fields declare. Strict: what is not declared is reported with the nearest name.
 * Reports every problem and goes on, so that one reading shows them all; what could not be read is absent from the
 * result.
 */
public final class Decoder {
    /** In one mapping; what has more is no slip of the keyboard. */
    private static final int UNKNOWN = 20;

    private final Consumer<Problem> problems;
    private final Predicate<String> misread;
    private final Zone zone;

    /**
     * @param problems takes what is wrong
     * @param misread whether a YAML parser could take this unquoted text for a number, a day or a truth value
     * @param zone the school's, in which every moment comes out
     */
    public Decoder(Consumer<Problem> problems, Predicate<String> misread, Zone zone) {
        this.problems = problems;
        this.misread = misread;
        this.zone = zone;
    }

    /** The values of a mapping. Keys in {@code others} are someone else's to read. */
    public Values values(Node node, List<Field<?>> fields, Set<String> others) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.accept(Code.NOT_A_MAPPING.at(node.place()));
            return Values.EMPTY;
        }
        Values.Builder values = Values.builder();
        int unknown = 0;
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            if (unknown < UNKNOWN && !others.contains(entry.getKey()) && find(fields, entry.getKey()) == null) {
                unknown++;
                List<String> names = fields.stream().map(Field::name).toList();
                problems.accept(Code.UNKNOWN_FIELD
                        .at(entry.getValue().place(), entry.getKey())
                        .hinting(Suggestions.hint(entry.getKey(), names)));
            }
        }
        for (Field<?> field : fields) {
            Node value = mapping.get(field.name());
            if (value != null) {
                decode(field, value, values);
            } else if (field.isRequired()) {
                problems.accept(Code.MISSING_FIELD.at(mapping.place(), field.name()));
            }
        }
        return values.build();
    }

    private static @Nullable Field<?> find(List<Field<?>> fields, String name) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private <T> void decode(Field<T> field, Node node, Values.Builder into) {
        T value = value(field.name(), field.type(), node);
        into.put(field, value, node.place());
    }

    @SuppressWarnings("unchecked") // each branch yields the T of the type it matched
    private <T> @Nullable T value(String name, Type<T> type, Node node) {
        if (type instanceof Type.Scalar<T> scalar) {
            return scalar(name, scalar, node);
        }
        if (type instanceof Type.ListOf<?> list) {
            return (T) list(name, list, node);
        }
        return (T) values(node, ((Type.Group) type).fields(), Set.of());
    }

    private <E> @Nullable List<E> list(String name, Type.ListOf<E> type, Node node) {
        if (!(node instanceof Node.Sequence sequence)) {
            problems.accept(Code.WRONG_TYPE.at(node.place(), name, Text.of("列表，如 [甲, 乙]", "a list, such as [a, b]")));
            return null;
        }
        List<E> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            E value = value(name, type.item(), item);
            if (value != null) {
                items.add(value);
            }
        }
        return List.copyOf(items);
    }

    private <T> @Nullable T scalar(String name, Type.Scalar<T> type, Node node) {
        T value = node instanceof Node.Scalar scalar ? type.parse(scalar.text()) : null;
        if (value == null) {
            problems.accept(Code.WRONG_TYPE.at(node.place(), name, type.expected()));
            return null;
        }
        if (type.role().isText()
                && node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && misread.test(scalar.text())) {
            problems.accept(Code.UNQUOTED_TEXT.at(node.place(), name, scalar.text()));
            return null;
        }
        return inZone(value);
    }

    @SuppressWarnings("unchecked") // a moment stays one
    private <T> T inZone(T value) {
        return value instanceof OffsetDateTime moment ? (T) zone.at(moment) : value;
    }
}

package stability.store.canonical;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepHead;
import stability.domain.matter.StepType;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/**
 * Reads records that have exactly the form in which {@code RecordFile} composes them: facts and fields in the order in which they
 * are declared, texts bare or in quotes without escapes, common characters only, no comment, LF. What it gives is what the
 * YAML reader gives, places included; of whatever may be anything else, a record with a fault or one that a person has laid
 * out, it gives nothing. Keeps what it has learned from one file for the next. Not for several threads.
 */
public final class CanonicalReader {
    private static final byte[] STEPS = ascii(StepHead.STEPS + ":");
    private static final byte[] OPEN = ascii("- {" + StepHead.AT.name() + ": ");
    private static final byte[] RECORDED = ascii(", " + StepHead.RECORDED.name() + ": ");
    private static final byte[] BY = ascii(", " + StepHead.BY.name() + ": ");
    private static final byte[] DID = ascii(", " + StepHead.DID.name() + ": ");
    private static final byte[] NEXT = ascii(", ");
    private static final byte[] NOTHING = {};

    /** What stands before a name of a fact, and before an item of a list, by how deep it is nested. */
    private static final byte[][] BLANKS = {NOTHING, ascii("  "), ascii("    ")};

    private static final byte[][] ITEM = {NOTHING, ascii("  - "), ascii("    - ")};

    private final Cursor cursor;
    private final IdentityHashMap<Object, Shape> shapes = new IdentityHashMap<>();
    private final Map<Kind<?>, byte[][]> stepNames = new HashMap<>();
    private String file = "";
    private int values;
    private final List<Values.Builder> builders = new ArrayList<>();
    private int depth;

    /** @param zone the school's, in which every moment that is read comes out */
    public CanonicalReader(Zone zone) {
        cursor = new Cursor(zone);
    }

    /**
     * The matter in these bytes, or null if they are not surely in canonical form.
     *
     * @param expected the id of the record that belongs into this file
     * @param judge whether {@link #isFree} will be asked
     */
    public <S extends MatterState> @Nullable Matter<S> read(
            Kind<S> kind, String expected, String file, byte[] bytes, int length, boolean judge) {
        if (length > Source.LIMIT) {
            return null;
        }
        this.file = file;
        values = 0;
        depth = 0;
        cursor.begin(bytes, length, judge);
        try {
            Values facts = block(shape(kind, kind.facts()), 0);
            cursor.take(STEPS);
            cursor.endLine();
            List<Step> steps = new ArrayList<>();
            do {
                steps.add(step(kind));
            } while (!cursor.isAtEnd());
            return !expected.equals(kind.id(facts)) || values > NodeReader.VALUES
                    ? null
                    : new Matter<>(kind, expected, facts, List.copyOf(steps), file);
        } catch (NotCanonical other) {
            return null;
        }
    }

    /** Whether nothing in the file that was read last can be personal data, wherever it stands. */
    public boolean isFree() {
        return cursor.isFree();
    }

    /** Lines of {@code name: value}, nested so deep. */
    private Values block(Shape shape, int depth) {
        if (depth >= BLANKS.length) {
            throw NotCanonical.HERE;
        }
        Values.Builder into = builder();
        for (int i = 0; i < shape.fields.length; i++) {
            Field<?> field = shape.fields[i];
            if (!cursor.takesName(BLANKS[depth], shape.names[i])) {
                refuseIf(field.isRequired());
            } else if (cursor.takes(' ')) {
                one(field, into);
                cursor.endLine();
            } else {
                cursor.endLine();
                nested(field, depth + 1, into);
            }
        }
        return built(into);
    }

    /** One to collect values in; those of what stands inside go into another. */
    private Values.Builder builder() {
        if (depth == builders.size()) {
            builders.add(Values.builder());
        }
        return builders.get(depth++).clear();
    }

    private Values built(Values.Builder builder) {
        depth--;
        return builder.build();
    }

    private void nested(Field<?> field, int depth, Values.Builder into) {
        int line = cursor.line();
        Object value;
        if (field.type() instanceof Type.ListOf<?> list && depth < ITEM.length) {
            List<Object> items = new ArrayList<>();
            while (cursor.takes(ITEM[depth])) {
                items.add(value(list.item()));
                cursor.endLine();
            }
            refuseIf(items.isEmpty());
            value = List.copyOf(items);
        } else if (field.type() instanceof Type.Group group) {
            Values values = block(shape(group, group.fields()), depth);
            refuseIf(values.isEmpty());
            value = values;
        } else {
            throw NotCanonical.HERE;
        }
        put(field, value, line, BLANKS[depth].length + 1, into);
    }

    private <S extends MatterState> Step step(Kind<S> kind) {
        int line = cursor.line();
        cursor.take(OPEN);
        OffsetDateTime at = cursor.moment();
        cursor.take(RECORDED);
        OffsetDateTime recorded = cursor.moment();
        cursor.take(BY);
        String by = (String) value(StepHead.BY.type());
        cursor.take(DID);
        StepType<S> type = kind.steps().get(cursor.word(stepNames.computeIfAbsent(kind, CanonicalReader::names)));
        values += StepHead.FIELDS.size(); // one of which is counted as it is read, and the step itself
        Values own = type.fields().isEmpty() ? Values.EMPTY : inLine(shape(type, type.fields()), NEXT);
        cursor.take('}');
        cursor.endLine();
        return new Step(at, recorded, by, type, own, line);
    }

    /**
     * {@code name: value} pairs in a line.
     *
     * @param before what stands before the first of them
     */
    private Values inLine(Shape shape, byte[] before) {
        Values.Builder into = builder();
        byte[] between = before;
        for (int i = 0; i < shape.fields.length; i++) {
            Field<?> field = shape.fields[i];
            if (cursor.takesName(between, shape.names[i])) {
                between = NEXT;
                cursor.take(' ');
                one(field, into);
            } else {
                refuseIf(field.isRequired());
            }
        }
        return built(into);
    }

    private void one(Field<?> field, Values.Builder into) {
        int line = cursor.line();
        int column = cursor.column();
        put(field, value(field.type()), line, column, into);
    }

    @SuppressWarnings("unchecked") // the value was read by the type of the field
    private <T> void put(Field<T> field, Object value, int line, int column, Values.Builder into) {
        into.put(field, (T) value, file, line, column);
    }

    /** A value in a line. */
    private Object value(Type<?> type) {
        values++;
        if (type instanceof Type.Scalar<?> scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.ListOf<?> list) {
            cursor.take('[');
            if (cursor.takes(']')) {
                return List.of();
            }
            List<Object> items = new ArrayList<>();
            do {
                items.add(value(list.item()));
            } while (cursor.takes(NEXT));
            cursor.take(']');
            return List.copyOf(items);
        }
        Type.Group group = (Type.Group) type;
        cursor.take('{');
        Values fields = inLine(shape(group, group.fields()), NOTHING);
        cursor.take('}');
        return fields;
    }

    private <T> Object scalar(Type.Scalar<T> type) {
        return switch (type.role()) {
            case DAY -> cursor.day();
            case MOMENT -> cursor.moment();
            case NUMBER, CHOICE -> parsed(type, cursor.token());
            case TEXT, POST, NAMELESS, DEPARTMENT, CATEGORY, CAMPAIGN, ID, LINK -> parsed(type, cursor.text());
        };
    }

    private static <T> T parsed(Type.Scalar<T> type, String text) {
        T value = type.parse(text);
        if (value == null) {
            throw NotCanonical.HERE;
        }
        return value;
    }

    private static void refuseIf(boolean other) {
        if (other) {
            throw NotCanonical.HERE;
        }
    }

    /** @param of what has these fields: a kind, a step or a group */
    private Shape shape(Object of, List<Field<?>> fields) {
        Shape shape = shapes.get(of);
        if (shape == null) {
            shape = new Shape(fields);
            shapes.put(of, shape);
        }
        return shape;
    }

    private static byte[][] names(Kind<?> kind) {
        byte[][] names = new byte[kind.steps().size()][];
        for (int i = 0; i < names.length; i++) {
            names[i] = ascii(kind.steps().get(i).name());
        }
        return names;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

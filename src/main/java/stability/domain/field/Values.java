package stability.domain.field;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fields with their values, in order; immutable. Each value has the type that its field declares. What was read from a
 * file also knows its places, which do not count in comparisons.
 *
 * <p>Arrays, since a big folder has some hundred thousand of these, and a dozen fields are found sooner by looking at each
 * than by a table.
 */
public final class Values {
    public static final Values EMPTY = builder().build();

    private final Field<?>[] fields;
    private final Object[] values;

    /** Null if nothing was read from a file. */
    private final @Nullable String file;

    /** Line and column of each value, 0 and 0 if it was not read; empty if none was. */
    private final int[] places;

    private Values(Field<?>[] fields, Object[] values, @Nullable String file, int[] places) {
        this.fields = fields;
        this.values = values;
        this.file = file;
        this.places = places;
    }

    /** The value, or null where the field is absent. */
    @SuppressWarnings("unchecked") // put() admits only values of the field's type
    public <T> @Nullable T get(Field<T> field) {
        int index = index(fields, fields.length, field);
        return index < 0 ? null : (T) values[index];
    }

    /** The value of a field that reading has made sure of. */
    public <T> T need(Field<T> field) {
        return Objects.requireNonNull(get(field), field.name());
    }

    public <T> T get(Field<T> field, T otherwise) {
        T value = get(field);
        return value == null ? otherwise : value;
    }

    public boolean has(Field<?> field) {
        return index(fields, fields.length, field) >= 0;
    }

    /** Where the field's value stands; null if it was not read from a file. */
    public @Nullable Place place(Field<?> field) {
        int index = file == null ? -1 : index(fields, fields.length, field);
        return file == null || index < 0 || places[2 * index] == 0
                ? null
                : new Place(file, places[2 * index], places[2 * index + 1]);
    }

    public List<Field<?>> fields() {
        return List.of(fields);
    }

    public boolean isEmpty() {
        return fields.length == 0;
    }

    /** A copy to change. */
    public Builder copy() {
        Builder builder = new Builder();
        for (Field<?> field : fields) {
            builder.take(field, this);
        }
        return builder;
    }

    public static Builder builder() {
        return new Builder();
    }

    private static int index(@Nullable Field<?>[] fields, int count, Field<?> field) {
        for (int i = 0; i < count; i++) {
            if (fields[i] == field) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Values that) || that.fields.length != fields.length) {
            return false;
        }
        for (int i = 0; i < fields.length; i++) {
            if (!values[i].equals(that.get(fields[i]))) {
                return false;
            }
        }
        return true;
    }

    /** The same in whatever order the fields stand. */
    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < fields.length; i++) {
            sum += fields[i].hashCode() ^ values[i].hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ", ").append(fields[i]).append('=').append(values[i]);
        }
        return text.append('}').toString();
    }

    /** Collects values, those with places from one file. Can be built from more than once. */
    public static final class Builder {
        private static final int FEW = 8;

        private @Nullable Field<?>[] fields = new Field<?>[FEW];
        private @Nullable Object[] values = new Object[FEW];
        private int[] places = new int[2 * FEW];
        private int count;
        private @Nullable String file;

        private Builder() {}

        /** Sets a field; null leaves it absent. */
        public <T> Builder put(Field<T> field, @Nullable T value) {
            if (value != null) {
                set(field, value, 0, 0);
            }
            return this;
        }

        public <T> Builder put(Field<T> field, @Nullable T value, Place place) {
            if (value != null) {
                file = place.file();
                set(field, value, place.line(), place.column());
            }
            return this;
        }

        /** Sets a field to a value that stands there; for readers. */
        public <T> Builder put(Field<T> field, T value, String inFile, int line, int column) {
            file = inFile;
            set(field, value, line, column);
            return this;
        }

        public <T> Builder putIfAbsent(Field<T> field, @Nullable T value) {
            return has(field) ? this : put(field, value);
        }

        /** Takes over the values of another that are not set here. */
        public Builder putAll(Values others) {
            for (int i = 0; i < others.fields.length; i++) {
                if (!has(others.fields[i])) {
                    set(others.fields[i], others.values[i], 0, 0);
                }
            }
            return this;
        }

        /** Takes over one field of another, with its place. */
        public Builder take(Field<?> field, Values from) {
            int index = index(from.fields, from.fields.length, field);
            if (index >= 0) {
                boolean placed = from.file != null;
                file = placed ? from.file : file;
                set(
                        field,
                        from.values[index],
                        placed ? from.places[2 * index] : 0,
                        placed ? from.places[2 * index + 1] : 0);
            }
            return this;
        }

        public boolean has(Field<?> field) {
            return index(fields, count, field) >= 0;
        }

        private void set(Field<?> field, Object value, int line, int column) {
            int index = index(fields, count, field);
            if (index < 0) {
                index = count++;
                if (index == fields.length) {
                    fields = Arrays.copyOf(fields, 2 * index);
                    values = Arrays.copyOf(values, 2 * index);
                    places = Arrays.copyOf(places, 4 * index);
                }
                fields[index] = field;
            }
            values[index] = value;
            places[2 * index] = line;
            places[2 * index + 1] = column;
        }

        /** Begins anew, with room for as much as before. */
        public Builder clear() {
            count = 0;
            file = null;
            return this;
        }

        public Values build() {
            return new Values(
                    Arrays.copyOf(fields, count),
                    Arrays.copyOf(values, count),
                    file,
                    file == null ? new int[0] : Arrays.copyOf(places, 2 * count));
        }
    }
}

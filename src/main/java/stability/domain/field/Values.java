package stability.domain.field;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields with their values, in order; immutable. Each value has the type that its field declares. What was read from a
 * file also knows its places, which do not count in comparisons.
 */
public final class Values {
    public static final Values EMPTY = new Values(Map.of(), Map.of());

    private final Map<Field<?>, Object> values;
    private final Map<Field<?>, Place> places;

    private Values(Map<Field<?>, Object> values, Map<Field<?>, Place> places) {
        this.values = values;
        this.places = places;
    }

    /** The value, or null where the field is absent. */
    @SuppressWarnings("unchecked") // put() admits only values of the field's type
    public <T> @Nullable T get(Field<T> field) {
        return (T) values.get(field);
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
        return values.containsKey(field);
    }

    /** Where the field's value stands; null if it was not read from a file. */
    public @Nullable Place place(Field<?> field) {
        return places.get(field);
    }

    public Set<Field<?>> fields() {
        return values.keySet();
    }

    /** A copy to change. */
    public Builder copy() {
        Builder builder = new Builder();
        builder.values.putAll(values);
        builder.places.putAll(places);
        return builder;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects values. */
    public static final class Builder {
        private final Map<Field<?>, Object> values = new LinkedHashMap<>();
        private final Map<Field<?>, Place> places = new HashMap<>();

        private Builder() {}

        /** Sets a field; null leaves it absent. */
        public <T> Builder put(Field<T> field, @Nullable T value) {
            if (value != null) {
                values.put(field, value);
            }
            return this;
        }

        public <T> Builder put(Field<T> field, @Nullable T value, Place place) {
            places.put(field, place);
            return put(field, value);
        }

        public <T> Builder putIfAbsent(Field<T> field, @Nullable T value) {
            return values.containsKey(field) ? this : put(field, value);
        }

        /** Takes over the values of another that are not set here. */
        public Builder putAll(Values others) {
            others.values.forEach(values::putIfAbsent);
            return this;
        }

        /** Takes over one field of another, with its place. */
        public Builder take(Field<?> field, Values from) {
            Object value = from.values.get(field);
            Place place = from.places.get(field);
            if (value != null) {
                values.put(field, value);
            }
            if (place != null) {
                places.put(field, place);
            }
            return this;
        }

        public boolean has(Field<?> field) {
            return values.containsKey(field);
        }

        public Values build() {
            return values.isEmpty()
                    ? EMPTY
                    : new Values(Collections.unmodifiableMap(new LinkedHashMap<>(values)), Map.copyOf(places));
        }
    }
}

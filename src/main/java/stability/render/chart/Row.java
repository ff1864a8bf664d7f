package stability.render.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report model in its plain form, as templates see it too. A name that it lacks is a fault of the program.
 *
 * @param values name → value
 */
record Row(Map<String, ? extends @Nullable Object> values) {

    private Object need(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the model has no " + name);
        }
        return value;
    }

    /** Whether it has a value of this name and make. */
    boolean has(String name, Class<?> make) {
        return make.isInstance(values.get(name));
    }

    String text(String name) {
        return (String) need(name);
    }

    int number(String name) {
        return (Integer) need(name);
    }

    boolean flag(String name) {
        return (Boolean) need(name);
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    /** A rate in per cent; null where the whole is 0. */
    @Nullable
    BigDecimal rate(String name) {
        Object rate = values.get(name);
        return rate instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) rate;
    }

    @SuppressWarnings("unchecked") // names are texts in every model
    Row row(String name) {
        return new Row((Map<String, ? extends @Nullable Object>) need(name));
    }

    @SuppressWarnings("unchecked") // as above
    List<Row> rows(String name) {
        return ((List<Map<String, ? extends @Nullable Object>>) need(name))
                .stream().map(Row::new).toList();
    }

    /** A list of texts. */
    List<String> texts(String name) {
        return ((List<?>) need(name)).stream().map(String.class::cast).toList();
    }
}

package stability.store.canonical;

import java.nio.charset.StandardCharsets;
import java.util.List;
import stability.domain.field.Field;

/** Fields with the bytes of their names, in the order in which they are written. */
final class Shape {
    final Field<?>[] fields;
    final byte[][] names;

    Shape(List<? extends Field<?>> fields) {
        this.fields = fields.toArray(new Field<?>[0]);
        this.names = new byte[this.fields.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = this.fields[i].name().getBytes(StandardCharsets.US_ASCII);
        }
    }
}

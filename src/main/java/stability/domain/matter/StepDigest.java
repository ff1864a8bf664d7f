package stability.domain.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * What tells a step from others of its name that were entered in the same second: the first eight hexadecimal digits of the
 * SHA-256 of what it says, in UTF-8. However the line is formatted, in whatever order its fields stand, and wherever a merge puts
 * it, the digest is the same.
 */
public final class StepDigest {
    private static final int DIGITS = 8;
    private static final String FORM = "[0-9a-f]{8}";

    static final Type.Scalar<String> TYPE = new Type.Scalar<>(
            Type.Role.ID,
            Text.of("8 位十六进制数字", "8 hexadecimal digits"),
            "^" + FORM + "$",
            text -> text.matches(FORM) ? text : null);

    private StepDigest() {}

    public static String of(Step step) {
        StringBuilder said = new StringBuilder();
        said.append(step.at().toInstant()).append('\n').append(step.by()).append('\n');
        append(said, step.type().fields(), step.values());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java platform has it
        }
    }

    private static void append(StringBuilder said, List<Field<?>> fields, Values values) {
        for (Field<?> field : fields) {
            if (values.has(field)) {
                said.append(field.name()).append('=');
                append(said, field.type(), values.get(field));
                said.append('\n');
            }
        }
    }

    private static void append(StringBuilder said, Type<?> type, @Nullable Object value) {
        if (type instanceof Type.ListOf<?> list && value instanceof List<?> items) {
            for (Object item : items) {
                append(said, list.item(), item);
                said.append('\t');
            }
        } else if (type instanceof Type.Group group && value instanceof Values values) {
            append(said, group.fields(), values);
        } else if (value != null) {
            said.append(((Type.Scalar<?>) type).printed(value));
        }
    }
}

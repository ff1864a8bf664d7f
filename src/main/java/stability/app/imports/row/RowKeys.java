package stability.app.imports.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.domain.field.Word;

/** The key of a row: a digest of what tells it from others, whatever its widths, blanks and signs. */
public final class RowKeys {
    /** In bytes: enough that no two of a million rows share one by chance. */
    private static final int LENGTH = 10;

    private final List<ImportField> fields;
    private final MessageDigest digest;

    public RowKeys(List<ImportField> fields) {
        this.fields = fields;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The key of a row whose values in these fields could be read. */
    public String of(ReadRow row) {
        return of(row::get);
    }

    /** The key of a row that needs something more to be told from others. */
    public String of(ReadRow row, String more) {
        return of(row::get, more);
    }

    /** The key of a row that would have these values. */
    public String of(Function<ImportField, @Nullable Object> values) {
        return of(values, "");
    }

    private String of(Function<ImportField, @Nullable Object> values, String more) {
        digest.reset();
        for (ImportField field : fields) {
            Object value = values.apply(field);
            String text = value == null ? "" : plain(said(value));
            digest.update((field.name() + '=' + text + '\n').getBytes(StandardCharsets.UTF_8));
        }
        digest.update(more.getBytes(StandardCharsets.UTF_8));
        return letters(digest.digest());
    }

    /** A moment by its day: one table has the time, another one has not. */
    private static String said(Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.toLocalDate().toString()
                : value instanceof Word word ? word.word() : value.toString();
    }

    /** Letters alone: digits could look like the number of a telephone. */
    private static String letters(byte[] bytes) {
        StringBuilder letters = new StringBuilder(2 * LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append((char) ('a' + (bytes[i] >> 4 & 15))).append((char) ('a' + (bytes[i] & 15)));
        }
        return letters.toString();
    }

    /** Letters and digits alone: people mend a comma without meaning another matter. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

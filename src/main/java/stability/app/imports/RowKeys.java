package stability.app.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import stability.domain.field.Word;

/** The key of a row: a digest of what tells it from others, whatever its widths, blanks and signs. */
final class RowKeys {
    /** In bytes: enough that no two of a million rows share one by chance. */
    private static final int LENGTH = 10;

    private final List<ImportField> fields;
    private final MessageDigest digest;

    RowKeys(List<ImportField> fields) {
        this.fields = fields;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The key of a row whose values in these fields could be read. */
    String of(ReadRow row) {
        digest.reset();
        for (ImportField field : fields) {
            Object value = row.get(field);
            String text = value == null ? "" : plain(value instanceof Word word ? word.word() : value.toString());
            digest.update((field.name() + '=' + text + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return letters(digest.digest());
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

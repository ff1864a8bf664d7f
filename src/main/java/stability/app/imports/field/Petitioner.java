package stability.app.imports.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.petition.Petition;

/**
 * Who turned to the school, as a cell names them: kept only while a table is planned, to give the same words the same code. It is
 * never shown, and nothing of it is written.
 */
public final class Petitioner {
    /** What stands there of nobody. */
    private static final Set<String> NOBODY = Set.of("", "匿名", "无", "不详", "未知", "未署名", "anonymous", "none");

    private final String words;

    private Petitioner(String words) {
        this.words = words;
    }

    /** Of a cell, whatever its blanks, signs and widths; null if it names nobody. */
    public static @Nullable Petitioner of(String cell) {
        String words = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}-]+", "")
                .toUpperCase(Locale.ROOT);
        boolean nobody = words.codePoints().noneMatch(Character::isLetterOrDigit)
                || NOBODY.contains(words.toLowerCase(Locale.ROOT));
        return nobody ? null : new Petitioner(words);
    }

    /** The code that the cell has already; null if it has none. */
    @Nullable
    public String code() {
        return Petition.CODE.parse(words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Petitioner that && that.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Nothing of the words: whatever prints this tells nobody. */
    @Override
    public String toString() {
        return "***";
    }
}

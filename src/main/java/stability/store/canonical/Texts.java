package stability.store.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stability.domain.privacy.PersonalData;
import stability.store.yaml.Scalars;

/**
 * Bytes to the texts that stand in a record. One that has been seen lately is not judged again: posts, places and words come
 * thousands of times. Not for several threads.
 */
final class Texts {
    private static final int TABLE = 1 << 11;

    /** Longer texts hardly come twice. In bytes. */
    private static final int MOST_KEPT = 96;

    /** Signs that stand in ordinary texts, in Chinese and elsewhere. */
    private static final String SIGNS = "·×÷°—‘’“”…‰℃№、。〈〉《》「」『』【】〔〕！（），－．／：；？～＋＝％＃＆＊＠＿｛｝｜";

    private final @Nullable Known[] texts = new Known[TABLE];
    private final @Nullable Known[] tokens = new Known[TABLE];
    private boolean judge;
    private boolean free;

    /** A text, and whether anything in it may be personal, once somebody has asked. */
    private static final class Known {
        private final byte[] bytes;
        private final String text;
        private boolean judged;
        private boolean free;

        Known(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }

        boolean isFree() {
            if (!judged) {
                free = PersonalData.isFree(text);
                judged = true;
            }
            return free;
        }
    }

    /**
     * Begins with a new file.
     *
     * @param judge whether to look for personal data
     */
    void begin(boolean judge) {
        this.judge = judge;
        free = true;
    }

    /** Whether nothing in any text since then can be personal, wherever it stands. */
    boolean isFree() {
        return free;
    }

    /**
     * The text of these bytes, which stand bare.
     *
     * @param hash of the bytes, by {@link #hash}
     * @throws NotCanonical if the program would put it into quotes, or if it has an uncommon character
     */
    String bare(byte[] bytes, int start, int end, int hash) {
        return known(texts, true, bytes, start, end, hash);
    }

    /** Likewise of a number or a word of a list, which never have quotes. */
    String token(byte[] bytes, int start, int end, int hash) {
        return known(tokens, false, bytes, start, end, hash);
    }

    /** Likewise of bytes between quotes, none of which begins an escape. */
    String quoted(byte[] bytes, int start, int end) {
        String text = decode(bytes, start, end);
        free = free && (!judge || PersonalData.isFree(text));
        return text;
    }

    static int hash(int hash, byte next) {
        return 31 * hash + next;
    }

    /** @param quotable whether the program would put it into quotes where it could be misread */
    private String known(@Nullable Known[] table, boolean quotable, byte[] bytes, int start, int end, int hash) {
        int slot = (hash ^ hash >>> 11 ^ hash >>> 22) & (TABLE - 1);
        Known known = table[slot];
        if (known == null || !Arrays.equals(known.bytes, 0, known.bytes.length, bytes, start, end)) {
            String text = decode(bytes, start, end);
            if (text.isEmpty() || (quotable && Scalars.needsQuotes(text))) {
                throw NotCanonical.HERE;
            }
            boolean kept = end - start <= MOST_KEPT;
            known = new Known(kept ? Arrays.copyOfRange(bytes, start, end) : new byte[0], text);
            if (kept) {
                table[slot] = known;
            }
        }
        free = free && (!judge || known.isFree());
        return known.text;
    }

    private static String decode(byte[] bytes, int start, int end) {
        // the same text as by UTF-8 if all of it is ASCII, and then in no time
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            ascii &= bytes[i] >= 0;
        }
        String text =
                new String(bytes, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                throw NotCanonical.HERE;
            }
        }
        return text;
    }

    /** No half of a pair either, so that a character is a column; nor what replaces bytes that are not UTF-8. */
    private static boolean isCommon(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || SIGNS.indexOf(c) >= 0
                || (c >= 0xC0 && Character.isLetterOrDigit(c));
    }
}

package stability.store.canonical;

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
    private char[] chars = new char[256];
    private boolean bare;
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
            if (text.isEmpty() || (quotable && !bare && Scalars.needsQuotes(text))) {
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

    /**
     * The characters of these bytes, each of which must be a common one, in UTF-8 as short as can be. Notes whether the text
     * surely needs no quotes: it begins with a Chinese character and has nothing that means anything to YAML.
     */
    private String decode(byte[] bytes, int start, int end) {
        if (chars.length < end - start) {
            chars = new char[2 * (end - start)];
        }
        int count = 0;
        boolean plain = true;
        for (int i = start; i < end; ) {
            int b = bytes[i];
            if (b >= ' ' && b < 0x7F) {
                plain &= isWord(b) || b == ' ';
                chars[count++] = (char) b;
                i++;
                continue;
            }
            char c = wide(bytes, i, end);
            if ((c < 0x4E00 || c > 0x9FFF) && !isCommon(c)) {
                throw NotCanonical.HERE;
            }
            chars[count++] = c;
            i += c < 0x800 ? 2 : 3;
        }
        bare = plain && count > 0 && chars[0] >= 0x4E00 && chars[0] <= 0x9FFF && chars[count - 1] != ' ';
        return new String(chars, 0, count);
    }

    /** The character of two or three bytes that begins there. */
    private static char wide(byte[] bytes, int at, int end) {
        int b = bytes[at] & 0xFF;
        if (b >= 0xE0 && b < 0xF0 && at + 2 < end) {
            char c = (char) ((b & 0x0F) << 12 | next(bytes[at + 1]) << 6 | next(bytes[at + 2]));
            if (c >= 0x800) {
                return c;
            }
        } else if (b >= 0xC2 && b < 0xE0 && at + 1 < end) {
            return (char) ((b & 0x1F) << 6 | next(bytes[at + 1]));
        }
        throw NotCanonical.HERE;
    }

    private static int next(byte b) {
        if ((b & 0xC0) != 0x80) {
            throw NotCanonical.HERE;
        }
        return b & 0x3F;
    }

    private static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** No half of a pair either, so that a character is a column. */
    private static boolean isCommon(char c) {
        return SIGNS.indexOf(c) >= 0 || (c >= 0xC0 && Character.isLetterOrDigit(c));
    }
}

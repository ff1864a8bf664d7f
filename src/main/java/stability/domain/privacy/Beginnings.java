package stability.domain.privacy;

/** What each character may begin or be a part of, as bits, and which two characters the listed words begin with. */
final class Beginnings {
    static final int DIGIT = 1;
    static final int LIKE = 1 << 1;
    static final int DIVIDER = 1 << 2;

    /** From here on the bits tell what may begin; those before, what may be a part of a number. */
    static final int FIRST = 1 << 3;

    static final int EXPONENT = 1 << 3;
    static final int AT = 1 << 4;
    static final int AT_WORD = 1 << 5;
    static final int PLATE = 1 << 6;
    static final int WORD = 1 << 7;
    static final int ACCOUNT = 1 << 8;
    static final int PARTICULAR = 1 << 9;
    /** A word has this character alone. */
    static final int SINGLE = 1 << 10;

    static final int WORDS = WORD | ACCOUNT | PARTICULAR;

    /** Ranges in which characters lie that take no room, first and last in turn: this is on the way of every command. */
    private static final String NO_ROOM =
            "\u00AD\u00AD\u0300\u036F\u061C\u061C\u180E\u180E\u200B\u20FF\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF";

    private static final short[] OF = new short[Character.MAX_VALUE + 1];

    /** A bit for each pair that a word begins with, and for a few that none does. */
    private static final long[] PAIRS = new long[1 << 10];

    static {
        add("0123456789", DIGIT);
        add(SpokenDigits.characters(), LIKE);
        add(SpokenDigits.DIVIDERS, DIVIDER);
        for (int i = 0; i < NO_ROOM.length(); i += 2) {
            for (char c = NO_ROOM.charAt(i); c <= NO_ROOM.charAt(i + 1); c++) {
                OF[c] |= Folding.isZeroWidth(c) ? (short) DIVIDER : 0;
            }
        }
        add("eE", EXPONENT);
        add("@", AT);
        add("艾tT", AT_WORD);
        add(Plates.PROVINCES, PLATE);
        for (String list : WordLists.ALL) {
            list(list);
        }
        words(Accounts.QQ, ACCOUNT);
        words(Accounts.WECHAT, ACCOUNT);
        words(Accounts.DOUBTFUL, ACCOUNT);
        words(Particulars.CUES, PARTICULAR);
    }

    private Beginnings() {}

    private static void add(String characters, int bit) {
        for (int i = 0; i < characters.length(); i++) {
            OF[characters.charAt(i)] |= (short) bit;
        }
    }

    /** Words of two characters or more, divided by blanks; not split, since this is on the way of every command. */
    private static void list(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || words.charAt(i - 1) == ' ') {
                first(words.charAt(i), WORD);
                pair(words.charAt(i), words.charAt(i + 1));
            }
        }
    }

    private static void first(char first, int bit) {
        OF[first] |= (short) bit;
        OF[Character.toUpperCase(first)] |= (short) bit;
    }

    private static void words(String[] words, int bit) {
        for (String word : words) {
            char first = word.charAt(0);
            first(first, bit);
            if (word.length() == 1) {
                OF[first] |= (short) SINGLE;
            } else {
                pair(first, word.charAt(1));
            }
        }
    }

    private static void pair(char first, char second) {
        int hash = hash(first, second);
        PAIRS[hash >> 6] |= 1L << hash;
    }

    private static int hash(char first, char second) {
        return (first * 0x9E37 + second * 0x85EB) >>> 4 & (PAIRS.length << 6) - 1;
    }

    /** The bits of a folded character. */
    static int of(char folded) {
        return OF[folded];
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** Whether a word of those with this bit may stand there; what takes no room may stand between its characters. */
    static boolean mayStand(String text, int at, int bit) {
        char first = Folding.fold(text.charAt(at));
        int begins = OF[first];
        if ((begins & bit) == 0 || (begins & SINGLE) != 0) {
            return (begins & bit) != 0;
        }
        char next = at + 1 < text.length() ? Folding.fold(text.charAt(at + 1)) : '\n';
        int hash = hash(small(first), small(next));
        return (PAIRS[hash >> 6] & 1L << hash) != 0 || next == ' ' || Folding.isZeroWidth(next);
    }
}

package stability.domain.privacy;

/** A set of characters, a bit for each. A scan asks of every character of every text whether something may begin there. */
final class CharacterSet {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharacterSet() {}

    /** These characters. */
    static CharacterSet of(String characters) {
        CharacterSet set = new CharacterSet();
        for (int i = 0; i < characters.length(); i++) {
            set.add(characters.charAt(i));
        }
        return set;
    }

    /** What these words begin with. */
    static CharacterSet firstOf(String[]... lists) {
        CharacterSet set = new CharacterSet();
        for (String[] words : lists) {
            for (String word : words) {
                set.add(word.charAt(0));
            }
        }
        return set;
    }

    private void add(char c) {
        bits[c >> 6] |= 1L << c;
    }

    boolean contains(char c) {
        return (bits[c >> 6] & 1L << c) != 0;
    }
}

package stability.support;

/** Words as an input method or a phone makes them of what somebody types. */
public final class Spellings {
    private static final String DASHES = "-－–—−‐";

    private Spellings() {}

    /** The word with some of its signs in full width, some of its dashes of another make, and perhaps blanks at its ends. */
    public static String of(Seeded seeded, String word) {
        StringBuilder spelled = new StringBuilder(seeded.oneIn(6) ? "　" : "");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean changed = seeded.oneIn(2);
            if (changed && c == '-') {
                spelled.append(DASHES.charAt(seeded.below(DASHES.length())));
            } else if (changed && c == ' ') {
                spelled.append('　');
            } else if (changed && c > ' ' && c < 0x7f) {
                spelled.append((char) (c + 0xfee0));
            } else {
                spelled.append(c);
            }
        }
        return spelled.append(seeded.oneIn(6) ? " " : "").toString();
    }
}

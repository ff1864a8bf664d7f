package stability.domain.privacy;

/** The letters right before a number: those of a series of things, SN138…, or a word that announces it, Tel138…. */
final class Series {
    private static final String[] TELEPHONES = {
        "电话", "手机", "联系", "号码", "致电", "拨打", "微信", "短信", "tel", "phone", "mob", "call"
    };

    /** How far before a number the word for a telephone may stand, in characters. */
    private static final int NEARBY = 8;

    /** Letters right before a number that announce a telephone or an account; all others belong to the number of a thing. */
    private static final String[] CONTACTS = {
        "tel",
        "telephone",
        "phone",
        "mobile",
        "mob",
        "cell",
        "fax",
        "call",
        "contact",
        "wechat",
        "weixin",
        "wx",
        "vx",
        "v",
        "qq",
        "sj",
        "sjh",
        "dh",
        "lxdh",
        "lxfs",
        "lianxi",
        "shouji",
        "shoujihao",
        "dianhua",
        "haoma",
        "lianxidianhua",
        "lianxifangshi",
        "jiazhang",
        "laoshi",
        "baba",
        "mama",
        "fuqin",
        "muqin"
    };

    /** Letters before the number of a card that announce it. */
    private static final String[] ACCOUNTS = {"kh", "yhk", "yhkh", "zh", "card", "no", "account"};

    /** A series has no more letters, in capitals or not. */
    private static final int SERIES = 4;

    private Series() {}

    /** Whether a word for a telephone stands not far before the number. */
    static boolean isAnnounced(String text, int at) {
        for (int i = Math.max(0, at - NEARBY); i < at; i++) {
            for (String word : TELEPHONES) {
                int after = Words.end(text, i, word);
                if (after > 0 && after <= at) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether letters stand right before the number that are those of a series: SN138…, but not Tel138… or zhangsan138…. */
    static boolean inSeries(String text, int start) {
        int letters = letters(text, start);
        boolean small = letters < start && text.charAt(start - 1) >= 'a';
        return letters < start && !(small && start - letters > SERIES) && !isOne(text, letters, start, CONTACTS);
    }

    /** Whether two capitals or more stand right before the number of a card that do not announce one. */
    static boolean inCapitals(String text, int start) {
        int letters = letters(text, start);
        boolean capitals = start - letters >= 2 && Folding.fold(text.charAt(start - 1)) <= 'Z';
        return capitals && !isOne(text, letters, start, ACCOUNTS);
    }

    private static int letters(String text, int start) {
        int letters = start;
        while (letters > 0 && isLetter(text, letters - 1)) {
            letters--;
        }
        return letters;
    }

    private static boolean isOne(String text, int start, int end, String[] words) {
        for (String word : words) {
            if (start + word.length() == end && Words.end(text, start, word) == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        return Folding.isLetter(Folding.fold(text.charAt(at)));
    }
}

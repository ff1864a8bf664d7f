package stability.domain.field;

/** Small numbers as people type them in days and times: {@code 12}, {@code 十二}, {@code 两}. */
public final class TypedNumber {
    /** A regular expression for one, without a group. */
    public static final String FORM = "(?:\\d{1,4}|[零一二两三四五六七八九十]{1,3})";

    private static final String DIGITS = "零一二三四五六七八九";

    private TypedNumber() {}

    /** What it says; -1 if that is no number, such as {@code 十十}. */
    public static int read(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return Integer.parseInt(typed);
        }
        int ten = typed.indexOf('十');
        if (ten < 0) {
            return typed.length() == 1 ? digit(typed) : -1;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? digit(typed.substring(0, 1)) : -1;
        String rest = typed.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : rest.length() == 1 ? digit(rest) : -1;
        return tens < 1 || ones < 0 || (!rest.isEmpty() && ones == 0) ? -1 : 10 * tens + ones;
    }

    private static int digit(String han) {
        return han.equals("两") ? 2 : DIGITS.indexOf(han);
    }
}

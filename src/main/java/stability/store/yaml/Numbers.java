package stability.store.yaml;

/**
 * Which bare words some parser takes for a number, a date or a time. Wider than any one version of YAML: 1.1 has
 * underscores and base 60, 1.2 has {@code 0o7}, Ruby's parser has commas, and each has its own dates.
 */
final class Numbers {
    private Numbers() {}

    static boolean isLike(String word) {
        int start = !word.isEmpty() && (word.charAt(0) == '-' || word.charAt(0) == '+') ? 1 : 0;
        if (start == word.length() || word.charAt(start) >= 0x80) {
            return false;
        }
        return isDate(word, start) || isBased(word, start) || isDecimal(word, start);
    }

    /** A year, a month and a day, whatever follows after a blank or a T. */
    private static boolean isDate(String word, int start) {
        int month = start + 5;
        if (digits(word, start) != start + 4 || charAt(word, start + 4) != '-') {
            return false;
        }
        int afterMonth = digits(word, month);
        int afterDay = digits(word, afterMonth + 1);
        return afterMonth > month
                && charAt(word, afterMonth) == '-'
                && afterDay > afterMonth + 1
                && "Tt ".indexOf(afterDay < word.length() ? word.charAt(afterDay) : ' ') >= 0;
    }

    /** {@code 0x1F}, {@code 0o17}, {@code 0b11}. */
    private static boolean isBased(String word, int start) {
        if (word.length() < start + 3 || word.charAt(start) != '0' || "xXoObB".indexOf(word.charAt(start + 1)) < 0) {
            return false;
        }
        for (int i = start + 2; i < word.length(); i++) {
            if (word.charAt(i) != '_' && Character.digit(word.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Digits with points, commas, underscores or colons between them, and an exponent or none. */
    private static boolean isDecimal(String word, int start) {
        int end = start;
        boolean digit = false;
        if (!isDigit(word.charAt(start)) && word.charAt(start) != '.') {
            return false;
        }
        while (end < word.length() && (isDigit(word.charAt(end)) || "._,:".indexOf(word.charAt(end)) >= 0)) {
            // SnakeYAML takes "._" for a number and fails on it
            digit |= isDigit(word.charAt(end)) || word.charAt(end) == '_';
            end++;
        }
        if (!digit || end == word.length()) {
            return digit;
        }
        int exponent = "+-".indexOf(charAt(word, end + 1)) >= 0 ? end + 2 : end + 1;
        return "eE".indexOf(word.charAt(end)) >= 0
                && exponent < word.length()
                && digits(word, exponent) == word.length();
    }

    /** Index after the digits that begin here. */
    private static int digits(String word, int start) {
        int end = start;
        while (end < word.length() && isDigit(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static char charAt(String word, int index) {
        return index < word.length() ? word.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package stability.store.sheet;

import stability.store.sheet.NumberFormats.Meaning;

/**
 * What a format shows, by its code, such as {@code yyyy"年"m"月"d"日"} or {@code [$-804]h:mm;@}: the letters that are no words of
 * their own, of the section for positive numbers.
 */
final class FormatCode {
    private boolean year;
    private boolean month;
    private boolean day;
    private boolean clock;
    private boolean elapsed;
    private boolean number;
    private char last;

    private FormatCode() {}

    static Meaning meaning(String code) {
        FormatCode format = new FormatCode();
        format.read(code);
        return format.meaning();
    }

    private Meaning meaning() {
        // minutes are months unless there are hours or seconds beside them
        if (number || !year && !month && !day && !clock && !elapsed) {
            return Meaning.NUMBER;
        }
        return elapsed ? Meaning.DURATION : year || day || !clock ? Meaning.DATE : Meaning.TIME;
    }

    private void read(String code) {
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            i = switch (c) {
                case '"' -> after(code, '"', i + 1);
                case '[' -> bracket(code, i);
                case '\\', '_', '*' -> i + 2;
                case 'A', 'a', '上', 'G' -> words(code, i);
                default -> {
                    letter(c);
                    yield i + 1;
                }
            };
            last = c;
        }
    }

    private void letter(char c) {
        switch (c) {
            case 'y', 'Y', 'e' -> year = true;
            case 'm', 'M' -> month = true;
            case 'd', 'D' -> day = true;
            case 'h', 'H', 's', 'S' -> clock = true;
            case '#', '?', 'E', '%', '@' -> number = true;
            // of a second the fractions are zeros, too
            case '0' -> number |= !clock && !elapsed || last != '.' && last != '0';
            default -> {}
        }
    }

    /** {@code [h]} counts on beyond a day; a colour, a language, a condition says nothing. */
    private int bracket(String code, int at) {
        int end = after(code, ']', at + 1);
        String inside = code.substring(at + 1, Math.max(at + 1, end - 1));
        elapsed |= !inside.isEmpty() && inside.chars().allMatch(c -> "hHmMsS".indexOf(c) >= 0);
        return end;
    }

    /** {@code AM/PM} and {@code A/P} go with a clock; {@code aaa} is a day of the week; {@code General} is any number. */
    private int words(String code, int at) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            number = true;
            return at + 7;
        }
        for (String halves : new String[] {"AM/PM", "A/P", "上午/下午"}) {
            if (code.regionMatches(true, at, halves, 0, halves.length())) {
                clock = true;
                return at + halves.length();
            }
        }
        day |= code.regionMatches(true, at, "aaa", 0, 3);
        return at + 1;
    }

    private static int after(String code, char end, int from) {
        int found = code.indexOf(end, from);
        return found < 0 ? code.length() : found + 1;
    }
}

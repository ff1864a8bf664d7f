package stability.app.imports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several hazards in one cell: {@code 1.…；2.…}, {@code ①…②…}, {@code 一、…二、…}, a line for each. Numbered ones are told apart only
 * where their numbers run from 1 without a gap: 1.5米 and 9.25 are no numbers of that kind.
 */
public final class SeveralInOne {
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String HAN = "一二三四五六七八九十";

    /** A number at the beginning, behind a blank or a mark, followed by its own mark and no digit. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<=^|[\\s；;。，,、:：！!？?）)])\\s*[（(]?(\\d{1,2})(?:[.．、:：](?!\\d)|[）)])\\s*");

    /** The same where a digit may follow: 4.9号楼 may be the fourth or a decimal. */
    private static final Pattern DOUBTFUL = Pattern.compile("(?<=^|[\\s；;。，,、:：！!？?）)])[（(]?(\\d{1,2})[.．、:：]");

    /** A number with a point, right behind words: 灯坏2.锁坏; not behind what a number goes with, such as 第2. or A2. */
    private static final Pattern CLOSE =
            Pattern.compile("(?<![\\d.．a-zA-Z第共约近达至到离高宽长深重为仅有缺各每前后号～~-])(\\d{1,2})[.．](?!\\d)\\s*");

    /** Any number with a mark, wherever it stands. */
    private static final Pattern ANYWHERE = Pattern.compile("(?<!\\d)(\\d{1,2})[.．、:：]");

    private static final Pattern CIRCLE = Pattern.compile("([" + CIRCLED + "])\\s*");
    private static final Pattern SPOKEN =
            Pattern.compile("(?<=^|[\\s；;。，,：:！!？?）)])\\s*[（(]?([" + HAN + "])(?:、|．|\\.|[）)])\\s*");

    private static final Pattern ENDS = Pattern.compile("[\\s；;，,、]+$");

    private SeveralInOne() {}

    /** The texts, in order and without their numbers; null if the cell does not surely hold several. */
    public static @Nullable List<String> split(String text) {
        String plain = plain(text);
        for (Pattern form : List.of(NUMBERED, CIRCLE, SPOKEN)) {
            List<String> parts = numbered(text, plain, form);
            if (parts != null) {
                return parts;
            }
        }
        return close(text, plain);
    }

    /** Of numbers right behind words, each part has words of its own; a number that could be the next one may not be left. */
    private static @Nullable List<String> close(String text, String plain) {
        List<String> parts = numbered(text, plain, CLOSE);
        if (parts == null || parts.stream().anyMatch(part -> part.length() < 2)) {
            return null;
        }
        Matcher number = ANYWHERE.matcher(plain);
        int found = 0;
        while (number.find()) {
            found++;
        }
        return found == parts.size() ? parts : null;
    }

    /** The lines of a cell that has more than one; null of any other. Whether each is a hazard, only a person can say. */
    public static @Nullable List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String bare = bare(line);
            if (!bare.isEmpty()) {
                lines.add(bare);
            }
        }
        return lines.size() > 1 ? List.copyOf(lines) : null;
    }

    private static @Nullable List<String> numbered(String text, String plain, Pattern form) {
        Matcher number = form.matcher(plain);
        List<String> parts = new ArrayList<>();
        int from = 0;
        int last = 0;
        while (number.find()) {
            if (value(number.group(1)) != last + 1) {
                return null;
            }
            String before = bare(text.substring(from, number.start()));
            // words before the first number would be lost or belong to all: a person has to see to that
            if (before.isEmpty() != (last == 0)) {
                return null;
            }
            if (last > 0) {
                parts.add(before);
            }
            from = number.end();
            last++;
        }
        String rest = bare(text.substring(from));
        if (last < 2 || rest.isEmpty() || isDoubtful(plain.substring(from), last + 1)) {
            return null;
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    /** Whether the number that would come next may stand in what is left. */
    private static boolean isDoubtful(String rest, int next) {
        Matcher number = DOUBTFUL.matcher(rest);
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == next) {
                return true;
            }
        }
        return false;
    }

    /** With plain digits, each where it stood. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, Character.forDigit(Character.digit(plain.charAt(i), 10), 10));
            }
        }
        return plain.toString();
    }

    private static int value(String number) {
        int circled = CIRCLED.indexOf(number);
        int spoken = HAN.indexOf(number);
        return circled >= 0 ? circled + 1 : spoken >= 0 ? spoken + 1 : Integer.parseInt(number);
    }

    private static String bare(String part) {
        return ENDS.matcher(part.strip()).replaceFirst("");
    }
}

package stability.cli.found;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.option.FieldParser;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.StandardHazard;

/**
 * A hazard in one word of a command line: {@code 灯不亮 @2号楼三层 #electric}. What stands behind {@code @}, up to the next sign, is the
 * place, what stands behind {@code #} the category, by id or name. A sign counts only behind a blank and before a word; with
 * {@code \} before it, it is part of the text.
 *
 * @param title what is wrong
 * @param place null if it is not said here
 * @param category null if it is not said here
 */
public record FoundText(
        String title, @Nullable String place, @Nullable String category) {
    static final String OPTION = "--found";

    private static final Text FORM = Text.of(
            "隐患，可加 @地点 #类别，如 \"灯不亮 @2号楼三层 #electric\"",
            "a hazard, perhaps with @PLACE and #CATEGORY, such as \"lamp out @2nd floor #electric\"");

    private static final Text TWICE =
            Text.of("只写一个 @ 和一个 #；文字里的写成 \\@、\\#", "write one @ and one #; in the text itself they are \\@ and \\#");

    private static final String PLACE = "@＠";
    private static final String CATEGORY = "#＃";

    /**
     * Takes the word apart.
     *
     * @throws Refused if it has two places, or two categories
     */
    public static FoundText of(String typed) {
        String title = null;
        String place = null;
        String category = null;
        int begin = 0;
        char sign = ' ';
        for (int i = 0; i <= typed.length(); i++) {
            if (i == typed.length() || isSign(typed, i)) {
                String part = plain(typed.substring(begin, i).strip());
                if (sign == ' ') {
                    title = part;
                } else if (PLACE.indexOf(sign) >= 0 && place == null) {
                    place = part;
                } else if (CATEGORY.indexOf(sign) >= 0 && category == null) {
                    category = part;
                } else {
                    throw new Refused(
                            Code.BAD_VALUE.at(null, OPTION, typed, FORM).hinting(TWICE));
                }
                sign = i == typed.length() ? ' ' : typed.charAt(i);
                begin = i + 1;
            }
        }
        return new FoundText(title == null ? "" : title, place, category);
    }

    private static boolean isSign(String typed, int i) {
        return (PLACE + CATEGORY).indexOf(typed.charAt(i)) >= 0
                && (i == 0 || isBlank(typed, i - 1))
                && i + 1 < typed.length()
                && !isBlank(typed, i + 1);
    }

    private static boolean isBlank(String typed, int i) {
        return Character.isWhitespace(typed.charAt(i)) || Character.isSpaceChar(typed.charAt(i));
    }

    private static String plain(String part) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            boolean escape = part.charAt(i) == '\\'
                    && i + 1 < part.length()
                    && (PLACE + CATEGORY).indexOf(part.charAt(i + 1)) >= 0;
            if (!escape) {
                plain.append(part.charAt(i));
            }
        }
        return plain.toString();
    }

    /**
     * The hazard, which was looked at by itself.
     *
     * @throws Refused if nothing is wrong there, or there is no such category
     */
    FoundText checked(Session session) {
        if (Type.TEXT.parse(title) == null) {
            throw new Refused(Code.BAD_VALUE.at(null, OPTION, print(), FORM));
        }
        if (category != null) {
            FieldParser.category(category, session.records().school());
        }
        return this;
    }

    /** The same, of the category of the standard hazard that is called so unless it says one. */
    public FoundText standard(Session session) {
        StandardHazard known = category == null ? session.records().school().standardHazard(title) : null;
        return known == null ? this : new FoundText(title, place, known.category());
    }

    /** The word that {@link #of} takes apart into this. */
    public String print() {
        return escaped(title)
                + (place == null ? "" : " @" + escaped(place))
                + (category == null ? "" : " #" + escaped(category));
    }

    /** The words of a command line with this in the place of the hazard of a number. */
    static List<String> replaced(List<String> words, int index, FoundText text) {
        List<String> replaced = new ArrayList<>(words);
        int number = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean apart = words.get(i).equals(OPTION) && i + 1 < words.size();
            if ((apart || words.get(i).startsWith(OPTION + "=")) && number++ == index) {
                replaced.set(apart ? i + 1 : i, apart ? text.print() : OPTION + "=" + text.print());
            }
        }
        return replaced;
    }

    private static String escaped(String part) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            boolean escape = isSign(part, i)
                    || ((PLACE + CATEGORY).indexOf(part.charAt(i)) >= 0 && i > 0 && part.charAt(i - 1) == '\\');
            escaped.append(escape ? "\\" : "").append(part.charAt(i));
        }
        return escaped.toString();
    }
}

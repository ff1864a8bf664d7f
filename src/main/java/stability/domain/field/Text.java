package stability.domain.field;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A phrase in both languages of the program. Standing next to what it names, it cannot be missing in one language,
 * and needs no bundle to be loaded at start-up. It knows which of its pieces are the program's own words and which are
 * values that were put into them; two phrases that read the same are equal all the same.
 */
public final class Text {
    private static final int[] NONE = {};

    private final String zh;
    private final String en;
    /** Where values stand in it, start and end in turn. */
    private final int[] zhValues;

    private final int[] enValues;

    private Text(String zh, int[] zhValues, String en, int[] enValues) {
        this.zh = zh;
        this.en = en;
        this.zhValues = zhValues;
        this.enValues = enValues;
    }

    /** A phrase of the program's own. */
    public static Text of(String zh, String en) {
        return new Text(zh, NONE, en, NONE);
    }

    /** A word that is the same in both languages: a name, an id, a number. It is a value as a whole. */
    public static Text same(String word) {
        return given(word, word);
    }

    /** What somebody has given in both languages, such as the name of a category: a value as a whole. */
    public static Text given(String zh, String en) {
        return new Text(zh, new int[] {0, zh.length()}, en, new int[] {0, en.length()});
    }

    /** Several phrases in a row. */
    public static Text join(Text separator, List<Text> parts) {
        Filling zh = new Filling();
        Filling en = new Filling();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                zh.add(separator.zh, separator.zhValues);
                en.add(separator.en, separator.enValues);
            }
            zh.add(parts.get(i).zh, parts.get(i).zhValues);
            en.add(parts.get(i).en, parts.get(i).enValues);
        }
        return new Text(zh.text(), zh.values, en.text(), en.values);
    }

    /** The Chinese wording. */
    public String zh() {
        return zh;
    }

    /** The English wording. */
    public String en() {
        return en;
    }

    /** The wording in this language. */
    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }

    /**
     * This phrase with {@code {0}}, {@code {1}} … replaced, in one pass, so that braces inside an argument stay as
     * they are. An argument that is itself a {@link Text} appears in the language of the phrase; any other is a value.
     */
    public Text with(Object... arguments) {
        Filling chinese = new Filling();
        chinese.fill(zh, ofPattern(zh, zhValues), Lang.ZH, arguments);
        Filling english = new Filling();
        english.fill(en, ofPattern(en, enValues), Lang.EN, arguments);
        return new Text(chinese.text(), chinese.values, english.text(), english.values);
    }

    /** A phrase that is a value as a whole, such as {@code same("{0}")}, is a pattern like any other. */
    private static int[] ofPattern(String pattern, int[] values) {
        return values.length == 2 && values[1] - values[0] == pattern.length() ? NONE : values;
    }

    /** This phrase with each value changed, and the program's own words as they are. */
    public Text changing(UnaryOperator<String> change) {
        Filling chinese = new Filling();
        chinese.change(zh, zhValues, change);
        Filling english = new Filling();
        english.change(en, enValues, change);
        return new Text(chinese.text(), chinese.values, english.text(), english.values);
    }

    /** The wording in this language with each value changed, and the program's own words as they are. */
    public String in(Lang lang, UnaryOperator<String> change) {
        return changing(change).in(lang);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && zh.equals(text.zh) && en.equals(text.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }

    @Override
    public String toString() {
        return "Text[zh=" + zh + ", en=" + en + "]";
    }

    /** A wording that is put together, and where the values in it are. */
    private static final class Filling {
        private final StringBuilder text = new StringBuilder();
        private int[] values = NONE;

        String text() {
            return text.toString();
        }

        void add(String piece, int[] marks) {
            int shift = text.length();
            text.append(piece);
            if (marks.length > 0) {
                int old = values.length;
                values = Arrays.copyOf(values, old + marks.length);
                for (int i = 0; i < marks.length; i++) {
                    values[old + i] = marks[i] + shift;
                }
            }
        }

        void fill(String pattern, int[] marks, Lang lang, Object[] arguments) {
            int mark = 0;
            int i = 0;
            while (i < pattern.length()) {
                if (mark < marks.length && marks[mark] == i) {
                    value(pattern.substring(i, marks[mark + 1]));
                    i = marks[mark + 1];
                    mark += 2;
                    continue;
                }
                int index = index(pattern, i);
                if (index < 0 || index >= arguments.length) {
                    text.append(pattern.charAt(i++));
                    continue;
                }
                if (arguments[index] instanceof Text phrase) {
                    add(phrase.in(lang), lang == Lang.ZH ? phrase.zhValues : phrase.enValues);
                } else {
                    value(String.valueOf(arguments[index]));
                }
                i += 3;
            }
        }

        void change(String wording, int[] marks, UnaryOperator<String> change) {
            int done = 0;
            for (int i = 0; i < marks.length; i += 2) {
                text.append(wording, done, marks[i]);
                value(change.apply(wording.substring(marks[i], marks[i + 1])));
                done = marks[i + 1];
            }
            text.append(wording, done, wording.length());
        }

        private void value(String value) {
            add(value, new int[] {0, value.length()});
        }

        /** The number between the braces that stand here; −1 if none do. */
        private static int index(String pattern, int at) {
            boolean braces = at + 2 < pattern.length() && pattern.charAt(at) == '{' && pattern.charAt(at + 2) == '}';
            return braces ? pattern.charAt(at + 1) - '0' : -1;
        }
    }
}

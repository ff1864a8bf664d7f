package stability.cli.session;

import java.util.List;
import java.util.Locale;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Problem;
import stability.render.text.PrintableText;

/** How findings read on the terminal: where, what, and what to do next. */
public final class Messages {
    /** In characters; the longest sentence of the program itself has about three hundred. */
    private static final int LONGEST = 1_000;

    private Messages() {}

    /** {@code hazards/…yaml:3:8: sentence [code]}, and the next step on a line below. */
    public static String line(Problem problem, Lang lang) {
        return cut(visible(place(problem, lang) + discreet(problem.message(), lang))) + " ["
                + problem.code().id() + "]\n    "
                + shown(problem.hint(), lang);
    }

    private static String place(Problem problem, Lang lang) {
        Place place = problem.place();
        String colon = lang == Lang.ZH ? "：" : ": ";
        return place == null ? "" : new Place(discreet(place.file()), place.line(), place.column()).toString() + colon;
    }

    /**
     * A value that somebody typed or a file holds, as it may be seen: without personal data, on one line, so that no part
     * of it can pass for another finding, and no longer than anybody reads.
     */
    public static String shown(String value) {
        return cut(visible(discreet(value)));
    }

    /** Likewise of a sentence: its values are looked at, each by itself, and the program's own words are left alone. */
    public static String shown(Text sentence, Lang lang) {
        return cut(visible(discreet(sentence, lang)));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String discreet(Text sentence, Lang lang) {
        return sentence.in(lang, Messages::discreet);
    }

    /** Without personal data: what was typed or stands in a file must not come back in a message, or in a log of it. */
    private static String discreet(String value) {
        List<PersonalData.Match> matches = PersonalData.scan(value);
        if (matches.isEmpty()) {
            return value;
        }
        StringBuilder discreet = new StringBuilder();
        int done = 0;
        for (PersonalData.Match match : matches) {
            if (!match.kind().isWord() && match.end() > done) {
                discreet.append(value, done, Math.max(done, match.start())).append("***");
                done = match.end();
            }
        }
        return discreet.append(value, done, value.length()).toString();
    }

    /** Several findings, and how many there are. */
    public static String lines(List<Problem> problems, Lang lang) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(line(problem, lang)).append('\n');
        }
        return text.toString();
    }

    /** What is said when the program itself is at fault. */
    public static String fault(Lang lang, boolean debug) {
        Text sorry = Text.of("程序自身出错了，什么都没有丢失。", "The program is at fault; nothing is lost. ");
        Text more = Text.of(
                "加 --debug 可看到详情，请连同命令一起报告。", "--debug shows the details; please report them with the command.");
        return debug ? sorry.in(lang) : sorry.in(lang) + more.in(lang);
    }

    /** Without characters that steer a terminal: what a file holds must not clear the screen of who reads about it. */
    public static String visible(String text) {
        if (!steers(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (PrintableText.isSteering(c)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** In a plain loop: every command says something. */
    private static boolean steers(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (PrintableText.isSteering(c)) {
                return true;
            }
        }
        return false;
    }
}

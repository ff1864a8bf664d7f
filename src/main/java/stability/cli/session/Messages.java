package stability.cli.session;

import java.util.List;
import java.util.Locale;
import stability.domain.field.Lang;
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
        String place = problem.place() == null ? "" : problem.place() + (lang == Lang.ZH ? "：" : ": ");
        return shown(place + problem.message().in(lang)) + " [" + problem.code().id() + "]\n    "
                + shown(problem.hint().in(lang));
    }

    /**
     * A sentence about hostile text as it may be seen: without personal data, on one line, so that no part of it can
     * pass for another finding, and no longer than anybody reads.
     */
    public static String shown(String sentence) {
        String shown = visible(discreet(sentence));
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Without personal data: what was typed or stands in a file must not come back in a message, or in a log of it. */
    static String discreet(String text) {
        StringBuilder discreet = new StringBuilder(text);
        List<PersonalData.Match> matches = PersonalData.scan(text);
        for (int i = matches.size() - 1; i >= 0; i--) {
            PersonalData.Match match = matches.get(i);
            if (!match.kind().isWord()) {
                discreet.replace(match.start(), match.end(), "***");
            }
        }
        return discreet.toString();
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
}

package stability.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.Lang;
import stability.domain.Problem;
import stability.domain.Text;

/** Findings as the result of a command: lines with a count at the end, or JSON or CSV. */
final class ProblemList {
    private ProblemList() {}

    /**
     * Prints them in the format asked for.
     *
     * @param kind the kind of the JSON envelope
     * @param count the last line for people: how much was checked, how much is wrong
     */
    static void print(Session session, String kind, List<Problem> problems, Text count) {
        if (session.format() == Format.TABLE) {
            session.environment().out().print(Messages.lines(problems, session.lang()));
            session.environment().out().println(session.say(count));
            return;
        }
        new Listing<Problem>(kind, problem -> json(problem, session.lang()))
                .column("位置", "place", problem -> problem.place() == null ? null : Messages.shown(problem.place() + ""))
                .column("代码", "code", problem -> problem.code().id())
                .column(
                        "问题",
                        "message",
                        problem -> Messages.shown(problem.message().in(session.lang())))
                .column("下一步", "hint", problem -> Messages.shown(problem.hint().in(session.lang())))
                .print(session, problems);
    }

    private static Map<String, @Nullable Object> json(Problem problem, Lang lang) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", problem.code().id());
        map.put("severity", problem.code().isError() ? "error" : "warning");
        map.put(
                "file",
                problem.place() == null ? null : Messages.shown(problem.place().file()));
        map.put("line", problem.place() == null ? null : problem.place().line());
        map.put("column", problem.place() == null ? null : problem.place().column());
        map.put("message", Messages.shown(problem.message().in(lang)));
        map.put("hint", Messages.shown(problem.hint().in(lang)));
        return map;
    }
}

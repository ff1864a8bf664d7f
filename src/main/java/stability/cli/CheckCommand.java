package stability.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Checkup;
import stability.domain.ExitStatus;
import stability.domain.Lang;
import stability.domain.Problem;
import stability.domain.Text;

/** {@code check}: reads everything and reports every problem; exit status 1 if anything is wrong. */
final class CheckCommand implements Command {

    CheckCommand(Options options) {}

    @Override
    public ExitStatus run(Session session) {
        Checkup.Findings findings =
                new Checkup(session.records()).run(session.environment().clock().instant());
        if (session.format() == Format.TABLE) {
            session.environment().out().print(Messages.lines(findings.problems(), session.lang()));
            session.environment()
                    .out()
                    .println(session.say(Text.of("查了 {0} 个文件：{1} 处错误，{2} 处提醒", "files: {0}, errors: {1}, warnings: {2}")
                            .with(
                                    findings.files(),
                                    findings.errors(),
                                    findings.problems().size() - findings.errors())));
        } else {
            new Listing<Problem>("check", problem -> json(problem, session.lang()))
                    .column("位置", "place", Problem::place)
                    .column("代码", "code", problem -> problem.code().id())
                    .column("问题", "message", Problem::message)
                    .column("下一步", "hint", Problem::hint)
                    .print(session, findings.problems());
        }
        return findings.errors() > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static Map<String, @Nullable Object> json(Problem problem, Lang lang) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", problem.code().id());
        map.put("severity", problem.code().isError() ? "error" : "warning");
        map.put("file", problem.place() == null ? null : problem.place().file());
        map.put("line", problem.place() == null ? null : problem.place().line());
        map.put("column", problem.place() == null ? null : problem.place().column());
        map.put("message", problem.message().in(lang));
        map.put("hint", problem.hint().in(lang));
        return map;
    }
}

package stability.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.check.Findings;
import stability.cli.session.Format;
import stability.cli.session.Messages;
import stability.cli.session.Session;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Problem;
import stability.render.finding.Finding;
import stability.render.finding.SarifLog;
import stability.render.finding.WorkflowCommands;

/** Findings as the result of a command, without any personal data in whatever format. */
public final class ProblemList {
    private ProblemList() {}

    /**
     * Prints what was found in a records folder, and in SARIF also what stands with a reason.
     *
     * @param kind the kind of the JSON envelope
     * @param count the last line for people: how much was checked, how much is wrong
     */
    public static void print(Session session, ProblemFormat format, String kind, Findings findings, Text count) {
        Format ofList = format.ofList();
        if (ofList != null) {
            print(session, ofList, kind, findings.problems(), count);
            return;
        }
        // reviewers stand in the working folder, not in the records folder
        String folder = session.shown(session.folder()).replace('\\', '/');
        List<Finding> told = new ArrayList<>();
        findings.problems().forEach(problem -> told.add(told(session, problem, folder, null)));
        if (format == ProblemFormat.GITHUB) {
            session.environment().out().print(WorkflowCommands.of(told));
            return;
        }
        findings.allowed().forEach(each -> told.add(told(session, each.problem(), folder, each.reason())));
        session.environment().out().print(SarifLog.of(told, session.lang()));
    }

    /** The count, and how much people let stand. */
    public static Text withAllowed(Text count, Findings findings) {
        return findings.allowed().isEmpty()
                ? count
                : Text.of("{0}，{1} 处已说明理由", "{0}, allowed with a reason: {1}")
                        .with(count, findings.allowed().size());
    }

    /** Prints findings of any kind as a table, JSON or CSV. */
    public static void print(Session session, Format format, String kind, List<Problem> problems, Text count) {
        if (format == Format.TABLE) {
            session.environment().out().print(Messages.lines(problems, session.lang()));
            session.environment().out().println(session.say(count));
            return;
        }
        List<Finding> findings = problems.stream()
                .map(problem -> told(session, problem, "", null))
                .toList();
        new PrintedList<Finding>(kind, ProblemList::json)
                .column("位置", "place", ProblemList::place)
                .column("代码", "code", finding -> finding.code().id())
                .column("问题", "message", Finding::message)
                .column("下一步", "hint", Finding::hint)
                .print(session, format, findings);
    }

    private static Finding told(Session session, Problem problem, String folder, @Nullable String reason) {
        Place place = problem.place();
        String file = place == null ? null : Messages.shown(place.file());
        return new Finding(
                problem.code(),
                file == null || folder.isEmpty() ? file : folder + "/" + file,
                place == null ? 0 : place.line(),
                place == null ? 0 : place.column(),
                Messages.shown(session.say(problem.message())),
                Messages.shown(session.say(problem.hint())),
                reason == null ? null : Messages.shown(reason));
    }

    private static @Nullable String place(Finding finding) {
        String path = finding.path();
        return path == null ? null : new Place(path, finding.line(), finding.column()).toString();
    }

    private static Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", finding.code().id());
        map.put("severity", finding.severity());
        map.put("file", finding.path());
        map.put("line", finding.path() == null ? null : finding.line());
        map.put("column", finding.path() == null ? null : finding.column());
        map.put("message", finding.message());
        map.put("hint", finding.hint());
        return map;
    }
}

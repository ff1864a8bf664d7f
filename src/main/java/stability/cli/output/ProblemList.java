package stability.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stability.app.check.Findings;
import stability.cli.session.Format;
import stability.cli.session.Messages;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.render.finding.Finding;
import stability.render.finding.SarifLog;
import stability.render.finding.WorkflowCommands;
import stability.render.text.JsonText;
import stability.report.paper.PlainForm;

/** Findings as the result of a command, without any personal data in whatever format. */
public final class ProblemList {
    /** How many findings of one code are listed where people read them: the rest is the same again. */
    private static final int SHOWN = 100;

    private static final Text MORE =
            Text.of("{0}：另有 {1} 处，stability {2} --full 全部列出", "{0}: {1} more; stability {2} --full lists all");

    private ProblemList() {}

    /** The option of a command that prints findings. */
    public static OptionValue full(Options options) {
        return options.flag(
                "--full",
                Text.of(
                                "全部列出；默认每种列前 {0} 处，并写明另有多少处（table 和 json）",
                                "all findings; else the first {0} of each kind, and how many more there are (table and json)")
                        .with(SHOWN));
    }

    /**
     * Prints what was found in a records folder, and in SARIF also what stands with a reason.
     *
     * @param kind the kind of the JSON envelope, and the command that tells all
     * @param full whether to list all findings, also where people read them
     * @param count the last line for people: how much was checked, how much is wrong
     */
    public static void print(
            Session session, ProblemFormat format, String kind, Findings findings, boolean full, Text count) {
        Format ofList = format.ofList();
        if (ofList != null) {
            print(session, ofList, kind, findings.problems(), full ? Integer.MAX_VALUE : SHOWN, count);
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
        print(session, format, kind, problems, Integer.MAX_VALUE, count);
    }

    /** @param shown how many findings of one code a table and JSON list at most */
    private static void print(
            Session session, Format format, String kind, List<Problem> problems, int shown, Text count) {
        Map<Code, Integer> found = new TreeMap<>();
        List<Problem> first = problems.stream()
                .filter(problem -> found.merge(problem.code(), 1, Integer::sum) <= shown || format == Format.CSV)
                .toList();
        PrintWriter out = session.environment().out();
        if (format == Format.TABLE) {
            out.print(Messages.lines(first, session.lang()));
            found.forEach((code, all) -> {
                if (all > shown) {
                    out.println(session.say(MORE.with(code.id(), all - shown, kind)));
                }
            });
            out.println(session.say(count));
            return;
        }
        List<Finding> findings =
                first.stream().map(problem -> told(session, problem, "", null)).toList();
        if (format == Format.JSON) {
            Map<String, @Nullable Object> envelope = PrintedList.envelope(
                    kind, findings.stream().map(ProblemList::json).toList());
            envelope.put("count", problems.size());
            out.print(JsonText.of(envelope));
            return;
        }
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
                Messages.shown(problem.message(), session.lang()),
                Messages.shown(problem.hint(), session.lang()),
                reason == null ? null : Messages.shown(reason));
    }

    private static @Nullable String place(Finding finding) {
        String path = finding.path();
        return path == null ? null : new Place(path, finding.line(), finding.column()).toString();
    }

    private static Map<String, @Nullable Object> json(Finding finding) {
        return PlainForm.of(PrintedFinding.of(finding));
    }
}

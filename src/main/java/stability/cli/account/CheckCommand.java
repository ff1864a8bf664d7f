package stability.cli.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import stability.app.Records;
import stability.app.audit.HandEdits;
import stability.app.check.Checkup;
import stability.app.check.Findings;
import stability.cli.output.PrintedFinding;
import stability.cli.output.ProblemFormat;
import stability.cli.output.ProblemList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.render.schema.PrintedDocument;

/** {@code check}: reads everything and reports every problem; exit status 1 if anything is wrong. */
public final class CheckCommand extends Command {
    private static final Text CHECKED = Text.of("查了 {0} 个文件：{1} 处错误，{2} 处提醒", "files: {0}, errors: {1}, warnings: {2}");

    /** What is gone once a file is mended: in a dry run, too. */
    private static final Set<Code> MENDED = EnumSet.of(Code.CRLF, Code.NO_LAST_NEWLINE);

    private static final Text QUICK = Text.of("快速读取 {0} 个文件，共 {1} 个", "files read the quick way: {0} of {1}");

    private final OptionValue only;
    private final OptionValue since;
    private final OptionValue fix;
    private final OptionValue full;
    private final OptionValue errors;
    private final OptionValue verbose;
    private final ProblemFormat.Option format;

    public CheckCommand(Options options) {
        super(CommandRole.FINDINGS, Text.of("检查全部记录", "read everything and report every problem"));
        only = options.values(
                "--only", "代码", "CODE", Text.of("只看这一种，可多次；代码见 docs/errors.md", "only this kind; may be repeated"));
        since = options.value(
                "--since",
                "版本",
                "REV",
                Text.of("只查自这个 git 版本以来改动过的文件", "only files that changed since this revision of git"));
        fix = options.flag(
                "--fix", Text.of("改正行尾和缺少的末尾换行，别的一概不动", "mend line ends and a missing last one, and nothing else"));
        full = ProblemList.full(options);
        errors = options.flag(
                "--errors",
                Text.of("只列错误，提醒只报数目；提交前的钩子用它", "list errors only, and count the warnings; the pre-commit hook does"));
        verbose = options.flag(
                "--verbose",
                Text.of(
                        "写明多少文件是程序写下的原样，可快速读取",
                        "tell how many files stand as the program wrote them, and so were read quickly"));
        format = new ProblemFormat.Option(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.findings("check", summary(), PrintedFinding.class));
    }

    @Override
    public ExitStatus run(Session session) {
        ProblemFormat form = format.get();
        Set<Code> codes = codes();
        Predicate<String> wanted = wanted(session);
        List<String> mended = fix.isSet() ? mended(session, wanted) : List.of();
        Collection<Problem> edits = new HandEdits(session.records(), session.repository()).look(wanted);
        Checkup.Checked checked = new Checkup(session.records())
                .run(session.environment().clock().instant(), wanted, leaking(session), edits);
        Findings all = checked.findings().without(MENDED, mended).only(codes);
        Findings findings = errors.isSet() ? all.only(errorsOnly()) : all;
        Text count = CHECKED.with(checked.files(), all.errors(), all.warnings());
        ProblemList.print(session, form, "check", findings, full.isSet(), ProblemList.withAllowed(count, all));
        if (verbose.isSet()) {
            session.environment().err().println(session.say(QUICK.with(checked.canonical(), checked.files())));
        }
        return findings.errors() > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** The files that are mended, or would be in a dry run. */
    private static List<String> mended(Session session, Predicate<String> wanted) {
        List<String> files = session.records().straighten(wanted);
        for (String file : session.isDryRun() ? List.<String>of() : files) {
            Text mended = Text.of("已改正行尾：{0}", "line ends mended: {0}").with(file);
            session.environment().err().println(session.say(mended));
        }
        return files;
    }

    /** What all records are judged by counts as a change of all of them, and so does one that is gone: others name it. */
    private Predicate<String> wanted(Session session) {
        if (since.get() == null) {
            return file -> true;
        }
        Set<String> changed = session.repository().changedSince(since.need());
        boolean all = changed.contains(Records.SETTINGS)
                || changed.stream().anyMatch(file -> isGone(file, session.records()));
        return all ? file -> true : changed::contains;
    }

    private static boolean isGone(String file, Records records) {
        Kind<?> kind = Kinds.at(file);
        return kind != null && !records.exists(kind, Objects.requireNonNull(kind.idAt(file)));
    }

    /** Only where git is asked anyway, and so before each commit: an account need not be in git. */
    private Set<String> leaking(Session session) {
        return since.get() == null ? Set.of() : session.repository().takenAlong(Records.PRIVATE);
    }

    private static Set<Code> errorsOnly() {
        Set<Code> errors = EnumSet.allOf(Code.class);
        errors.removeIf(code -> !code.isError());
        return errors;
    }

    private Set<Code> codes() {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        for (String typed : only.all()) {
            Code code = Code.of(typed);
            if (code == null) {
                List<String> known = Arrays.stream(Code.values()).map(Code::id).toList();
                throw new Refused(Code.BAD_VALUE
                        .at(null, "--only", typed, Text.of("docs/errors.md 里的代码", "a code of docs/errors.md"))
                        .hinting(Suggestions.hint(typed, known)));
            }
            codes.add(code);
        }
        return codes.isEmpty() ? EnumSet.allOf(Code.class) : codes;
    }
}

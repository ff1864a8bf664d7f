package stability.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import stability.app.AuditNote;
import stability.app.Repository.Reach;
import stability.app.Repository.SignatureStatus;
import stability.app.audit.Audit;
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
import stability.domain.field.TimeFormat;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.schema.PrintedDocument;

/**
 * {@code audit}: what git knows of the account. Findings and what could not be checked, or with {@code --steps} where
 * each step comes from, with {@code --mended} the corrections and voids; exit status 1 if something was altered.
 */
public final class AuditCommand extends Command {
    private static final Text AUDITED =
            Text.of("审了 {0} 条记录、{1} 个步骤：{2} 处错误，{3} 处提醒", "records: {0}, steps: {1}, errors: {2}, warnings: {3}");

    private final OptionValue since;
    private final OptionValue steps;
    private final OptionValue mended;
    private final OptionValue remember;
    private final OptionValue full;
    private final ProblemFormat.Option format;

    public AuditCommand(Options options) {
        super(
                CommandRole.FINDINGS,
                Text.of("审计：谁提交了每一步，有没有改动、删除和补录", "who committed each step; what was changed, removed or back-filled"));
        since = options.value(
                "--since", "版本", "REV", Text.of("只审这个 git 版本之后的提交", "only commits after this revision of git"));
        steps = options.flag("--steps", Text.of("改列每个步骤由谁、何时提交", "list instead who committed each step, and when"));
        mended = options.flag(
                "--mended",
                Text.of(
                        "改列更正与作废：由谁录入、由谁提交、理由",
                        "list instead corrections and voids: who entered and committed them, and why"));
        remember = options.flag(
                "--remember",
                Text.of("在文件夹里留底，下次审计与它比对", "leave a note in the folder, for the next audit to compare with"));
        full = ProblemList.full(options);
        format = new ProblemFormat.Option(options);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.findings("audit", summary(), PrintedFinding.class),
                OriginList.document(),
                MendingList.document());
    }

    @Override
    public ExitStatus run(Session session) {
        ProblemFormat form = format.get();
        listing(form);
        Audit.Audited result = new Audit(session.records(), session.repository()).run(since.get(), session.now());
        Findings findings = result.findings();
        List<Audit.Origin> mendings = MendingList.of(result.origins().steps());
        if (steps.isSet()) {
            OriginList.print(
                    session,
                    Objects.requireNonNull(form.ofList()),
                    result.origins().steps());
        } else if (mended.isSet()) {
            MendingList.print(session, Objects.requireNonNull(form.ofList()), mendings);
        } else {
            Text count = AUDITED.with(
                    result.records(), result.origins().steps().size(), findings.errors(), findings.warnings());
            ProblemList.print(session, form, "audit", findings, full.isSet(), ProblemList.withAllowed(count, findings));
        }
        List<Text> words = new ArrayList<>(reach(result));
        if (!mendings.isEmpty() && !mended.isSet()) {
            words.add(MendingList.summary(mendings));
        }
        if (remember.isSet()) {
            session.records().note(result.note());
            if (!session.isDryRun()) {
                words.add(Text.of("已留底：{0}", "noted in {0}")
                        .with(session.shown(session.folder().resolve(".audit"))));
            }
        }
        words.forEach(line -> session.environment().err().println(session.say(line)));
        return findings.errors() > 0 && !steps.isSet() && !mended.isSet() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** Refuses what is no list in a form that is none. */
    private void listing(ProblemFormat form) {
        if (steps.isSet() && mended.isSet()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null, Text.of("--steps 与 --mended 是两张清单", "--steps and --mended are two lists")));
        }
        if ((steps.isSet() || mended.isSet()) && form.ofList() == null) {
            String option = steps.isSet() ? "--steps" : "--mended";
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null,
                    Text.of("{0} 是清单：table | json | csv", "{0} is a list: table | json | csv")
                            .with(option)));
        }
    }

    /** What the audit goes by, and what it could not see. */
    private static List<Text> reach(Audit.Audited result) {
        List<Text> words = new ArrayList<>();
        Reach reach = result.reach();
        AuditNote last = result.last();
        if (reach.hasHistory()) {
            Map<SignatureStatus, Integer> signatures = new TreeMap<>();
            result.origins().commits().values().forEach(signature -> signatures.merge(signature, 1, Integer::sum));
            List<Text> parts = new ArrayList<>();
            signatures.forEach((signature, count) ->
                    parts.add(Text.of("{0} {1} 个", "{0}: {1}").with(signature.label(), count)));
            if (parts.isEmpty()) {
                parts.add(Text.of("没有步骤", "there is no step"));
            }
            words.add(Text.of("这些步骤来自 {0} 个提交：{1}", "commits that brought these steps: {0}; {1}")
                    .with(result.origins().commits().size(), Text.join(Text.of("，", ", "), parts)));
        } else {
            words.add(Text.of(
                            "{0}：谁提交、签名、是否改动或删除，都无法核对",
                            "{0}: who committed, signatures, changes and deletions cannot be checked")
                    .with(reach.label()));
        }
        if (reach == Reach.SHALLOW) {
            words.add(Text.of(
                            "{0}：{1} 个较早的步骤无法核对；先运行 git fetch --unshallow",
                            "{0}: {1} earlier steps could not be checked; run git fetch --unshallow first")
                    .with(reach.label(), result.origins().unknown()));
        }
        words.add(
                last == null
                        ? Text.of("没有上次审计的留底", "there is no note of an earlier audit")
                        : Text.of("与 {0} 的留底比对过", "compared with the note of {0}")
                                .with(TimeFormat.readable(last.at())));
        return words;
    }
}

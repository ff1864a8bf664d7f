package stability.cli;

import stability.app.Checkup;
import stability.domain.ExitStatus;
import stability.domain.Text;

/** {@code check}: reads everything and reports every problem; exit status 1 if anything is wrong. */
final class CheckCommand implements Command {
    private static final Text CHECKED = Text.of("查了 {0} 个文件：{1} 处错误，{2} 处提醒", "files: {0}, errors: {1}, warnings: {2}");

    CheckCommand(Options options) {}

    @Override
    public ExitStatus run(Session session) {
        Checkup.Findings findings =
                new Checkup(session.records()).run(session.environment().clock().instant());
        Text count = CHECKED.with(
                findings.files(), findings.errors(), findings.problems().size() - findings.errors());
        ProblemList.print(session, "check", findings.problems(), count);
        return findings.errors() > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}

package stability.cli.account;

import java.nio.file.Files;
import java.nio.file.Path;
import stability.app.Records;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Messages;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.Version;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/** {@code version}: which program this is, and whether it reads an account that another one may have written. */
public final class VersionCommand extends Command {
    private static final Text READ =
            Text.of("{0}：格式 {1}，本程序（{2}）读得了", "{0}: format {1}, which this program ({2}) reads");

    private final OptionValue check;

    public VersionCommand(Options options) {
        super(CommandRole.PRINTS, Text.of("程序的版本，能否读某个台账", "version of the program; whether it reads an account"));
        check = options.value(
                "--check",
                "文件夹",
                "DIR",
                Text.of("这个台账是不是由更新的程序写成；是则以 1 结束", "whether a newer program wrote this account; ends with 1 if so"));
    }

    @Override
    public ExitStatus run(Session session) {
        String folder = check.get();
        if (folder == null) {
            session.environment().out().println("stability " + Version.NUMBER);
            return ExitStatus.DONE;
        }
        Path named = session.environment().cwd().resolve(folder).normalize();
        Path inside = named.resolve("records");
        Path records = Files.exists(inside.resolve(Records.SETTINGS)) ? inside : named;
        try {
            School school = session.recordsIn(records).school();
            Text read = READ.with(session.shown(records), school.format(), Version.NUMBER);
            session.environment().out().println(session.say(read));
            return ExitStatus.DONE;
        } catch (Refused refused) {
            if (refused.problems().get(0).code() != Code.NEWER_FORMAT) {
                throw refused;
            }
            session.environment().out().print(Messages.lines(refused.problems(), session.lang()));
            return ExitStatus.FINDINGS;
        }
    }
}

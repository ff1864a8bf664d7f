package stability.cli.completion;

import java.util.List;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** {@code completion SHELL}: prints the script that completes commands in a shell. */
public final class CompletionCommand extends Command {
    private final OptionValue shell;

    public CompletionCommand(Options options) {
        super(
                CommandRole.PRINTS,
                Text.of("按 Tab 键补全命令：打印所用 shell 的脚本", "completion with Tab: prints the script for a shell"));
        shell = options.argument("SHELL", "SHELL", ShellScript.NAMES)
                .required()
                .with(WordAnswers.of("SHELL", ShellScript.SHELLS));
    }

    @Override
    public List<Text> notes() {
        return List.of(
                Text.of(
                        "bash：在 ~/.bashrc 里加一行 eval \"$(stability completion bash)\"",
                        "bash: add to ~/.bashrc the line eval \"$(stability completion bash)\""),
                Text.of(
                        "zsh：在 ~/.zshrc 里加一行 eval \"$(stability completion zsh)\"",
                        "zsh: add to ~/.zshrc the line eval \"$(stability completion zsh)\""),
                Text.of(
                        "fish：在 ~/.config/fish/config.fish 里加一行 stability completion fish | source",
                        "fish: add to ~/.config/fish/config.fish the line stability completion fish | source"),
                Text.of(
                        "PowerShell：在 $PROFILE 里加一行 stability completion powershell | Out-String | Invoke-Expression",
                        "PowerShell: add to $PROFILE the line stability completion powershell | Out-String | Invoke-Expression"));
    }

    @Override
    public ExitStatus run(Session session) {
        session.environment().out().print(ShellScript.of(shell.need()));
        return ExitStatus.DONE;
    }
}

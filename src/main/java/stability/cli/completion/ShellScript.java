package stability.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/** The scripts that have shells ask for completions. */
final class ShellScript {
    /** The endings of their files, by shell. */
    private static final Map<String, String> ENDINGS =
            Map.of("bash", "bash", "zsh", "zsh", "fish", "fish", "powershell", "ps1");

    /** The shells, the most usual first. */
    static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    static final Text NAMES = Text.same(String.join(" | ", SHELLS));

    private ShellScript() {}

    /** The script for a shell; refused with those that there are. */
    static String of(String shell) {
        String ending = ENDINGS.get(shell);
        if (ending == null) {
            throw new Refused(Code.BAD_VALUE.at(null, "SHELL", shell, NAMES).hinting(Suggestions.hint(shell, SHELLS)));
        }
        String name = "/completion/stability." + ending;
        try (InputStream in = Objects.requireNonNull(ShellScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it lies in the program itself
        }
    }
}

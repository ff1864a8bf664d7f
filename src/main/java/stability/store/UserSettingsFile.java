package stability.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.UserSettings;
import stability.domain.field.Field;
import stability.domain.field.Node;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Decoder;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Scalars;
import stability.store.yaml.Source;

/**
 * The user's own settings, {@code stability/settings.yaml} where the system keeps such things: {@code $XDG_CONFIG_HOME},
 * else {@code ~/.config}; on Windows {@code %APPDATA%}.
 */
public final class UserSettingsFile {
    private enum Choice implements Word {
        TRUE,
        FALSE;

        @Override
        public Text label() {
            return Text.same(word());
        }
    }

    private static final Field<Choice> COMMIT =
            Field.optional("commit", Type.choice(Choice.class), "写入后自动提交", "commit what a command wrote");

    private UserSettingsFile() {}

    /** What the user has chosen; refused with every problem if the file cannot be read. */
    public static UserSettings read(Map<String, String> variables) {
        Path file = file(variables);
        if (file == null || !Files.exists(file)) {
            return UserSettings.NONE;
        }
        List<Problem> problems = new ArrayList<>();
        Source source = Source.read(file, file.toString(), problems::add);
        Node.Mapping tree = source == null ? null : NodeReader.read(source, problems::add);
        Values values = tree == null
                ? Values.EMPTY
                : new Decoder(problems::add, Scalars::isMisread, School.DEFAULT_ZONE)
                        .values(tree, List.of(COMMIT), Set.of());
        if (!problems.isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        return new UserSettings(values.get(COMMIT) == Choice.TRUE);
    }

    private static @Nullable Path file(Map<String, String> variables) {
        for (String variable : List.of("XDG_CONFIG_HOME", "APPDATA", "HOME")) {
            String folder = variables.getOrDefault(variable, "");
            if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
                Path config = variable.equals("HOME") ? Path.of(folder, ".config") : Path.of(folder);
                return config.resolve("stability").resolve("settings.yaml");
            }
        }
        return null;
    }
}

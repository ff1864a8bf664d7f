package stability.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.OwnFields;
import stability.app.OwnSetting;
import stability.app.UserSettings;
import stability.domain.field.Node;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Decoder;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Scalars;
import stability.store.yaml.Source;

/**
 * The text of the user's own settings, read as strictly as records are. It is changed line by line, so that comments and all that
 * somebody wrote in a way of one's own stay; what cannot be changed so is left to an editor.
 */
final class UserSettingsText {
    private static final Text BY_HAND = Text.of("这种写法只能用编辑器改", "it is written in a way that only an editor can change");
    private static final Text EDIT = Text.of("用编辑器把这一项改成一行，如 {0}", "write it on one line in an editor, such as {0}");

    private final Path file;
    private final String text;
    private final Node.@Nullable Mapping tree;
    private final UserSettings settings;

    private UserSettingsText(Path file, String text, Node.@Nullable Mapping tree, UserSettings settings) {
        this.file = file;
        this.text = text;
        this.tree = tree;
        this.settings = settings;
    }

    /** Of a file that is not there yet. */
    static UserSettingsText none(Path file) {
        return new UserSettingsText(file, "", null, UserSettings.NONE);
    }

    /** What the file has; refused with every problem. */
    static UserSettingsText read(Path file) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.read(file, file.toString(), problems::add);
        UserSettingsText read = source == null ? null : of(file, source, problems);
        if (read == null || !problems.isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        return read;
    }

    private static UserSettingsText of(Path file, Source source, List<Problem> problems) {
        boolean empty =
                source.text().lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
        Node.Mapping tree = empty ? null : NodeReader.read(source, problems::add);
        Values values = tree == null
                ? Values.EMPTY
                : new Decoder(problems::add, Scalars::isMisread, School.DEFAULT_ZONE)
                        .values(tree, OwnFields.ALL, Set.of());
        return new UserSettingsText(file, source.text(), tree, OwnFields.settings(values));
    }

    UserSettings settings() {
        return settings;
    }

    /** The bytes of the file with one setting changed; refused if that cannot be done without touching what else stands there. */
    byte[] with(OwnSetting setting, List<String> typed) {
        String line = typed.isEmpty() ? null : setting.word() + ": " + value(setting, typed);
        String changed = new SettingLines(text, tree).with(setting.word(), line);
        byte[] bytes = changed == null ? new byte[0] : changed.getBytes(UTF_8);
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(bytes, file.toString(), problems::add);
        boolean sound = changed != null
                && source != null
                && of(file, source, problems).settings().equals(settings.with(setting, typed))
                && problems.isEmpty();
        if (!sound) {
            throw new Refused(Code.CANNOT_WRITE
                    .at(null, file, BY_HAND)
                    .hinting(EDIT.with(line == null ? setting.word() + ": …" : line)));
        }
        return bytes;
    }

    private static String value(OwnSetting setting, List<String> typed) {
        if (OwnFields.isList(setting)) {
            return "[" + String.join(", ", typed.stream().map(Scalars::text).toList()) + "]";
        }
        boolean word = OwnFields.scalar(setting).role() == Type.Role.CHOICE;
        return word ? typed.get(0) : Scalars.text(typed.get(0));
    }
}

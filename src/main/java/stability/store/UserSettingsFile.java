package stability.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.app.UserSettings;
import stability.app.UserSettingsStore;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.SafeWriter;

/**
 * The user's own settings, {@code stability/settings.yaml} where the system keeps such things: {@code $XDG_CONFIG_HOME},
 * else {@code ~/.config}; on Windows {@code %APPDATA%}. Where there is no such file, which is asked in every run, nothing more is
 * looked at.
 */
public final class UserSettingsFile implements UserSettingsStore {
    private static final String NAME = "stability/settings.yaml";

    private static final Text NO_PLACE =
            Text.of("没有 XDG_CONFIG_HOME、APPDATA 或 HOME", "there is no XDG_CONFIG_HOME, APPDATA or HOME");

    private final Map<String, String> variables;
    private final Disk disk;
    private @Nullable UserSettings known;

    /**
     * @param variables of the environment
     * @param disk where it is written
     */
    public UserSettingsFile(Map<String, String> variables, Disk disk) {
        this.variables = variables;
        this.disk = disk;
    }

    @Override
    public UserSettings read() {
        if (known == null) {
            Path file = file();
            known = file == null || !isThere(file)
                    ? UserSettings.NONE
                    : UserSettingsText.read(file).settings();
        }
        return known;
    }

    /** A disk that does not answer is no "no"; a folder above that is none is one. */
    private static boolean isThere(Path file) {
        return Files.exists(file) || (!Files.notExists(file) && SafeWriter.isThere(file));
    }

    @Override
    public @Nullable Path file() {
        Path folder = folder();
        return folder == null ? null : folder.resolve(NAME);
    }

    private @Nullable Path folder() {
        for (String variable : List.of("XDG_CONFIG_HOME", "APPDATA", "HOME")) {
            String folder = variables.getOrDefault(variable, "");
            if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
                return variable.equals("HOME") ? Path.of(folder, ".config") : Path.of(folder);
            }
        }
        return null;
    }

    @Override
    public void write(OwnSetting setting, List<String> typed) {
        Path folder = folder();
        if (folder == null) {
            throw new Refused(Code.CANNOT_WRITE
                    .at(null, "settings.yaml", NO_PLACE)
                    .hinting(Text.of("设置其中一个后重试", "set one of them and try again")));
        }
        Path file = Objects.requireNonNull(file());
        UserSettingsText before = isThere(file) ? UserSettingsText.read(file) : UserSettingsText.none(file);
        known = before.settings().with(setting, typed);
        if (!known.equals(before.settings())) {
            disk.writeUnlocked(folder, NAME, before.with(setting, typed));
        }
    }
}

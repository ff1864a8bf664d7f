package stability.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user has chosen for all accounts, on this machine alone.
 *
 * @param values of each setting that is set its values, as they are typed for an option
 */
public record UserSettings(Map<OwnSetting, List<String>> values) {
    /** Nothing chosen. */
    public static final UserSettings NONE = new UserSettings(Map.of());

    /** The values of a setting; none if it is not set. */
    public List<String> all(OwnSetting setting) {
        return values.getOrDefault(setting, List.of());
    }

    /** The value of a setting that has one; null if it is not set. */
    public @Nullable String get(OwnSetting setting) {
        List<String> all = all(setting);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether commands that write also commit what they wrote. */
    public boolean commit() {
        return "true".equals(get(OwnSetting.COMMIT));
    }

    /** The same with other values of one setting; none unset it. */
    public UserSettings with(OwnSetting setting, List<String> typed) {
        Map<OwnSetting, List<String>> changed = new EnumMap<>(OwnSetting.class);
        changed.putAll(values);
        if (typed.isEmpty()) {
            changed.remove(setting);
        } else {
            changed.put(setting, List.copyOf(typed));
        }
        return new UserSettings(changed);
    }
}

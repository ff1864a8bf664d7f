package stability.cli.account;

import stability.cli.session.Branch;

/** {@code config …}: the settings of the school, and the user's own. */
public final class ConfigCommands {
    private ConfigCommands() {}

    public static void list(Branch config) {
        if (config.asks("show")) {
            config.add(new ConfigShow(config.options()));
        }
        if (config.asks("set")) {
            config.add(new ConfigSet(config.options()));
        }
        if (config.asks("unset")) {
            config.add(new ConfigUnset(config.options()));
        }
    }
}

package stability.cli.account;

import stability.cli.session.Branch;

/** {@code config …}: the settings. */
public final class ConfigCommands {
    private ConfigCommands() {}

    public static void list(Branch config) {
        if (config.asks("show")) {
            config.add(new ConfigShow(config.options()));
        }
    }
}

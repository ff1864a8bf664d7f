package stability.cli;

/** {@code config …}: the settings. */
final class ConfigCommands {
    private ConfigCommands() {}

    static void list(Branch config) {
        if (config.asks("show")) {
            config.add(new ConfigShow(config.options()));
        }
    }
}

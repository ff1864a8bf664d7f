package stability.app;

/**
 * What a user has chosen for all accounts, on this machine alone.
 *
 * @param commit whether commands that write also commit what they wrote
 */
public record UserSettings(boolean commit) {
    /** Nothing chosen. */
    public static final UserSettings NONE = new UserSettings(false);
}

package stability.cli;

import stability.domain.ExitStatus;

/**
 * One leaf of the command tree, such as {@code hazard close}. Built only when it is asked for; its constructor declares
 * the options.
 */
public interface Command {
    /** Does it. What goes wrong is a {@link stability.domain.Refused}. */
    ExitStatus run(Session session);
}

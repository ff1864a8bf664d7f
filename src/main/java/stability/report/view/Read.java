package stability.report.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many members of its {@link Counted} lists the paper of a model shows to people, where that is fewer than JSON has: a
 * paper of every day has to be read at a glance. The number of all stands beside each list, and the ledgers hold them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Read {
    /** At least 1. */
    int value();
}

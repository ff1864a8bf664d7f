package stability.domain.clock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clocks of a matter as they stand at a moment. */
public interface Clocks {
    /** Of a matter whose kind has none. */
    Clocks NONE = new Clocks() {
        @Override
        public List<Deadline> all() {
            return List.of();
        }

        @Override
        public List<Deadline> duties() {
            return List.of();
        }
    };

    /** Every clock that has started, in the order of the kind. */
    List<Deadline> all();

    /** Those of them that the school has to keep and could miss. */
    List<Deadline> duties();

    /** The duty that is still to be done and has to be first; null if there is none. */
    default @Nullable Deadline next() {
        Deadline next = null;
        Instant first = Instant.MAX;
        for (Deadline duty : duties()) {
            if (duty.open() && duty.due().toInstant().isBefore(first)) {
                next = duty;
                first = duty.due().toInstant();
            }
        }
        return next;
    }

    /** The duty of this clock; the first, if it comes again. Null if there is none. */
    default @Nullable Deadline duty(String clock) {
        for (Deadline duty : duties()) {
            if (duty.clock().id().equals(clock)) {
                return duty;
            }
        }
        return null;
    }
}

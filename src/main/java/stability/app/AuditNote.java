package stability.app;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an audit saw, kept so that the next one notices what is gone or different, also where git cannot tell.
 *
 * @param at when it was made
 * @param head the commit it saw last; null without git
 * @param records by the paths of their files
 */
public record AuditNote(OffsetDateTime at, @Nullable String head, Map<String, NotedMatter> records) {

    /**
     * One record, in fingerprints that tell nothing of what it says.
     *
     * @param facts of its facts
     * @param signed whether its first stage was signed
     * @param steps of its steps
     */
    public record NotedMatter(String facts, boolean signed, Set<String> steps) {}
}

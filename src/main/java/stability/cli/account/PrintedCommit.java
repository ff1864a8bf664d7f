package stability.cli.account;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.SignatureStatus;

/**
 * A commit in JSON; all of it is null where it is not known.
 *
 * @param commit the hash, whole
 * @param author who made it
 * @param committed when, as the commit says it
 * @param signature what is known of its signature
 */
public record PrintedCommit(
        @Nullable String commit,
        @Nullable String author,
        @Nullable OffsetDateTime committed,
        @Nullable SignatureStatus signature) {}

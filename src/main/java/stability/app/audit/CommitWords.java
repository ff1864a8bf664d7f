package stability.app.audit;

import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.domain.field.Text;
import stability.domain.field.Zone;

/** How a commit is told. */
final class CommitWords {
    private CommitWords() {}

    /** Its hash, who made it and when, by the clocks of the school; what lies beyond the edge of a shallow clone is only earlier. */
    static Text of(@Nullable Commit commit, Zone zone) {
        if (commit == null) {
            return Text.of("改动尚未提交", "not committed yet");
        }
        if (commit.edge()) {
            return Text.of("更早的提交", "an earlier commit");
        }
        return Text.of("提交 {0}，{1}，{2}", "commit {0}, {1}, {2}")
                .with(commit.shortId(), commit.author(), commit.time(zone));
    }
}

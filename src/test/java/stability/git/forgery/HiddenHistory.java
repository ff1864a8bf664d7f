package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.nio.file.Files;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** A whole record, an earlier version of it or all commits, out of sight by git's own files and settings. */
final class HiddenHistory {
    private HiddenHistory() {}

    static List<Forgery> all() {
        return List.of(
                seen(
                        Kind.HIDDEN,
                        "`log.showRoot`, and the record deleted from the first commit on",
                        "record-deleted",
                        account -> {
                            account.git("config", "log.showRoot", "false");
                            account.git("rm", "-q", account.path());
                            account.git("commit", "-qm", "误登");
                        }),
                seen(Kind.HIDDEN, "deleted, and the index told to leave it out", "record-deleted", account -> {
                    account.git("update-index", "--skip-worktree", account.path());
                    Files.delete(account.record());
                }),
                seen(Kind.HIDDEN, "deleted, and a sparse checkout pretended", "not-checked-out", account -> {
                    account.git("config", "core.sparseCheckout", "true");
                    account.git("update-index", "--skip-worktree", account.path());
                    Files.delete(account.record());
                }),
                seen(Kind.HIDDEN, "deleted by a merge, from both sides", "record-deleted", account -> {
                    account.beginMerge();
                    account.git("rm", "-qf", account.path());
                    account.git("commit", "-qm", "合并");
                }),
                seen(Kind.HIDDEN, "brought by a merge, and deleted by a commit", "record-deleted", account -> {
                    account.beginMerge();
                    account.office()
                            .done("hazard", "add", "--title", "x", "--place", "y", "--category", "fire", "-d", "zwc");
                    account.git("add", "-A");
                    account.git("commit", "-qm", "合并");
                    account.git("rm", "-q", "records/hazards/2019/09/H-20190925-a0002.yaml");
                    account.git("commit", "-qm", "误登");
                }),
                seen(Kind.HIDDEN, "HEAD led to a branch without commits", "history-hidden", account -> {
                    account.forgePlace();
                    Files.writeString(account.root().resolve(".git/HEAD"), "ref: refs/heads/nothing\n");
                }),
                seen(Kind.HIDDEN, "HEAD broken", "git-failed", account -> {
                    account.forgePlace();
                    Files.writeString(account.root().resolve(".git/HEAD"), "nonsense\n");
                }),
                seen(
                        Kind.HIDDEN,
                        "the content of an earlier version taken out of the objects",
                        "not-in-clone",
                        account -> account.removeObject("old:" + account.path())));
    }
}

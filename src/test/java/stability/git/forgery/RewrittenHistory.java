package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** The history made anew after an audit left its note, and the note itself. */
final class RewrittenHistory {
    private RewrittenHistory() {}

    static List<Forgery> all() {
        return List.of(
                noted("`git init` again", account -> {
                    account.forgePlace();
                    account.removeGit();
                    account.git("init", "-q");
                }),
                noted("`git init` again, and everything committed", account -> {
                    account.forgePlace();
                    account.removeGit();
                    account.git("init", "-q");
                    account.commit();
                }),
                noted("a branch without a past", account -> {
                    account.forgePlace();
                    account.git("checkout", "-q", "--orphan", "fresh");
                    account.commit();
                }),
                noted("a branch without a past, nothing committed yet", account -> {
                    account.forgePlace();
                    account.git("checkout", "-q", "--orphan", "fresh");
                }),
                noted(
                        "a commit left out by `git rebase`",
                        account -> account.git(
                                "-c", "rebase.autoStash=true", "rebase", "-q", "--onto", "HEAD~3", "HEAD~2")),
                noted("the last commit amended", account -> {
                    account.forgePlace();
                    account.git("commit", "-qa", "--amend", "-m", "备注");
                }),
                seen(Kind.REWRITTEN, "the note emptied", "record-deleted", account -> {
                    account.office().done("audit", "--remember");
                    account.commit();
                    Files.writeString(account.root().resolve("records/.audit"), "");
                }),
                seen(Kind.REWRITTEN, "the note deleted", "record-deleted", account -> {
                    account.office().done("audit", "--remember");
                    account.commit();
                    account.git("rm", "-q", "records/.audit");
                    account.git("commit", "-qm", "清理");
                }),
                seen(Kind.REWRITTEN, "the note without its time", "io-error", account -> {
                    account.office().done("audit", "--remember");
                    Path note = account.root().resolve("records/.audit");
                    Files.writeString(note, Files.readString(note).replaceAll("(?m)^at .*\n", ""));
                }));
    }

    /** What is done after an audit whose note was committed, and one whose note was not. */
    private static Forgery noted(String what, Forgery.Act act) {
        return seen(Kind.REWRITTEN, what, "history-rewritten", account -> {
            account.office().done("audit", "--remember");
            account.commit();
            account.office().done("audit", "--remember");
            act.to(account);
        });
    }
}

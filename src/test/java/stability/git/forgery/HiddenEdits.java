package stability.git.forgery;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.git.forgery.Forgery.seen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** An edit that git's own files and settings are to hide: git does not show it, or the commit that brought it. */
final class HiddenEdits {
    private HiddenEdits() {}

    static List<Forgery> all() {
        return List.of(
                hiding("`.git/info/grafts` that give the last commit no past", account -> {
                    account.forgePlace();
                    account.commit();
                    leavingOut(account, HiddenEdits::graft);
                }),
                hiding("`.gitattributes` that tell git not to show the lines", account -> {
                    Files.writeString(account.root().resolve(".gitattributes"), "*.yaml -diff binary\n");
                    account.forgePlace();
                    account.commit();
                }),
                hiding("`core.bare`", account -> {
                    account.forgePlace();
                    account.git("config", "core.bare", "true");
                }),
                hiding("`core.bigFileThreshold`, above which files count as binary", account -> {
                    account.git("config", "core.bigFileThreshold", "1");
                    account.forgePlace();
                    account.commit();
                }),
                hiding("`core.sparseCheckout`, the record put back by hand", account -> {
                    account.git("config", "core.sparseCheckout", "true");
                    account.git("update-index", "--skip-worktree", account.path());
                    account.forgePlace();
                }),
                hiding("`core.trustctime` and `core.checkStat`, the same size and time", account -> {
                    account.git("config", "core.trustctime", "false");
                    account.git("config", "core.checkStat", "minimal");
                    FileTime time = Files.getLastModifiedTime(account.record());
                    account.git("update-index", "--refresh");
                    Files.writeString(
                            account.record(), Files.readString(account.record()).replace("三层", "一层"));
                    Files.setLastModifiedTime(account.record(), time);
                }),
                hiding("`core.worktree` elsewhere", account -> {
                    Path other = Files.createDirectories(account.root().resolve("../elsewhere"));
                    account.git(
                            "config", "core.worktree", other.toAbsolutePath().toString());
                    account.forgePlace();
                }),
                hiding("`diff.external`, `textconv` and `diff.orderFile`", account -> {
                    account.git("config", "diff.external", "true");
                    account.git("config", "diff.f.textconv", "true");
                    account.git("config", "diff.orderFile", "/dev/null");
                    Files.writeString(account.root().resolve(".gitattributes"), "*.yaml diff=f\n");
                    account.forgePlace();
                    account.commit();
                }),
                hiding("`diff.ignoreSubmodules`, `diff.noprefix`, `diff.renames`, `core.quotePath`", account -> {
                    account.git("config", "diff.noprefix", "true");
                    account.git("config", "diff.renames", "copies");
                    account.git("config", "core.quotePath", "true");
                    account.forgePlace();
                    account.commit();
                }),
                hiding("`filter.*.clean` that gives git what it had", account -> {
                    Path kept = account.root().resolve("../kept");
                    Files.copy(account.record(), kept);
                    account.git("config", "filter.f.clean", "cat '" + kept.toAbsolutePath() + "'");
                    Files.writeString(account.root().resolve(".git/info/attributes"), "*.yaml filter=f\n");
                    account.forgePlace();
                }),
                hiding("`git update-index --assume-unchanged`", account -> {
                    account.git("update-index", "--assume-unchanged", account.path());
                    account.forgePlace();
                }),
                hiding("`git update-index --skip-worktree`", account -> {
                    account.git("update-index", "--skip-worktree", account.path());
                    account.forgePlace();
                }),
                hiding("a forged graph of commits that leaves one out", account -> {
                    account.forgePlace();
                    account.commit();
                    account.office().done("hazard", "note", "a0001", "--note", "无关", "--commit");
                    account.git("commit-graph", "write", "--reachable");
                    leavingOut(
                            account,
                            it -> CommitGraph.leaveOut(
                                    account.root().resolve(".git/objects/info/commit-graph"),
                                    account.git("rev-parse", "HEAD").strip(),
                                    account.git("rev-parse", "HEAD~2").strip()));
                }),
                hiding("a replaced object", account -> {
                    String good = account.git("rev-parse", "HEAD").strip();
                    account.forgePlace();
                    account.commit();
                    account.git("replace", account.git("rev-parse", "HEAD").strip(), good);
                }),
                hiding("a shallow file in a whole clone", account -> {
                    account.forgePlace();
                    account.commit();
                    leavingOut(
                            account,
                            it -> Files.writeString(it.root().resolve(".git/shallow"), it.git("rev-parse", "HEAD")));
                }),
                hiding("the same of a merge, in `.git/info/attributes`", account -> {
                    Files.writeString(account.root().resolve(".git/info/attributes"), "*.yaml -diff\n");
                    account.beginMerge();
                    account.forgePlace();
                    account.git("commit", "-qam", "合并");
                }));
    }

    private static Forgery hiding(String what, Forgery.Act act) {
        return seen(Kind.HIDDEN, what, "fact-changed step-changed step-removed", act);
    }

    /** Does something that has git itself leave commits out, or it would be no forgery. */
    private static void leavingOut(Account account, Forgery.Act act) throws Exception {
        int before = count(account);
        act.to(account);
        assertThat(count(account)).isLessThan(before);
    }

    private static int count(Account account) throws Exception {
        String count = account.git("-c", "advice.graftFileDeprecated=false", "rev-list", "--count", "HEAD");
        return Integer.parseInt(count.strip());
    }

    private static void graft(Account account) throws Exception {
        Path info = Files.createDirectories(account.root().resolve(".git/info"));
        Files.writeString(
                info.resolve("grafts"), account.git("rev-parse", "HEAD").strip() + "\n");
    }
}

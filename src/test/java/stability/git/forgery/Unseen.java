package stability.git.forgery;

import static stability.git.forgery.Forgery.unseen;

import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** What an audit cannot know, and what helps against it. */
final class Unseen {
    private Unseen() {}

    static List<Forgery> all() {
        return List.of(
                unseen(Kind.UNSEEN, "a fact changed before anybody signed", "that is what signing is for", account -> {
                    account.office()
                            .write(
                                    "hazards/2019/09/H-20190925-a0001.yaml",
                                    account.office()
                                            .text("hazards/2019/09/H-20190925-a0001.yaml")
                                            .replace("place: 二层", "place: 一层"));
                    account.commit();
                }),
                unseen(
                        Kind.UNSEEN,
                        "the history rewritten before the first audit",
                        "there is no note to compare with",
                        account -> {
                            account.forgePlace();
                            account.removeGit();
                            account.git("init", "-q");
                            account.commit();
                        }),
                unseen(
                        Kind.UNSEEN,
                        "the history rewritten, and the note with it",
                        "keep a copy of the note elsewhere",
                        account -> {
                            account.office().done("audit", "--remember");
                            account.forgePlace();
                            account.removeGit();
                            account.git("init", "-q");
                            account.commit();
                            account.office().run("audit", "--remember");
                        }),
                unseen(
                        Kind.UNSEEN,
                        "another author's name on a commit",
                        "git takes whatever name it is told; sign commits",
                        account -> {
                            account.edit(text -> text + "# x\n");
                            account.git("add", "-A");
                            account.git("-c", "user.name=校长", "commit", "-qm", "x", "--author", "校长 <x@example.org>");
                        }),
                unseen(Kind.UNSEEN, "a step invented at the right time", "only the paper and people know", account -> {
                    account.edit(
                            text -> text
                                    + "- {at: 2019-09-25T08:11+08:00, recorded: 2019-09-25T08:11+08:00, by: 综治办, did: note, note: x}\n");
                    account.commit();
                }),
                unseen(
                        Kind.UNSEEN,
                        "a step back-dated by less than `late_commit`",
                        "clocks differ, and people commit later",
                        account -> {
                            account.edit(
                                    text -> text
                                            + "- {at: 2019-09-25T07:59+08:00, recorded: 2019-09-25T08:00+08:00, by: 综治办, did: note, note: x}\n");
                            account.commit();
                        }),
                unseen(
                        Kind.UNSEEN,
                        "all commits dated as one likes",
                        "nothing vouches for the time of a commit but who has a copy of it",
                        account -> {
                            account.edit(text -> text + "# x\n");
                            account.commit();
                            account.dateLast(" 1600000000 +0800");
                        }));
    }
}

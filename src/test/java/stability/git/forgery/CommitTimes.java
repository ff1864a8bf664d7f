package stability.git.forgery;

import static stability.git.forgery.Forgery.seen;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import stability.git.forgery.Forgery.Kind;

/** Commits with times that no ordinary program gives them, and steps whose times do not go with their commits. */
final class CommitTimes {
    private CommitTimes() {}

    static List<Forgery> all() {
        return List.of(
                dated("a word", " soon +0800"),
                dated("an offset of 23 hours", " 1569376800 +2300"),
                dated("an offset of 99 hours and 99 minutes", " 1569376800 +9999"),
                dated("before 1970", " -5 +0800"),
                dated("beyond the year 9999", " 99999999999999 +0800"),
                dated("beyond what a number holds", " 99999999999999999999999 +0800"),
                dated("no time", ""),
                dated("of the first second of 1970", " 0 +0000"),
                seen(Kind.TIME, "a day before the commit that it follows", "commit-before-parent", account -> {
                    account.edit(text -> text + "# x\n");
                    account.commit();
                    account.dateLast(" 1569290400 +0800");
                }),
                seen(Kind.TIME, "the same, behind a commit that touches no record", "commit-before-parent", account -> {
                    Files.writeString(account.root().resolve("other"), "x");
                    account.git("add", "-A");
                    account.git("commit", "-qm", "x");
                    account.dateLast(" 1569290400 +0800");
                    account.edit(text -> text + "# x\n");
                    account.commit();
                    account.dateLast(" 1569290500 +0800");
                }),
                seen(Kind.TIME, "a step recorded after its commit", "recorded-after-commit", account -> {
                    account.edit(
                            text -> text
                                    + "- {at: 2019-09-25T20:00+08:00, recorded: 2019-09-25T20:00+08:00, by: 综治办, did: note, note: x}\n");
                    account.commit();
                }),
                seen(Kind.TIME, "a step back-dated by days", "committed-late", account -> {
                    account.edit(
                            text -> text
                                    + "- {at: 2019-09-25T08:09+08:00, recorded: 2019-09-25T08:09+08:00, by: 综治办, did: note, note: x}\n");
                    account.office().pass(Duration.ofDays(10));
                    account.commit();
                }));
    }

    private static Forgery dated(String what, String time) {
        return seen(Kind.TIME, what, "commit-time", account -> account.dateLast(time));
    }
}

package stability.git;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.git.Forgery.seen;
import static stability.git.Forgery.unseen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stability.git.Forgery.Kind;

/** Everything that was tried. */
final class Forgeries {
    private static final String SEEN = "fact-changed step-changed step-removed";

    private Forgeries() {}

    static List<Forgery> all() {
        List<Forgery> all = new ArrayList<>();
        Edit.ALL.forEach(edit -> edits(edit, all));
        hidden(all);
        programs(all);
        times(all);
        settings(all);
        rewritten(all);
        others(all);
        return all;
    }

    /** One edit by every way in which it can come into the account. */
    private static void edits(Edit edit, List<Forgery> all) {
        all.add(seen(Kind.EDIT, edit.what() + ", not committed", edit.code(), account -> account.edit(edit.made())));
        all.add(seen(Kind.EDIT, edit.what(), edit.code(), account -> {
            account.edit(edit.made());
            account.commit();
        }));
        all.add(seen(Kind.AGAIN, edit.what(), edit.code(), account -> {
            String text = Files.readString(account.record());
            account.git("rm", "-q", account.path());
            account.git("commit", "-qm", "误登");
            Files.createDirectories(account.record().getParent());
            Files.writeString(account.record(), text);
            account.edit(edit.made());
            account.commit();
        }));
        all.add(seen(Kind.MERGE, edit.what(), edit.code(), account -> {
            merging(account);
            account.edit(edit.made());
            account.git("commit", "-qam", "合并");
        }));
        if (edit.old()) {
            all.add(seen(Kind.BRANCH, edit.what(), edit.code(), account -> {
                account.git("checkout", "-q", "old");
                account.edit(edit.made());
                account.commit();
                account.git("merge", "-q", "--no-edit", "main");
                account.git("checkout", "-q", "main");
                account.git("merge", "-q", "--ff-only", "old");
            }));
        }
    }

    /** A merge is under way that brings another record from the side. */
    private static void merging(Account account) throws Exception {
        account.git("checkout", "-q", "-b", "side", "HEAD~1");
        account.office().done("screen", "add", "-d", "zwc", "--clear", "--commit");
        account.git("checkout", "-q", "main");
        account.git("merge", "-q", "--no-commit", "--no-ff", "side");
    }

    private static void hidden(List<Forgery> all) {
        Map<String, Forgery.Act> ways = new TreeMap<>();
        ways.put("`git update-index --assume-unchanged`", account -> {
            account.git("update-index", "--assume-unchanged", account.path());
            place(account);
        });
        ways.put("`git update-index --skip-worktree`", account -> {
            account.git("update-index", "--skip-worktree", account.path());
            place(account);
        });
        ways.put("`core.trustctime` and `core.checkStat`, the same size and time", account -> {
            account.git("config", "core.trustctime", "false");
            account.git("config", "core.checkStat", "minimal");
            FileTime time = Files.getLastModifiedTime(account.record());
            account.git("update-index", "--refresh");
            Files.writeString(
                    account.record(), Files.readString(account.record()).replace("三层", "一层"));
            Files.setLastModifiedTime(account.record(), time);
        });
        ways.put("`filter.*.clean` that gives git what it had", account -> {
            Path kept = account.root().resolve("../kept");
            Files.copy(account.record(), kept);
            account.git("config", "filter.f.clean", "cat '" + kept.toAbsolutePath() + "'");
            Files.writeString(account.root().resolve(".git/info/attributes"), "*.yaml filter=f\n");
            place(account);
        });
        ways.put("`core.worktree` elsewhere", account -> {
            Path other = Files.createDirectories(account.root().resolve("../elsewhere"));
            account.git("config", "core.worktree", other.toAbsolutePath().toString());
            place(account);
        });
        ways.put("`core.bare`", account -> {
            place(account);
            account.git("config", "core.bare", "true");
        });
        ways.put("`.gitattributes` that tell git not to show the lines", account -> {
            Files.writeString(account.root().resolve(".gitattributes"), "*.yaml -diff binary\n");
            place(account);
            account.commit();
        });
        ways.put("the same of a merge, in `.git/info/attributes`", account -> {
            Files.writeString(account.root().resolve(".git/info/attributes"), "*.yaml -diff\n");
            merging(account);
            place(account);
            account.git("commit", "-qam", "合并");
        });
        ways.put("`diff.external`, `textconv` and `diff.orderFile`", account -> {
            account.git("config", "diff.external", "true");
            account.git("config", "diff.f.textconv", "true");
            account.git("config", "diff.orderFile", "/dev/null");
            Files.writeString(account.root().resolve(".gitattributes"), "*.yaml diff=f\n");
            place(account);
            account.commit();
        });
        ways.put("`diff.ignoreSubmodules`, `diff.noprefix`, `diff.renames`, `core.quotePath`", account -> {
            account.git("config", "diff.noprefix", "true");
            account.git("config", "diff.renames", "copies");
            account.git("config", "core.quotePath", "true");
            place(account);
            account.commit();
        });
        ways.put("`core.bigFileThreshold`, above which files count as binary", account -> {
            account.git("config", "core.bigFileThreshold", "1");
            place(account);
            account.commit();
        });
        ways.put("a replaced object", account -> {
            String good = account.git("rev-parse", "HEAD").strip();
            place(account);
            account.commit();
            account.git("replace", account.git("rev-parse", "HEAD").strip(), good);
        });
        ways.put("`.git/info/grafts` that give the last commit no past", account -> {
            place(account);
            account.commit();
            leavingOut(account, it -> graft(it, ""));
        });
        ways.put("a shallow file in a whole clone", account -> {
            place(account);
            account.commit();
            leavingOut(
                    account, it -> Files.writeString(it.root().resolve(".git/shallow"), it.git("rev-parse", "HEAD")));
        });
        ways.put("a forged graph of commits that leaves one out", account -> {
            place(account);
            account.commit();
            account.office().done("hazard", "note", "a0001", "--note", "无关", "--commit");
            account.git("commit-graph", "write", "--reachable");
            leavingOut(
                    account,
                    it -> CommitGraph.leaveOut(
                            account.root().resolve(".git/objects/info/commit-graph"),
                            account.git("rev-parse", "HEAD").strip(),
                            account.git("rev-parse", "HEAD~2").strip()));
        });
        ways.put("`core.sparseCheckout`, the record put back by hand", account -> {
            account.git("config", "core.sparseCheckout", "true");
            account.git("update-index", "--skip-worktree", account.path());
            place(account);
        });
        ways.forEach((way, act) -> all.add(seen(Kind.HIDDEN, way, SEEN, act)));
        all.add(seen(
                Kind.HIDDEN,
                "`log.showRoot`, and the record deleted from the first commit on",
                "record-deleted",
                account -> {
                    account.git("config", "log.showRoot", "false");
                    account.git("rm", "-q", account.path());
                    account.git("commit", "-qm", "误登");
                }));
        all.add(seen(Kind.HIDDEN, "deleted, and the index told to leave it out", "record-deleted", account -> {
            account.git("update-index", "--skip-worktree", account.path());
            Files.delete(account.record());
        }));
        all.add(seen(Kind.HIDDEN, "deleted, and a sparse checkout pretended", "not-checked-out", account -> {
            account.git("config", "core.sparseCheckout", "true");
            account.git("update-index", "--skip-worktree", account.path());
            Files.delete(account.record());
        }));
        all.add(seen(Kind.HIDDEN, "deleted by a merge, from both sides", "record-deleted", account -> {
            merging(account);
            account.git("rm", "-qf", account.path());
            account.git("commit", "-qm", "合并");
        }));
        all.add(seen(Kind.HIDDEN, "brought by a merge, and deleted by a commit", "record-deleted", account -> {
            merging(account);
            account.office().done("hazard", "add", "--title", "x", "--place", "y", "--category", "fire", "-d", "zwc");
            account.git("add", "-A");
            account.git("commit", "-qm", "合并");
            account.git("rm", "-q", "records/hazards/2019/09/H-20190925-a0002.yaml");
            account.git("commit", "-qm", "误登");
        }));
        all.add(seen(Kind.HIDDEN, "HEAD led to a branch without commits", "history-hidden", account -> {
            place(account);
            Files.writeString(account.root().resolve(".git/HEAD"), "ref: refs/heads/nothing\n");
        }));
        all.add(seen(Kind.HIDDEN, "HEAD broken", "git-failed", account -> {
            place(account);
            Files.writeString(account.root().resolve(".git/HEAD"), "nonsense\n");
        }));
        all.add(seen(
                Kind.HIDDEN, "the content of an earlier version taken out of the objects", "not-in-clone", account -> {
                    String blob =
                            account.git("rev-parse", "old:" + account.path()).strip();
                    Files.delete(
                            account.root().resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
                }));
    }

    private static void place(Account account) throws Exception {
        account.edit(text -> text.replace("place: 三层", "place: 一层"));
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

    private static void graft(Account account, String parents) throws Exception {
        Path info = Files.createDirectories(account.root().resolve(".git/info"));
        Files.writeString(
                info.resolve("grafts"), account.git("rev-parse", "HEAD").strip() + parents + "\n");
    }

    /** Each would leave a file behind if it ran; the account is sound, but for a fact that was changed. */
    private static void programs(List<Forgery> all) {
        for (String key : List.of(
                "core.fsmonitor",
                "core.pager",
                "pager.log",
                "core.sshCommand",
                "core.askPass",
                "core.editor",
                "core.alternateRefsCommand",
                "uploadpack.packObjectsHook",
                "credential.helper",
                "diff.external",
                "diff.trap.command",
                "diff.trap.textconv",
                "filter.trap.clean",
                "filter.trap.smudge",
                "filter.trap.process",
                "gpg.program",
                "gpg.ssh.program",
                "gpg.x509.program",
                "gpg.ssh.defaultKeyCommand",
                "merge.trap.driver",
                "trailer.trap.command",
                "remote.origin.uploadpack")) {
            all.add(seen(Kind.PROGRAM, "`" + key + "`", "fact-changed", account -> {
                Files.writeString(
                        account.root().resolve(".gitattributes"), "*.yaml diff=trap filter=trap merge=trap\n");
                place(account);
                account.git("config", key, trap(account));
            }));
        }
        all.add(seen(Kind.PROGRAM, "a filter named in a file that the settings include", "fact-changed", account -> {
            Files.writeString(account.root().resolve(".git/info/attributes"), "* filter=trap\n");
            place(account);
            Files.writeString(
                    account.root().resolve(".git/more"),
                    "[filter \"trap\"]\n\tclean = '" + trap(account) + "'\n\trequired = true\n");
            account.git("config", "include.path", "more");
        }));
        all.add(seen(Kind.PROGRAM, "every hook, also by `core.hooksPath`", "fact-changed", account -> {
            place(account);
            Path hooks = Files.createDirectories(account.root().resolve(".git/own"));
            for (String hook :
                    List.of("post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout")) {
                Files.copy(Path.of(trap(account)), hooks.resolve(hook));
            }
            account.git("config", "core.hooksPath", hooks.toAbsolutePath().toString());
        }));
        all.add(seen(Kind.PROGRAM, "a partial clone whose remote has a program of its own", "not-in-clone", account -> {
            String blob = account.git("rev-parse", "old:" + account.path()).strip();
            account.git("config", "remote.origin.url", account.root().toString());
            account.git("config", "remote.origin.promisor", "true");
            account.git("config", "remote.origin.uploadpack", trap(account));
            account.git("config", "extensions.partialClone", "origin");
            account.git("config", "core.repositoryFormatVersion", "1");
            account.git("config", "protocol.file.allow", "always");
            Files.delete(account.root().resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
        }));
    }

    /** A program that leaves a file behind. */
    private static String trap(Account account) throws Exception {
        Path trap = account.root().resolve("../trap").toAbsolutePath().normalize();
        Files.writeString(trap, "#!/bin/sh\ntouch '" + sprung(account) + "'\ncat\n");
        if (!trap.toFile().setExecutable(true)) {
            throw new IllegalStateException("no program can be made in " + trap);
        }
        return trap.toString();
    }

    static Path sprung(Account account) {
        return account.root().resolve("../sprung").toAbsolutePath().normalize();
    }

    private static void times(List<Forgery> all) {
        Map<String, String> times = new TreeMap<>();
        times.put("an offset of 23 hours", " 1569376800 +2300");
        times.put("an offset of 99 hours and 99 minutes", " 1569376800 +9999");
        times.put("no time", "");
        times.put("a word", " soon +0800");
        times.put("before 1970", " -5 +0800");
        times.put("of the first second of 1970", " 0 +0000");
        times.put("beyond the year 9999", " 99999999999999 +0800");
        times.put("beyond what a number holds", " 99999999999999999999999 +0800");
        times.forEach((what, time) -> all.add(seen(Kind.TIME, what, "commit-time", account -> rewrite(account, time))));
        all.add(seen(Kind.TIME, "a day before the commit that it follows", "commit-before-parent", account -> {
            account.edit(text -> text + "# x\n");
            account.commit();
            rewrite(account, " 1569290400 +0800");
        }));
        all.add(seen(Kind.TIME, "the same, behind a commit that touches no record", "commit-before-parent", account -> {
            Files.writeString(account.root().resolve("other"), "x");
            account.git("add", "-A");
            account.git("commit", "-qm", "x");
            rewrite(account, " 1569290400 +0800");
            account.edit(text -> text + "# x\n");
            account.commit();
            rewrite(account, " 1569290500 +0800");
        }));
        all.add(seen(Kind.TIME, "a step recorded after its commit", "recorded-after-commit", account -> {
            account.edit(
                    text -> text
                            + "- {at: 2019-09-25T20:00+08:00, recorded: 2019-09-25T20:00+08:00, by: 综治办, did: note, note: x}\n");
            account.commit();
        }));
        all.add(seen(Kind.TIME, "a step back-dated by days", "committed-late", account -> {
            account.edit(
                    text -> text
                            + "- {at: 2019-09-25T08:09+08:00, recorded: 2019-09-25T08:09+08:00, by: 综治办, did: note, note: x}\n");
            account.office().pass(Duration.ofDays(10));
            account.commit();
        }));
    }

    /** Gives the last commit another time, as no ordinary program would. */
    private static void rewrite(Account account, String time) throws Exception {
        String commit = account.git("cat-file", "commit", "HEAD");
        String forged = commit.replaceFirst("(?m)^(committer [^>]*>).*$", "$1" + time);
        Path file = account.root().resolve("../commit");
        Files.writeString(file, forged, StandardCharsets.UTF_8);
        String hash = account.git(
                        "hash-object",
                        "-t",
                        "commit",
                        "-w",
                        "--literally",
                        file.toAbsolutePath().toString())
                .strip();
        account.git("update-ref", "refs/heads/main", hash);
    }

    private static void settings(List<Forgery> all) {
        Map<String, String[]> edits = new TreeMap<>();
        edits.put("the account begins later", new String[] {"since: 2019-09-23", "since: 2019-09-25"});
        edits.put("another zone", new String[] {"zone: Asia/Shanghai", "zone: Asia/Tokyo"});
        edits.put(
                "a department reports no more, from before",
                new String[] {"name: 教务处, kind: office}", "name: 教务处, kind: office, until: 2019-09-24}"});
        edits.put("a department taken out", new String[] {"  - {id: jwc, name: 教务处, kind: office}\n", ""});
        edits.put(
                "a department put in, from the beginning",
                new String[] {"departments:\n", "departments:\n  - {id: new, name: 新科室, kind: office}\n"});
        edits.put(
                "a longer limit",
                new String[] {"office: zzb\n", "office: zzb\nclocks:\n  - {id: hazard_due, limit: 30d, basis: 校规}\n"});
        edits.put("a later hour for reports", new String[] {
            "office: zzb\n", "office: zzb\nclocks:\n  - {id: screening_reported_by, limit: \"23:00\", basis: 校规}\n"
        });
        edits.put(
                "a working day made a rest day",
                new String[] {"office: zzb\n", "office: zzb\ncalendar:\n  rest: [2019-09-24]\n"});
        edits.forEach((what, edit) -> {
            all.add(seen(Kind.SETTINGS, what, "settings-changed", account -> {
                account.settings(text -> text.replace(edit[0], edit[1]));
                account.commit();
            }));
            all.add(seen(
                    Kind.SETTINGS,
                    what + ", not committed",
                    "settings-changed",
                    account -> account.settings(text -> text.replace(edit[0], edit[1]))));
        });
        all.add(seen(Kind.SETTINGS, "an edit, and then `taken_into_git`", "taken-over", account -> {
            place(account);
            account.commit();
            account.settings(text -> text + "taken_into_git: 2019-09-25\n");
            account.commit();
        }));
        all.add(seen(Kind.SETTINGS, "`taken_into_git` of a day to come, and then an edit", "fact-changed", account -> {
            account.settings(text -> text + "taken_into_git: 2020-12-31\n");
            account.commit();
            account.office().pass(Duration.ofDays(2));
            place(account);
            account.commit();
        }));
    }

    private static void rewritten(List<Forgery> all) {
        Map<String, Forgery.Act> ways = new TreeMap<>();
        ways.put("the last commit amended", account -> {
            place(account);
            account.git("commit", "-qa", "--amend", "-m", "备注");
        });
        ways.put(
                "a commit left out by `git rebase`",
                account -> account.git("-c", "rebase.autoStash=true", "rebase", "-q", "--onto", "HEAD~3", "HEAD~2"));
        ways.put("`git init` again", account -> {
            place(account);
            removeGit(account);
            account.git("init", "-q");
        });
        ways.put("`git init` again, and everything committed", account -> {
            place(account);
            removeGit(account);
            account.git("init", "-q");
            account.commit();
        });
        ways.put("a branch without a past", account -> {
            place(account);
            account.git("checkout", "-q", "--orphan", "fresh");
            account.commit();
        });
        ways.put("a branch without a past, nothing committed yet", account -> {
            place(account);
            account.git("checkout", "-q", "--orphan", "fresh");
        });
        ways.forEach((way, act) -> {
            all.add(seen(Kind.REWRITTEN, way, "history-rewritten", account -> {
                account.office().done("audit", "--remember");
                account.commit();
                account.office().done("audit", "--remember");
                act.to(account);
            }));
        });
        all.add(seen(Kind.REWRITTEN, "the note emptied", "record-deleted", account -> {
            account.office().done("audit", "--remember");
            account.commit();
            Files.writeString(account.root().resolve("records/.audit"), "");
        }));
        all.add(seen(Kind.REWRITTEN, "the note deleted", "record-deleted", account -> {
            account.office().done("audit", "--remember");
            account.commit();
            account.git("rm", "-q", "records/.audit");
            account.git("commit", "-qm", "清理");
        }));
        all.add(seen(Kind.REWRITTEN, "the note without its time", "io-error", account -> {
            account.office().done("audit", "--remember");
            Path note = account.root().resolve("records/.audit");
            Files.writeString(note, Files.readString(note).replaceAll("(?m)^at .*\n", ""));
        }));
    }

    private static void removeGit(Account account) throws Exception {
        Files.move(account.root().resolve(".git"), account.root().resolve("../gone"));
    }

    private static void others(List<Forgery> all) {
        all.add(seen(Kind.ALLOWANCE, "a changed fact let stand", "allowance", account -> {
            account.edit(text -> text.replace("place: 三层", "# check: allow fact-changed: 无妨\nplace: 一层"));
            account.commit();
        }));
        all.add(seen(
                Kind.ALLOWANCE,
                "the same for the whole file, not committed",
                "allowance",
                account -> account.edit(
                        text -> "# check: allow fact-changed: 无妨\n" + text.replace("place: 三层", "place: 一层"))));
        all.add(seen(
                Kind.ALLOWANCE,
                "one that lets allowances stand",
                "allowance bad-allowance",
                account -> account.edit(text -> "# check: allow allowance: 无妨\n# check: allow fact-changed: 无妨\n"
                        + text.replace("place: 三层", "place: 一层"))));
        all.add(unseen(Kind.UNSEEN, "a fact changed before anybody signed", "that is what signing is for", account -> {
            account.office()
                    .write(
                            "hazards/2019/09/H-20190925-a0001.yaml",
                            account.office()
                                    .text("hazards/2019/09/H-20190925-a0001.yaml")
                                    .replace("place: 二层", "place: 一层"));
            account.commit();
        }));
        all.add(unseen(
                Kind.UNSEEN,
                "the history rewritten before the first audit",
                "there is no note to compare with",
                account -> {
                    place(account);
                    removeGit(account);
                    account.git("init", "-q");
                    account.commit();
                }));
        all.add(unseen(
                Kind.UNSEEN,
                "the history rewritten, and the note with it",
                "keep a copy of the note elsewhere",
                account -> {
                    account.office().done("audit", "--remember");
                    place(account);
                    removeGit(account);
                    account.git("init", "-q");
                    account.commit();
                    account.office().run("audit", "--remember");
                }));
        all.add(unseen(
                Kind.UNSEEN,
                "another author's name on a commit",
                "git takes whatever name it is told; sign commits",
                account -> {
                    account.edit(text -> text + "# x\n");
                    account.git("add", "-A");
                    account.git("-c", "user.name=校长", "commit", "-qm", "x", "--author", "校长 <x@example.org>");
                }));
        all.add(unseen(Kind.UNSEEN, "a step invented at the right time", "only the paper and people know", account -> {
            account.edit(
                    text -> text
                            + "- {at: 2019-09-25T08:11+08:00, recorded: 2019-09-25T08:11+08:00, by: 综治办, did: note, note: x}\n");
            account.commit();
        }));
        all.add(unseen(
                Kind.UNSEEN,
                "a step back-dated by less than `late_commit`",
                "clocks differ, and people commit later",
                account -> {
                    account.edit(
                            text -> text
                                    + "- {at: 2019-09-25T07:59+08:00, recorded: 2019-09-25T08:00+08:00, by: 综治办, did: note, note: x}\n");
                    account.commit();
                }));
        all.add(unseen(
                Kind.UNSEEN,
                "all commits dated as one likes",
                "nothing vouches for the time of a commit but who has a copy of it",
                account -> {
                    account.edit(text -> text + "# x\n");
                    account.commit();
                    rewrite(account, " 1600000000 +0800");
                }));
    }
}

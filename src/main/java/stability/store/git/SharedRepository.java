package stability.store.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stability.app.Repository.Reach;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * What a repository says of the place where it is shared, and what stands in the way of an exchange.
 *
 * @param gitFolder what is kept for this work tree
 * @param objects where the objects are
 * @param edges the commits at which a shallow clone breaks off
 * @param top of the work tree
 * @param prefix where the records folder lies in it, with a slash at the end; empty for its top
 * @param branch that is checked out
 * @param remote its name
 * @param there the branch of the remote
 * @param address of the remote
 */
record SharedRepository(
        Path gitFolder,
        Path objects,
        List<String> edges,
        Path top,
        String prefix,
        String branch,
        String remote,
        String there,
        RemoteAddress address) {
    private static final String HEADS = "refs/heads/";

    /** What git leaves lying while something is not ended, and what to call it. */
    private static final Map<String, Text> OPEN = open();

    private static Map<String, Text> open() {
        Map<String, Text> open = new LinkedHashMap<>();
        Text rebase = Text.of(
                "一次 rebase（接着做：git rebase --continue；放弃：git rebase --abort）",
                "a rebase (go on: git rebase --continue; give it up: git rebase --abort)");
        open.put("rebase-merge", rebase);
        open.put("rebase-apply", rebase);
        open.put(
                "MERGE_HEAD",
                Text.of(
                        "一次合并（做完：git commit；放弃：git merge --abort）",
                        "a merge (end it: git commit; give it up: git merge --abort)"));
        open.put(
                "CHERRY_PICK_HEAD",
                Text.of(
                        "一次 cherry-pick（放弃：git cherry-pick --abort）",
                        "a cherry-pick (give it up: git cherry-pick --abort)"));
        open.put(
                "REVERT_HEAD",
                Text.of("一次 revert（放弃：git revert --abort）", "a revert (give it up: git revert --abort)"));
        return open;
    }

    /** Refused, with what to do, if there is nothing to exchange with, or something has to be ended before. */
    static SharedRepository of(Git git, Path folder) {
        Whereabouts here = Whereabouts.of(git, folder);
        if (here.reach() == Reach.PLAIN) {
            throw notShared(Text.of("记录文件夹不在 git 里", "the records folder is not in git"));
        }
        List<String> paths = git.demand(List.of("rev-parse", "--absolute-git-dir", "--show-toplevel"))
                .out()
                .lines()
                .toList();
        Path gitFolder = Path.of(paths.get(0));
        OPEN.forEach((name, what) -> {
            if (Files.exists(gitFolder.resolve(name))) {
                throw new Refused(Code.GIT_UNFINISHED.at(null, what));
            }
        });
        Git.Answer head = git.ask(List.of("symbolic-ref", "--quiet", "HEAD"));
        if (!head.ok() || !head.text().startsWith(HEADS)) {
            throw new Refused(Code.GIT_UNFINISHED.at(
                    null,
                    Text.of(
                            "没有停在任何分支上（回到分支：git switch main）",
                            "no branch is checked out (go back to one: git switch main)")));
        }
        String branch = head.text().substring(HEADS.length());
        Map<String, String> settings = settings(git);
        String remote = remote(settings, branch);
        String url = settings.get("remote." + remote + ".url");
        Path top = Path.of(paths.get(1));
        RemoteAddress address = RemoteAddress.of(url == null ? remote : url, top);
        String merge = settings.getOrDefault("branch." + branch + ".merge", HEADS + branch);
        String there = merge.startsWith(HEADS) ? merge.substring(HEADS.length()) : branch;
        return new SharedRepository(
                gitFolder, here.objects(), here.edges(), top, here.prefix(), branch, remote, there, address);
    }

    private static Map<String, String> settings(Git git) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : git.ask(List.of("config", "--null", "--get-regexp", "^(branch|remote)\\."))
                .parts()) {
            int end = setting.indexOf('\n');
            if (end > 0) {
                settings.putIfAbsent(setting.substring(0, end), setting.substring(end + 1));
            }
        }
        return settings;
    }

    /** That of the branch; else origin, or the only one that there is. */
    private static String remote(Map<String, String> settings, String branch) {
        String named = settings.get("branch." + branch + ".remote");
        if (named != null && !named.equals(".")) {
            return named;
        }
        Set<String> all = new TreeSet<>();
        for (String key : settings.keySet()) {
            if (key.startsWith("remote.") && key.endsWith(".url")) {
                all.add(key.substring("remote.".length(), key.length() - ".url".length()));
            }
        }
        if (all.contains("origin")) {
            return "origin";
        }
        if (all.isEmpty()) {
            throw notShared(Text.of("没有设共享的地方", "no place is set where it is shared"));
        }
        if (all.size() > 1) {
            throw notShared(
                    Text.of("设了几个地方，不知道是哪一个：{0}", "several places are set: {0}").with(String.join(" ", all)));
        }
        return all.iterator().next();
    }

    private static Refused notShared(Text why) {
        return new Refused(Code.NOT_SHARED.at(null, why));
    }

    /** Where git keeps what it knows of the branch of the remote. */
    String tracking() {
        return "refs/remotes/" + remote + "/" + there;
    }

    /** Whether the remote has a name, and is not only an address. */
    boolean isNamed() {
        return remote.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    /** A clean room that borrows the objects, and knows of these commits. */
    CleanRoom room(Git git, Collection<String> known) {
        return CleanRoom.of(git, objects, known.stream().findFirst().orElse(""), edges, List.copyOf(known));
    }
}

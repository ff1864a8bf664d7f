package stability.store.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Speaks with the place where an account is shared, from a {@link CleanRoom}: no setting, hook or helper of a repository takes
 * part, only what the user has set for all. What git says of a failure is told in a sentence of ours, with its last line.
 */
final class RemoteTalk {
    /** A line that is dead for a minute is given up. */
    private static final List<String> PATIENT = List.of(
            "-c",
            "http.lowSpeedLimit=1",
            "-c",
            "http.lowSpeedTime=60",
            "-c",
            "gc.auto=0",
            "-c",
            "maintenance.auto=false");

    private static final List<String> LOGIN = List.of(
            "authentication failed",
            "permission denied",
            "could not read username",
            "could not read password",
            "terminal prompts disabled",
            "host key verification failed",
            "returned error: 401",
            "returned error: 403",
            "access denied");

    private static final List<String> REFUSED = List.of("[remote rejected]", "pre-receive hook declined");

    private static final String HEADS = "refs/heads/";

    private final Git git;
    private final RemoteAddress address;

    /** @param room git in a clean room */
    RemoteTalk(Git room, RemoteAddress address, Map<String, String> variables, boolean asking) {
        this.git = room.reaching(address.protocols(), variables, asking);
        this.address = address;
    }

    /** Takes a branch, and gives its last commit; null if there is no such branch. */
    @Nullable
    String fetch(String branch) {
        String there = "refs/shared/" + branch;
        List<String> fetch = new ArrayList<>(PATIENT);
        fetch.addAll(List.of("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--"));
        fetch.addAll(List.of(address.address(), "+" + HEADS + branch + ":" + there));
        Git.Answer answer = git.ask(fetch);
        if (!answer.ok()) {
            if (answer.complaint().contains("couldn't find remote ref")) {
                return null;
            }
            throw refusal(answer.complaint());
        }
        return git.demand(Whereabouts.commitOf(there)).text();
    }

    /** The branch that whoever comes new gets; null if there is none yet. */
    @Nullable
    String usualBranch() {
        List<String> ask = new ArrayList<>(PATIENT);
        ask.addAll(List.of("ls-remote", "--symref", "--", address.address(), "HEAD", "refs/heads/*"));
        Git.Answer answer = git.ask(ask);
        if (!answer.ok()) {
            throw refusal(answer.complaint());
        }
        String first = null;
        for (String line : answer.out().lines().toList()) {
            String[] words = line.split("[ \t]");
            if (words.length == 3 && words[0].equals("ref:") && words[1].startsWith(HEADS)) {
                return words[1].substring(HEADS.length());
            }
            String name = words[words.length - 1];
            if (name.startsWith(HEADS) && (first == null || name.equals("refs/heads/main"))) {
                first = name.substring(HEADS.length());
            }
        }
        return first;
    }

    /** Sends a commit as the last of a branch; false if somebody has sent another one meanwhile. */
    boolean push(String commit, String branch) {
        List<String> push = new ArrayList<>(PATIENT);
        push.addAll(List.of("-c", "push.gpgSign=false", "-c", "push.followTags=false"));
        push.addAll(List.of("push", "--porcelain", "--no-verify", "--recurse-submodules=no", "--"));
        push.addAll(List.of(address.address(), commit + ":" + HEADS + branch));
        Git.Answer answer = git.ask(push);
        if (answer.ok()) {
            return true;
        }
        String said = answer.out() + "\n" + answer.complaint();
        if (isFaster(said)) {
            return false;
        }
        if (REFUSED.stream().anyMatch(said::contains)) {
            throw new Refused(Code.PUSH_REFUSED.at(null, address.shown(), Text.same(reason(said))));
        }
        throw refusal(answer.complaint());
    }

    /** Others have sent something, or are just about to: the branch there is another one than was thought, or is locked. */
    private static boolean isFaster(String said) {
        return said.contains("(fetch first)")
                || said.contains("(non-fast-forward)")
                || said.contains("failed to update ref")
                || said.contains("cannot lock ref")
                || said.contains("incorrect old value");
    }

    /** What the other side said, or why. */
    private static String reason(String said) {
        List<String> told = said.lines()
                .filter(line -> line.startsWith("remote:") && !line.startsWith("remote: error:"))
                .toList();
        String last = told.isEmpty() ? "" : told.get(told.size() - 1).substring("remote:".length());
        List<String> rejected =
                said.lines().filter(line -> line.contains("rejected]")).toList();
        String line = last.isBlank() && !rejected.isEmpty() ? rejected.get(0) : last;
        return line.replaceAll(".*\\[remote rejected]", "").strip();
    }

    private Refused refusal(String complaint) {
        String said = complaint.toLowerCase(Locale.ROOT);
        boolean login = LOGIN.stream().anyMatch(said::contains);
        Code code = login ? Code.REMOTE_LOGIN : Code.REMOTE_UNREACHABLE;
        return new Refused(code.at(null, address.shown(), Text.same(telling(complaint))));
    }

    /** The line that says most: git goes on with advice that is the same whatever happened. */
    private static String telling(String complaint) {
        List<String> lines = complaint
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("Please make sure")
                        && !line.startsWith("and the repository exists")
                        && !line.startsWith("fatal: Could not read from remote repository"))
                .toList();
        return RemoteAddress.shown(lines.isEmpty() ? "git" : lines.get(lines.size() - 1));
    }
}

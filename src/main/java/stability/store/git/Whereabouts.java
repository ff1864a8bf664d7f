package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stability.app.Repository.Reach;

/**
 * What has to be asked of a repository itself before its history is read elsewhere.
 *
 * @param reach how far back it goes
 * @param objects where it keeps its objects
 * @param prefix the path of the records folder in it, with a slash at the end; empty for its top
 * @param head the hash of the last commit; empty if there is none
 * @param edges the commits at which a shallow clone breaks off; none if the history is whole
 */
record Whereabouts(Reach reach, Path objects, String prefix, String head, List<String> edges) {

    /** @param folder the records folder */
    static Whereabouts of(Git git, Path folder) {
        Git.Answer answer = git.ask(List.of(
                "rev-parse",
                "--is-inside-work-tree",
                "--is-shallow-repository",
                "--git-path",
                "objects",
                "--git-path",
                "shallow",
                "--show-prefix"));
        boolean none = !answer.ok() && answer.complaint().contains("not a git repository");
        if (!answer.ok() && (!none || GitFolders.top(folder) != null)) {
            throw Git.failure(answer.complaint());
        }
        List<String> lines = answer.out().lines().toList();
        if (none || !lines.get(0).equals("true")) {
            return new Whereabouts(Reach.PLAIN, folder, "", "", List.of());
        }
        Path objects = folder.resolve(lines.get(2)).normalize();
        String prefix = lines.size() > 4 ? lines.get(4) : "";
        Git.Answer last = git.ask(commitOf("HEAD"));
        if (!last.ok()) {
            return new Whereabouts(withoutHead(git), objects, prefix, "", List.of());
        }
        String head = last.text();
        List<String> edges = lines.get(1).equals("true") && !isWhole(git, objects, head)
                ? edges(folder.resolve(lines.get(3)))
                : List.of();
        return new Whereabouts(edges.isEmpty() ? Reach.WHOLE : Reach.SHALLOW, objects, prefix, head, edges);
    }

    /** What asks for the hash of a commit. */
    static List<String> commitOf(String revision) {
        return List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    }

    /** A new repository has no commit anywhere; in another one HEAD was led astray, or a branch is about to begin. */
    private static Reach withoutHead(Git git) {
        Git.Answer last = git.ask(List.of("log", "-1", "--format=%H"));
        if (!last.complaint().contains("does not have any commits yet")) {
            throw Git.failure(last.complaint());
        }
        String objects = git.demand(List.of("cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"))
                .text();
        return objects.lines().anyMatch("commit"::equals) ? Reach.HEADLESS : Reach.EMPTY;
    }

    /** Whether all commits are there, whatever the repository says of itself. */
    private static boolean isWhole(Git git, Path objects, String head) {
        try (CleanRoom room = CleanRoom.of(git, objects, head, List.of())) {
            return room.git().ask(List.of("rev-list", "--count", "HEAD")).ok();
        }
    }

    private static List<String> edges(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw Git.failure(file.getFileName() + ": " + e.getMessage());
        }
    }
}

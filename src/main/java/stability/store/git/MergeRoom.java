package stability.store.git;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.sync.FileMerge;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Joins two commits in a {@link CleanRoom}: neither the folder nor the index of the repository knows of it, so that a merge that
 * is broken off leaves nothing behind. Git settles what only one side changed; the rest is for {@link FileMerge}. No setting of the
 * repository names a program for it, and no file is taken for another one that was renamed: two records are much alike.
 */
final class MergeRoom {
    /** As many commits git lets two sides have begun with. */
    private static final int BASES = 5;

    private final Git git;
    private final Blobs blobs;
    private final String prefix;
    private final FileMerge merge;

    /**
     * @param git in a clean room
     * @param prefix where the records folder lies, with a slash at the end; empty for the top
     */
    MergeRoom(Git git, String prefix, FileMerge merge) {
        this.git = git;
        this.blobs = new Blobs(git);
        this.prefix = prefix;
        this.merge = merge;
    }

    /** What three sides have of a file: both began with the first. */
    private static final class Sides {
        private final @Nullable String[] hashes = new String[3];
        private String mode = "100644";

        /** How long the hashes of this repository are. */
        int digits() {
            for (String hash : hashes) {
                if (hash != null) {
                    return hash.length();
                }
            }
            throw new IllegalStateException("no side has it");
        }
    }

    /**
     * The hash of the commit that joins both; refused if they did not begin as one.
     *
     * @param author the variables that say who makes it
     */
    String merge(String ours, String theirs, String message, Map<String, String> author) {
        List<String> bases = git.ask(List.of("merge-base", "--all", ours, theirs))
                .text()
                .lines()
                .limit(BASES)
                .toList();
        if (bases.isEmpty()) {
            throw new Refused(Code.UNRELATED_HISTORY.at(null));
        }
        List<String> read = new ArrayList<>(List.of("read-tree", "-i", "-m", "--aggressive"));
        read.addAll(bases);
        read.addAll(List.of(ours, theirs));
        git.demand(read);
        StringBuilder settled = new StringBuilder();
        unmerged().forEach((path, sides) -> settled.append(settle(path, sides)));
        if (settled.length() > 0) {
            Git.Answer answer = git.ask(List.of("update-index", "-z", "--index-info"), settled.toString());
            if (!answer.ok()) {
                throw Git.failure(answer.complaint());
            }
        }
        String tree = git.demand(List.of("write-tree")).text();
        Git.Answer commit =
                git.with(author).ask(List.of("commit-tree", tree, "-p", ours, "-p", theirs), message + "\n");
        if (!commit.ok()) {
            throw Git.failure(commit.complaint());
        }
        return commit.text();
    }

    private Map<String, Sides> unmerged() {
        Map<String, Sides> all = new LinkedHashMap<>();
        for (String entry : git.demand(List.of("ls-files", "-u", "-z")).parts()) {
            int tab = entry.indexOf('\t');
            String[] words = entry.substring(0, tab).split(" ", -1);
            Sides sides = all.computeIfAbsent(entry.substring(tab + 1), path -> new Sides());
            sides.hashes[Integer.parseInt(words[2]) - 1] = words[1];
            sides.mode = words[0];
            if (!words[0].startsWith("100")) {
                throw new Refused(Code.UNSAFE_COPY.at(Place.of(entry.substring(tab + 1))));
            }
        }
        return all;
    }

    /** A line for the index. */
    private String settle(String path, Sides sides) {
        String file = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        Map<String, byte[]> read = new HashMap<>();
        List<String> wanted =
                Arrays.stream(sides.hashes).filter(Objects::nonNull).toList();
        Iterator<String> next = wanted.iterator();
        blobs.read(wanted, bytes -> read.put(next.next(), bytes));
        byte[] settled =
                merge.merge(file, read.get(sides.hashes[0]), read.get(sides.hashes[1]), read.get(sides.hashes[2]));
        return settled == null
                ? "0 " + "0".repeat(sides.digits()) + "\t" + path + "\0"
                : sides.mode + " " + blobs.keep(settled) + "\t" + path + "\0";
    }
}

package stability.store.git;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * What one commit has of a file, and another.
 *
 * @param path from the top of the repository
 * @param mode that of the file afterwards; that of before if it goes
 * @param before the hash of what it has; null if it is not there
 * @param after likewise
 */
record TreeChange(
        String path,
        String mode,
        @Nullable String before,
        @Nullable String after) {
    private static final Set<String> ORDINARY = Set.of("100644", "100755", "100664");

    /** Names that Windows keeps for itself, with whatever ending. */
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2");

    /** Every file that is another one in the second commit, in the order of git. */
    static List<TreeChange> between(Git room, String from, String to) {
        List<String> parts = room.demand(List.of(
                        "diff-tree",
                        "-r",
                        "-z",
                        "--raw",
                        "--no-abbrev",
                        "--no-renames",
                        "--ignore-submodules=none",
                        from,
                        to))
                .parts();
        List<TreeChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            String[] words = parts.get(i).substring(1).split(" ", -1);
            String after = hash(words[3]);
            changes.add(new TreeChange(parts.get(i + 1), after == null ? words[0] : words[1], hash(words[2]), after));
        }
        return changes;
    }

    private static @Nullable String hash(String word) {
        return word.chars().allMatch(c -> c == '0') ? null : word;
    }

    /** Refused if one brings what is never put into a folder: a link, another repository, a name that is no ordinary one. */
    static void refuseOdd(List<TreeChange> changes) {
        List<Problem> problems = new ArrayList<>();
        for (TreeChange change : changes) {
            boolean brought = change.after != null;
            if (brought && (!ORDINARY.contains(change.mode) || !isOrdinary(change.path))) {
                problems.add(Code.UNSAFE_COPY.at(Place.of(change.path)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** Whether the path stays below the folder and means the same on every system. */
    static boolean isOrdinary(String path) {
        if (path.codePoints().anyMatch(Character::isISOControl) || path.contains("\\") || path.startsWith("/")) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            String plain = name.toLowerCase(Locale.ROOT).replaceAll("[. \u200b-\u200f\u202a-\u202e\ufeff]+$", "");
            String stem = plain.replaceAll("\\..*", "");
            boolean windows = File.separatorChar == '\\';
            if (name.isEmpty()
                    || plain.isEmpty()
                    || plain.equals(".git")
                    || plain.startsWith("git~")
                    || windows && (DEVICES.contains(stem) || name.matches(".*[<>:\"|?*].*"))) {
                return false;
            }
        }
        return true;
    }
}

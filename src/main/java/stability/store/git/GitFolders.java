package stability.store.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a repository says of itself in its own files, and whether to believe it. */
final class GitFolders {
    /** Where a repository keeps settings of its own. */
    private static final Set<String> REPOSITORY = Set.of("local", "worktree");

    private GitFolders() {}

    /** The nearest folder above that git would take for the top of a work tree; null if there is none. */
    static @Nullable Path top(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        try {
            while (!Files.isDirectory(there) && there.getParent() != null) {
                there = there.getParent();
            }
            there = there.toRealPath();
        } catch (IOException e) {
            return null; // git says what is wrong with it
        }
        while (there != null && !Files.exists(there.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there;
    }

    /**
     * What switches off each filter that the repository itself names: git runs such a program on every file that it reads
     * or writes. Those that the user has set for all repositories stay.
     */
    static List<String> withoutFilters(Git git) {
        Set<String> names = new TreeSet<>();
        String settings = git.ask(
                        List.of("config", "--show-scope", "--null", "--name-only", "--get-regexp", "^filter\\."))
                .out();
        String[] parts = settings.split("\0", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            String key = parts[i + 1];
            int end = key.lastIndexOf('.');
            if (REPOSITORY.contains(parts[i]) && end > "filter.".length()) {
                names.add(key.substring(0, end));
            }
        }
        List<String> options = new ArrayList<>();
        for (String name : names) {
            for (String empty : List.of(".clean=", ".smudge=", ".process=", ".required=false")) {
                options.addAll(List.of("-c", name + empty));
            }
        }
        return options;
    }
}

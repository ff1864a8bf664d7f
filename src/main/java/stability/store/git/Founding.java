package stability.store.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Begins a repository. */
final class Founding {
    private Founding() {}

    /** The branch is called as the user has set it, else {@code main}: git versions differ, and clones have to agree. */
    static void begin(Git git, Path top) {
        List<String> init = new ArrayList<>();
        if (!isSet(git, "init.defaultBranch")) {
            init.addAll(List.of("-c", "init.defaultBranch=main"));
        }
        init.addAll(List.of("init", "--quiet", "--", top.toAbsolutePath().toString()));
        git.demand(init);
    }

    /** Whether somebody had to be named. What git would guess from the machine is no name. */
    static boolean introduce(Git git, String name, String mail) {
        if (isKnown(git, "GIT_AUTHOR_IDENT") && isKnown(git, "GIT_COMMITTER_IDENT")) {
            return false;
        }
        set(git, "user.name", name);
        set(git, "user.email", mail);
        return true;
    }

    private static boolean isKnown(Git git, String who) {
        return git.ask(List.of("-c", "user.useConfigOnly=true", "var", who)).ok();
    }

    private static void set(Git git, String setting, String value) {
        if (!isSet(git, setting)) {
            git.demand(List.of("config", "--local", setting, value));
        }
    }

    private static boolean isSet(Git git, String setting) {
        return !git.ask(List.of("config", "--get", setting)).text().isEmpty();
    }
}

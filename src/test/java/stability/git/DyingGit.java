package stability.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import stability.support.SomeGit;

/**
 * A git that is dead from a certain call on, the last of which it may still have done: what a program is left with that is killed
 * between, or in, any two of its steps. To be laid before the real one on the search path.
 */
final class DyingGit {
    private static final String SCRIPT = """
            #!/bin/sh
            [ ! -e "$DYING_DEAD" ] || exit 137
            PATH=$DYING_PATH
            case "$*" in
            *"$DYING_AT"*) ;;
            *) exec git "$@" ;;
            esac
            : >"$DYING_DEAD"
            [ ! "$DYING_DOES" ] || git "$@"
            exit 137
            """;

    private final Path folder;

    DyingGit(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path script = Files.writeString(folder.resolve("git"), SCRIPT);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /**
     * The variables of a program that finds this git.
     *
     * @param at what stands in the call with which it dies
     * @param does whether that call is still done
     */
    Map<String, String> at(String at, boolean does) throws IOException {
        Path dead = folder.resolve("dead");
        Files.deleteIfExists(dead);
        String path = SomeGit.NONE.get("PATH");
        return Map.of(
                "PATH",
                folder + ":" + path,
                "DYING_PATH",
                path,
                "DYING_DEAD",
                dead.toString(),
                "DYING_AT",
                at,
                "DYING_DOES",
                does ? "yes" : "");
    }
}

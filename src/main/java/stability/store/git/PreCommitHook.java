package stability.store.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.IoMessages;
import stability.store.lock.WayToFile;

/**
 * The script that git runs before each commit. It checks what is staged and not what lies in the folder: the index is
 * written out into a folder of its own, in which git is then asked what differs from the last commit.
 */
final class PreCommitHook {
    /** What tells ours from others; the first stood in all of them before they spoke two languages. */
    private static final List<String> OURS =
            List.of("Installed by stability init --hook", "由 stability init --hook 安装");

    private static final Text ABOUT = Text.of("""
            # 提交前检查将要提交的记录（以暂存的内容为准）。由 stability init --hook 安装；
            # 不再需要就删去本文件；只跳过一次用 git commit --no-verify。
            """, """
            # Checks the records that are about to be committed, as they are staged. Installed by stability init --hook;
            # delete this file to have it no more, or commit once with --no-verify.
            """);

    private static final String SCRIPT = """
            #!/bin/sh
            @about@
            set -eu
            program=@program@
            folder=@folder@
            command -v "$program" >/dev/null 2>&1 || program=stability
            case ${GIT_INDEX_FILE:-} in
            '' | /* | ?:*) ;;
            *) export GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE" ;;
            esac
            GIT_DIR=$(git rev-parse --absolute-git-dir)
            export GIT_DIR
            staged=$(mktemp -d)
            trap 'rm -rf "$staged"' EXIT
            git ls-files -z -- "./$folder" | git checkout-index -z --stdin --prefix="$staged/"
            [ -f "$staged/${folder}stability.yaml" ] || exit 0
            export GIT_WORK_TREE="$staged"
            "$program" check --since HEAD --errors --records "$staged/$folder" >&2
            """;

    private PreCommitHook() {}

    /**
     * Writes the hook, also over an earlier one of ours; refused if another is there.
     *
     * @param disk where it goes
     * @param hooks the folder of hooks
     * @param program what checks
     * @param lang of its comments
     * @param prefix where the records folder lies in the work tree, with a slash at the end; empty for its top
     */
    static Path install(Disk disk, Path hooks, String program, Lang lang, String prefix) {
        Path file = hooks.resolve("pre-commit");
        try {
            WayToFile.check(hooks.resolveSibling("."), hooks.getFileName().toString());
            boolean ours = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && OURS.stream().anyMatch(Files.readString(file)::contains);
            String script = SCRIPT.replace("@about@\n", ABOUT.in(lang))
                    .replace("@program@", quoted(program))
                    .replace("@folder@", quoted(prefix));
            if (disk.isPreview()) {
                if (!ours && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
                disk.write(hooks, file.getFileName().toString(), script.getBytes(StandardCharsets.UTF_8));
                return file;
            }
            Files.createDirectories(hooks);
            if (ours) {
                Files.delete(file);
            }
            Files.writeString(file, script, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return file;
        } catch (FileAlreadyExistsException e) {
            throw new Refused(Code.EXISTS_ALREADY
                    .at(null, file)
                    .hinting(Text.of(
                            "在其中加一行：stability check --since HEAD --errors",
                            "add a line to it: stability check --since HEAD --errors")));
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, file, IoMessages.of(e)));
        }
    }

    /** One word for the shell, whatever is in it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

package stability.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.prose.TextPaper;

/**
 * Finds out from git's index, without git, whether a file that belongs in the records folder was left out of it: by a sparse
 * checkout, or by hand ({@code skip-worktree}). Only an index of version 3 or 4 can say so; of any other, and that is nearly
 * every one, twelve bytes are read. The form is that of {@code gitformat-index}.
 */
final class LeftOut {
    private static final int SIGNATURE = 0x44495243; // DIRC
    private static final int STAT = 40; // of each entry: times, device, mode, owner, size
    private static final int MODE = 24;
    private static final int FOLDER_MODE = 0x4000; // 040000: a folder of which the index has no files
    private static final int EXTENDED = 0x4000;
    private static final int SKIP_WORKTREE = 0x4000;
    private static final int LARGEST = 256 << 20;

    private final ByteBuffer index;
    private final int version;
    private final int idLength;

    private LeftOut(ByteBuffer index, int version, int idLength) {
        this.index = index;
        this.version = version;
        this.idLength = idLength;
    }

    /**
     * The first path, from the records folder with {@code /}, that git has left out of these folders; null if it has left out
     * none, there is no repository, or its index is none that is known.
     *
     * @param folders paths from the records folder, which itself is the empty path
     */
    static @Nullable String first(Path records, Collection<String> folders) {
        Path top = records.toAbsolutePath().normalize();
        while (top != null && !Files.exists(top.resolve(".git"))) {
            top = top.getParent();
        }
        if (top == null) {
            return null;
        }
        try {
            Path git = gitFolder(top.resolve(".git"));
            LeftOut index = read(git.resolve("index"), git);
            return index == null
                    ? null
                    : index.find(top, records.toAbsolutePath().normalize(), folders);
        } catch (IOException | RuntimeException unknown) {
            return null; // what git itself cannot read is for audit to tell
        }
    }

    /** Of a worktree or a submodule {@code .git} is a file that says where the folder is. */
    private static Path gitFolder(Path git) throws IOException {
        if (Files.isDirectory(git)) {
            return git;
        }
        String text = Files.readString(git).strip();
        return git.resolveSibling(text.substring(text.indexOf(':') + 1).strip());
    }

    private static @Nullable LeftOut read(Path file, Path git) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            DataInputStream head = new DataInputStream(in);
            int signature = head.readInt();
            int version = head.readInt();
            if (signature != SIGNATURE || version < 3 || version > 4 || Files.size(file) > LARGEST) {
                return null;
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        return new LeftOut(bytes, bytes.getInt(4), isSha256(git) ? 32 : 20);
    }

    private static boolean isSha256(Path git) throws IOException {
        Path common = git.resolve("commondir");
        Path home = Files.exists(common) ? git.resolve(Files.readString(common).strip()) : git;
        Path config = home.resolve("config");
        return Files.exists(config) && Files.readString(config).matches("(?is).*objectformat\\s*=\\s*sha256.*");
    }

    private @Nullable String find(Path top, Path records, Collection<String> folders) {
        String base = top.relativize(records).toString().replace('\\', '/');
        String prefix = base.isEmpty() ? "" : base + "/";
        int count = index.getInt(8);
        int at = 12;
        byte[] path = {};
        for (int i = 0; i < count; i++) {
            int start = at;
            int flags = index.getShort(start + STAT + idLength) & 0xFFFF;
            boolean extended = (flags & EXTENDED) != 0;
            boolean skipped = extended && (index.getShort(start + STAT + idLength + 2) & SKIP_WORKTREE) != 0;
            boolean folder = (index.getInt(start + MODE) & 0xF000) == FOLDER_MODE;
            int name = start + STAT + idLength + (extended ? 4 : 2);
            int kept = 0;
            if (version == 4) {
                int cut = index.get(name) & 0x7F;
                while ((index.get(name++) & 0x80) != 0) {
                    cut = ((cut + 1) << 7) | (index.get(name) & 0x7F);
                }
                kept = path.length - cut;
            }
            int end = name;
            while (index.get(end) != 0) {
                end++;
            }
            byte[] next = Arrays.copyOf(path, kept + end - name);
            index.get(name, next, kept, end - name);
            path = next;
            at = version == 4 ? end + 1 : start + ((end - start + 8) & ~7);
            if (skipped) {
                String told = leftOut(new String(path, StandardCharsets.UTF_8), prefix, top, folders, folder);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }

    /** The path below the records folder, if it is one that was asked for and does not lie there all the same. */
    private static @Nullable String leftOut(
            String path, String prefix, Path top, Collection<String> folders, boolean folder) {
        boolean above = folder && prefix.startsWith(path);
        if (!above && !path.startsWith(prefix)) {
            return null;
        }
        String below = above ? "" : path.substring(prefix.length());
        boolean asked = folders.stream()
                .anyMatch(each -> each.isEmpty()
                        ? isRecord(below, folder)
                        : below.startsWith(each + "/") || (folder && (each + "/").startsWith(below)));
        return asked && !Files.exists(top.resolve(path), LinkOption.NOFOLLOW_LINKS) ? below : null;
    }

    /** Of the whole folder what is no record may well be left out, such as photos. */
    private static boolean isRecord(String below, boolean folder) {
        boolean other = below.startsWith("evidence/") || below.startsWith(Records.PRIVATE + "/");
        return !other && (folder || below.endsWith(".yaml") || TextPaper.at(below) != null);
    }
}

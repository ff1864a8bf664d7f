package stability.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Preview;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Where the files go that a command writes: to their places, by {@link SafeWriter}, or into a {@link Preview} of what it would
 * write. Whatever writes goes through here, so that a command cannot forget that it was only asked what it would do.
 */
public final class Disk {
    /** The one that writes. */
    public static final Disk REAL = new Disk(null);

    private final @Nullable Preview preview;

    /** @param preview what would be written goes there, and nothing is; null to write */
    public Disk(@Nullable Preview preview) {
        this.preview = preview;
    }

    /** Whether nothing is written. */
    public boolean isPreview() {
        return preview != null;
    }

    /** Writes as {@link SafeWriter#write} does, under the folder's lock. */
    public void write(Path root, String file, byte[] bytes) {
        if (preview == null) {
            SafeWriter.write(root, file, bytes);
        } else {
            put(preview, root, file, bytes);
        }
    }

    /** Writes as {@link SafeWriter#writeUnlocked} does. */
    public void writeUnlocked(Path root, String file, byte[] bytes) {
        if (preview == null) {
            SafeWriter.writeUnlocked(root, file, bytes);
        } else {
            put(preview, root, file, bytes);
        }
    }

    /** The same for several files of one folder: all of them or, refused, none. */
    public void writeAllUnlocked(Path root, Map<String, byte[]> files) {
        files.keySet().forEach(name -> WayToFile.checkFile(root, name));
        if (preview != null) {
            files.forEach((name, bytes) -> put(preview, root, name, bytes));
            return;
        }
        FileBatch batch = FileBatch.unlocked(root);
        files.forEach((name, bytes) -> batch.add(name, () -> bytes));
        batch.write(name -> {});
    }

    /** Removes a file. */
    public void delete(Path file) {
        if (preview == null) {
            SafeWriter.delete(file);
        } else {
            preview.put(file, bytes(file), null);
        }
    }

    /** What a file would have that would have been written before; null if there is none, or if it is on the disk. */
    public byte @Nullable [] pending(Path file) {
        return preview == null ? null : preview.pending(file);
    }

    private static void put(Preview preview, Path root, String name, byte[] bytes) {
        WayToFile.check(root, name);
        Path file = root.resolve(name);
        preview.put(file, bytes(file), bytes);
    }

    private static byte @Nullable [] bytes(Path file) {
        try {
            return SafeWriter.isThere(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, file, IoMessages.of(e)));
        }
    }
}

package stability.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.app.PaperFiles;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.store.lock.IoMessages;
import stability.store.lock.OfficeLock;
import stability.store.lock.SafeWriter;

/** Papers on disk, written as safely as records. */
public final class DiskFiles implements PaperFiles {
    private final Disk disk;

    /** @param disk where they go */
    public DiskFiles(Disk disk) {
        this.disk = disk;
    }

    @Override
    public Path write(Path folder, String name, byte[] bytes) {
        Path file = folder.resolve(name);
        refuseOpen(file);
        disk.writeUnlocked(folder, name, bytes);
        return file;
    }

    /** What somebody has open in an office program would be lost, or come back when that person saves. */
    private static void refuseOpen(Path file) {
        Path lock = OfficeLock.of(file);
        if (lock != null) {
            throw new Refused(Code.OPEN_ELSEWHERE.at(null, file, lock.getFileName()));
        }
    }

    @Override
    public byte @Nullable [] read(Path folder, String name) {
        return SafeWriter.read(folder, name);
    }

    @Override
    public List<String> list(Path root, String folder) {
        Path there = root;
        for (Path step : Path.of(folder)) {
            there = there.resolve(step);
            if (!Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
        }
        try (Stream<Path> files = Files.list(there)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            IOException failure = e instanceof UncheckedIOException unchecked
                    ? Objects.requireNonNull(unchecked.getCause())
                    : (IOException) e;
            throw new Refused(Code.IO_ERROR.at(Place.of(there.toString()), IoMessages.of(failure)));
        }
    }

    @Override
    public void writeAll(Path folder, Map<String, byte[]> files) {
        files.keySet().forEach(name -> refuseOpen(folder.resolve(name)));
        disk.writeAllUnlocked(folder, files);
    }

    @Override
    public boolean renew(Path folder, String name, byte[] bytes) {
        if (SafeWriter.holds(folder, name, bytes)) {
            return false;
        }
        write(folder, name, bytes);
        return true;
    }

    @Override
    public Path create(Path folder, String name, byte[] bytes) {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, file));
        }
        return write(folder, name, bytes);
    }

    @Override
    public Path createFree(Path folder, String stem, String ending, byte[] bytes) {
        String name = stem + ending;
        for (int number = 2; SafeWriter.isThere(folder.resolve(name)); number++) {
            name = stem + number + ending;
        }
        return create(folder, name, bytes);
    }

    @Override
    public void delete(Path file) {
        disk.delete(file);
    }
}

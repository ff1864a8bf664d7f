package stability.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import stability.app.PaperFiles;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
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
        Path lock = OfficeLock.of(file);
        if (lock != null) {
            throw new Refused(Code.OPEN_ELSEWHERE.at(null, file, lock.getFileName()));
        }
        disk.writeUnlocked(folder, name, bytes);
        return file;
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

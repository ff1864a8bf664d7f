package stability.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import stability.app.PaperFiles;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.store.lock.OfficeLock;
import stability.store.lock.SafeWriter;

/** Papers on disk, written as safely as records. */
public final class DiskFiles implements PaperFiles {
    @Override
    public void write(Path file, byte[] bytes) {
        Path lock = OfficeLock.of(file);
        if (lock != null) {
            throw new Refused(Code.OPEN_ELSEWHERE.at(null, file, lock.getFileName()));
        }
        SafeWriter.writeUnlocked(file, bytes);
    }

    @Override
    public boolean renew(Path file, byte[] bytes) {
        if (SafeWriter.holds(file, bytes)) {
            return false;
        }
        write(file, bytes);
        return true;
    }

    @Override
    public void create(Path file, byte[] bytes) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, file));
        }
        write(file, bytes);
    }
}

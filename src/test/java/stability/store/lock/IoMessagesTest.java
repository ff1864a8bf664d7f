package stability.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that somebody in an office can act on, for what file systems of three makers say. */
class IoMessagesTest {

    @Test
    void whatJavaHasANameFor() {
        assertThat(told(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(told(new NoSuchFileException("x"))).isEqualTo("there is no such file");
        assertThat(told(new NotDirectoryException("x"))).isEqualTo("it is not a folder");
        assertThat(told(new FileAlreadyExistsException("x"))).isEqualTo("a file stands where a folder is needed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Permission denied | permission denied",
                "Not a directory | it is not a folder",
                "The process cannot access the file because it is being used by another process | another program has it open",
                "No space left on device | the disk is full",
                "There is not enough space on the disk | the disk is full",
                "Disk quota exceeded | the disk is full",
                "Input/output error | the disk fails (input/output error)",
                "Too many open files | too many files are open",
                "Read-only file system | the disk is read-only",
                "Stale file handle | Stale file handle",
            })
    void whatSystemsSay(String reason, String told) {
        assertThat(told(new FileSystemException("x", null, reason))).isEqualTo(told);
        assertThat(told(new IOException(reason))).isEqualTo(told);
        assertThat(IoMessages.isNoFolder(new FileSystemException("x", null, reason)))
                .isEqualTo(reason.startsWith("Not"));
    }

    private static String told(IOException failure) {
        return IoMessages.of(failure).en();
    }
}

package stability.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import stability.domain.Text;

/** What a failure of the file system means, in words. Names of Java classes are nobody's business. */
final class IoMessages {
    private IoMessages() {}

    static Text of(IOException failure) {
        String reason = failure instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(failure.getMessage());
        if (failure instanceof AccessDeniedException || reason.contains("Permission denied")) {
            return Text.of("没有权限", "permission denied");
        }
        if (failure instanceof NoSuchFileException) {
            return Text.of("文件不存在", "there is no such file");
        }
        if (failure instanceof NotDirectoryException || reason.contains("Not a directory")) {
            return Text.of("不是文件夹", "it is not a folder");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return Text.of("需要文件夹的地方已有同名文件", "a file stands where a folder is needed");
        }
        if (reason.contains("being used by another process")) {
            return Text.of("正被另一个程序打开", "another program has it open");
        }
        if (reason.contains("No space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return Text.of("磁盘已满", "the disk is full");
        }
        return reason.contains("Read-only file system")
                ? Text.of("磁盘是只读的", "the disk is read-only")
                : Text.same(reason);
    }
}

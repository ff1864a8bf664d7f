package stability.store.lock;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import stability.domain.field.Text;

/** What a failure of the file system means, in words. Names of Java classes are nobody's business. */
public final class IoMessages {
    private IoMessages() {}

    public static Text of(IOException failure) {
        String reason = reason(failure);
        if (failure instanceof AccessDeniedException || reason.contains("Permission denied")) {
            return Text.of("没有权限", "permission denied");
        }
        if (failure instanceof NoSuchFileException) {
            return Text.of("文件不存在", "there is no such file");
        }
        if (isNoFolder(failure)) {
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
        if (reason.contains("Input/output error")) {
            return Text.of("磁盘读写出错", "the disk fails (input/output error)");
        }
        if (reason.contains("Too many open files")) {
            return Text.of("打开的文件太多", "too many files are open");
        }
        return reason.contains("Read-only file system")
                ? Text.of("磁盘是只读的", "the disk is read-only")
                : Text.same(reason);
    }

    /** Whether a file stands where a folder is needed. */
    static boolean isNoFolder(IOException failure) {
        return failure instanceof NotDirectoryException || reason(failure).contains("Not a directory");
    }

    private static String reason(IOException failure) {
        return failure instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(failure.getMessage());
    }
}

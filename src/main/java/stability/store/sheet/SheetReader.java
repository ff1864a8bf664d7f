package stability.store.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetFiles;
import stability.domain.field.Text;
import stability.domain.problem.Refused;
import stability.store.lock.IoMessages;
import stability.store.lock.OfficeLock;

/** Reads tables from the disk. Kind and size of a file are looked at before it is opened, so that no pipe and no device is. */
public final class SheetReader implements SheetFiles {
    @Override
    public SheetFile read(Path file) {
        try {
            return table(file);
        } catch (NotRead e) {
            throw e.refused(file);
        } catch (UncheckedIOException e) {
            throw broken(Objects.requireNonNull(e.getCause()), file);
        } catch (IOException e) {
            throw broken(e, file);
        }
    }

    private static Refused broken(IOException failure, Path file) {
        return new NotRead(
                        IoMessages.of(failure),
                        Text.of(
                                "关闭打开它的程序，检查磁盘与权限后重试",
                                "close the program that has it open, check the disk and the permissions, and try again"))
                .refused(file);
    }

    private static SheetFile table(Path file) throws NotRead, IOException {
        check(file);
        String name = file.getFileName().toString();
        return FileKind.of(file) == FileKind.ZIP ? WorkbookReader.read(file, name) : SeparatedReader.read(file, name);
    }

    private static void check(Path file) throws NotRead, IOException {
        Path last = file.getFileName();
        if (last == null || Files.isDirectory(file)) {
            throw new NotRead(
                    Text.of("这是文件夹，不是表格文件", "it is a folder, not a file"),
                    Text.of("写出其中一个 .xlsx 或 .csv 文件", "name an .xlsx or .csv file in it"));
        }
        if (last.toString().startsWith("~$") || last.toString().startsWith(".~lock.")) {
            throw new NotRead(
                    Text.of("这是表格打开时留下的锁文件，不是表格", "it is the lock of a table that somebody has open, not the table"),
                    Text.of("去掉名称开头的 ~$，写出表格本身", "name the table itself, without ~$ in front"));
        }
        BasicFileAttributes attributes = attributes(file);
        if (!attributes.isRegularFile()) {
            throw new NotRead(
                    Text.of("这里应为普通文件", "it is not an ordinary file"),
                    Text.of("写出一个 .xlsx 或 .csv 文件", "name an .xlsx or .csv file"));
        }
        if (attributes.size() > Bounds.BYTES) {
            throw new NotRead(
                    Text.of("文件超过 {0} MB", "it has more than {0} MB").with(Bounds.BYTES >> 20),
                    Text.of("删去其中的图片，或拆成几个文件", "delete the pictures in it, or split it"));
        }
        Path lock = OfficeLock.of(file);
        if (lock != null) {
            throw new NotRead(
                    Text.of("有人正在 Excel、WPS 或 LibreOffice 中打开它", "somebody has it open in Excel, WPS or LibreOffice"),
                    Text.of(
                                    "保存并关闭后再导入；若并未打开，删去旁边的 {0}",
                                    "save and close it first; if nobody has it open, delete {0} beside it")
                            .with(lock.getFileName()));
        }
    }

    private static BasicFileAttributes attributes(Path file) throws NotRead, IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new NotRead(
                    Text.of("没有这个文件", "there is no such file"),
                    Text.of("核对文件夹与文件名，连同 .xlsx、.csv", "check the folder and the name, with its ending"));
        }
    }
}

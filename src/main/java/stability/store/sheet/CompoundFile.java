package stability.store.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import stability.domain.field.Text;

/** The container of the old office programs, in which a workbook with a password lies, too. None of it is read. */
final class CompoundFile {
    private CompoundFile() {}

    /** What the file is, told by the names of the streams in it. */
    static NotRead refusal(Path file) throws IOException {
        if (holds(file, "EncryptedPackage")) {
            return new NotRead(
                    Text.of("表格有打开密码", "it is locked with a password"),
                    Text.of(
                            "在 Excel 或 WPS 中去掉密码，另存后再导入",
                            "take the password off in Excel or WPS, save it elsewhere, and import that"));
        }
        if (holds(file, "WordDocument")) {
            return new NotRead(
                    Text.of("这是旧格式的文字文档，不是表格", "it is an old document, not a table"),
                    Text.of(
                            "把表格复制到 Excel 或 WPS 表格里，存为 .xlsx",
                            "copy the table into Excel or WPS, and save it as .xlsx"));
        }
        return new NotRead(Text.of("这是旧格式的表格（.xls、.et）", "it is an old workbook (.xls, .et)"), NotRead.SAVE_AGAIN);
    }

    /** Names stand in the directory in UTF-16. None of these begins once more inside itself, so the search never has to go back. */
    private static boolean holds(Path file, String name) throws IOException {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int found = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                found = next == (wanted[found] & 0xff) ? found + 1 : next == (wanted[0] & 0xff) ? 1 : 0;
                if (found == wanted.length) {
                    return true;
                }
            }
        }
        return false;
    }
}

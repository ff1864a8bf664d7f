package stability.store.sheet;

import static stability.store.sheet.NotRead.SAVE_AGAIN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import stability.domain.field.Text;

/** What a file is, by its bytes: names lie. Whatever is neither a workbook nor text is refused by what it is. */
enum FileKind {
    ZIP,
    TEXT;

    /** Enough to see what a page of HTML begins with, behind a byte order mark and blank lines. */
    private static final int HEAD = 512;

    private static final List<String> PICTURES =
            List.of("89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "000000186674797068656963");
    private static final List<String> ARCHIVES = List.of("526172211a07", "377abcaf271c", "1f8b08", "fd377a585a");
    private static final List<String> PAGES = List.of(
            "<!doctype", "<html", "<head", "<meta", "<style", "<body", "<div", "<table", "<?xml", "mime-version:");

    static FileKind of(Path file) throws NotRead, IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new NotRead(
                    Text.of("文件是空的", "it is empty"),
                    Text.of("核对文件；网盘里的先下载到本机", "look at the file; fetch it first if it lies in a cloud folder"));
        }
        String start = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        if (start.startsWith("504b0304")) {
            return ZIP;
        }
        if (start.startsWith("504b0506") || start.startsWith("504b0708")) {
            throw NotRead.damaged();
        }
        if (start.startsWith("d0cf11e0")) {
            throw CompoundFile.refusal(file);
        }
        refuseOthers(start, new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        return TEXT;
    }

    private static void refuseOthers(String start, String head) throws NotRead {
        if (start.startsWith("25504446")) {
            throw new NotRead(
                    Text.of("这是 PDF，不是表格", "it is a PDF, not a table"),
                    Text.of("向对方要原来的 Excel 或 WPS 表格", "ask for the Excel or WPS table that it was made from"));
        }
        if (PICTURES.stream().anyMatch(start::startsWith)
                || start.startsWith("52494646") && head.startsWith("webp", 8)
                || start.startsWith("424d") && start.startsWith("00000000", 12)) {
            throw new NotRead(
                    Text.of("这是图片，不是表格", "it is a picture, not a table"),
                    Text.of("向对方要原来的 Excel 或 WPS 表格", "ask for the Excel or WPS table that it shows"));
        }
        if (ARCHIVES.stream().anyMatch(start::startsWith)) {
            throw new NotRead(
                    Text.of("这是压缩包，不是表格", "it is an archive, not a table"),
                    Text.of("先解压，再导入其中的表格", "unpack it, and import the table in it"));
        }
        String text = (head.startsWith("ï»¿")
                        ? head.substring(3)
                        : head.replace("\0", "").replaceFirst("^(ÿþ|þÿ)", ""))
                .strip();
        if (PAGES.stream().anyMatch(text::startsWith)) {
            throw new NotRead(
                    Text.of("这是网页（HTML 或 XML），只是名称像表格", "it is a web page (HTML or XML) that is only called a table"),
                    SAVE_AGAIN);
        }
        if (text.startsWith("{\\rtf")) {
            throw new NotRead(
                    Text.of("这是 RTF 文档，不是表格", "it is an RTF document, not a table"),
                    Text.of(
                            "把表格复制到 Excel 或 WPS 表格里，存为 .xlsx",
                            "copy the table into Excel or WPS, and save it as .xlsx"));
        }
    }
}

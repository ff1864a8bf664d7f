package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.support.Said;

/** Files that are no tables: one sentence what they are, one what to do, and nothing of what is in them. */
@Timeout(20) // a guard against a pipe that is opened or a bomb that goes off, not a measure of speed
class RefusedFileTest {
    private static final String SECRET = "秘密内容";

    @TempDir
    private Path folder;

    /** The sentence in Chinese. */
    private static String why(Path file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Shown.read(file));
        assertThat(refused).isNotNull();
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo(Code.BAD_SHEET);
        assertThat(problem.place())
                .hasToString(
                        file.equals(Path.of("/")) ? "/" : file.getFileName().toString());
        Said.isPlain(problem);
        for (String said : List.of(
                problem.message().zh(),
                problem.hint().zh(),
                problem.message().en(),
                problem.hint().en())) {
            assertThat(said).isNotBlank().doesNotContain(SECRET, "Exception", "xml");
        }
        return problem.message().zh().substring("读不了这个表格：".length());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String why(RawBook book) throws IOException {
        return why(book.in(folder));
    }

    @Test
    void whatIsNoFile() throws Exception {
        assertThat(why(folder.resolve("没有.xlsx"))).isEqualTo("没有这个文件");
        assertThat(why(folder)).isEqualTo("这是文件夹，不是表格文件");
        assertThat(why(Path.of("/"))).isEqualTo("这是文件夹，不是表格文件");
        assertThat(why(file("空.xlsx", ""))).isEqualTo("文件是空的");
        assertThat(why(Files.createSymbolicLink(folder.resolve("链接.csv"), Path.of("/dev/zero"))))
                .isEqualTo("这里应为普通文件");
        Files.delete(folder.resolve("链接.csv"));
        Files.createSymbolicLink(folder.resolve("断.csv"), Path.of("没有"));
        assertThat(why(folder.resolve("断.csv"))).isEqualTo("没有这个文件");
        Path pipe = folder.resolve("管道.xlsx");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(why(pipe)).isEqualTo("这里应为普通文件");
    }

    @Test
    void aLinkToATableIsTheTable() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("链接.csv"), file("表.csv", "a,b\n"));
        assertThat(Shown.rows(link)).containsExactly("1: a | b");
    }

    @Test
    void whatSomebodyHasOpen() throws Exception {
        assertThat(why(file("~$台账.xlsx", SECRET))).startsWith("这是表格打开时留下的锁文件");
        assertThat(why(file(".~lock.台账.xlsx#", SECRET))).startsWith("这是表格打开时留下的锁文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$台账.xlsx", "~$账.xlsx", ".~lock.台账.xlsx#"})
    void aTableWithALockBesideIt(String lock) throws Exception {
        Path file = file("台账.xlsx", new RawBook().rows("").bytes());
        assertThat(Shown.read(file).sheets()).hasSize(1);
        file(lock, "");
        assertThat(why(file)).isEqualTo("有人正在 Excel、WPS 或 LibreOffice 中打开它");
    }

    @Test
    void oldWorkbooksAndThoseWithAPassword() throws Exception {
        Path old = folder.resolve("旧.xlsx");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet().createRow(0).createCell(0).setCellValue(SECRET);
            book.write(out);
        }
        assertThat(why(old)).isEqualTo("这是旧格式的表格（.xls、.et）");
        Path locked = folder.resolve("密码.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("1");
            book.createSheet();
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                book.write(encrypted);
            }
            files.writeFilesystem(out);
        }
        assertThat(why(locked)).isEqualTo("表格有打开密码");
        assertThat(why(file(
                        "文.et",
                        "\u00d0\u00cf\u0011\u00e0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"
                                .getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("这是旧格式的文字文档，不是表格");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>秘密内容</td></tr></table></html> | 这是网页",
                "'\ufeff\n <TABLE>秘密内容' | 这是网页",
                "<?xml version='1.0'?><Workbook/> | 这是网页",
                "MIME-Version: 1.0 | 这是网页",
                "%PDF-1.4 秘密内容 | 这是 PDF",
                "GIF89a | 这是图片",
                "{\\rtf1 秘密内容} | 这是 RTF"
            })
    void whatIsOnlyCalledATable(String text, String why) throws Exception {
        assertThat(why(file("台账.xls", text))).startsWith(why);
        assertThat(why(file("台账.csv", text))).startsWith(why);
    }

    @Test
    void otherFilesInUtf16() throws Exception {
        assertThat(why(file("页.xls", "\ufeff<html>".getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("这是网页");
        assertThat(why(file("无.csv", "a,b\n".getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("不是表格，也不是文本");
    }

    @Test
    void othersOfTheFamilyOfZipFiles() throws Exception {
        assertThat(why(new RawBook().part("xl/workbook.bin", ""))).isEqualTo("这是二进制工作簿（.xlsb）");
        assertThat(why(new RawBook().part("content.xml", "").part("META-INF/manifest.xml", "")))
                .isEqualTo("这是 OpenDocument 表格（.ods）");
        Path word = folder.resolve("文.xlsx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(word)) {
            document.createParagraph().createRun().setText(SECRET);
            document.write(out);
        }
        assertThat(why(word)).startsWith("这是 Word 或演示文档");
        byte[] zip = RawBook.zip(Map.of(SECRET + ".txt", SECRET));
        assertThat(why(file("包.xlsx", zip))).isEqualTo("这是压缩包，不是表格");
        assertThat(why(file("空包.xlsx", RawBook.zip(Map.of())))).startsWith("文件已损坏");
    }

    @Test
    void textInNoCharset() throws Exception {
        assertThat(why(file("乱.csv", new byte[] {(byte) 0x81, (byte) 0xff, (byte) 0xfe})))
                .startsWith("文字编码认不出来");
        assertThat(why(file("断.csv", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xc1, (byte) 0xaa})))
                .startsWith("文字编码认不出来");
        assertThat(why(file("零.csv", "a\0b"))).startsWith("不是表格，也不是文本");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'a,b\n\"秘密内容,y\nz,w\n' | 2", "'a,b\n\"x\ny\",z\n\"x\"秘密内容,y\n' | 4", "'\"' | 1"})
    void quotesThatDoNotFit(String text, int line) throws Exception {
        assertThat(why(file("引号.csv", text))).isEqualTo("第 " + line + " 行，双引号没有成对");
    }

    @Test
    void everyCutOfAWorkbook() throws Exception {
        byte[] whole = new RawBook()
                .texts("<si><t>" + SECRET + "</t></si>")
                .rows("<row><c t=\"s\"><v>0</v></c></row>")
                .bytes();
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(why(file("断.xlsx", Arrays.copyOf(whole, length)))).startsWith("文件已损坏");
        }
    }

    @Test
    void partsThatAreCutOrMissing() throws Exception {
        assertThat(why(new RawBook().rows("<row><c><v>1</v></c>").sheetXml("<worksheet><sheetData><row><c><v>1")))
                .startsWith("文件已损坏");
        assertThat(why(new RawBook())).as("without the sheet").startsWith("文件已损坏");
        assertThat(why(new RawBook().part("xl/workbook.xml", "<html/>"))).startsWith("文件已损坏");
        assertThat(why(new RawBook().workbook("<sheets><sheet name=\"一\" r:id=\"r9\"/></sheets>")))
                .startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("<row><c t=\"s\"><v>7</v></c></row>")))
                .as("a text that is not listed")
                .startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("<row><c t=\"secret\"><v>7</v></c></row>")))
                .startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("<row r=\"2\"/><row r=\"2\"/>"))).startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("<row r=\"1048577\"/>"))).startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("<row><c r=\"ZZZ1\"><v>1</v></c></row>")))
                .startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("<row><c r=\"隐1\"><v>1</v></c></row>")))
                .startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("", "<mergeCells><mergeCell ref=\"A2:A1\"/></mergeCells>")))
                .startsWith("文件已损坏");
        assertThat(why(new RawBook().rows("").part("XL/Workbook.xml", "")))
                .as("two of one name")
                .startsWith("文件已损坏");
    }

    @Test
    void aDocumentTypeInAnyPart() throws Exception {
        String type = "<!DOCTYPE x [<!ENTITY a \"" + SECRET + "\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        assertThat(
                        why(
                                new RawBook()
                                        .sheetXml(
                                                type
                                                        + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")))
                .startsWith("文件里藏有 DOCTYPE");
        for (String part : List.of(
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels")) {
            assertThat(why(new RawBook().rows("").part(part, type + "<x/>"))).startsWith("文件里藏有 DOCTYPE");
        }
    }

    @Test
    void whatUnpacksToTooMuch() throws Exception {
        assertThat(why(new RawBook().rows(" ".repeat(5 << 20)))).as("blanks").startsWith("解压后的大小");
        String rows = "<row><c><v>1</v></c></row>".repeat(10_000);
        byte[] book = new RawBook().rows(rows).bytes();
        assertThat(why(file("多.xlsx", declaring(book, 600 << 20))))
                .as("declares it")
                .startsWith("解压后的大小");
        assertThat(why(file("谎.xlsx", declaring(book, 1_000)))).as("lies").startsWith("解压后的大小");
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i <= 20_000; i++) {
            many.put("xl/" + i, "");
        }
        assertThat(why(file("碎.xlsx", RawBook.zip(many)))).startsWith("解压后的大小");
    }

    /** With another size of the sheet in the directory at the end of the file. */
    private static byte[] declaring(byte[] zip, int size) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
        assertThat(buffer.getInt(at)).isEqualTo(0x02014b50);
        buffer.putInt(at + 24, size);
        return changed;
    }

    @Test
    void moreThanAnyLedgerHas() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= 200_000; i++) {
            rows.append("<row><c><v>").append(i * 7919L % 100_003).append("</v></c></row>");
        }
        assertThat(why(new RawBook().rows(rows.toString()))).isEqualTo("有内容的行超过 200000 行");
        assertThat(why(file("行.csv", "a\n".repeat(200_001)))).isEqualTo("有内容的行超过 200000 行");
        assertThat(why(new RawBook().rows("<row><c r=\"ALM1\"><v>1</v></c></row>")))
                .isEqualTo("第 1000 列以后还有内容");
        assertThat(why(file("列.csv", ",".repeat(1_000) + "x\n"))).isEqualTo("第 1000 列以后还有内容");
        assertThat(why(file("字.csv", "x".repeat(32_768)))).isEqualTo("有一个单元格超过 32767 个字");
        StringBuilder sheets = new StringBuilder("<sheets>");
        for (int i = 0; i <= 200; i++) {
            sheets.append("<sheet name=\"表" + i + "\" r:id=\"r0\"/>");
        }
        assertThat(why(new RawBook().rows("").workbook(sheets + "</sheets>"))).isEqualTo("工作表超过 200 张");
        String columns = "<row><c r=\"ALL1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"
                + "<row><c><v>2</v></c></row>".repeat(3_000);
        assertThat(why(new RawBook().rows(columns, "<mergeCells><mergeCell ref=\"A1:ALL3001\"/></mergeCells>")))
                .isEqualTo("有内容的单元格超过 3000000 个");
    }

    @Test
    void whatIsJustEnoughIsRead() throws Exception {
        assertThat(Shown.rows(new RawBook()
                                .rows("<row r=\"1048576\"><c r=\"ALL1048576\"><v>1</v></c></row>")
                                .in(folder))
                        .get(0))
                .startsWith("1048576: ")
                .endsWith(" | 1");
        assertThat(Shown.rows(file("字.csv", "x".repeat(32_767))).get(0)).hasSize(3 + 32_767);
    }

    /** Letters that are also the first bytes of other files. */
    @Test
    void textsThatOnlyBeginLikeOtherFiles() throws Exception {
        assertThat(Shown.rows(file("部门.csv", "BM,MC\n1,2\n"))).containsExactly("1: BM | MC", "2: 1 | 2");
        assertThat(Shown.rows(file("评比.csv", "PK,MC\n1,2\n"))).containsExactly("1: PK | MC", "2: 1 | 2");
    }
}

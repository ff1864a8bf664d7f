package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;
import stability.support.Seeded;

/** Separated text: as programs write it, and by laws. */
class SeparatedTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("表.csv"), text.getBytes(charset));
    }

    private List<String> rows(String text) throws IOException {
        return Shown.rows(file(text, StandardCharsets.UTF_8));
    }

    @Test
    void linesAreThoseOfTheFile() throws Exception {
        Path file = file("序号,内容\r\n\r\n1,\"两\r\n行\"\r\n2,\"说\"\"好\"\"\"\r\n,\r\n3, 三　\n", StandardCharsets.UTF_8);
        assertThat(Shown.rows(file)).containsExactly("1: 序号 | 内容", "3: 1 | 两\\n行", "5: 2 | 说\"好\"", "7: 3 | 三");
        SheetFile read = Shown.read(file);
        assertThat(read.form()).isEqualTo(SheetFile.Form.SEPARATED);
        assertThat(read.sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.name()).isEmpty());
    }

    void whatNobodySeesIsNotThere() throws Exception {
        assertThat(rows("一\u001b[31m楼,灯\u0007坏\u202e了\u2066\r,👨\u200d🚒\n"))
                .containsExactly("1: 一[31m楼 | 灯坏了 | 👨\u200d🚒");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK", "UTF-16"})
    void theCharsetIsFoundOut(String charset) throws Exception {
        assertThat(Shown.rows(file("单位,隐患\n联通,应急灯不亮\n", Charset.forName(charset))))
                .containsExactly("1: 单位 | 隐患", "2: 联通 | 应急灯不亮");
    }

    /** In GBK it could pass for UTF-8 with those who look less closely. */
    @Test
    void unicomAloneIsNotMistaken() throws Exception {
        assertThat(Shown.rows(file("联通", Charset.forName("GBK")))).containsExactly("1: 联通");
    }

    @Test
    void aMarkIsNoText() throws Exception {
        assertThat(rows("\ufeff序号,内容\n")).containsExactly("1: 序号 | 内容");
    }

    @Test
    void theDelimiterIsTheOneThatMakesATable() throws Exception {
        assertThat(rows("一,二\t三\n1,1\t2\n2\t3\n")).containsExactly("1: 一,二 | 三", "2: 1,1 | 2", "3: 2 | 3");
        assertThat(rows("a;\"b;c\";d\n1;2,3;4\n")).containsExactly("1: a | b;c | d", "2: 1 | 2,3 | 4");
        assertThat(rows("某校隐患台账\n序号,内容,部门\n1,\"a;b;c;d\",总务科\n"))
                .containsExactly("1: 某校隐患台账", "2: 序号 | 内容 | 部门", "3: 1 | a;b;c;d | 总务科");
        assertThat(rows("一列\n二\n")).containsExactly("1: 一列", "2: 二");
        assertThat(rows("SEP=;\r\na;b,c,d\n1;2,3,4\n")).containsExactly("2: a | b,c,d", "3: 1 | 2,3,4");
        assertThat(rows("sep=;x\n")).containsExactly("1: sep= | x");
    }

    @Test
    void whatKeepsExcelFromMakingNumbersIsNoText() throws Exception {
        assertThat(rows("=\"0012\",\"13800138000\t\",=\"\",=1+1\n")).containsExactly("1: 0012 | 13800138000 |  | =1+1");
    }

    @Test
    void aQuoteInsideAWordIsAQuote() throws Exception {
        assertThat(rows("管径5\"的,b\n")).containsExactly("1: 管径5\"的 | b");
    }

    /** Written in every charset, with every delimiter, quoted where it has to be or everywhere: read as it was, but for the sign that guards a formula. */
    @Test
    void whatIsWrittenIsRead() {
        Seeded.times(300, seeded -> {
            char delimiter = seeded.among(List.of(',', ';', '\t'));
            String end = seeded.among(List.of("\n", "\r\n", "\r"));
            int columns = seeded.between(2, 6);
            int rows = seeded.between(2, 8);
            StringBuilder text = new StringBuilder(seeded.oneIn(3) ? "sep=" + delimiter + end : "");
            boolean named = text.length() > 0;
            boolean everywhere = seeded.oneIn(2);
            List<List<String>> table = new ArrayList<>();
            for (int r = 0; r < rows; r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < columns; c++) {
                    String value = seeded.oneIn(4)
                            ? ""
                            : seeded.text().replace("\0", "").replaceAll("^'+", "");
                    value = named ? value : value.replaceAll("[,;\t]", "");
                    row.add(c == 0 ? "第" + r + "行" : PlainCell.text(value));
                    boolean quoted = everywhere || value.matches("(?s).*[\",;\t\r\n].*");
                    text.append(c == 0 ? "第" + r + "行" : quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
                    text.append(c == columns - 1 ? end : String.valueOf(delimiter));
                }
                table.add(row);
            }
            Path file = folder.resolve("law.csv");
            Files.write(file, encoded(text.toString(), seeded.below(5)));
            List<SheetRow> read = Shown.read(file).sheets().get(0).rows();
            assertThat(read).hasSize(rows);
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    assertThat(read.get(r).cell(c))
                            .isEqualTo(SheetCell.of(table.get(r).get(c)));
                }
            }
        });
    }

    private static byte[] encoded(String text, int way) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (way) {
            case 0 -> bytes.write(text.getBytes(StandardCharsets.UTF_8));
            case 1 -> bytes.write(("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
            case 2 -> bytes.write(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
            case 3 -> bytes.write(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
            default -> bytes.write(text.getBytes(GB18030));
        }
        return bytes.toByteArray();
    }
}

package stability.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program.Outcome;
import stability.support.World;
import stability.word.Office;

/**
 * Forms that somebody opens in LibreOffice, fills in and saves come back as what was filled in. Needs LibreOffice, so {@code bin/test}
 * alone runs it; {@code mvn verify} leaves out what is tagged so.
 */
@Tag("office")
class FilledFormIT {
    /** What a person types into cells, by a macro of the office program: sheet!cell=text. */
    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Form(source As String, target As String, entries As String)
              Dim hide(0) As New com.sun.star.beans.PropertyValue
              hide(0).Name = "Hidden"
              hide(0).Value = True
              book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hide())
              For Each entry In Split(entries, ";")
                parts = Split(entry, "=")
                place = Split(parts(0), "!")
                book.Sheets.getByIndex(CInt(place(0))).getCellRangeByName(place(1)).FormulaLocal = parts(1)
              Next
              Dim format(0) As New com.sun.star.beans.PropertyValue
              format(0).Name = "FilterName"
              format(0).Value = "Calc MS Excel 2007 XML"
              book.storeToURL(target, format())
              book.close(True)
            End Sub
            Sub Main
              On Error GoTo Done
            FILLING
            Done:
              StarDesktop.terminate()
            End Sub
            </script:module>
            """;

    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Module1"/>
            </library:library>
            """;

    private static final String SCHOOL = """
            school: 示例职业学校
            office: zzb
            departments:
              - {id: zzb, name: 综治办, kind: office, head: 综治办主任}
              - {id: zwc, name: 总务处, kind: office, head: 总务处主任}
            checklists:
              - {id: own, name: 必查, items: [灭火器完好, 疏散通道畅通]}
            """;

    @TempDir
    static Path folder = Path.of("");

    private static Path pages = folder;

    @BeforeAll
    static void fillIn() throws Exception {
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/stability.yaml"), SCHOOL);
        assertThat(run("form", "hazard", "--output", "hazards.xlsx").err()).isEmpty();
        assertThat(run("form", "screening", "--output", "day.xlsx").err()).isEmpty();
        assertThat(run("form", "screening", "-d", "zwc", "--output", "zwc.xlsx").err())
                .isEmpty();
        Office office = new Office(folder);
        pages = office.convert(
                "pdf", List.of(folder.resolve("hazards.xlsx"), folder.resolve("day.xlsx"), folder.resolve("zwc.xlsx")));
        // only now there is a profile to put a macro into
        Path basic = folder.resolve("profile/user/basic/Standard");
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
        Files.writeString(
                basic.resolve("Module1.xba"),
                MACRO.replace(
                        "FILLING",
                        filling(
                                        "hazards",
                                        "0!B4=应急灯不亮;0!C4=2-3;0!D4=消防;0!H4=总务处;0!I4=2019-09-24;0!B5=门锁坏;0!C5=图书馆;0!D5=其他;"
                                                + "0!E5=一般;0!H5=综治办;0!I5=2019-09-25")
                                + filling("day", "0!E4=零报告;0!D4=办公楼;0!E5=有隐患;0!F5=插座松动;0!G5=食堂;0!H5=用电")
                                + filling("zwc", "0!D4=锅炉房;0!E4=零报告;1!F4=正常;1!F5=异常;1!G5=堆放纸箱;1!H5=二层;1!I5=消防")
                                // the head is locked
                                + filling("locked", "0!B3=标题;0!E4=零报告")));
        Files.copy(folder.resolve("day.xlsx"), folder.resolve("locked.xlsx"));
        office.run(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "macro:///Standard.Module1.Main"));
    }

    private static String filling(String form, String entries) {
        return "Form(\"" + folder.resolve(form + ".xlsx").toUri() + "\", \""
                + folder.resolve("filled-" + form + ".xlsx").toUri() + "\", \"" + entries + "\")\n";
    }

    private static Outcome run(String... words) {
        World world = World.of(folder, Instant.parse("2019-09-25T02:00:00Z"), Map.of(), "zh-CN");
        return new InProcess().run(world, List.of(words));
    }

    @Test
    void hazards_are_registered_as_they_were_filled_in() {
        Outcome imported = run("import", "hazards", "filled-hazards.xlsx", "--apply");
        assertThat(imported.err()).doesNotContain("[");
        assertThat(run("hazard", "list", "--format", "csv").out())
                .contains("应急灯不亮", "门锁坏", "图书馆")
                .contains("2-3");
    }

    @Test
    void screenings_are_entered_as_they_were_filled_in() {
        Outcome imported = run("import", "screenings", "filled-day.xlsx", "--apply");
        assertThat(imported.err()).doesNotContain("[");
        assertThat(run("screen", "list", "--format", "csv").out()).contains("综治办,零报告", "总务处,有隐患");
    }

    @Test
    void checklist_items_are_entered_as_they_were_filled_in() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("stability.yaml"), SCHOOL);
        Outcome imported = run("import", "screenings", "filled-zwc.xlsx", "--apply", "--records", "other");
        assertThat(imported.err()).doesNotContain("[");
        assertThat(Files.readString(other.resolve("screenings/2019/09-25/zwc.yaml")))
                .contains("areas: [锅炉房]", "item: 灭火器完好, result: normal", "item: 疏散通道畅通, result: abnormal, note: 堆放纸箱");
    }

    @Test
    void a_head_cannot_be_written_over() throws IOException, InvalidFormatException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(folder.resolve("filled-locked.xlsx").toFile())) {
            Row head = book.getSheetAt(0).getRow(2);
            assertThat(head.getCell(1).getStringCellValue()).isEqualTo("日期");
            assertThat(book.getSheetAt(0).getRow(3).getCell(4).getStringCellValue())
                    .isEqualTo("零报告");
        }
    }

    @Test
    void each_table_is_a_page_of_a4() throws IOException, InterruptedException {
        Office office = new Office(folder);
        for (Map.Entry<String, Integer> form :
                Map.of("hazards", 2, "day", 2, "zwc", 3).entrySet()) {
            String told = office.run(
                    List.of("pdfinfo", pages.resolve(form.getKey() + ".pdf").toString()));
            assertThat(told)
                    .containsPattern("Pages: +" + form.getValue() + "\n")
                    .contains("(A4)");
        }
    }
}

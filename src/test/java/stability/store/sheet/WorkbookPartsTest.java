package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs write them: right by the standard, and not as Excel does. */
class WorkbookPartsTest {
    @TempDir
    private Path folder;

    private List<String> rows(RawBook book) throws IOException {
        return Shown.rows(book.in(folder));
    }

    /** Open XML SDK writes so. */
    @Test
    void elementsMayHaveAPrefix() throws Exception {
        assertThat(rows(new RawBook()
                        .sheetXml("<x:worksheet xmlns:x=\"" + RawBook.MAIN
                                + "\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c>"
                                + "</x:row></x:sheetData></x:worksheet>")))
                .containsExactly("2:  | 甲");
    }

    @Test
    void theOtherNamespaceOfTheStandardIsReadTheSame() throws Exception {
        assertThat(
                        rows(
                                new RawBook()
                                        .sheetXml(
                                                "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c t=\"str\"><v>甲</v></c></row></sheetData></worksheet>")))
                .containsExactly("1: 甲");
    }

    @Test
    void addressesMayBeMissing() throws Exception {
        assertThat(
                        rows(
                                new RawBook()
                                        .rows(
                                                "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row><row r=\"9\"><c r=\"C9\"><v>4</v></c><c><v>5</v></c></row>")))
                .containsExactly("1: 1 |  | 2", "3: 3", "9:  |  | 4 | 5");
    }

    @Test
    void quotesCommentsAndSectionsAreXml() throws Exception {
        assertThat(
                        rows(
                                new RawBook()
                                        .rows(
                                                "<!-- <row r=\"7\"><c r=\"A7\"><v>7</v></c></row> --><row r='1' hidden='true'><c r='A1' t='str'><v><![CDATA[a<b]]>&amp;&#x4e2d;</v></c></row>")))
                .containsExactly("1h: a<b&中");
    }

    @Test
    void richTextIsJoinedWithoutHowItIsPronounced() throws Exception {
        assertThat(
                        rows(
                                new RawBook()
                                        .texts(
                                                "<si><r><t>应急</t></r><r><rPr/><t xml:space=\"preserve\">灯 </t></r><rPh sb=\"0\" eb=\"2\"><t>ying ji</t></rPh><phoneticPr/></si><si/>")
                                        .rows(
                                                "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></is></c></row>")))
                .containsExactly("1: 应急灯 |  | 甲乙");
    }

    @Test
    void picturesInCellsAreNoText() throws Exception {
        assertThat(
                        rows(
                                new RawBook()
                                        .rows(
                                                "<row><c t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c><c t=\"str\"><v>=DISPIMG(\"ID_1\",1)</v></c>"
                                                        + "<c t=\"e\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>#NAME?</v></c><c t=\"e\" vm=\"1\"><v>#VALUE!</v></c><c t=\"e\"><v>#VALUE!</v></c></row>")))
                .containsExactly("1: (PICTURE) | (PICTURE) | (PICTURE) | (PICTURE) | (ERROR)#VALUE!");
    }

    @Test
    void aPictureIsNotMergedDownAndAnErrorStaysOne() throws Exception {
        assertThat(rows(new RawBook()
                        .rows(
                                "<row><c t=\"str\"><v>=DISPIMG(\"ID_1\",1)</v></c><c t=\"e\"><v>#REF!</v></c><c><v>1</v></c></row><row><c/><c/><c><v>2</v></c></row>",
                                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/></mergeCells>")))
                .containsExactly("1: (PICTURE) | (ERROR)#REF! | 1", "2:  | (ERROR)#REF! | 2");
    }

    @Test
    void partsLieWhereTheRelationsSay() throws Exception {
        assertThat(rows(new RawBook()
                        .part("_rels/.rels", RawBook.relations("officeDocument", "/book/main.xml"))
                        .part(
                                "book/main.xml",
                                "<workbook xmlns=\"" + RawBook.MAIN
                                        + "\" xmlns:q=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                        + "<sheet name=\"图\" sheetId=\"1\" q:id=\"r0\"/><sheet name=\"表\" sheetId=\"2\" q:id=\"r1\"/></sheets></workbook>")
                        .part(
                                "book/_rels/main.xml.rels",
                                RawBook.relations("chartsheet", "c.xml", "worksheet", "../Sheets\\One.xml"))
                        .part(
                                "sheets/one.xml",
                                "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")))
                .containsExactly("1: 1");
    }

    @Test
    void whatStandsAroundTheCellsIsPassedOver() throws Exception {
        assertThat(rows(new RawBook()
                        .rows(
                                "<row><c><f>1+1</f><v>2</v><extLst><ext><c r=\"A9\"><v>9</v></c></ext></extLst></c><extLst><c><v>8</v></c></extLst></row>",
                                "<extLst><ext><row r=\"5\"><c r=\"A5\"><v>5</v></c></row></ext></extLst>")))
                .containsExactly("1: 2");
    }
}

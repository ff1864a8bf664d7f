package stability.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;
import stability.render.RectificationNoticeTest;
import stability.render.picture.PaperPicture;
import stability.render.picture.PaperPictures;
import stability.render.template.TemplateData;
import stability.render.text.Rendered;
import stability.report.notice.DepartmentNotice;
import stability.support.WordParts;

/** Pictures in Word papers: what a field for one becomes, and what of it is told elsewhere in the file. */
class WordPicturesTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String ID = "H-20190925-7k3q9";

    @TempDir
    Path folder = Path.of("");

    private static PaperPictures pictures() throws IOException {
        PaperPictures pictures = new PaperPictures();
        byte[] photo = Files.readAllBytes(Path.of("src/test/resources/pictures/rgb.jpg"));
        pictures.put(ID + "/1", PaperPicture.fitted(photo, 64, 48, 750, "photo, \"before\" & <after>"));
        pictures.code(ID);
        return pictures;
    }

    private static String field(String content) {
        return "<w:p><w:fldSimple w:instr=\" MERGEFIELD &quot;" + content
                + "&quot; \"><w:r><w:t>«photo»</w:t></w:r></w:fldSimple></w:p>";
    }

    /** The paper of a template of the user's with these paragraphs in front. */
    private Rendered paper(String paragraphs) throws IOException {
        Map<String, String> parts = WordParts.template("incident.en.docx");
        parts.compute(
                DOCUMENT,
                (name, xml) ->
                        String.valueOf(xml).replaceFirst("(?s)<w:body>.*(?=<w:sectPr)", "<w:body>" + paragraphs));
        Files.write(folder.resolve("notice.en.docx"), WordParts.zip(parts));
        return new WordPapers(List.of(folder))
                .render("notice", TemplateData.of(RectificationNoticeTest.model(Lang.EN, 1)), pictures());
    }

    @Test
    void aFieldBecomesThePicture() throws IOException {
        String twice = field("@picture[pictures['" + ID + "/1']]")
                + field("@picture[qr['" + ID + "']]")
                + field("@picture[pictures['" + ID + "/1']]");
        byte[] paper = paper(twice).bytes();
        assertThat(paper(twice).bytes()).isEqualTo(paper);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            List<XWPFPicture> shown = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .map(XWPFRun::getEmbeddedPictures)
                    .flatMap(List::stream)
                    .toList();
            assertThat(shown)
                    .extracting(XWPFPicture::getDescription)
                    .containsExactly("photo, \"before\" & <after>", ID + " QR", "photo, \"before\" & <after>");
            // what stands in it twice is there once
            assertThat(document.getAllPictures())
                    .extracting(XWPFPictureData::getFileName)
                    .containsExactlyInAnyOrder("stability1.jpg", "stability2.png");
            assertThat(shown.get(0).getPictureData().getData())
                    .isEqualTo(Files.readAllBytes(Path.of("src/test/resources/pictures/rgb.jpg")));
        }
        String xml = WordParts.of(paper).getOrDefault(DOCUMENT, "");
        List<String> numbers = Pattern.compile("<wp:docPr id=\"(\\d+)\"")
                .matcher(xml)
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(numbers).hasSize(3).doesNotHaveDuplicates();
        assertThat(xml).contains("<wp:extent cx=\"648000\" cy=\"648000\"/>").doesNotContain("@picture", "mark");
    }

    @Test
    void aNoticeOnManyHasTheCodeOfEachInBothCopies() throws IOException {
        DepartmentNotice notice = DepartmentNotice.of(List.of(RectificationNoticeTest.notice(Lang.ZH, 1)));
        byte[] paper = new WordPapers(List.of())
                .render("notices", TemplateData.of(RectificationNoticeTest.model(notice, Lang.ZH)), pictures())
                .bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            assertThat(document.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .map(row -> row.getCell(1))
                            .filter(cell -> cell != null && cell.getText().contains(ID))
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream()))
                    .extracting(XWPFPicture::getDescription)
                    .containsExactly(ID + " QR", ID + " QR");
        }
        // beside the title it would lie on the id
        assertThat(WordParts.of(paper).get(DOCUMENT)).doesNotContain("wp:anchor");
    }

    @Test
    void inAFooterItBelongsToTheFooter() throws IOException {
        Map<String, String> parts = WordParts.template("incident.en.docx");
        String footer = parts.keySet().stream()
                .filter(name -> name.startsWith("word/footer"))
                .findFirst()
                .orElseThrow();
        parts.compute(
                footer,
                (name, xml) ->
                        String.valueOf(xml).replace("</w:ftr>", field("@picture[qr['" + ID + "']]") + "</w:ftr>"));
        parts.compute(
                DOCUMENT,
                (name, xml) -> String.valueOf(xml).replaceFirst("(?s)<w:body>.*(?=<w:sectPr)", "<w:body><w:p/>"));
        Files.write(folder.resolve("notice.en.docx"), WordParts.zip(parts));
        byte[] paper = new WordPapers(List.of(folder))
                .render("notice", TemplateData.of(RectificationNoticeTest.model(Lang.EN, 1)), pictures())
                .bytes();
        Map<String, String> written = WordParts.of(paper);
        assertThat(written.get("word/_rels/" + footer.substring("word/".length()) + ".rels"))
                .contains("Target=\"/word/media/stability1.png\"");
        assertThat(written.get("word/_rels/document.xml.rels")).doesNotContain("stability1");
        assertThat(written.get("[Content_Types].xml"))
                .contains("PartName=\"/word/media/stability1.png\" ContentType=\"image/png\"");
    }

    @Test
    void aTemplateNamesPicturesOfThePaperAndNoOthers() throws IOException {
        for (String content : List.of("@picture[pictures['none']]", "@picture[picture['" + ID + "/1']]")) {
            Refused refused = catchThrowableOfType(Refused.class, () -> paper(field(content)));
            assertThat(refused.problems().get(0).message().en()).contains("in the paragraph");
        }
        Refused refused = catchThrowableOfType(
                Refused.class, () -> paper("<w:p><w:r><w:drawing>../../etc/passwd</w:drawing></w:r></w:p>"));
        assertThat(refused.problems().get(0).message().en()).contains("the paper has no picture \"../../etc/passwd\"");
    }

    @Test
    void whatIsTypedIsNoField() throws IOException {
        Rendered paper = paper("<w:p><w:r><w:t>write @picture[qr[number]] here</w:t></w:r></w:p>");
        assertThat(paper.text()).contains("write @picture[qr[number]] here");
        assertThat(Pattern.compile("media")
                        .matcher(String.join("", WordParts.of(paper.bytes()).keySet()))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }
}

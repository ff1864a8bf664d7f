package stability.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.check.PersonalValues;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;
import stability.domain.school.SchoolFields.Language;
import stability.render.text.Rendered;
import stability.report.paper.PlainForm;
import stability.report.view.Counted;
import stability.store.RecordsFolder;
import stability.support.WordParts;

/** A model is asked for what it holds once, however many formats its paper comes in. */
class PaperContentTest {
    private static final String FIRST = "第一项";
    private static final String SECOND = "第二项";

    /** A paragraph with a merge field, as Word writes it. */
    private static final String BODY = """
        <w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
        <w:r><w:instrText xml:space="preserve"> MERGEFIELD ${items[1].title} </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«title»</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
        """;

    /** Says whenever somebody asks it for its title. */
    public record Item(String title, List<String> asked) {
        @Override
        public String title() {
            asked.add(title);
            return title;
        }
    }

    /** As much of a paper as every format needs. */
    public record SmallPaper(Language language, OffsetDateTime cutOff, List<Item> items, Map<String, Item> byName) {}

    @Test
    void each_accessor_is_called_once_for_all_formats(@TempDir Path folder) throws IOException {
        for (String format : List.of("text", "md", "html")) {
            Files.writeString(folder.resolve("small." + format + ".ftl"), "<#list items as item>${item.title}</#list>");
        }
        Map<String, String> parts = WordParts.of(Files.readAllBytes(Path.of("templates/daily.zh-CN.docx")));
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) ->
                        xml.substring(0, xml.indexOf("<w:body>")) + BODY + xml.substring(xml.lastIndexOf("<w:sectPr")));
        Files.write(folder.resolve("small.zh-CN.docx"), WordParts.zip(parts));
        List<String> asked = new ArrayList<>();
        Item second = new Item(SECOND, asked);
        PaperContent content = new PaperContent(
                new SmallPaper(
                        Language.ZH_CN,
                        OffsetDateTime.parse("2019-10-01T18:00:00+08:00"),
                        List.of(new Item(FIRST, asked), second),
                        Map.of("last", second)),
                Lang.ZH,
                false);

        searching().checkValues(content.plain());
        for (ReportFormat format :
                List.of(ReportFormat.TEXT, ReportFormat.MD, ReportFormat.HTML, ReportFormat.DOCX, ReportFormat.JSON)) {
            Rendered paper = format.render("small", content, List.of(folder));
            assertThat(paper.text()).as(format.typed()).contains(SECOND);
        }

        assertThat(asked).containsExactly(FIRST, SECOND, SECOND);
    }

    /** As much of a paper as can be cut. */
    public record LongPaper(@Counted List<String> words) {}

    @Test
    void what_only_sheets_show_is_searched_where_there_is_a_sheet() {
        List<String> words = new ArrayList<>(Collections.nCopies(PlainForm.SHOWN, FIRST));
        words.add("13800138000");
        PaperContent content = new PaperContent(new LongPaper(words), Lang.ZH, false);

        searching().checkValues(content.shown(List.of(ReportFormat.TEXT, ReportFormat.JSON)));
        assertThatThrownBy(() -> searching().checkValues(content.shown(List.of(ReportFormat.TEXT, ReportFormat.XLSX))))
                .isInstanceOf(Refused.class);
    }

    /** The search of a paper whose account holds nothing personal. */
    private static PaperPrivacy searching() {
        Path records = Path.of("records").toAbsolutePath();
        return new PaperPrivacy(
                () -> PersonalValues.in(new RecordsFolder(records, records, () -> "test", Duration.ZERO)));
    }
}

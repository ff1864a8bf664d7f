package stability.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;
import stability.support.WordParts;

/** Word templates that are wrong, or were made to do harm: refused, with what to look for. */
@Tag("slow") // the same on any JDK
class WordTemplateErrorsTest {
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    Path folder = Path.of("");

    private Problem refused(byte[] template) throws IOException {
        Path file = folder.resolve("daily.zh-CN.docx");
        Files.write(file, template);
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> new WordPapers(List.of(folder)).render("daily", DailyReportFixture.model(Lang.ZH)));
        assertThat(refused).isNotNull();
        Problem problem = refused.problems().get(0);
        assertThat(problem.place()).isNotNull();
        assertThat(problem.place().toString()).isEqualTo(file.toString());
        assertThat(problem.message().en()).doesNotContain("Exception", "java.", "xdocreport");
        return problem;
    }

    private Problem changed(String part, UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = WordParts.template("daily.zh-CN.docx");
        String before = parts.getOrDefault(part, "");
        parts.put(part, change.apply(before));
        assertThat(parts.get(part)).isNotEqualTo(before);
        return refused(WordParts.zip(parts));
    }

    private Problem inBody(String xml) throws IOException {
        return changed(DOCUMENT, text -> text.replaceFirst("<w:body>", "<w:body>" + xml.replace("$", "\\$")));
    }

    @Test
    void an_unknown_field_is_named_with_the_nearest_and_its_paragraph() throws IOException {
        Problem problem = changed(DOCUMENT, xml -> xml.replace("${screening.reported}", "${screening.reprted}"));
        assertThat(problem.message().zh())
                .contains("没有“reprted”这个名称")
                .contains("在“一、总体：应报 ${screening.due} 个部门，实报 ${screening.reprted} 个，报告率");
        assertThat(problem.hint().zh()).contains("reported");
    }

    @Test
    void a_block_without_its_end_is_named() throws IOException {
        Problem problem = changed(DOCUMENT, xml -> xml.replaceFirst("@after-row\\[/#list\\]", "@after-row[/#lst]"));
        assertThat(problem.message().en()).contains("lst");
        assertThat(changed(DOCUMENT, xml -> xml.replaceFirst("@before-row\\[#list [^\\]]*\\]", "\\${school}"))
                        .message()
                        .en())
                .contains("#list");
    }

    @Test
    void a_field_that_is_not_whole_is_refused() throws IOException {
        assertThat(inBody("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>")
                        .message()
                        .en())
                .contains("field that is not whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"!DDEAUTO",
                "INCLUDETEXT \"file:///etc/passwd\"!INCLUDETEXT",
                "INCLUDEPICTURE \"http://example.org/x.png\"!INCLUDEPICTURE",
                "HYPERLINK \"http://example.org\"!HYPERLINK",
                "DATE!DATE",
                "MACROBUTTON x!MACROBUTTON",
                "dde excel!dde"
            })
    void fields_that_act_are_refused(String instruction, String named) throws IOException {
        String escaped = instruction.replace("\"", "&quot;");
        String split = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + escaped.charAt(0)
                + "</w:instrText></w:r><w:r><w:instrText>" + escaped.substring(1)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        for (String xml : List.of(split, "<w:p><w:fldSimple w:instr='" + escaped + "'/></w:p>")) {
            assertThat(inBody(xml).message().en()).contains("not allowed", named);
        }
    }

    /** A template may write XML, but not what it could not have held in the first place. */
    @Test
    void what_a_template_writes_is_looked_at_too() throws IOException {
        String field = Field.of("${\"<w:fldSimple w:instr='DDEAUTO x'/>\"?no_esc}");
        assertThat(inBody("<w:p>" + field + "</w:p>").message().en()).contains("DDEAUTO");
        assertThat(inBody("<w:p>" + Field.of("${\"</w:t>\"?no_esc}") + "</w:p>")
                        .message()
                        .en())
                .contains("not well-formed");
    }

    @Test
    void a_template_calls_no_program_and_asks_for_no_time() throws IOException {
        assertThat(inBody("<w:p>" + Field.of("${\"freemarker.template.utility.Execute\"?new()(\"id\")}") + "</w:p>")
                        .message()
                        .en())
                .contains("?new");
        assertThat(inBody("<w:p>" + Field.of("${.now}") + "</w:p>").message().en())
                .contains("cutOff");
        assertThat(inBody("<w:p>" + Field.of("[#include \"../../secret\"]") + "</w:p>")
                        .message()
                        .en())
                .contains("secret");
    }

    @Test
    void a_loop_without_end_is_ended() throws IOException {
        assertThat(inBody("<w:p>" + Field.of("[#list 1.. as i]") + Field.of("x[/#list]") + "</w:p>")
                        .message()
                        .en())
                .contains("too long");
    }

    @Test
    void a_text_without_end_is_ended() throws IOException {
        String field = Field.of("[#assign s = \"x\"][#list 1..60 as i][#assign s = s + s][/#list]");
        assertThat(inBody("<w:p>" + field + "</w:p>").message().en()).contains("too much memory");
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate,External,file:///c:/x.dotm",
        "image,External,http://example.org/x.png",
        "hyperlink,External,http://example.org",
        "oleObject,Internal,embeddings/x.bin",
        "aFChunk,Internal,x.xml",
        "subDocument,Internal,x.xml",
        "vbaProject,Internal,vbaProject.bin"
    })
    void what_would_be_fetched_or_run_is_refused(String type, String mode, String target) throws IOException {
        String relation =
                "<Relationship Id='rId9' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "' TargetMode='" + mode + "' Target='" + target + "'/></Relationships>";
        assertThat(changed("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", relation))
                        .message()
                        .en())
                .contains("refers to");
    }

    @Test
    void macros_and_other_files_are_refused() throws IOException {
        assertThat(changed(
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "vnd.ms-word.document.macroEnabled.main+xml"))
                        .message()
                        .en())
                .contains("macros");
        assertThat(changed("word/vbaProject.bin", text -> "x").message().en()).contains("vbaProject.bin");
        assertThat(inBody("<w:p><w:r><w:object/></w:r></w:p>").message().en()).contains("embedded object");
        assertThat(inBody(
                                "<w:p><w:r><w:pict><v:imagedata xmlns:v='urn:schemas-microsoft-com:vml' src='http://x/y'/></w:pict></w:r></w:p>")
                        .message()
                        .en())
                .contains("http://x/y");
    }

    @Test
    void xml_that_was_made_to_do_harm_is_refused() throws IOException {
        assertThat(changed(
                                DOCUMENT,
                                xml -> xml.replace(
                                        "<w:document",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document"))
                        .message()
                        .en())
                .contains("DTD");
        assertThat(inBody("<w:p>".repeat(300) + "</w:p>".repeat(300)).message().en())
                .contains("too deep");
        assertThat(changed(DOCUMENT, xml -> xml.substring(0, 500)).message().en())
                .contains("not well-formed");
    }

    @ParameterizedTest
    @CsvSource({"../evil.xml", "/etc/evil.xml", "word/../../evil.xml", "c:\\evil.xml", "word\\evil.xml"})
    void names_that_lead_out_are_refused(String name) throws IOException {
        assertThat(changed(name, text -> "<x/>").message().en()).contains("not allowed");
    }

    @Test
    void what_is_too_large_is_refused() throws IOException {
        assertThat(changed("word/theme.xml", text -> "<x>" + " ".repeat(20 << 20) + "</x>")
                        .message()
                        .en())
                .contains("16 MiB");
        Map<String, String> parts = WordParts.template("daily.zh-CN.docx");
        for (int i = 0; i < 300; i++) {
            parts.put("word/x" + i + ".xml", "<x/>");
        }
        assertThat(refused(WordParts.zip(parts)).message().en()).contains("200 parts");
    }

    @Test
    void what_is_no_word_document_is_refused() throws IOException {
        assertThat(refused(new byte[0]).message().en()).contains("not a Word document");
        byte[] whole = Files.readAllBytes(Path.of("templates/daily.zh-CN.docx"));
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).message().en())
                .contains("damaged");
        assertThat(refused(WordParts.zip(Map.of("x.xml", "<x/>"))).message().en())
                .contains("not a Word document");
    }

    /** A merge field as Word writes it. */
    private static final class Field {
        static String of(String content) {
            String code = content.replace("\"", "\\\"")
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("\"", "&quot;");
            return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> MERGEFIELD &quot;" + code
                    + "&quot; </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>x</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        }
    }
}

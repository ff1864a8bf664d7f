package stability.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;
import stability.support.WordParts;

/** Ways in which a Word template could run, fetch or show what is not its own: refused, with the part and what stands in it. */
class HostileWordTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path folder = Path.of("");

    /** What is said of a template of these parts; null if it is filled in. */
    private @Nullable String said(Map<String, String> parts) throws IOException {
        Files.write(folder.resolve("daily.zh-CN.docx"), WordParts.zip(parts));
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> new WordPapers(List.of(folder)).render("daily", DailyReportFixture.model(Lang.ZH)));
        return refused == null ? null : refused.problems().get(0).message().en().replace("the template fails: ", "");
    }

    private static Map<String, String> parts() throws IOException {
        return WordParts.template("daily.zh-CN.docx");
    }

    /** Puts XML in front of the last end tag of a part, or makes the part of it. */
    private static void put(Map<String, String> parts, String part, String xml) {
        String before = parts.get(part);
        int at = before == null ? 0 : before.lastIndexOf(before.contains("<w:body>") ? "</w:body>" : "</");
        parts.put(part, before == null ? xml : before.substring(0, at) + xml + before.substring(at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                // elements that act, in whichever part
                "word/document.xml ¦ <w:p><w:r><w:object/></w:r></w:p> ¦ object",
                "word/document.xml ¦ <w:p><o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office' Type='Link'/></w:p> ¦ OLEObject",
                "word/document.xml ¦ <w:p><w:r><w:control w:name='x' w:shapeid='y'/></w:r></w:p> ¦ control",
                "word/document.xml ¦ <w:altChunk/> ¦ altChunk",
                "word/document.xml ¦ <w:subDoc/> ¦ subDoc",
                "word/document.xml ¦ <w:p><w:r><w:ffData><w:entryMacro w:val='x'/></w:ffData></w:r></w:p> ¦ ffData",
                "word/document.xml ¦ <w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:exitMacro w:val='x'/></w:ffData></w:fldChar></w:r></w:p> ¦ ffData",
                "word/document.xml ¦ <w:p><w:exitMacro w:val='x'/></w:p> ¦ exitMacro",
                "word/document.xml ¦ <w:p><w:fldData>AAAA</w:fldData></w:p> ¦ fldData",
                "word/document.xml ¦ <w:p><wp15:webVideoPr xmlns:wp15='http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing' embeddedHtml='&lt;iframe/>'/></w:p> ¦ webVideoPr",
                "word/document.xml ¦ <w:p><a:videoFile xmlns:a='urn:a'/></w:p> ¦ videoFile",
                "word/document.xml ¦ <w:p><a:wavAudioFile xmlns:a='urn:a'/></w:p> ¦ wavAudioFile",
                "word/document.xml ¦ <w:p><a:hlinkClick xmlns:a='urn:a' action='ppaction://program'/></w:p> ¦ hlinkClick",
                "word/document.xml ¦ <w:p><w:contentPart/></w:p> ¦ contentPart",
                "word/document.xml ¦ <w:sdt><w:sdtPr><w:dataBinding w:xpath='/x' w:storeItemID='{0}'/></w:sdtPr></w:sdt> ¦ dataBinding",
                "word/document.xml ¦ <c:externalData xmlns:c='urn:c'/> ¦ externalData",
                "word/footer1.xml ¦ <w:p><w:r><w:object/></w:r></w:p> ¦ object",
                "word/settings.xml ¦ <w:attachedTemplate/> ¦ attachedTemplate",
                "word/settings.xml ¦ <w:mailMerge><w:query w:val='x'/></w:mailMerge> ¦ mailMerge",
                "word/settings.xml ¦ <w:saveThroughXslt/> ¦ saveThroughXslt",
                "word/settings.xml ¦ <w:attachedSchema w:val='x'/> ¦ attachedSchema",
                "word/webSettings.xml ¦ <w:webSettings xmlns:w='urn:w'><w:frameset><w:frame><w:sourceFileName/></w:frame></w:frameset></w:webSettings> ¦ frameset",
                "word/styles.xml ¦ <w:style><w:object/></w:style> ¦ object",
                // attributes that lead somewhere
                "word/document.xml ¦ <w:p><v:imagedata xmlns:v='urn:v' src='x.png'/></w:p> ¦ x.png",
                "word/document.xml ¦ <w:p><v:imagedata xmlns:v='urn:v' xmlns:o='urn:o' o:althref='http://h/x.emz'/></w:p> ¦ http://h/x.emz",
                "word/document.xml ¦ <w:p><v:fill xmlns:v='urn:v' xmlns:o='urn:o' o:href='a'/></w:p> ¦ fill",
                "word/document.xml ¦ <w:p><v:shape xmlns:v='urn:v' href='x'/></w:p> ¦ shape",
                "word/document.xml ¦ <w:p><a:blip xmlns:a='urn:a' xmlns:r='urn:r' r:link='rId9'/></w:p> ¦ blip",
                "word/document.xml ¦ <w:p><w:hyperlink w:anchor='x' w:docLocation='y'/></w:p> ¦ hyperlink",
                "word/document.xml ¦ <w:p><w:x w:val='file:///etc/passwd'/></w:p> ¦ file:///etc/passwd",
                "word/document.xml ¦ <w:p><w:x w:val='\\\\host\\share'/></w:p> ¦ \\\\host\\share",
                "word/document.xml ¦ <w:p><w:x w:val='C:\\x.dotm'/></w:p> ¦ C:\\x.dotm",
                "word/settings.xml ¦ <w:smartTagType w:url='x'/> ¦ smartTagType",
                "word/settings.xml ¦ <w:x w:val='https://h/t.dotm'/> ¦ https://h/t.dotm",
                // fields
                "word/document.xml ¦ <w:p><w:fldSimple w:instr='INCLUDEPICTURE \"x\"'/></w:p> ¦ INCLUDEPICTURE",
                "word/document.xml ¦ <w:p><w:fldSimple w:instr='LINK Excel.Sheet.8 x'/></w:p> ¦ LINK",
                "word/document.xml ¦ <w:p><w:fldSimple w:instr='dde x y'/></w:p> ¦ dde",
                "word/document.xml ¦ <w:p><w:fldSimple w:instr='&#x49;MPORT x'/></w:p> ¦ IMPORT",
                "word/document.xml ¦ <w:p><w:fldSimple w:instr='  \"DDEAUTO\" x'/></w:p> ¦ DDEAUTO",
                "word/document.xml ¦ <w:p><w:fldSimple w:instr='MERGEFIELD&#x200B; x'/></w:p> ¦ MERGEFIELD",
                "word/document.xml ¦ <w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>INC</w:instrText></w:r></w:p><w:p><w:r><w:instrText>LUDETEXT x</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p> ¦ INCLUDETEXT",
                "word/document.xml ¦ <w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:del><w:r><w:delInstrText>DDE x</w:delInstrText></w:r></w:del><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p> ¦ DDE",
                "word/document.xml ¦ <w:p><w:r><w:instrText>DDEAUTO x</w:instrText></w:r></w:p> ¦ not whole",
                "word/document.xml ¦ <w:p xmlns:mc='urn:mc'><w:r><w:fldChar w:fldCharType='begin'/></w:r><mc:AlternateContent><mc:Choice><w:r><w:instrText>PAGE </w:instrText></w:r></mc:Choice><mc:Fallback><w:r><w:instrText>DDEAUTO x</w:instrText></w:r></mc:Fallback></mc:AlternateContent><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p> ¦ not whole",
                "word/document.xml ¦ <w:p xmlns:mc='urn:mc'><mc:AlternateContent><mc:Choice><w:r><w:fldChar w:fldCharType='begin'/></w:r></mc:Choice><mc:Fallback/></mc:AlternateContent><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p> ¦ not whole",
                "word/footer1.xml ¦ <w:p><w:fldSimple w:instr='DATE'/></w:p> ¦ DATE",
                // XML
                "word/document.xml ¦ <?xml-stylesheet href='x'?> ¦ xml-stylesheet",
                "word/comments.xml ¦ <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x> ¦ DTD",
                "customXml/item1.xml ¦ <!DOCTYPE x SYSTEM 'http://h/x.dtd'><x/> ¦ DTD",
                "word/comments.xml ¦ <?xml version='1.0' encoding='UTF-16'?><x/> ¦ UTF-8",
                "word/comments.xml ¦ <?xml version='1.0' encoding='ISO-8859-1'?><x/> ¦ UTF-8",
                "customXml/item1.xml ¦ <x><altChunk/></x> ¦ altChunk"
            })
    void what_acts_or_leads_away_is_refused(String part, String xml, String named) throws IOException {
        Map<String, String> parts = parts();
        put(parts, part, xml);
        assertThat(said(parts)).isNotNull().startsWith(part + ": ").contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                // without a word on where the target lies
                "image ¦ Target='file:///c:/x.png'",
                "image ¦ Target='http://example.org/x.png'",
                "image ¦ Target='//host/x.png'",
                "image ¦ Target='\\\\host\\share\\x.png'",
                "image ¦ Target='c:\\x.png'",
                "image ¦ Target='%5C%5Chost%5Cx.png'",
                "image ¦ Target='media/missing.png'",
                "image ¦ Target='styles.xml'",
                "header ¦ Target='media/x.png'",
                "header ¦ Target='../../../x.xml'",
                "header ¦ Target='mailto:a'",
                "header ¦ Target='styles.xml#x'",
                "header ¦ Target=''",
                "settings ¦ Target='settings.xml' TargetMode='External'",
                "settings ¦ Target='settings.xml' TargetMode='external'",
                "settings ¦ Target='settings.xml' xml:base='http://h/'",
                // of kinds that are not of a document
                "attachedTemplate ¦ Target='styles.xml'",
                "hyperlink ¦ Target='styles.xml'",
                "oleObject ¦ Target='styles.xml'",
                "control ¦ Target='styles.xml'",
                "aFChunk ¦ Target='styles.xml'",
                "subDocument ¦ Target='styles.xml'",
                "frame ¦ Target='styles.xml'",
                "mailMergeSource ¦ Target='styles.xml'",
                "glossaryDocument ¦ Target='styles.xml'",
                "keyMapCustomizations ¦ Target='styles.xml'",
                "attachedToolbars ¦ Target='styles.xml'",
                "chart ¦ Target='styles.xml'",
                "webextension ¦ Target='styles.xml'",
                "ui/extensibility ¦ Target='styles.xml'",
                "video ¦ Target='styles.xml'"
            })
    void what_refers_to_anything_else_is_refused(String type, String rest) throws IOException {
        String relation = "<Relationship Id='rId9' Type='" + OFFICE + type + "' " + rest + "/>";
        for (String part : List.of(
                "word/_rels/document.xml.rels",
                "_rels/.rels",
                "word/_rels/footer1.xml.rels",
                "word/_rels/settings.xml.rels",
                "word/_rels/webSettings.xml.rels",
                "word/_rels/SETTINGS.XML.RELS")) {
            Map<String, String> parts = parts();
            parts.put("word/media/x.png", "x");
            parts.put(
                    TYPES,
                    parts.get(TYPES)
                            .replace("<Override", "<Default Extension='png' ContentType='image/png'/><Override"));
            put(parts, part, parts.containsKey(part) ? relation : "<Relationships>" + relation + "</Relationships>");
            assertThat(said(parts)).as(part).isNotNull().startsWith(part + ": it refers to ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "<Override PartName='/word/media/x.png' ContentType='" + WORD + "header+xml'/> ¦ header+xml",
                "<Default Extension='png' ContentType='application/xml'/> ¦ application/xml",
                "<Override PartName='/word/x.xml' ContentType='image/png'/> ¦ image/png",
                "<Override PartName='/word/x.xml' ContentType='application/vnd.ms-word.vbaData+xml'/> ¦ macros",
                "<Override PartName='/word/x.xml' ContentType='application/vnd.ms-office.activeX+xml'/> ¦ macros",
                "<Override PartName='/word/x.xml' ContentType='application/vnd.ms-word.keyMapCustomizations+xml'/> ¦ keymap",
                "<Override PartName='/word/x.xml' ContentType='application/vnd.ms-office.webextension+xml'/> ¦ webextension",
                "<Override PartName='/word/x.xml' ContentType='" + WORD + "document.glossary+xml'/> ¦ glossary",
                "<Override PartName='/word/x.xml' ContentType='text/html'/> ¦ text/html",
                "<Other/> ¦ Other"
            })
    void a_part_is_what_its_name_says(String type, String named) throws IOException {
        Map<String, String> parts = parts();
        put(parts, TYPES, type);
        assertThat(said(parts)).isNotNull().startsWith(TYPES + ": ").contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin",
        "word/embeddings/x.bin",
        "word/activeX/activeX1.bin",
        "word/x.svg",
        "x.html",
        "x.xml.exe",
        "x.rels.dll"
    })
    void parts_of_other_kinds_are_refused(String name) throws IOException {
        Map<String, String> parts = parts();
        parts.put(name, "x");
        assertThat(said(parts)).isNotNull().contains("not allowed", name);
    }

    @Test
    void a_part_that_another_reader_would_take_for_the_first_one_is_refused() throws IOException {
        Map<String, String> parts = parts();
        parts.put("word/Document.xml", parts.get(DOCUMENT));
        assertThat(said(parts)).isNotNull().contains("two parts named", "word/Document.xml");
    }

    /** What Word, WPS and LibreOffice write by themselves. */
    @Test
    void what_belongs_to_a_document_may_stay() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(parts());
        parts.put("word/media/image1.PNG", "x");
        parts.put(
                "customXml/item1.xml",
                "<?mso-contentType?><b:Sources xmlns:b='http://x/bibliography' href='http://x'/>");
        parts.put(
                "customXml/itemProps1.xml",
                "<ds:datastoreItem xmlns:ds='http://x' ds:itemID='{0}'><ds:schemaRefs><ds:schemaRef ds:uri='http://x/b'/></ds:schemaRefs></ds:datastoreItem>");
        parts.put(
                "customXml/_rels/item1.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='" + OFFICE
                        + "customXmlProps' Target='itemProps1.xml'/></Relationships>");
        parts.put("word/webSettings.xml", "<w:webSettings xmlns:w='urn:w'><w:optimizeForBrowser/></w:webSettings>");
        put(
                parts,
                "word/_rels/document.xml.rels",
                "<Relationship Id='rId7' Type='" + OFFICE + "image' Target='media/image1.PNG'/>"
                        + "<Relationship Id='rId8' Type='" + OFFICE
                        + "webSettings' Target='/word/webSettings.xml' TargetMode='Internal'/>"
                        + "<Relationship Id='rId9' Type='" + OFFICE + "customXml' Target='../customXml/item1.xml'/>");
        put(
                parts,
                TYPES,
                "<Default Extension='PNG' ContentType='image/png'/>"
                        + "<Override PartName='/word/webSettings.xml' ContentType='" + WORD + "webSettings+xml'/>"
                        + "<Override PartName='/customXml/itemProps1.xml' ContentType='application/vnd.openxmlformats-officedocument.customXmlProperties+xml'/>");
        put(
                parts,
                DOCUMENT,
                "<w:p xmlns:mc='urn:mc' xmlns:wp='urn:wp' xmlns:v='urn:v'><mc:AlternateContent><mc:Choice Requires='wps'><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></mc:Choice><mc:Fallback><w:fldSimple w:instr=' PAGE '/></mc:Fallback></mc:AlternateContent>"
                        + "<w:r><wp:docPr descr='from https://example.org' title='C:\\x.png'/><v:imagedata src='' title='x'/></w:r>"
                        + "<w:hyperlink w:anchor='_Toc1'/></w:p>");
        put(
                parts,
                "word/settings.xml",
                "<w:compat><w:compatSetting w:name='x' w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>");
        assertThat(said(parts)).isNull();
    }
}

package stability.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a Word document around its body, with the page of GB/T 9704-2012. */
final class PackageParts {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A4; top 37, bottom 35, left 28, right 26 mm; the page number 7 mm below the text, 28 mm above the edge. */
    private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1473\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"1588\" w:gutter=\"0\"/>";

    /** The same page turned: top 28, bottom 26, left 35, right 37 mm. */
    private static final String TURNED_PAGE = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1587\" w:right=\"2098\" w:bottom=\"1473\" w:left=\"1984\" w:header=\"851\" w:footer=\"1077\" w:gutter=\"0\"/>";

    /** Room for two copies on one page. */
    private static final String NOTICE_PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"454\" w:right=\"1473\" w:bottom=\"340\" w:left=\"1587\" w:header=\"284\" w:footer=\"284\" w:gutter=\"0\"/>";

    /** Room for a whole sheet on one page: top 20, bottom 22 mm, the page number 12 mm above the edge. */
    private static final String FORM_PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1473\" w:bottom=\"1247\" w:left=\"1587\" w:header=\"567\" w:footer=\"680\" w:gutter=\"0\"/>";

    private static final String LINE_GRID = "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

    private static final String FOOTERS =
            "<w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>";

    /** The pages of a section within a document: upright, and on their side. */
    static final String UPRIGHT = "<w:sectPr>" + FOOTERS + PAGE + LINE_GRID + "</w:sectPr>";

    static final String BROAD = "<w:sectPr>" + FOOTERS + TURNED_PAGE + LINE_GRID + "</w:sectPr>";

    private PackageParts() {}

    /** The same document as a form to be signed: narrower margins above and below, and no grid of lines. */
    static Map<String, String> form(Map<String, String> parts) {
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) -> xml.replace(PAGE, FORM_PAGE).replace(LINE_GRID, "<w:docGrid w:linePitch=\"312\"/>"));
        return parts;
    }

    /** Names and contents in the order of the package. */
    static Map<String, String> of(String body, boolean chinese, boolean notice) {
        String grid = notice ? "<w:docGrid w:linePitch=\"312\"/>" : LINE_GRID;
        String footers = notice ? "" : FOOTERS;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(notice));
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>\n" + body + "<w:sectPr>"
                        + footers + (notice ? NOTICE_PAGE : PAGE) + grid + "</w:sectPr></w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                notice
                        ? relations(
                                "rId1",
                                "styles",
                                "styles.xml",
                                "rId2",
                                "fontTable",
                                "fontTable.xml",
                                "rId3",
                                "settings",
                                "settings.xml")
                        : relations(
                                "rId1",
                                "styles",
                                "styles.xml",
                                "rId2",
                                "fontTable",
                                "fontTable.xml",
                                "rId3",
                                "settings",
                                "settings.xml",
                                "rId4",
                                "footer",
                                "footer1.xml",
                                "rId5",
                                "footer",
                                "footer2.xml"));
        parts.put("word/styles.xml", XML + Styles.of(W, chinese));
        parts.put("word/fontTable.xml", XML + Styles.fontTable(W));
        parts.put("word/settings.xml", XML + settings(notice));
        if (!notice) {
            parts.put("word/footer1.xml", footer("pageOdd"));
            parts.put("word/footer2.xml", footer("pageEven"));
        }
        return parts;
    }

    /** The same document on its side: A4 landscape, so that the edge to bind is on top, and the text 225 mm wide. */
    static Map<String, String> turned(Map<String, String> parts) {
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replace(PAGE, TURNED_PAGE));
        return parts;
    }

    /** The same document with its last pages on their side. */
    static Map<String, String> endingTurned(Map<String, String> parts) {
        parts.computeIfPresent("word/document.xml", (name, xml) -> {
            int last = xml.lastIndexOf(PAGE);
            return xml.substring(0, last) + TURNED_PAGE + xml.substring(last + PAGE.length());
        });
        return parts;
    }

    private static String footer(String style) {
        return XML + "<w:ftr xmlns:w=\"" + W + "\">"
                + WordScript.wrapped(style, Runs.of("— ") + Runs.own("PAGE") + Runs.of(" —"))
                        .strip() + "</w:ftr>";
    }

    private static String settings(boolean notice) {
        return "<w:settings xmlns:w=\"" + W + "\"><w:zoom w:percent=\"100\"/>"
                + "<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>"
                + "<w:defaultTabStop w:val=\"420\"/>"
                + (notice ? "" : "<w:evenAndOddHeaders/>")
                + "<w:drawingGridVerticalSpacing w:val=\"579\"/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                + "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
                + "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
    }

    private static String types(boolean notice) {
        String types = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + part("document", "document.main") + part("styles", "styles") + part("fontTable", "fontTable")
                + part("settings", "settings");
        return types + (notice ? "" : part("footer1", "footer") + part("footer2", "footer")) + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    /** @param triples id, type, target, and again */
    private static String relations(String... triples) {
        StringBuilder relations = new StringBuilder(XML)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE)
                .append("relationships\">");
        for (int i = 0; i < triples.length; i += 3) {
            relations
                    .append("<Relationship Id=\"")
                    .append(triples[i])
                    .append("\" Type=\"")
                    .append(R)
                    .append('/')
                    .append(triples[i + 1])
                    .append("\" Target=\"")
                    .append(triples[i + 2])
                    .append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }
}

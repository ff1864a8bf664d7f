package stability.store.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook from its parts, as other programs than POI write them, or none at all would. */
final class RawBook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawBook() {
        part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"));
        workbook("<sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r0\"/></sheets>");
    }

    /** Types and targets in turn; ids are r0, r1 … */
    static String relations(String... pairs) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < pairs.length; i += 2) {
            xml.append("<Relationship Id=\"r" + i / 2 + "\" Type=\"" + RELATIONS + "/" + pairs[i] + "\" Target=\""
                    + pairs[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    RawBook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    RawBook workbook(String inside) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + inside + "</workbook>");
    }

    /** The sheet as a whole. */
    RawBook sheetXml(String xml) {
        return part(SHEET, xml);
    }

    /** What stands in its sheetData, and behind that. */
    RawBook rows(String rows, String behind) {
        return sheetXml(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    RawBook rows(String rows) {
        return rows(rows, "");
    }

    RawBook texts(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Styles 1 … with these codes of formats; a number is that of a format that is built in. */
    RawBook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("\\d\\d?");
            int id = builtIn ? Integer.parseInt(codes[i]) : 170 + i;
            if (!builtIn) {
                formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\""
                        + codes[i].replace("&", "&amp;").replace("\"", "&quot;") + "\"/>");
            }
            styles.append("<xf numFmtId=\"" + id + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    byte[] bytes() {
        return zip(parts);
    }

    /** Any zip file, of these names and texts. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "book", ".xlsx"), bytes());
    }
}

package stability.store.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetFile;
import stability.domain.field.Text;
import stability.store.sheet.Relations.Relation;

/** A workbook: its sheets, and what they share. */
final class WorkbookReader {
    private final Parts parts;
    private final Bounds bounds = new Bounds();
    private boolean from1904;
    private final List<Declared> sheets = new ArrayList<>();

    /** A sheet as the workbook lists it. */
    private record Declared(String name, boolean hidden, String part) {}

    private WorkbookReader(Parts parts) {
        this.parts = parts;
    }

    static SheetFile read(Path file, String name) throws NotRead, IOException {
        try (Parts parts = Parts.open(file)) {
            return new SheetFile(name, SheetFile.Form.WORKBOOK, new WorkbookReader(parts).sheets());
        }
    }

    private List<Sheet> sheets() throws NotRead, IOException {
        String main = main();
        Relations relations = Relations.of(parts, main);
        list(main, relations);
        NumberFormats formats = NumberFormats.of(parts, relations.part("styles"));
        CellTexts texts = CellTexts.of(parts, relations.part("sharedStrings"), bounds);
        List<Sheet> read = new ArrayList<>();
        for (Declared sheet : sheets) {
            try (PartXml xml = parts.xml(sheet.part)) {
                CellReader cells = new CellReader(xml, texts, formats, from1904);
                read.add(new Sheet(sheet.name, sheet.hidden, new RowsReader(xml, cells, bounds).rows()));
            }
        }
        return read;
    }

    /** The part that lists the sheets. Refused by what it is if the file is something else than a workbook in XML. */
    private String main() throws NotRead, IOException {
        String main = Relations.of(parts, "").part("officeDocument");
        if (main == null) {
            main = "xl/workbook.xml";
        }
        if (main.endsWith(".bin") || parts.has("xl/workbook.bin")) {
            throw new NotRead(Text.of("这是二进制工作簿（.xlsb）", "it is a binary workbook (.xlsb)"), NotRead.SAVE_AGAIN);
        }
        if (parts.has("content.xml") && parts.has("META-INF/manifest.xml")) {
            throw new NotRead(
                    Text.of("这是 OpenDocument 表格（.ods）", "it is an OpenDocument file (.ods)"), NotRead.SAVE_AGAIN);
        }
        if (main.startsWith("word/") || main.startsWith("ppt/")) {
            throw new NotRead(
                    Text.of("这是 Word 或演示文档，不是表格", "it is a Word document or a presentation, not a table"),
                    Text.of(
                            "把表格复制到 Excel 或 WPS 表格里，存为 .xlsx",
                            "copy the table into Excel or WPS, and save it as .xlsx"));
        }
        if (!parts.has(main)) {
            throw parts.has("[Content_Types].xml")
                    ? NotRead.damaged()
                    : new NotRead(
                            Text.of("这是压缩包，不是表格", "it is an archive, not a table"),
                            Text.of("先解压，再导入其中的表格", "unpack it, and import the table in it"));
        }
        return main;
    }

    private void list(String main, Relations relations) throws NotRead, IOException {
        try (PartXml xml = parts.xml(main)) {
            if (!xml.next() || !xml.isStart("workbook")) {
                throw NotRead.damaged();
            }
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = xml.says("date1904");
                } else if (xml.isStart("sheet")) {
                    Bounds.sheets(sheets.size() + 1);
                    list(xml, relations.byId(xml.attribute("id")));
                }
            }
        }
    }

    /** Sheets of charts, dialogs and old macros have no cells. */
    private void list(PartXml xml, @Nullable Relation relation) throws NotRead {
        String name = xml.attribute("name");
        if (name == null || relation == null) {
            throw NotRead.damaged();
        }
        String state = xml.attribute("state");
        if (relation.type().equals("worksheet")) {
            sheets.add(new Declared(name, state != null && !state.equals("visible"), relation.part()));
        }
    }
}

package stability.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tables of all Word templates, as WPS and Word need them: fixed widths, heads that come again, rows that stay whole. */
class WordTablesTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String ID = "H-20190930-12hng";

    /** Twips that the margins of a cell take, on both sides. */
    private static final int MARGINS = 114;

    /** Half points of the styles of cells in lists. */
    private static final Map<String, Integer> SIZES = Map.of("cell", 21, "cellSmall", 17);

    /** The heads of columns with one id in each row. */
    private static final Set<String> IDS = Set.of("编号", "Id");

    private record Table(String template, Element element) {
        List<Element> rows() {
            return elements(element, "tr");
        }

        boolean repeats() {
            return elements(element, "tblHeader").size() == 1
                    && elements(rows().get(0), "tblHeader").size() == 1;
        }

        /** Whether a row stands for as many as there are. */
        boolean isList() {
            return element.getTextContent().contains("@before-row[#list");
        }

        @Override
        public String toString() {
            return template + ": " + rows().get(0).getTextContent().strip();
        }
    }

    private static final List<Table> TABLES = new ArrayList<>();

    @BeforeAll
    static void readAll() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Map.Entry<String, byte[]> template : WordTemplates.all(Path.of("")).entrySet()) {
            Element document = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document(template.getValue())))
                    .getDocumentElement();
            elements(document, "tbl").forEach(table -> TABLES.add(new Table(template.getKey(), table)));
        }
        assertThat(TABLES).hasSizeGreaterThan(100);
    }

    @Test
    void aTableHasTheWidthOfItsColumns() {
        for (Table table : TABLES) {
            List<Integer> columns = elements(table.element(), "gridCol").stream()
                    .map(column -> number(column, "w"))
                    .toList();
            assertThat(columns).as("%s", table).isNotEmpty();
            assertThat(number(elements(table.element(), "tblW").get(0), "w"))
                    .as("%s", table)
                    .isEqualTo(columns.stream().mapToInt(Integer::intValue).sum());
            assertThat(elements(table.element(), "tblLayout"))
                    .as("%s", table)
                    .singleElement()
                    .satisfies(layout ->
                            assertThat(layout.getAttributeNS(W, "type")).isEqualTo("fixed"));
        }
    }

    @Test
    void rowsStayWholeAndTheHeadOfAListComesAgain() {
        for (Table table : TABLES) {
            assertThat(table.rows())
                    .as("%s", table)
                    .allSatisfy(row -> assertThat(elements(row, "cantSplit")).hasSize(1));
            if (table.isList() && isHead(table)) {
                assertThat(table.repeats()).as("%s", table).isTrue();
            }
        }
    }

    @Test
    void anIdStandsOnOneLine() {
        int looked = 0;
        for (Table table : TABLES) {
            List<Element> heads = elements(table.rows().get(0), "tc");
            Element row =
                    table.rows().get(table.rows().size() > 2 ? 2 : table.rows().size() - 1);
            for (int i = 0; i < heads.size(); i++) {
                if (isHead(table) && IDS.contains(words(heads.get(i)))) {
                    Element cell = elements(row, "tc").get(i);
                    String style = elements(cell, "pStyle").get(0).getAttributeNS(W, "val");
                    int size = SIZES.get(style);
                    int width = number(elements(cell, "tcW").get(0), "w");
                    assertThat(width - MARGINS).as("%s", table).isGreaterThanOrEqualTo(twips(ID, size));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(50);
    }

    private static boolean isHead(Table table) {
        return elements(table.rows().get(0), "pStyle")
                .get(0)
                .getAttributeNS(W, "val")
                .equals("cellHead");
    }

    /** What is printed of a cell, without its fields. */
    private static String words(Element cell) {
        StringBuilder words = new StringBuilder();
        elements(cell, "t").forEach(text -> words.append(text.getTextContent()));
        return words.toString().replaceAll("«[^»]*»", "");
    }

    /** The width in Times New Roman, whose letters are counted in thousandths of their size. */
    private static int twips(String text, int halfPoints) {
        int thousandths = text.chars()
                .map(c -> switch (c) {
                    case 'H' -> 722;
                    case '-' -> 333;
                    default -> 500;
                })
                .sum();
        return (thousandths * halfPoints * 10 + 999) / 1000;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttributeNS(W, attribute));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static byte[] document(byte[] template) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no document");
    }
}

package stability.word;

import java.util.ArrayList;
import java.util.List;

/** Tables of WordprocessingML. Every row stays on one page, and the heading comes again on the next one. */
final class Tables {
    /** Text area of GB/T 9704-2012: 156 mm. */
    private static final int PAGE = 156;

    private static final String HEAD = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    private static final String ROW = "<w:trPr><w:cantSplit/></w:trPr>";

    private Tables() {}

    /**
     * A column.
     *
     * @param width in millimetres
     */
    record Column(int width, String heading) {}

    /** A table with one row for each element of an expression, its cells in the order of the columns. */
    static String list(List<Column> columns, String condition, String rows) {
        String style = columns.size() > 6 ? "cellSmall" : "cell";
        StringBuilder heading = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean last = i == columns.size() - 1;
            String name = Runs.of(column.heading());
            heading.append(cell(column.width(), "", "cellHead", i == 0 ? Runs.only("table", condition, name) : name));
            String value = Runs.field(column.heading(), "${row[" + i + "]}");
            if (i == 0) {
                value = Runs.field("逐行", "@before-row[#list " + rows + " as row]") + value;
            }
            cells.append(cell(column.width(), "", style, last ? value + Runs.field("完", "@after-row[/#list]") : value));
        }
        return start("grid", columns.stream().map(Column::width).toList())
                + "<w:tr>" + HEAD + heading + "</w:tr><w:tr>" + ROW + cells + "</w:tr></w:tbl>\n";
    }

    /** Who signs by hand, beside each other. */
    static String signatures(String[] names) {
        int width = PAGE / names.length;
        StringBuilder cells = new StringBuilder();
        List<Integer> widths = new ArrayList<>();
        for (String name : names) {
            widths.add(width);
            cells.append(cell(width, "", "signature", Runs.of(name)));
        }
        return WordScript.wrapped("signatureSpace", "")
                + start("plain", widths) + "<w:tr>" + ROW + cells + "</w:tr></w:tbl>\n";
    }

    /**
     * The departments by days.
     *
     * @param words the heading of the departments, the mark of what was entered after the day
     */
    static String coverage(String[] words) {
        List<Integer> widths = new ArrayList<>(List.of(30));
        for (int i = 0; i < 14; i++) {
            widths.add(9);
        }
        String some = "coverage.departments?has_content";
        return start("grid", widths)
                + "<w:tr>" + HEAD
                + cell(30, "", "cellHead", Runs.field("如", "@before-table[#if " + some + "]") + Runs.of(words[0])
                        + Runs.field("完", "@after-table[/#if]"))
                + cell(9, "", "cellHead", Runs.field("逐日", "@before-cell[#list coverage.days as d]")
                        + Runs.field("日", "${d[8..9]?number}") + Runs.field("完", "@after-cell[/#list]"))
                + "</w:tr><w:tr>" + ROW
                + cell(30, "", "cellSmall", Runs.field("逐部门", "@before-row[#list coverage.departments as d]")
                        + Runs.field("部门", "${d.name}"))
                + cell(9, "", "cellMark", Runs.field("逐日", "@before-cell[#list d.cells as c]")
                        + Runs.field("报告", "${s.symbol[c.report]}${c.backfilled?then(\"" + words[1] + "\", \"\")}")
                        + Runs.field("完", "@after-cell[/#list]") + Runs.field("完", "@after-row[/#list]"))
                + "</w:tr></w:tbl>\n";
    }

    /** A table of fixed rows in columns of given widths. */
    static final class Grid {
        private final List<Integer> widths = new ArrayList<>();
        private final StringBuilder rows = new StringBuilder();

        Grid(String[] widths) {
            for (String width : widths) {
                this.widths.add(Integer.parseInt(width));
            }
        }

        void row(String line) {
            int at = Math.max(line.lastIndexOf(" ?? "), line.lastIndexOf(" ** "));
            String[] texts = (at < 0 ? line : line.substring(0, at)).split(" \\| ");
            boolean loop = at >= 0 && line.charAt(at + 1) == '*';
            String directive = loop ? "list" : "if";
            rows.append("<w:tr>").append(ROW);
            int column = 0;
            for (int i = 0; i < texts.length; i++) {
                String text = texts[i];
                int span = text.startsWith("^") ? text.charAt(1) - '0' : 1;
                text = span > 1 ? text.substring(2) : text;
                int width = 0;
                for (int j = 0; j < span; j++) {
                    width += widths.get(column++);
                }
                String before = at >= 0 && i == 0 ? Runs.field(loop ? "逐行" : "如", "@before-row[#" + directive + " " + line.substring(at + 4) + "]") : "";
                String after = at >= 0 && i == 0 ? Runs.field("完", "@after-row[/#" + directive + "]") : "";
                rows.append(gridCell(width, span, text, before, after));
            }
            rows.append("</w:tr>");
        }

        private static String gridCell(int width, int span, String text, String before, String after) {
            boolean sized = text.startsWith("~");
            boolean label = !text.contains("«") && !text.contains("//");
            StringBuilder paragraphs = new StringBuilder();
            for (String each : (sized ? text.substring(1) : text).split(" // ")) {
                String style = label ? "gridLabel" : "gridText";
                if (sized) {
                    paragraphs.append(WordScript.paragraph(style, each + " ?? !s.crowded(.data_model)"));
                    paragraphs.append(WordScript.paragraph("gridSmall", each + " ?? s.crowded(.data_model)"));
                    sized = false;
                } else {
                    paragraphs.append(WordScript.wrapped(style, before + Runs.of(each) + after));
                }
            }
            String merged = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
            return "<w:tc><w:tcPr>" + width(width) + merged + "<w:vAlign w:val=\"center\"/></w:tcPr>" + paragraphs + "</w:tc>";
        }

        String table() {
            return start("grid", widths) + rows + "</w:tbl>\n";
        }
    }

    private static String start(String style, List<Integer> widths) {
        StringBuilder grid = new StringBuilder();
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(twips(width)).append("\"/>"));
        int total = widths.stream().mapToInt(Tables::twips).sum();
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + total
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>";
    }

    private static String cell(int width, String more, String style, String runs) {
        return "<w:tc><w:tcPr>" + width(width) + more + "</w:tcPr>" + WordScript.wrapped(style, runs).strip() + "</w:tc>";
    }

    private static String width(int width) {
        return "<w:tcW w:w=\"" + twips(width) + "\" w:type=\"dxa\"/>";
    }

    private static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}

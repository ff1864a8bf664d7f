package stability.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables of WordprocessingML. Every row stays on one page, and the heading comes again on the next one. */
final class Tables {
    private static final String TAB = "<w:r><w:tab/></w:r>";

    private static final String HEAD = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    private static final String ROW = "<w:trPr><w:cantSplit/></w:trPr>";

    private Tables() {}

    /**
     * A column.
     *
     * @param width in millimetres
     */
    record Column(int width, String heading) {}

    /** A table with one row for each element of an expression, its cells in the order of the columns; small with many of them. */
    static String list(List<Column> columns, String condition, String rows) {
        return list(columns, columns.size() > 6 ? "cellSmall" : "cell", condition, rows);
    }

    /** The same with the cells in a style. */
    static String list(List<Column> columns, String style, String condition, String rows) {
        StringBuilder heading = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean last = i == columns.size() - 1;
            String name = Runs.of(column.heading());
            heading.append(cell(column.width(), "cellHead", i == 0 ? Runs.only("table", condition, name) : name));
            String value = Runs.field(column.heading(), "${row[" + i + "]}");
            if (i == 0) {
                value = Runs.field("*", "@before-row[#list " + rows + " as row]") + value;
            }
            cells.append(cell(column.width(), style, last ? value + Runs.field("/", "@after-row[/#list]") : value));
        }
        return start("grid", columns.stream().map(Column::width).toList()) + "<w:tr>" + HEAD + heading + "</w:tr><w:tr>"
                + ROW + cells + "</w:tr></w:tbl>\n";
    }

    /** A table with one row for each element of an expression, each of its cells a list of at least one line. */
    static String lines(List<Column> columns, String condition, String rows) {
        StringBuilder heading = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String name = Runs.of(column.heading());
            heading.append(cell(column.width(), "cellHead", i == 0 ? Runs.only("table", condition, name) : name));
            String line = Runs.field("*", "@before-p[#list row[" + i + "] as line]")
                    + Runs.field(column.heading(), "${line}")
                    + Runs.field("/", "@after-p[/#list]");
            String first = i == 0 ? Runs.field("*", "@before-row[#list " + rows + " as row]") : "";
            String last = i == columns.size() - 1 ? Runs.field("/", "@after-row[/#list]") : "";
            cells.append(cell(column.width(), "cellSmall", first + line + last)
                    .replace("\"center\"/></w:tcPr>", "\"top\"/></w:tcPr>"));
        }
        return start("grid", columns.stream().map(Column::width).toList()) + "<w:tr>" + HEAD + heading + "</w:tr><w:tr>"
                + ROW + cells + "</w:tr></w:tbl>\n";
    }

    /**
     * A table of several lists, each below a row with its name, and with a row below it that says how many more there are.
     *
     * @param lists what stands for {@code g}: it has {@code table} and {@code more}
     * @param rows the rows of a list
     */
    static String groups(List<Column> columns, String lists, String rows) {
        StringBuilder heading = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String name = Runs.of(column.heading());
            String value = Runs.field(column.heading(), "${row[" + i + "]}");
            heading.append(cell(
                    column.width(),
                    "cellHead",
                    i == 0 ? Runs.only("table", "(" + lists + ")?has_content", name) : name));
            cells.append(cell(
                    column.width(),
                    "cellSmall",
                    i == 0
                            ? Runs.field("*", "@before-row[#list " + rows + " as row]") + value
                            : i == columns.size() - 1 ? value + Runs.field("/", "@after-row[/#list]") : value));
        }
        List<Integer> widths = columns.stream().map(Column::width).toList();
        return gap(lists) + start("grid", widths) + "<w:tr>" + HEAD + heading + "</w:tr><w:tr>" + ROW
                + across(
                        widths,
                        "cellGroup",
                        Runs.field("*", "@before-row[#list " + lists + " as g]") + Runs.field("…", "${g.table}"))
                + "</w:tr><w:tr>" + ROW + cells + "</w:tr><w:tr>" + ROW
                + across(
                        widths,
                        "cellSmall",
                        Runs.field("?", "@before-row[#if g.more != \"\"]")
                                + Runs.field("…", "${g.more}")
                                + Runs.field("/", "@after-row[/#if][/#list]"))
                + "</w:tr></w:tbl>\n";
    }

    /** Two tables without a paragraph between would be one. */
    private static String gap(String lists) {
        return WordScript.wrapped("gap", Runs.only("p", "(" + lists + ")?has_content", ""));
    }

    private static String across(List<Integer> widths, String style, String runs) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        return "<w:tc><w:tcPr>" + width(width) + "<w:gridSpan w:val=\"" + widths.size()
                + "\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + WordScript.wrapped(style, runs).strip() + "</w:tc>";
    }

    /** Who signs by hand, beside each other, each on a line to write on: the style has the stops of three. */
    static String signatures(String[] names) {
        StringBuilder runs = new StringBuilder();
        for (String name : names) {
            runs.append(runs.isEmpty() ? "" : TAB).append(Runs.of(name)).append(TAB);
        }
        return WordScript.wrapped("signatureSpace", "") + WordScript.wrapped("signature", runs.toString());
    }

    /**
     * The departments by days.
     *
     * @param words the departments, their heading, the mark of what was entered after the day
     */
    static String coverage(String[] words) {
        List<Integer> widths = new ArrayList<>(List.of(30));
        for (int i = 0; i < 14; i++) {
            widths.add(9);
        }
        String some = words[0] + "?has_content";
        return start("grid", widths)
                + "<w:tr>" + HEAD
                + cell(
                        30,
                        "cellHead",
                        Runs.field("?", "@before-table[#if " + some + "]")
                                + Runs.of(words[1])
                                + Runs.field("/", "@after-table[/#if]"))
                + cell(
                        9,
                        "cellHead",
                        Runs.field("*", "@before-cell[#list coverage.days as d]")
                                + Runs.field("1", "${d[8..9]?number}")
                                + Runs.field("/", "@after-cell[/#list]"))
                + "</w:tr><w:tr>" + ROW
                + cell(
                        30,
                        "cellSmall",
                        Runs.field("*", "@before-row[#list " + words[0] + " as d]") + Runs.field(words[1], "${d.name}"))
                + cell(
                        9,
                        "cellMark",
                        Runs.field("*", "@before-cell[#list d.cells as c]")
                                + Runs.field("○", "${s.sign(c)}${c.backfilled?then(\"" + words[2] + "\", \"\")}")
                                + Runs.field("/", "@after-cell[/#list]")
                                + Runs.field("/", "@after-row[/#list]"))
                + "</w:tr></w:tbl>\n";
    }

    /** A table of fixed rows in columns of given widths. */
    static final class Grid {
        /** The styles of paragraphs in a cell by the sign before them. */
        private static final Map<Character, String> MARKS = Map.of('>', "Sign", '=', "Mark", '#', "Photo");

        private final List<Integer> widths = new ArrayList<>();
        private final StringBuilder rows = new StringBuilder();
        private final String style;
        private final String condition;

        /**
         * @param style {@code grid}, {@code form} or {@code sheet}: its styles begin with this word
         * @param condition under which it is there, if its first row is a head; empty if it always is
         */
        Grid(String style, String[] widths, String condition) {
            this.style = style;
            this.condition = condition;
            for (String width : widths) {
                this.widths.add(Integer.parseInt(width));
            }
        }

        /** The row of headings, which comes again on every page. */
        void head(String line) {
            boolean conditional = rows.isEmpty() && !condition.isEmpty();
            row(
                    HEAD,
                    line.split(" \\| "),
                    conditional ? Runs.field("?", "@before-table[#if " + condition + "]") : "",
                    conditional ? Runs.field("/", "@after-table[/#if]") : "",
                    false);
        }

        /** A row; one with a cell that may be set smaller becomes two, of which a paper shows one. */
        void row(String line) {
            int at = Math.max(line.lastIndexOf(" ?? "), line.lastIndexOf(" ** "));
            String[] cells = (at < 0 ? line : line.substring(0, at)).split(" \\| ");
            String given = at < 0 ? "" : line.substring(at + 4);
            if (at >= 0 && line.charAt(at + 1) == '*') {
                row(cells, "list " + given, "list", false);
            } else if (line.contains("~")) {
                String also = given.isEmpty() ? "" : " && (" + given + ")";
                row(cells, "if !s.crowded(.data_model)" + also, "if", false);
                row(cells, "if s.crowded(.data_model)" + also, "if", true);
            } else {
                row(cells, given.isEmpty() ? "" : "if " + given, "if", false);
            }
        }

        private void row(String[] cells, String directive, String name, boolean small) {
            boolean hand = String.join("", cells).contains("//");
            row(
                    height(tall(hand, small)),
                    cells,
                    directive.isEmpty()
                            ? ""
                            : Runs.field(name.equals("list") ? "*" : "?", "@before-row[#" + directive + "]"),
                    directive.isEmpty() ? "" : Runs.field("/", "@after-row[/#" + name + "]"),
                    small);
        }

        /**
         * A row.
         *
         * @param before what stands before the first words, and holds for more than them
         * @param after what ends it, behind them
         */
        private void row(String properties, String[] cells, String before, String after, boolean small) {
            rows.append("<w:tr>").append(properties);
            int column = 0;
            for (int i = 0; i < cells.length; i++) {
                String text = cells[i];
                int span = text.startsWith("^") ? text.charAt(1) - '0' : 1;
                int width = widths.subList(column, column + span).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                column += span;
                rows.append(gridCell(
                        width,
                        span,
                        (span > 1 ? text.substring(2) : text).replace("~", ""),
                        i == 0 ? before : "",
                        i == 0 ? after : "",
                        small));
            }
            rows.append("</w:tr>");
        }

        /** How high a row is at least, in millimetres. */
        private float tall(boolean hand, boolean small) {
            return switch (style) {
                case "sheet" -> 0;
                case "form" -> hand ? 19 : 8.5f;
                default -> small ? (hand ? 11 : 0) : hand ? 15.5f : 7.5f;
            };
        }

        private static String height(float millimetres) {
            return "<w:trPr><w:cantSplit/>"
                    + (millimetres == 0 ? "" : "<w:trHeight w:val=\"" + twips(millimetres) + "\" w:hRule=\"atLeast\"/>")
                    + "</w:trPr>";
        }

        private String gridCell(int width, int span, String text, String before, String after, boolean small) {
            boolean label = text.contains("${line.name}") || !text.contains("«") && !text.contains("//");
            String named = style + (label ? "Label" : small ? "Small" : "Text");
            StringBuilder paragraphs = new StringBuilder();
            for (String line : text.split(" // ")) {
                boolean first = paragraphs.isEmpty();
                String mark = line.isEmpty() ? null : MARKS.get(line.charAt(0));
                paragraphs.append(WordScript.wrapped(
                        mark == null ? named : style + mark,
                        (first ? before : "")
                                + Runs.of(mark == null ? line : line.substring(1))
                                + (first ? after : "")));
            }
            String merged = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
            return "<w:tc><w:tcPr>" + width(width) + merged + "<w:vAlign w:val=\"center\"/></w:tcPr>" + paragraphs
                    + "</w:tc>";
        }

        String table() {
            return start("grid", widths) + rows + "</w:tbl>\n";
        }
    }

    private static String start(String style, List<Integer> widths) {
        StringBuilder grid = new StringBuilder();
        widths.forEach(
                width -> grid.append("<w:gridCol w:w=\"").append(twips(width)).append("\"/>"));
        int total = widths.stream().mapToInt(width -> twips(width)).sum();
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + total
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + grid + "</w:tblGrid>";
    }

    private static String cell(int width, String style, String runs) {
        return "<w:tc><w:tcPr>" + width(width) + "<w:vAlign w:val=\"center\"/></w:tcPr>"
                + WordScript.wrapped(style, runs).strip() + "</w:tc>";
    }

    private static String width(int width) {
        return "<w:tcW w:w=\"" + twips(width) + "\" w:type=\"dxa\"/>";
    }

    static int twips(float millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}

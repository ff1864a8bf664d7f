package stability.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a template, line by line, into the body of a Word document. A line is a paragraph, its first word the
 * style: {@code body 应报 «应报数|${screening.due}» 个部门}. It appears only if what follows {@code ??} holds, and once for
 * each element of what follows {@code **}. Other first words:
 *
 * <ul>
 *   <li>{@code columns NAME}, followed by {@code col MILLIMETRES HEADING};
 *   <li>{@code list CAPTION | COLUMNS | LIST | ROWS}: a table with a row for each of ROWS, which {@code shared.ftl} makes
 *       of LIST; a sentence in its place if LIST is empty, or nothing with a further {@code | omit}; with {@code | of COUNT}
 *       a line below it that says how many more than those in LIST there are;
 *   <li>{@code lines CAPTION | COLUMNS | ROWS}: the same of cells that have lines, a paragraph each; nothing if there is no row;
 *   <li>{@code grid MILLIMETRES ...} or {@code form}, {@code sheet} in larger type, {@code head CELL | CELL}, the row that comes again on each page, {@code row CELL | CELL ... ?? CONDITION}, {@code end}: a table of fixed rows;
 *       {@code ^3} before a cell spans three columns, {@code ~} stands for a row that is set smaller in a crowded notice,
 *       {@code //} begins a new paragraph, {@code >} sets it on the right, {@code =} small in the middle, {@code #} is for a
 *       photo; a table with {@code ?? CONDITION} behind its widths begins with a {@code head};
 *   <li>{@code own SECTION | TEXT}, {@code own SECTION | TEXT | NAME}: what people wrote for a section in their own words, with what
 *       is shown in the place of a paragraph; the latter with a heading, if they wrote anything; {@code ownBrief} in the daily report, {@code
 *       ownLast} before its signatures;
 *   <li>{@code small COLUMNS | LIST | ROWS}: such a table in small type, without a caption;
 *   <li>{@code groups COLUMNS | LISTS | ROWS}: a table of several lists, each below a row with its name; ROWS is said of {@code g};
 *   <li>{@code folded HEADING | TEXT ?? CONDITION}: a section of one paragraph; {@code ended} likewise, before the signatures;
 *   <li>{@code signatures WHO | WHO}; {@code seal MOMENT}: the school and the day of the moment, {@code cutOff} if none is
 *       given; {@code coverage DEPARTMENTS | ...}: departments by days; {@code parts}: the sections of a bulletin,
 *       with what is shown in the places of heading, name and text;
 *   <li>{@code broad}: what follows stands on pages that lie on their side, {@code upright}: and no more; a text that ends on such pages ends with them;
 *   <li>{@code copies FIRST | SECOND}, {@code end copies}: what stands between, twice, with «联» replaced, and the line to
 *       cut along between the two; with {@code pages} each of the two begins a page.
 * </ul>
 */
final class WordScript {
    private static final String TURN =
            "<w:p><w:pPr><w:pStyle w:val=\"end\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>\n";

    private final Map<String, List<Tables.Column>> columns = new HashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final Deque<String> lines;
    private final String none;
    private final String cut;

    private WordScript(List<String> lines, String none, String cut) {
        this.lines = new ArrayDeque<>(lines);
        this.none = none;
        this.cut = cut;
    }

    /**
     * The content of {@code w:body}, without its section.
     *
     * @param none what follows the caption of an empty list: {@code ：无。}
     * @param cut what stands on the line to cut along
     */
    static String body(List<String> lines, String none, String cut) {
        WordScript script = new WordScript(lines, none, cut);
        while (!script.lines.isEmpty()) {
            script.line(script.lines.remove());
        }
        return script.body.toString();
    }

    private void line(String line) {
        String word = line.split(" ", 2)[0];
        String rest = line.substring(word.length()).strip();
        switch (word) {
            case "", "//" -> {}
            case "columns" -> columns.put(rest, columns());
            case "list" -> list(rest.split(" \\| "));
            case "lines" -> lines(rest.split(" \\| "));
            case "small" -> small(rest.split(" \\| "));
            case "groups" -> groups(rest.split(" \\| "));
            case "folded", "ended" -> body.append(folded(word, rest));
            case "copies" -> copies(rest.split(" \\| "), "cut");
            case "pages" -> copies(rest.split(" \\| "), "turn");
            case "broad" -> body.append(sectionEnd(PackageParts.UPRIGHT, rest));
            case "upright" -> body.append(sectionEnd(PackageParts.BROAD, rest));
            case "turn" -> body.append(TURN);
            case "grid", "sheet", "form" -> grid(word, rest);
            case "cut" -> body.append(paragraph("cut", cut));
            case "signatures" -> body.append(Tables.signatures(rest.split(" \\| ")));
            case "seal" -> body.append(seal(rest.isEmpty() ? "cutOff" : rest));
            case "parts" -> body.append(parts(rest.split(" \\| ")));
            case "own", "ownBrief", "ownLast" -> own(word, rest.split(" \\| "));
            case "coverage" -> body.append(Tables.coverage(rest.split(" \\| ")));
            default -> body.append(paragraph(word, rest));
        }
    }

    /** The last paragraph of a section, which says how its pages lie. */
    private static String sectionEnd(String section, String words) {
        String runs = words.isEmpty() ? "" : Runs.only("p", words.substring(3), "");
        return "<w:p><w:pPr><w:pStyle w:val=\"end\"/>" + section + "</w:pPr>" + runs + "</w:p>\n";
    }

    private List<Tables.Column> columns() {
        List<Tables.Column> found = new ArrayList<>();
        while (!lines.isEmpty() && lines.element().startsWith("col ")) {
            String[] words = lines.remove().split(" ", 3);
            found.add(new Tables.Column(Integer.parseInt(words[1]), words[2]));
        }
        return found;
    }

    private void list(String[] parts) {
        String some = "(" + parts[2] + ")?has_content";
        body.append(paragraph("caption", parts[0] + " ?? " + some));
        body.append(Tables.list(columns.get(parts[1]), some, parts[3]));
        List<String> further = List.of(parts).subList(4, parts.length);
        for (String word : further) {
            if (word.startsWith("of ")) {
                String more = "cut.line(" + parts[2] + ", " + word.substring(3) + ")";
                body.append(paragraph("body", "«…|${" + more + "}» ?? " + more + " != \"\""));
            }
        }
        if (!further.contains("omit")) {
            body.append(paragraph("body", parts[0] + none + " ?? !" + some));
        }
    }

    private void lines(String[] parts) {
        String some = "(" + parts[2] + ")?has_content";
        body.append(paragraph("caption", parts[0] + " ?? " + some));
        body.append(Tables.lines(columns.get(parts[1]), some, parts[2]));
    }

    private void small(String[] parts) {
        body.append(Tables.list(columns.get(parts[0]), "cellSmall", "(" + parts[1] + ")?has_content", parts[2]));
    }

    private void groups(String[] parts) {
        body.append(Tables.groups(columns.get(parts[0]), parts[1], parts[2]));
    }

    /** A paragraph that begins with the heading of its section. */
    private static String folded(String word, String text) {
        int condition = text.lastIndexOf(" ?? ");
        String[] parts = text.substring(0, condition).split(" \\| ", 2);
        return wrapped(
                word.equals("ended") ? "briefLast" : "brief",
                Runs.only("p", text.substring(condition + 4), Runs.styled("runIn", parts[0]) + Runs.of(parts[1])));
    }

    private void grid(String style, String words) {
        String[] given = words.split(" \\?\\? ", 2);
        Tables.Grid grid = new Tables.Grid(style, given[0].split(" "), given.length > 1 ? given[1] : "");
        for (String line = lines.remove(); !line.equals("end"); line = lines.remove()) {
            String rest = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("head ")) {
                grid.head(rest);
            } else {
                grid.row(rest);
            }
        }
        body.append(grid.table());
    }

    private void copies(String[] names, String between) {
        List<String> copied = new ArrayList<>();
        for (String line = lines.remove(); !line.equals("end copies"); line = lines.remove()) {
            copied.add(line);
        }
        // pushed in front of what is left, the last one first
        for (int i = names.length - 1; i >= 0; i--) {
            for (int j = copied.size() - 1; j >= 0; j--) {
                lines.push(copied.get(j).replace("«联»", names[i]));
            }
            if (i > 0) {
                lines.push(between);
            }
        }
    }

    /** The school and the day, where the seal goes: on the page of the signatures above. */
    private static String seal(String moment) {
        return paragraph("issuer", "«学校（盖章）|${ending.issuer()}»")
                + paragraph("date", "«日期|${ending.date(" + moment + ")}»");
    }

    /** What people wrote for a section: a section, what is shown in the place of a paragraph, and in that of a heading if it has one. */
    private void own(String word, String[] parts) {
        String all = "own.of(\"" + parts[0] + "\")";
        if (parts.length > 2) {
            String name = "«" + parts[2] + "|${own.name(\"" + parts[0] + "\")}»";
            body.append(paragraph(word.equals("own") ? "h2" : "briefHead", name + " ?? " + all + "?has_content"));
        }
        String style = word.equals("own") ? "body" : word.equals("ownBrief") ? "brief" : "briefLast";
        body.append(paragraph(style, "«" + parts[1] + "|${own.line(x)}» ** " + all + " as x"));
    }

    /**
     * The sections of a bulletin, each with its lines.
     *
     * @param shown in the places of a section's heading, of a line's name and of its text
     */
    private static String parts(String[] shown) {
        String name = "${(line.name == \"\")?then(\"\", line.name + w.colon)}";
        String text = Runs.field(shown[1], name) + Runs.field(shown[2], "${line.text}");
        String last = "part?is_last && line?is_last";
        return wrapped("h1", Runs.field("*", "@before-p[#list parts as part]") + Runs.field(shown[0], "${part.name}"))
                + wrapped(
                        "body",
                        Runs.field("*", "@before-p[#list part.lines as line]")
                                + Runs.only("p", "!(" + last + ")", text))
                + wrapped("last", Runs.only("p", last, text) + Runs.field("/", "@after-p[/#list][/#list]"));
    }

    /** A paragraph in a style. */
    static String paragraph(String style, String text) {
        int condition = text.lastIndexOf(" ?? ");
        if (condition >= 0) {
            return wrapped(style, Runs.only("p", text.substring(condition + 4), Runs.of(text.substring(0, condition))));
        }
        int loop = text.lastIndexOf(" ** ");
        if (loop >= 0) {
            return wrapped(
                    style,
                    Runs.field("*", "@before-p[#list " + text.substring(loop + 4) + "]")
                            + Runs.of(text.substring(0, loop))
                            + Runs.field("/", "@after-p[/#list]"));
        }
        return wrapped(style, Runs.of(text));
    }

    static String wrapped(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>\n";
    }
}

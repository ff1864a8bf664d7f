package stability.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.support.Program.Outcome;

/**
 * What must hold of whatever is printed, however hostile the file. Values of the corpus give themselves away: a template that is
 * carried out prints {@value #EVALUATED}, a line that is smuggled in begins with {@value #FORGED}, and an element with {@value #ALIVE}.
 */
final class OutputLaws {
    /** 7 * 191, which the templates in the corpus would reckon. */
    private static final String EVALUATED = "1337";

    private static final String FORGED = "FORGED";
    private static final String MOBILE = "13800138000";
    private static final String ALIVE = "zzz";

    /** Those of the pages and of their charts. */
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z!?][^\\s/>]*)([^>]*)>");

    private static final Set<String> STATUSES = Set.of("0", "1", "2", "3", "4");
    private static final Set<String> ELEMENTS = Set.of(
            "!doctype",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "header",
            "footer",
            "section",
            "nav",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "br",
            "hr",
            "div",
            "span",
            "strong",
            "em",
            "b",
            "small",
            "a",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "time",
            "figure",
            "figcaption",
            "details",
            "summary",
            "svg",
            "g",
            "rect",
            "line",
            "path",
            "polyline",
            "circle",
            "text",
            "tspan",
            "desc",
            "defs",
            "pattern",
            "use",
            "sup",
            "sub",
            "abbr",
            "mark",
            "wbr",
            "aside",
            "clippath",
            "lineargradient",
            "stop",
            "polygon",
            "picture");

    /** Adds a sentence for each law that the output of a command breaks. */
    void check(String command, Outcome outcome, List<String> broken) {
        Set<String> found = new TreeSet<>();
        if (!STATUSES.contains(String.valueOf(outcome.status()))) {
            found.add("exit status " + outcome.status());
        }
        for (String text : List.of(outcome.out(), outcome.err())) {
            everywhere(text, command, found);
        }
        String out = outcome.out();
        if (command.contains("html")) {
            html(out, found);
        } else if (command.contains("md")) {
            markdown(out, found);
        } else if (command.contains("csv")) {
            csv(out, found);
        } else if (!command.contains("json") && out.lines().anyMatch(line -> line.startsWith(FORGED))) {
            found.add("a forged line");
        }
        found.forEach(law -> broken.add(command + ": " + law));
    }

    private static void everywhere(String text, String command, Set<String> found) {
        if (text.contains("Exception") || text.contains("\tat ") || text.contains("java.")) {
            found.add("the name of a class or a trace");
        }
        if (text.contains(EVALUATED)) {
            found.add("a template was carried out");
        }
        if (command.startsWith("check") && text.contains(MOBILE)) {
            found.add("personal data in a finding");
        }
        boolean csv = command.contains("csv");
        String plain = csv ? text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n") : text;
        if (csv || command.contains("html")) {
            plain = plain.replace('\t', ' ');
        }
        plain.codePoints().filter(OutputLaws::isSteering).forEach(c -> found.add("U+" + Integer.toHexString(c)));
    }

    /** Independent of what the program itself takes for such a character. */
    private static boolean isSteering(int c) {
        return (c < ' ' && c != '\n')
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF);
    }

    private static void html(String text, Set<String> found) {
        Matcher tag = TAG.matcher(text.replaceAll("(?s)<style.*?</style>", "<style></style>"));
        while (tag.find()) {
            String element = tag.group(1).toLowerCase(java.util.Locale.ROOT);
            if (!ELEMENTS.contains(element)) {
                found.add("the element " + element);
            }
            if (tag.group(2).matches("(?is).*\\son[a-z]+\\s*=.*|.*javascript:.*")
                    || tag.group(2).contains("=" + ALIVE)) {
                found.add("a live attribute in " + element);
            }
        }
        if (text.contains("<" + ALIVE) || text.contains("<!--" + ALIVE)) {
            found.add("a live element");
        }
    }

    private static void markdown(String text, Set<String> found) {
        if (text.replace("\\<", "").matches("(?s).*<(?!br>)[a-zA-Z!/].*")) {
            found.add("a tag");
        }
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FORGED)) {
                found.add("a forged line");
            }
            if (line.startsWith("|") && lines.get(i - 1).startsWith("|") && cells(line) != cells(lines.get(i - 1))) {
                found.add("a table row with more cells");
            }
        }
    }

    private static int cells(String line) {
        return line.replaceAll("\\\\\\\\", "")
                .replaceAll("\\\\\\|", "")
                .replaceAll("[^|]", "")
                .length();
    }

    /** A cell that a spreadsheet would run; a number may be negative. */
    private static void csv(String text, Set<String> found) {
        Matcher cell = Pattern.compile("(?:^|,|\n)\uFEFF?(\"(?:[^\"]|\"\")*\"|[^,\r\n]*)")
                .matcher(text);
        while (cell.find()) {
            String value = cell.group(1).replaceFirst("^\"", "");
            if (value.matches("(?s)[=+\\-@＝＋－＠\t\r].*") && !value.matches("[+-]?\\d+(\\.\\d+)?")) {
                found.add("a formula");
            }
        }
    }
}

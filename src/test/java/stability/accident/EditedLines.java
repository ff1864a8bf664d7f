package stability.accident;

import static stability.accident.Accident.HAZARD;
import static stability.accident.Accident.SCREENING;
import static stability.accident.Accident.SETTINGS;
import static stability.accident.Accident.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import stability.accident.Accident.Outcome;

/** The accidents of lines and values: signs of a Chinese keyboard, blanks, programs that format YAML, tables that change values. */
final class EditedLines {
    private final List<Accident> all = new ArrayList<>();
    private String family = "";

    private EditedLines() {}

    /** Every accident, family by family. */
    static List<Accident> all() {
        EditedLines lines = new EditedLines();
        lines.blanks();
        lines.signs();
        lines.formatters();
        lines.values();
        return lines.all;
    }

    private void refused(String name, UnaryOperator<String> change) {
        all.add(new Accident(family, name, text(HAZARD, change), Outcome.REFUSED));
    }

    private void meant(String name, UnaryOperator<String> change) {
        all.add(new Accident(family, name, text(HAZARD, change), Outcome.AS_MEANT));
    }

    private void told(String name, UnaryOperator<String> change) {
        all.add(new Accident(family, name, text(HAZARD, change), Outcome.TOLD));
    }

    private void becomes(String from, String to) {
        refused(from + " becomes " + to, t -> t.replace(from, to));
    }

    private void blanks() {
        family = "line ends, tabs and blanks";
        meant("CRLF", t -> t.replace("\n", "\r\n"));
        refused("CR alone", t -> t.replace("\n", "\r"));
        meant("CRLF in some lines", t -> t.replaceFirst("\n", "\r\n"));
        meant("no line end at the end", String::stripTrailing);
        meant("blanks at the end of every line", t -> t.replace("\n", "   \n"));
        meant("an empty line between all lines", t -> t.replace("\n", "\n\n"));
        meant("empty lines at the end", t -> t + "\n\n");
        refused("tabs before the steps", t -> t.replace("\n- ", "\n\t- "));
        refused("a tab behind a colon", t -> t.replace("title: ", "title:\t"));
        refused("a tab at the end of a line", t -> t.replace("level: general", "level: general\t"));
        refused("no blank behind a colon", t -> t.replace("title: ", "title:"));
        refused("a no-break space behind a colon", t -> t.replace("title: ", "title:\u00A0"));
        refused("a full-width blank behind a colon", t -> t.replace("title: ", "title:\u3000"));
        refused("a fact indented", t -> t.replace("level:", "  level:"));
        refused("all facts indented", t -> t.replaceAll("(?m)^(?=[a-z])", "  "));
        refused("the steps indented", t -> t.replace("\n- ", "\n  - "));
        refused("a zero-width blank in a name", t -> t.replace("level:", "le\u200Bvel:"));
        refused("a zero-width blank in a word", t -> t.replace("general", "general\u200B"));
        refused("a mark of direction in a title", t -> t.replace("应急灯", "应急\u200E灯"));
        refused("a paragraph separator", t -> t.replace("应急灯", "应急\u2029灯"));
        refused("a form feed", t -> t.replace("steps:", "\fsteps:"));
    }

    private void signs() {
        family = "signs of a Chinese keyboard and of a word processor";
        becomes("title: ", "title：");
        becomes("steps:", "steps：");
        becomes("- {", "－ {");
        becomes("- {", "• {");
        becomes("- {", "– {");
        becomes("{", "｛");
        becomes("}", "｝");
        becomes(", by:", "，by:");
        becomes(", by: ", "、by：");
        becomes("\"", "”");
        becomes("\"已告知: 电工\"", "“已告知: 电工”");
        becomes("07:52", "07：52");
        becomes("2019-09-25T", "２０１９-０９-２５T");
        becomes("2019-09-25T", "2019–09–25T");
        becomes("2019-09-25T", "2019年9月25日T");
        becomes("+08:00", "＋08:00");
        becomes("level", "ｌｅｖｅｌ");
        becomes("general", "ｇｅｎｅｒａｌ");
        becomes("H-", "H—");
        becomes("id:", "Id:");
        becomes("did:", "Did:");
        becomes("register", "Register");
        becomes("level: general", "level: General");
        told("a number sign in a title", t -> t.replace("title: 应急灯不亮", "title: 应急灯 #3 不亮"));
        refused("a colon in a title", t -> t.replace("title: 应急灯不亮", "title: 应急灯: 不亮"));
        refused("a title that begins with a bracket", t -> t.replace("title: 应急灯不亮", "title: [急]应急灯不亮"));
        refused("a title that begins with a star", t -> t.replace("title: 应急灯不亮", "title: *应急灯不亮"));
        refused("a title that begins with a percent sign", t -> t.replace("title: 应急灯不亮", "title: %应急灯不亮"));
        refused("a quote that is not closed", t -> t.replace("\"302\"", "\"302"));
        refused("a brace that is not closed", t -> t.replace("register}", "register"));
        refused("a comma too many in a step", t -> t.replace("register}", "register,, x: 1}"));
        refused("a step's comma is gone", t -> t.replace(", did: register", " did: register"));
    }

    private static String sorted(String text) {
        List<String> lines = text.lines().toList();
        String facts = lines.subList(0, 7).stream().sorted().collect(Collectors.joining("\n"));
        return facts + "\n" + String.join("\n", lines.subList(7, lines.size())) + "\n";
    }

    private void formatters() {
        family = "formatters and converters of YAML";
        meant("blanks within braces", t -> t.replace("{", "{ ").replace("}", " }"));
        meant("single quotes", t -> t.replace("\"", "'"));
        meant("quotes round texts", t -> t.replace("应急灯不亮", "\"应急灯不亮\""));
        meant("escapes for Chinese", t -> t.replace("应急灯不亮", "\"\\u5e94\\u6025\\u706f\\u4e0d\\u4eae\""));
        meant("three dashes at the top", t -> "---\n" + t);
        refused("three dots at the end", t -> t + "...\n");
        refused("a directive at the top", t -> "%YAML 1.2\n---\n" + t);
        meant("facts in the order of letters", EditedLines::sorted);
        refused("all names in the order of letters", t -> t.replace("title: 应急灯不亮\n", "") + "title: 应急灯不亮\n");
        refused(
                "steps as blocks",
                t -> t.replace("- {at: ", "- at: ").replace(", ", "\n  ").replace("}", ""));
        refused("steps indented by two", t -> t.replace("- {", "  - {"));
        refused(
                "steps in brackets",
                t -> t.replace("steps:\n- ", "steps: [").replace("\n- ", ", ").stripTrailing() + "]\n");
        refused("long lines folded", t -> t.replace(", recorded", ",\n   recorded"));
        meant("the dash on a line of its own", t -> t.replace("- {", "-\n  {"));
        refused("as JSON", t -> "{\"id\": \"H-20190925-7k3q9\", \"title\": \"应急灯不亮\", \"steps\": []}\n");
        refused("a tag before a value", t -> t.replace("\"302\"", "!!str 302"));
        refused("an anchor for what stands twice", t -> t.replace("zwc", "&zwc zwc"));
        meant("names with question marks", t -> t.replace("level: general", "? level\n: general"));
        meant("a text folded by >-", t -> t.replace("title: 应急灯不亮", "title: >-\n  应急灯不亮"));
        meant("comments between the facts", t -> t.replace("place:", "# 三楼\nplace:"));
        meant("a comment behind a word", t -> t.replace("level: general", "level: general # 一般"));
        meant("seconds in a time", t -> t.replace("T07:40+", "T07:40:00+"));
        refused("a blank instead of the T", t -> t.replace("25T", "25 "));
        refused("a time without its zone", t -> t.replace("found: 2019-09-25T07:40+08:00", "found: 2019-09-25T07:40"));
        refused("an empty value", t -> t.replace("category: fire", "category:"));
        told("null for a value", t -> t.replace("category: fire", "category: null"));
        refused("a name that is translated", t -> t.replace("title:", "标题:"));
        refused("a name with a slip", t -> t.replace("category:", "categroy:"));
        refused("a fact that is gone", t -> t.replace("category: fire\n", ""));
    }

    private void values() {
        family = "values changed by tables and other programs";
        refused("quotes of a number gone", t -> t.replace("\"302\"", "302"));
        for (String value : List.of(
                "0123",
                "NO",
                "yes",
                "on",
                "TRUE",
                "null",
                "~",
                "1E5",
                "3.0",
                "12:30",
                "0x1F",
                "1_000",
                ".5",
                "2019-09-25")) {
            refused("a place becomes " + value, t -> t.replace("\"302\"", value));
        }
        refused("an apostrophe before a number", t -> t.replace("\"302\"", "'302"));
        for (String day :
                List.of("2019/9/25 7:40", "2019-9-25T07:40+08:00", "25-Sep-19", "43733.32", "20190925", "2019-09-25")) {
            refused("a time becomes " + day, t -> t.replace("found: 2019-09-25T07:40+08:00", "found: " + day));
        }
        refused("an impossible day", t -> t.replace("found: 2019-09-25", "found: 2019-09-31"));
        refused("a time of 24 hours", t -> t.replace("found: 2019-09-25T07:40", "found: 2019-09-25T24:00"));
        refused("the id of another day", t -> t.replace("id: H-20190925", "id: H-20190926"));
        refused("the id shortened", t -> t.replace("H-20190925-7k3q9", "H-2.01909E+07"));
        all.add(new Accident(
                family,
                "the date of a screening as Excel writes it",
                text(SCREENING, t -> t.replace("date: 2019-09-25", "date: 2019/9/25")),
                Outcome.REFUSED));
        all.add(new Accident(
                family,
                "a screening's result in Chinese",
                text(SCREENING, t -> t.replace("result: found", "result: 有隐患")),
                Outcome.REFUSED));
        all.add(new Accident(
                family,
                "a department's id in capitals",
                text(SETTINGS, t -> t.replace("id: jwc", "id: JWC")),
                Outcome.REFUSED));
        all.add(new Accident(
                family,
                "since as Excel writes it",
                text(SETTINGS, t -> t.replace("2019-09-23", "2019/9/23")),
                Outcome.REFUSED));
    }
}

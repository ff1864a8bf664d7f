package stability.store.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.domain.prose.OwnText;
import stability.domain.prose.TextPaper;
import stability.domain.prose.TextParagraph;
import stability.domain.prose.TextParagraph.Kind;
import stability.domain.prose.TextSection;
import stability.store.yaml.Source;

/**
 * Reads what a person wrote for a paper, line by line: headings of the paper's sections, and below them paragraphs of one line and
 * items of lists. Whatever else Markdown knows is refused, since no paper could show it; markup inside a line is text.
 */
final class TextLines {
    private static final Text TABLE = Text.of("表格", "tables");
    private static final Text CODE = Text.of("代码块", "blocks of code");
    private static final Text RULE = Text.of("分隔线", "rules");

    /** What begins a line of which Markdown makes something else. */
    private static final Map<String, Text> OTHERS = Map.of(
            "###",
            Text.of("三级标题", "headings of a third level"),
            "|",
            TABLE,
            "```",
            CODE,
            "~~~",
            CODE,
            ">",
            Text.of("引用", "quotations"),
            "![",
            Text.of("图片", "pictures"));

    private static final Text HTML = Text.of("网页标签", "HTML");
    private static final Text COMMENT = Text.of("半行的或跨行的注释", "comments that share a line or take several");
    private static final Text ALONE = Text.of("注释独占一行：<!-- … -->", "a comment has a line of its own: <!-- … -->");
    private static final Text TWICE = Text.of("合并到一个标题下", "bring both together under one heading");

    private final Source source;
    private final TextPaper paper;
    private final FileProblems problems;
    private final Map<TextSection, Integer> headings = new EnumMap<>(TextSection.class);
    private final Map<TextSection, List<TextParagraph>> sections = new EnumMap<>(TextSection.class);
    private final List<@Nullable TextSection> byLine = new ArrayList<>();
    private @Nullable TextSection current;
    private boolean headed;

    private TextLines(Source source, TextPaper paper, FileProblems problems) {
        this.source = source;
        this.paper = paper;
        this.problems = problems;
    }

    /** What the lines say; what is wrong with them goes to the problems. */
    static TextLines read(Source source, TextPaper paper, FileProblems problems) {
        TextLines lines = new TextLines(source, paper, problems);
        for (int line = 1; line <= source.lines(); line++) {
            lines.line(line, source.line(line));
            lines.byLine.add(lines.current);
        }
        return lines;
    }

    /** What was written, by section in the order of the paper. */
    List<OwnText> texts(Lang lang) {
        List<OwnText> texts = new ArrayList<>();
        for (TextSection section : paper.sections()) {
            List<TextParagraph> paragraphs = sections.getOrDefault(section, List.of());
            if (!paragraphs.isEmpty()) {
                texts.add(new OwnText(section, section.label().in(lang), List.copyOf(paragraphs)));
            }
        }
        return texts;
    }

    /** The section to which a line belongs, from 1; null above the first, and below an unknown one. */
    @Nullable
    TextSection section(int line) {
        return byLine.get(line - 1);
    }

    private void line(int number, String written) {
        String line = written.strip();
        if (line.isEmpty() || isComment(line)) {
            return;
        }
        int at = source.start(number) + written.indexOf(line);
        Text other = other(line);
        if (other != null) {
            add(Code.OTHER_MARKUP, at, other, COMMENT.equals(other) ? ALONE : null);
        } else if (line.charAt(0) == '#' || line.charAt(0) == '＃') {
            heading(number, at, line);
        } else if (current != null) {
            sections.computeIfAbsent(current, section -> new ArrayList<>())
                    .add(paragraph(line, sections.getOrDefault(current, List.of())));
        } else if (!headed) {
            add(Code.TEXT_ABOVE_SECTIONS, at, paper.sections().get(0).label(), null);
            headed = true; // once is enough
        }
    }

    private void add(Code code, int at, Text what, @Nullable Text hint) {
        if (problems.wants(code)) {
            Problem problem = code.at(source.place(at), what);
            problems.add(hint == null ? problem : problem.hinting(hint));
        }
    }

    private void heading(int number, int at, String line) {
        headed = true;
        String name = line.replaceFirst("^[#＃]{1,2}", "").strip();
        TextSection section = TextSection.of(name, paper.sections());
        current = section;
        if (section == null) {
            if (problems.wants(Code.UNKNOWN_SECTION)) {
                problems.add(Code.UNKNOWN_SECTION
                        .at(source.place(at), paper.label(), name)
                        .hinting(known(name)));
            }
            return;
        }
        Integer before = headings.putIfAbsent(section, number);
        if (before != null) {
            problems.add(Code.DUPLICATE_KEY.at(source.place(at), name, before).hinting(TWICE));
        }
    }

    /** The nearest headings, and all that there are. */
    private Text known(String name) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (TextSection section : paper.sections()) {
            zh.add(section.label().zh());
            en.add(section.label().en());
            all.add(section.label().zh());
            all.add(section.label().en());
        }
        Text listed = Text.of("可用的标题：" + String.join("、", zh), "the headings are: " + String.join(", ", en));
        return Suggestions.among(name, all).isEmpty()
                ? listed
                : Text.join(Text.of("；", " "), List.of(Suggestions.hint(name, all), listed));
    }

    /** What a paper shows of a line. */
    static String text(String written) {
        String line = written.strip();
        return line.isEmpty() ? line : paragraph(line, List.of()).text();
    }

    private static @Nullable Text other(String line) {
        for (Map.Entry<String, Text> each : OTHERS.entrySet()) {
            if (line.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        if (line.length() > 2 && "-=*_".indexOf(line.charAt(0)) >= 0 && isAll(line, line.charAt(0))) {
            return RULE;
        }
        if (line.contains("<!--") || line.contains("-->")) {
            return COMMENT;
        }
        return isTag(line) ? HTML : null;
    }

    private static boolean isTag(String line) {
        if (line.length() < 2 || line.charAt(0) != '<') {
            return false;
        }
        char next = Character.toLowerCase(line.charAt(1));
        return next == '/' || (next >= 'a' && next <= 'z');
    }

    private static boolean isAll(String line, char sign) {
        return line.chars().allMatch(c -> c == sign);
    }

    private static boolean isComment(String line) {
        return line.startsWith("<!--") && line.indexOf("-->") == line.length() - 3;
    }

    /** @param before the paragraphs of the section that stand above it */
    private static TextParagraph paragraph(String line, List<TextParagraph> before) {
        if (line.length() > 2 && line.charAt(1) == ' ' && "-*+".indexOf(line.charAt(0)) >= 0) {
            return new TextParagraph(Kind.ITEM, null, line.substring(2).strip());
        }
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0
                && digits <= 3
                && line.length() > digits + 2
                && line.charAt(0) != '0'
                && line.startsWith(". ", digits);
        if (!numbered) {
            return new TextParagraph(Kind.TEXT, null, line);
        }
        Integer last = before.isEmpty() ? null : before.get(before.size() - 1).number();
        int number = last == null ? Integer.parseInt(line.substring(0, digits)) : last + 1;
        return new TextParagraph(
                Kind.NUMBERED, number, line.substring(digits + 2).strip());
    }
}

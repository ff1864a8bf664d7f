package stability.store.yaml;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;

/** What the parser says about broken syntax, in plain words of both languages, at the place that has to be mended. */
final class Syntax {
    private static final Text OTHER = Text.of("这里的写法无法识别", "this cannot be understood");
    private static final Text QUOTE = Text.of("引号没有闭合", "the quote is not closed");
    private static final Text COLON = Text.of("名称后面缺少冒号和空格", "a colon and a blank are missing after the name");
    private static final Text ESCAPE = Text.of("双引号内“\\”的用法不对", "a backslash in double quotes is wrong");
    private static final Text BLOCK = Text.of("多行文字（| 或 >）的写法不对", "a block of text (| or >) is wrong");

    /** By a part of the parser's own sentence, which is for programmers; at most one fits. */
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("found unexpected end of stream", QUOTE),
            Map.entry("found unexpected document separator", QUOTE),
            Map.entry("could not find expected ':'", COLON),
            Map.entry(
                    "mapping values are not allowed here",
                    Text.of(
                            "这里不能再有“: ”；文字中含“: ”时请加引号",
                            "\": \" cannot stand here; text that contains it needs quotes")),
            Map.entry(
                    "sequence entries are not allowed here",
                    Text.of("这里不能有“- ”开头的一项", "an item with \"- \" cannot stand here")),
            Map.entry("mapping keys are not allowed here", Text.of("这里不能有“? ”", "\"? \" cannot stand here")),
            Map.entry(
                    "that cannot start any token",
                    Text.of("文字以这个符号开头时须加引号", "text that begins with this character needs quotes")),
            Map.entry(
                    "expected ',' or '}'", Text.of("“{”没有闭合，或缺少逗号", "the \"{\" is not closed, or a comma is missing")),
            Map.entry(
                    "expected ',' or ']'", Text.of("“[”没有闭合，或缺少逗号", "the \"[\" is not closed, or a comma is missing")),
            Map.entry("expected <block end>", Text.of("缩进不对，或缺少名称", "the indentation is wrong, or a name is missing")),
            Map.entry(
                    "expected the node content",
                    Text.of("这里缺少值，或多出了符号", "a value is missing here, or a character is too much")),
            Map.entry("expected '<document start>'", Text.of("记录到此已结束，其后多出了内容", "the record has ended before this")),
            Map.entry("unknown escape character", ESCAPE),
            Map.entry("expected escape sequence", ESCAPE),
            Map.entry("Expected a property name", Text.of("名称必须是一个词", "a name must be a single word")));

    private Syntax() {}

    /**
     * The finding for what the parser threw.
     *
     * @param where where the parser last stood on firm ground
     * @param first the character there
     */
    static Fault fault(Source source, Exception broken, Place where, char first) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            return marked(source, marked, where);
        }
        // the parser fails on the value itself: an alias as a key, a tag that its value does not fit
        return new Fault(
                where,
                switch (first) {
                    case '*', '&' -> Code.ALIAS.at(where);
                    case '!' -> Code.TAG.at(where);
                    default -> Code.YAML_SYNTAX.at(where, words(String.valueOf(broken.getMessage())));
                });
    }

    private static Fault marked(Source source, MarkedYamlEngineException marked, Place where) {
        String problem = String.valueOf(marked.getProblem());
        String context = String.valueOf(marked.getContext());
        Place at = place(source, marked.getProblemMark(), where);
        Place begin = place(source, marked.getContextMark(), at);
        if (context.contains("anchor") || context.contains("alias")) {
            return new Fault(begin, Code.ALIAS.at(begin));
        }
        if (context.contains("a tag") || problem.contains("tag handle")) {
            return new Fault(begin, Code.TAG.at(begin));
        }
        if (context.contains("block scalar")) {
            return new Fault(begin, Code.YAML_SYNTAX.at(begin, BLOCK));
        }
        Text words = words(problem);
        // what was opened and never closed has to be mended where it begins, however far the parser went on
        boolean open =
                words.equals(QUOTE) || words.equals(COLON) || (context.contains("flow") && begin.line() < at.line());
        Place mend = open ? begin : at;
        return new Fault(mend, Code.YAML_SYNTAX.at(mend, words));
    }

    private static Text words(String problem) {
        return WORDS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Place place(Source source, Optional<Mark> mark, Place otherwise) {
        return mark.map(m -> new Place(source.name(), m.getLine() + 1, m.getColumn() + 1))
                .orElse(otherwise);
    }
}

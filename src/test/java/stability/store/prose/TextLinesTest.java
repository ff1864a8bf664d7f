package stability.store.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.field.Lang;
import stability.domain.problem.FileProblems;
import stability.domain.prose.OwnText;
import stability.domain.prose.TextPaper;
import stability.domain.prose.TextParagraph;
import stability.domain.prose.TextParagraph.Kind;
import stability.store.yaml.Source;
import stability.support.Seeded;

class TextLinesTest {
    private static final List<String> PIECES = List.of(
            "# 主要做法",
            "## Problems",
            "#明日重点",
            "＃ 主要做法",
            "# ",
            "#",
            "### x",
            "# 别的",
            "",
            " ",
            "　　",
            "<!-- 注释 -->",
            "<!--",
            "-->",
            "<b>",
            "< 5 处",
            "- ",
            "-",
            "- 一项",
            "  - 一项",
            "* 一项",
            "+ 一项",
            "1. 一项",
            "12. 一项",
            "0. 零",
            "1234. 多",
            "1.",
            "1.一项",
            "1、一项",
            "一段",
            "| 表 |",
            "> 引",
            "```",
            "---",
            "--- 完",
            "***",
            "=",
            "![图](x)",
            "[链接](http://example.com)",
            "a <!-- b -->",
            "“引号”");

    /** Nothing is lost or made up: a line is a heading, a comment, blank, one paragraph, or a finding. */
    @Test
    void a_line_is_printed_or_told() {
        Seeded.times(500, seeded -> {
            List<String> lines = new ArrayList<>(List.of("# 主要做法"));
            for (int i = seeded.below(12); i > 0; i--) {
                lines.add(seeded.oneIn(4) ? seeded.among(PIECES) + seeded.among(PIECES) : seeded.among(PIECES));
            }
            FileProblems problems = new FileProblems();
            List<OwnText> texts = read(String.join("\n", lines), problems).texts(Lang.ZH);
            List<TextParagraph> all =
                    texts.stream().flatMap(text -> text.paragraphs().stream()).toList();
            for (TextParagraph paragraph : all) {
                assertThat(paragraph.text())
                        .isNotBlank()
                        .isEqualTo(paragraph.text().strip());
                assertThat(lines).anyMatch(line -> line.contains(paragraph.text()));
                assertThat(paragraph.number() != null).isEqualTo(paragraph.kind() == Kind.NUMBERED);
            }
            long written = lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("＃"))
                    .filter(line -> !(line.startsWith("<!--") && line.indexOf("-->") == line.length() - 3))
                    .count();
            if (problems.isEmpty()) {
                assertThat(all).hasSize((int) written);
            }
        });
    }

    @Test
    void numbers_go_on_from_the_first_that_is_written() {
        List<OwnText> texts = read("# 主要做法\n3. a\n3. b\n\n9. c\n文字\n1. d\n- e\n7. f\n", new FileProblems())
                .texts(Lang.EN);
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).sectionName()).isEqualTo("What was done");
        assertThat(texts.get(0).paragraphs().stream().map(TextParagraph::number).toList())
                .containsExactly(3, 4, 5, null, 1, null, 7);
    }

    private static TextLines read(String text, FileProblems problems) {
        Source source = Source.of(text.getBytes(StandardCharsets.UTF_8), "texts/daily/2019-10-01.md", problem -> {});
        assertThat(source).isNotNull();
        return TextLines.read(source, TextPaper.DAILY, problems);
    }
}

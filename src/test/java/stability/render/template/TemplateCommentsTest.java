package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Lang;
import stability.render.TemplateLibrary;

/** Whoever changes a template reads its comments in the language of the account. */
class TemplateCommentsTest {
    private static final Pattern COMMENT = Pattern.compile("<#--(.*?)-->", Pattern.DOTALL);

    /** Those that serve both languages. */
    static List<String> templates() {
        return TemplateLibrary.builtIn().stream()
                .filter(name -> name.endsWith(".ftl") && !name.startsWith("words."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aCopyHasThemInOneLanguageAndIsTheSameElse(String name) {
        String whole = new String(TemplateLibrary.builtIn(name), StandardCharsets.UTF_8);
        for (Lang lang : Lang.values()) {
            String copy = new String(TemplateLibrary.copyOf(name, lang), StandardCharsets.UTF_8);
            assertThat(comments(copy)).allMatch(comment -> isChinese(comment) == (lang == Lang.ZH));
            assertThat(comments(copy)).hasSameSizeAs(comments(whole));
            assertThat(COMMENT.matcher(copy).replaceAll(""))
                    .isEqualTo(COMMENT.matcher(whole).replaceAll(""));
        }
    }

    private static List<String> comments(String template) {
        Stream<String> comments = COMMENT.matcher(template).results().map(found -> found.group(1));
        return comments.toList();
    }

    private static boolean isChinese(String comment) {
        return comment.codePoints().anyMatch(Character::isIdeographic);
    }
}

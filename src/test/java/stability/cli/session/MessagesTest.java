package stability.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Personal data in a message is masked, value by value; what the program says itself is never touched. */
class MessagesTest {
    /** Beside the words of some sentences these look like something personal; by themselves none does. */
    private static final List<String> ORDINARY = List.of(
            "2026年11月28日 08:00",
            "2026-11-28",
            "20261128",
            "1234567890123452",
            "123456",
            "abcdef",
            "3号楼",
            "13",
            "张三",
            "138",
            "0013 8000");

    private static final List<String> SECRETS =
            List.of("13800138000", "11010519491231002X", "6222021234567890128", "some.body@example.com", "生日2003年4月5日");

    @Test
    void everySentenceSaysItsOrdinaryValuesWhole() {
        for (Code code : Code.values()) {
            for (String value : ORDINARY) {
                Object[] values = values(value);
                for (Lang lang : Lang.values()) {
                    String line = Messages.line(code.at(null, values), lang);
                    assertThat(line)
                            .isEqualTo(code.message().with(values).in(lang) + " [" + code.id() + "]\n    "
                                    + code.hint().with(values).in(lang));
                }
            }
        }
    }

    @Test
    void everySentenceMasksTheValueAndKeepsItsOwnWords() {
        for (Code code : Code.values()) {
            for (String secret : SECRETS) {
                for (Lang lang : Lang.values()) {
                    String line = Messages.line(code.at(null, values(secret)), lang);
                    assertThat(line).doesNotContain(secret);
                    assertThat(line.replace("***", secret))
                            .startsWith(code.message().with(values(secret)).in(lang));
                }
            }
        }
    }

    @Test
    void aValueIsAValueHoweverDeepItStands() {
        Text inner = Text.of("见“{0}”", "see \"{0}\"").with("13800138000");
        Text list = Text.join(Text.of("、", ", "), List.of(inner, Text.same("138-0013-8000"), Text.of("门", "door")));
        Problem problem = Code.USAGE_ERROR.at(
                new Place("13800138000.yaml", 3, 4), Text.of("{0}。", "{0}.").with(list));
        assertThat(Messages.line(problem, Lang.ZH)).startsWith("***.yaml:3:4：见“***”、***、门。");
        assertThat(Messages.line(problem, Lang.EN)).startsWith("***.yaml:3:4: see \"***\", ***, door.");
        assertThat(Messages.line(problem.hinting(inner), Lang.EN)).endsWith("see \"***\"");
    }

    /** Two values side by side are not one, and a word of the program announces nothing. */
    @Test
    void noValueIsReadTogetherWithWhatStandsAroundIt() {
        assertThat(Messages.shown(Text.of("{0} {1}", "{0} {1}").with("138", "0013 8000"), Lang.EN))
                .isEqualTo("138 0013 8000");
        assertThat(Messages.shown(Text.of("步骤发生于{0}", "it was born {0}").with("2026年11月28日"), Lang.ZH))
                .isEqualTo("步骤发生于2026年11月28日");
        assertThat(Messages.shown("生日 2003-04-05，手机 13800138000")).isEqualTo("***，手机 ***");
    }

    private static Object[] values(String value) {
        Object[] values = new Object[10];
        Arrays.fill(values, value);
        return values;
    }
}

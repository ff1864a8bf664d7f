package stability.store.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.problem.Allowances;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** A text that a comment cuts and lines that a merge has doubled are told; comments and lists that are meant are not. */
class TextDoubtsTest {
    private static final String STEPS = "steps:\n- {did: register}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2号楼 #3 配电箱\n", "title: 应急灯 # 不亮\n", "title: a lamp # broken\n", "level: general #2\n",
                        "title: 灯 #\n",
                "place:\n  title: 灯 #3\n", "list:\n- 灯 #3\n- b\n", "list:\n  - a\n  - 灯 #3\n", "title: 应急灯\n  不亮 #3\n",
                        "title: 灯  #3\n"
            })
    void aTextIsCut(String facts) {
        assertThat(told(facts + STEPS)).as(facts).hasSize(1).allMatch(line -> line.startsWith("cut-by-comment"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"2号楼 #3\"\n", "title: '2号楼 #3' #3\n", "title: 2号楼#3\n", "level: general # or major\n",
                        "# title: 灯 #3\ntitle: 灯\n",
                "title: 灯\n # 3\n", "title: |\n  灯 #3\n", "title: > #3\n  灯\n", "places: [a, b] #3\n",
                        "due: 2019-10-01 # agreed\n"
            })
    void aCommentIsOne(String facts) {
        assertThat(told(facts + STEPS)).as(facts).isEmpty();
    }

    @Test
    void inSettingsACommentBehindAValueIsUsual() {
        assertThat(told("school: 示范学校 # 校名\n")).isEmpty();
        assertThat(told("departments:\n  - id: jwc\n    name: 机房 #1\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place: |\n  三层走廊靠近水房，约有3盏\n  三层走廊靠近水房，约有5盏\n",
                "place: |\n  三层走廊靠近水房\n  一层门厅\n  三层走廊，靠近水房。\n",
                "place: >-\n  the lamp on the third floor\n  the lamps on the third floor\n",
                "place: 三层走廊靠近水房\n  三层走廊靠近水房西侧\n",
                "place: \"三层走廊靠近水房\n  三层走廊靠近水房西侧\"\n"
            })
    void linesAreDoubled(String facts) {
        assertThat(told(facts + STEPS)).as(facts).hasSize(1).allMatch(line -> line.startsWith("repeated-lines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place: |\n  三层走廊靠近水房\n  一层门厅西侧\n\n  二号宿舍楼屋顶\n",
                "place: |\n  灯\n  灯\n",
                "place: 三层走廊\n# 三层走廊\ntitle: 三层走廊\n",
                "places:\n  - 1号楼三层\n  - 2号楼三层\n",
                "place: |\n  H-20190925-7k3q9\n  H-20190925-8k3q9\n"
            })
    void linesAreMeant(String facts) {
        assertThat(told(facts + STEPS)).as(facts).isEmpty();
    }

    private static List<String> told(String text) {
        Source source = Objects.requireNonNull(Source.of(text.getBytes(UTF_8), "x.yaml", problem -> {}));
        return TextDoubts.of(source, Objects.requireNonNull(NodeReader.read(source, problem -> {})), Allowances.NONE)
                .stream()
                .map(problem -> problem.code().id() + " " + problem.place())
                .toList();
    }
}

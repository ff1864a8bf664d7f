package stability.store.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import stability.domain.problem.Problem;
import stability.store.yaml.Source;

/** Of which line a comment speaks. What it may say is in the scenarios. */
class AllowanceReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aboveEverythingItSpeaksOfTheWholeFile() {
        assertThat(lines("# check: allow personal-data: a\nid: x\n")).containsExactly(0);
        assertThat(lines("---\n# a remark\n\n# check: allow personal-data: a\nid: x\n"))
                .containsExactly(0);
    }

    @Test
    void furtherDownItSpeaksOfTheNextLineThatSaysSomething() {
        assertThat(lines("id: x\n# check: allow personal-data: a\nnote: y\n")).containsExactly(3);
        assertThat(lines("id: x\n# check: allow personal-data: a\n# check: allow unsigned: b\n\n# c\nnote: y\n"))
                .containsExactly(6, 6);
        assertThat(lines("id: x\n# check: allow personal-data: a\n# the end\n")).containsExactly(4);
        assertThat(lines("id: x\nnote: check\n")).isEmpty();
    }

    private List<Integer> lines(String text) {
        Source source = Objects.requireNonNull(Source.of(text.getBytes(UTF_8), "x.yaml", problems::add));
        List<Integer> lines = new ArrayList<>();
        new AllowanceReader(source).read(allowance -> lines.add(allowance.line()), problems::add);
        assertThat(problems).isEmpty();
        return lines;
    }
}

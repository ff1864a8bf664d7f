package stability.store.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.problem.Allowances;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** What the raw text shows is found where it stands; what only reading brings to light, at its value; nothing twice. */
class PersonalScanTest {
    private static final String MOBILE = "13800138000";

    /** The same number with escapes in it. */
    private static final String HIDDEN = "138\\x30013\\u0038000";

    @Test
    void whatStandsThereIsFoundThere() {
        assertThat(places("title: 灯 " + MOBILE + "\n# " + MOBILE + "\n")).containsExactly("1:10", "2:3");
        assertThat(places("title: \"" + MOBILE + "\"\nnote: |\n  电话\n  " + MOBILE + "\n"))
                .containsExactly("1:9", "4:3");
        assertThat(places("title: 灯\n")).isEmpty();
    }

    @Test
    void whatAnEscapeHidesIsFoundAtItsValue() {
        assertThat(places("title: \"" + HIDDEN + "\"\n")).containsExactly("1:8");
        assertThat(places("a: 1\n\"" + HIDDEN + "\": x\n")).containsExactly("2:1");
        assertThat(places("a: [x, \"😀\", \"" + HIDDEN + "\", {b: \"" + HIDDEN + "\"}]\n"))
                .containsExactly("1:13", "1:40");
        assertThat(places("a:\n- {b: x, c: \"" + HIDDEN + "\"}\n- \"" + HIDDEN + "\"\n"))
                .containsExactly("2:13", "3:3");
        // two quotes in single quotes are one
        assertThat(places("a: 'x''" + MOBILE + "'\n")).containsExactly("1:8");
    }

    @Test
    void whatIsKnownOfAValueIsNotToldAgain() {
        assertThat(places("a: \"\\x41 " + MOBILE + " " + HIDDEN + "\"\n")).containsExactly("1:10");
        // what the value before it shows, or the one behind, is known of that one only
        assertThat(places("a: " + MOBILE + "\nb: \"" + HIDDEN + "\"\nc: " + MOBILE + "\n"))
                .containsExactly("1:4", "2:4", "3:4");
        // nor does one of another kind make it known
        assertThat(places("a: \"\\x41 010-62345678 " + HIDDEN + "\"\n")).containsExactly("1:4", "1:10");
    }

    @Test
    void whatCannotBeReadIsLookedAtRaw() {
        Source source = source("x.yaml", "title: \"" + HIDDEN + "\"\nnote: " + MOBILE + "\n");
        assertThat(places(PersonalScan.findings(source, null, Allowances.NONE))).containsExactly("2:7");
    }

    @Test
    void isNoFlood() {
        assertThat(places(PersonalScan.findings(
                        source("x.yaml", ("- " + MOBILE + "\n").repeat(25)), null, Allowances.NONE)))
                .hasSize(20)
                .endsWith("20:3");
    }

    /** Twenty mail addresses are warnings; the number behind an escape is an error all the same. */
    @Test
    void muchOfOneKindHidesNothingOfAnother() {
        String text = "a:\n" + "- x@example.cn\n".repeat(25) + "- \"" + HIDDEN + "\"\n";
        assertThat(places(text)).hasSize(21).endsWith("27:3");
    }

    @Test
    void namesOfFilesAreLookedAtToo() {
        String name = "hazards/" + MOBILE + ".yaml";
        Problem found = PersonalScan.findings(source(name, "a: 1\n"), null, Allowances.NONE)
                .get(0);
        assertThat(found.code()).isEqualTo(Code.PERSONAL_DATA);
        assertThat(found.place()).isEqualTo(Place.of(name));
        assertThat(found.message().en()).contains("file name").doesNotContain(MOBILE);
        assertThat(PersonalScan.name("hazards/x.yaml")).isEmpty();
    }

    private static List<String> places(String text) {
        Source source = source("x.yaml", text);
        return places(PersonalScan.findings(source, tree(source), Allowances.NONE));
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(Problem::place)
                .map(Objects::requireNonNull)
                .sorted()
                .map(place -> place.line() + ":" + place.column())
                .toList();
    }

    private static Node.Mapping tree(Source source) {
        return Objects.requireNonNull(NodeReader.read(source, problem -> {}));
    }

    private static Source source(String name, String text) {
        return Objects.requireNonNull(Source.of(text.getBytes(UTF_8), name, problem -> {}));
    }
}

package stability.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.field.Place;

/** Twenty of each code are told of a file; what people let stand is told too, and takes nothing from them. */
class FileProblemsTest {
    private static final String FILE = "hazards/2019/09/H-20190925-7k3q9.yaml";

    @Test
    void twentyOfEachCode() {
        FileProblems problems = new FileProblems();
        for (int line = 1; line <= 50; line++) {
            problems.add(tab(line));
        }
        problems.add(Code.CRLF.at(new Place(FILE, 60, 0)));
        assertThat(lines(problems)).hasSize(21).endsWith(20, 60);
        assertThat(problems.count()).isEqualTo(51);
        assertThat(problems.wants(Code.TAB)).isFalse();
        assertThat(problems.wants(Code.CRLF)).isTrue();
        assertThat(problems.isFull()).isTrue();
    }

    @Test
    void whatIsAllowedHidesNothingBehindIt() {
        List<Allowance> each = new ArrayList<>();
        for (int line = 1; line <= 30; line++) {
            each.add(new Allowance(Code.ILLEGAL_STEP, "合并", new Place(FILE, line, 0), line));
        }
        FileProblems problems = new FileProblems(new Allowances(each));
        for (int line = 1; line <= 60; line++) {
            assertThat(problems.wants(Code.ILLEGAL_STEP, new Place(FILE, line, 0)))
                    .isEqualTo(line <= 50);
            problems.add(illegal(line));
        }
        assertThat(lines(problems)).hasSize(50).endsWith(50);
    }

    @Test
    void ofWhatIsAllowedInTheWholeFileTwentyAreToldAndAllOthersToo() {
        Allowance whole = new Allowance(Code.ILLEGAL_STEP, "合并", new Place(FILE, 1, 0), 0);
        FileProblems problems = new FileProblems(new Allowances(List.of(whole)));
        for (int line = 1; line <= 60; line++) {
            problems.add(illegal(line));
            problems.add(tab(line));
        }
        assertThat(lines(problems)).hasSize(40);
    }

    private static Problem tab(int line) {
        return Code.TAB.at(new Place(FILE, line, 1));
    }

    private static Problem illegal(int line) {
        return Code.ILLEGAL_STEP.at(new Place(FILE, line, 0), "a", "b", "c");
    }

    private static List<Integer> lines(FileProblems problems) {
        List<Integer> lines = new ArrayList<>();
        problems.tell(problem ->
                lines.add(problem.place() == null ? 0 : problem.place().line()));
        return lines;
    }
}

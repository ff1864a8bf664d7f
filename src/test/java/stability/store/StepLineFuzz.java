package stability.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.problem.Problem;

/**
 * Any bytes as the last lines of a hazard. A step that is read stands on one line; if the writing of it had been cut off
 * anywhere, that would be a finding or the same record, never another one.
 */
public final class StepLineFuzz {
    private static final byte[] FACTS = """
            id: H-20190925-7k3q9
            title: 应急灯不亮
            place: 2号宿舍楼
            category: fire
            level: general
            department: zwc
            found: 2019-09-25T07:40+08:00
            steps:
            - {at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52+08:00, by: 总务处, did: register}
            """.getBytes(UTF_8);

    private StepLineFuzz() {}

    /** Tries one input; the first byte says where the line is cut off. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        byte[] whole = Arrays.copyOf(FACTS, FACTS.length + data.length - 1);
        System.arraycopy(data, 1, whole, FACTS.length, data.length - 1);
        Matter<HazardState> matter = RecordFuzz.holds(Hazard.KIND, whole);
        if (matter == null) {
            return;
        }
        String[] lines = new String(whole, UTF_8).split("\n", -1);
        matter.steps().forEach(step -> assertThat(lines[step.line() - 1]).startsWith("- {"));
        int last = lastLine(whole);
        int cut = last + 1 + (data[0] & 0xFF) % (whole.length - last);
        List<Problem> problems = new ArrayList<>();
        Matter<HazardState> less = RecordFuzz.read(
                Hazard.KIND, matter.file(), Arrays.copyOf(whole, Math.min(cut, whole.length)), problems);
        if (less != null) {
            assertThat(less).as("cut at %d", cut).isEqualTo(matter);
        }
    }

    /** Where the last line that is not blank begins. */
    private static int lastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}

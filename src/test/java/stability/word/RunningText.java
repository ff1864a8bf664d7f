package stability.word;

import java.io.IOException;
import java.util.List;

/** Pages of nothing but text in the style of the papers, to count lines and characters. */
final class RunningText {
    private RunningText() {}

    static byte[] document() throws IOException {
        // no punctuation, which may be drawn together, and one paragraph, whose first line alone is indented
        return WordTemplates.document(List.of("body " + "安全稳定工作排查整改".repeat(200)));
    }
}

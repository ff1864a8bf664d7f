package stability.word;

import java.io.IOException;
import java.util.List;

/** Documents to measure: pages of nothing but text, and a table that goes on over pages. */
final class RunningText {
    private RunningText() {}

    static byte[] document() throws IOException {
        // no punctuation, which may be drawn together, and one paragraph, whose first line alone is indented
        return WordTemplates.document(List.of("body " + "安全稳定工作排查整改".repeat(200)));
    }

    /** A template of a daily report that has a hundred rows. */
    static byte[] longTable() throws IOException {
        return WordTemplates.document(List.of(
                "columns numbers",
                "col 30 编号",
                "col 126 事项",
                "list 长表 | numbers | 1..100 | (1..100)?map(n -> [n, school])"));
    }
}

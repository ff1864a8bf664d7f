package stability.cli.session;

import stability.app.Progress;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.text.DisplayWidth;

/**
 * A line on the terminal that says how far the reading of a big folder has come, and goes when it is done. It is written
 * to {@code err}, since results go to {@code out}; a pipe or a file gets nothing.
 */
public final class ProgressLine implements Progress {
    /** Fewer files are read before anybody wonders. */
    static final int MANY = 2_000;

    /** Set by {@code bin/stability} when {@code err} is no terminal: Java itself cannot tell. */
    private static final String OFF = "STABILITY_NO_PROGRESS";

    private static final Text READING = Text.of("正在读取记录：{0}%（共 {1} 个文件）", "reading records: {0}% of {1} files");

    private final Environment environment;
    private final Lang lang;
    private int shown;
    private String line = "";

    public ProgressLine(Environment environment, Lang lang) {
        this.environment = environment;
        this.lang = lang;
    }

    @Override
    public synchronized void read(int read, int all) {
        if (all < MANY || environment.variable(OFF) != null || !environment.terminal()) {
            return;
        }
        int percent = (int) (100L * read / all);
        if (percent == 100) {
            write("");
            shown = 100;
        } else if (percent > shown) {
            write(READING.with(percent, all).in(lang));
            shown = percent;
        }
    }

    /** Over what is there: the new line, and blanks where the old one was longer. */
    private void write(String next) {
        int blanks = Math.max(0, DisplayWidth.of(line) - DisplayWidth.of(next));
        environment.err().print("\r" + next + " ".repeat(blanks) + (next.isEmpty() ? "\r" : ""));
        environment.err().flush();
        line = next;
    }
}

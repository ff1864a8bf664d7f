package stability.render.template;

import java.io.IOException;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/** Collects what a template writes, up to a limit if there is one, so that nothing half-written ever reaches a file. */
public final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private final BooleanSupplier bounded;

    /**
     * @param limit in characters
     * @param bounded whether the limit holds by now
     */
    public BoundedWriter(int limit, BooleanSupplier bounded) {
        this.limit = limit;
        this.bounded = bounded;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        if (length > limit - text.length() && bounded.getAsBoolean()) {
            throw new Full();
        }
        text.append(chars, offset, length);
    }

    @Override
    public void flush() {
        // All of it is in memory.
    }

    @Override
    public void close() {
        // All of it is in memory.
    }

    public String text() {
        return text.toString();
    }

    /** More was written than the limit allows. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

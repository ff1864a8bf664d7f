package stability.rollup.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.rollup.handin.Flaw;
import stability.rollup.handin.Found;

/** What a worker has found wrong, on its way to the driver: see {@link Found}. */
record Told(Flaw flaw, String file, int line, @Nullable String field, String zh, String en) implements Serializable {
    static Told of(Found found) {
        return new Told(
                found.flaw(),
                found.file(),
                found.line(),
                found.field(),
                found.message().zh(),
                found.message().en());
    }

    Found found() {
        return new Found(flaw, file, line, field, Text.given(zh, en));
    }
}

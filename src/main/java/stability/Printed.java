package stability;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Environment;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.store.lock.IoMessages;

/** Whether what a command printed has arrived: half a list on a full disk looks like a whole one. */
final class Printed {
    private static final Text OUT = Text.of("标准输出", "standard output");
    private static final Text AGAIN = Text.of(
            "那里的内容不完整；腾出空间，或换一个去处，再运行一次",
            "what is there is not whole; make room, or choose another place, and run it again");
    private static final Text ENTERED =
            Text.of("已录入，不要重复录入；list、show 可以看到", "the entry is made, do not enter it again; list and show print it");

    private Printed() {}

    /**
     * The exit status that a command ends with, after everything is written out.
     *
     * @param status what it came to otherwise; a refusal stays what it is
     * @param entered whether something was entered, which then stands
     */
    static ExitStatus status(Environment environment, Lang lang, ExitStatus status, boolean entered) {
        IOException failure = StandardWriter.failure(environment.out());
        boolean wholly = status == ExitStatus.DONE || status == ExitStatus.FINDINGS;
        if (failure != null) {
            Problem problem =
                    Code.CANNOT_WRITE.at(null, OUT, IoMessages.of(failure)).hinting(entered ? ENTERED : AGAIN);
            environment.err().print(Messages.lines(List.of(problem), lang));
        }
        @Nullable IOException silent = StandardWriter.failure(environment.err());
        // nobody can be told then that the entry stands, and whoever takes it for refused enters it again
        boolean lost = failure != null || (silent != null && !entered);
        return lost && wholly ? ExitStatus.NOT_WRITTEN : status;
    }
}

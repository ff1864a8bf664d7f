package stability.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** That a file cannot be written, with what to do: space and permissions help nobody in whose way something stands. */
final class NotWritten {
    private static final Text MOVE =
            Text.of("把 {0} 移走或改名，再试；原有文件未改动", "move {0} away or rename it, then try again; the files are as they were");

    private NotWritten() {}

    /** The refusal to write a file, and why. */
    static Refused of(Path file, IOException failure) {
        return of(file, IoMessages.of(failure));
    }

    static Refused of(Path file, Text why) {
        Problem problem = Code.CANNOT_WRITE.at(null, file, why);
        Path obstacle = obstacle(file);
        return new Refused(obstacle == null ? problem : problem.hinting(MOVE.with(obstacle)));
    }

    /** The folder in the place of the file, or the file in that of one of its folders; null if neither is there. */
    private static @Nullable Path obstacle(Path file) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return file;
        }
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above) ? null : above;
            }
        }
        return null;
    }
}

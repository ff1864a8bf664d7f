package stability.rollup.lake;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** What a failure of the engine means, in words. */
final class EngineMessages {
    private static final Text FULL = Text.of("磁盘已满", "the disk is full");

    private EngineMessages() {}

    /** The refusal of a run that could not write. */
    static Refused notWritten(Path lake, SQLException failure) {
        return new Refused(Code.CANNOT_WRITE.at(null, lake, reason(failure)));
    }

    /** The refusal of a run that could not read what is in the lake. */
    static Refused notRead(Path lake, SQLException failure) {
        return new Refused(
                new Problem(
                        Code.IO_ERROR,
                        null,
                        Text.of("数据湖 {0} 读不了：{1}", "the lake {0} cannot be read: {1}")
                                .with(lake, reason(failure)),
                        Text.of(
                                "把损坏的月份文件夹移走，再把各校该月的上报读入一次",
                                "move the damaged folder of the month away, and read what schools handed in for it once more")));
    }

    private static Text reason(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("disk quota")
                || lower.contains("max_temp_directory_size")) {
            return FULL;
        }
        int line = message.indexOf('\n');
        return Text.same(line < 0 ? message : message.substring(0, line));
    }
}
